"""Signals that say the same thing are one: which speaks for which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from evenwichtapp.signals.signal import Signal, SignalKind
from evenwichtapp.signals.telling import MOST_FACTS

SPEAKS_FOR: dict[str, tuple[str, ...]] = {
    "balance.low": ("balance.shift",),
    "situation.deaths": ("situation.deaths_usual", "situation.heavy_death"),
    "situation.deaths_usual": ("situation.heavy_death",),
    "situation.moral_often": ("situation.moral_open",),
    "situation.nights_in_row": (
        "situation.shifts_in_row",
        "situation.short_rest",
        "situation.no_two_free",
    ),
    "situation.shifts_in_row": ("situation.short_rest", "situation.no_two_free"),
    "situation.no_two_free": ("situation.short_rest",),
}
"""Rules that say the same where the days behind them overlap; the one named first speaks."""
OWN_SPEAKS_FOR = ("symptom.sign.", "balance.low")


def merged(signals: Iterable[Signal]) -> tuple[Signal, ...]:
    """The signals without those that another speaks for.

    The one that speaks takes over the heavier level, the earlier beginning and, where it has room,
    the facts of the others.
    """
    found = list(signals)
    spoken_for: dict[str, Signal] = {}
    for signal in found:
        speaker = next((s for s in found if says_the_same(s, signal)), None)
        if speaker:
            spoken_for[signal.id] = speaker
    return tuple(
        _with_others(signal, [s for s in found if spoken_for.get(s.id) is signal])
        for signal in found
        if signal.id not in spoken_for
    )


def says_the_same(speaker: Signal, other: Signal) -> bool:
    """Whether ``speaker`` speaks for ``other``: the same thing, on some of the same days."""
    if set(speaker.days).isdisjoint(other.days):
        return False
    if speaker.kind is SignalKind.OWN:
        return other.id.startswith(OWN_SPEAKS_FOR) and speaker.about == other.about
    return other.id in SPEAKS_FOR.get(speaker.id, ())


def speakers_for(signal_id: str) -> tuple[str, ...]:
    """The id itself and those of the rules that may speak for it."""
    return (signal_id, *(speaker for speaker, others in SPEAKS_FOR.items() if signal_id in others))


def _with_others(signal: Signal, others: list[Signal]) -> Signal:
    if not others:
        return signal
    facts = [*signal.facts]
    for other in others:
        facts += [f for f in other.facts if f.name not in {fact.name for fact in facts}]
    return replace(
        signal,
        level=max((signal, *others), key=lambda s: s.level.weight).level,
        since=min(signal.since, *(other.since for other in others)),
        facts=tuple(facts[:MOST_FACTS]),
    )
