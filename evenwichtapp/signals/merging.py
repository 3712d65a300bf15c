"""Signals that say the same thing are one: which speaks for which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import joined, listed
from evenwichtapp.signals.signal import Signal, SignalKind, SignalLevel
from evenwichtapp.signals.telling import MOST_FACTS

SPEAKS_FOR: dict[str, tuple[str, ...]] = {
    "balance.low": ("balance.shift",),
    "situation.deaths": ("situation.deaths_usual", "situation.heavy_death"),
    "situation.deaths_usual": ("situation.heavy_death",),
    "situation.heavy_death": ("situation.alone",),
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
SIGN_FAMILY = "symptom.sign."
"""Notices on several signs at once say one thing: you notice more than usual."""
OWN_SPEAKS_FOR = (SIGN_FAMILY, "balance.low")


def merged(signals: Sequence[Signal]) -> tuple[Signal, ...]:
    """The signals, in the same order, without those that another speaks for.

    The one that speaks takes over the heavier level, the earlier beginning and, where it has room,
    the facts of the others, and names them.
    """
    spoken_for = {signal.id: _speaker(signal, signals) for signal in signals}
    return tuple(
        _with_others(signal, [s for s in signals if spoken_for[s.id] is signal])
        for signal in signals
        if spoken_for[signal.id] is None
    )


def _speaker(signal: Signal, signals: Sequence[Signal]) -> Signal | None:
    position = signals.index(signal)
    earlier, later = signals[:position], signals[position + 1 :]
    one_of_family = (s for s in earlier if _same_family(s, signal))
    others = (s for s in (*earlier, *later) if _says_the_same(s, signal))
    return next(others, None) or next(one_of_family, None)


def _says_the_same(speaker: Signal, other: Signal) -> bool:
    """Whether ``speaker`` speaks for ``other``: the same thing, on some of the same days."""
    if set(speaker.days).isdisjoint(other.days):
        return False
    if speaker.kind is SignalKind.OWN:
        return other.id.startswith(OWN_SPEAKS_FOR) and speaker.about == other.about
    return other.id in SPEAKS_FOR.get(speaker.id, ())


def _same_family(speaker: Signal, other: Signal) -> bool:
    return is_sign_notice(other) and speaker.id.startswith(SIGN_FAMILY)


def is_sign_notice(signal: Signal) -> bool:
    """Whether this is a notice on one sign, which goes together with those on others."""
    return signal.id.startswith(SIGN_FAMILY) and signal.level is SignalLevel.NOTICE


def speakers_for(signal: Signal, answered: Iterable[str]) -> tuple[str, ...]:
    """The ids, its own among them, of which an answer counts for this signal."""
    family = (name for name in answered if is_sign_notice(signal) and name.startswith(SIGN_FAMILY))
    speakers = (name for name, others in SPEAKS_FOR.items() if signal.id in others)
    return tuple(dict.fromkeys((signal.id, *speakers, *family)))


def _with_others(signal: Signal, others: list[Signal]) -> Signal:
    if not others:
        return signal
    facts = [*signal.facts]
    for other in others:
        facts += [f for f in other.facts if f.name not in {fact.name for fact in facts}]
    titles = [sentence("signals.quoted", label=other.title) for other in others]
    return replace(
        signal,
        level=max((signal, *others), key=lambda s: s.level.weight).level,
        since=min(signal.since, *(other.since for other in others)),
        why=joined(signal.why, sentence("signals.also", titles=listed(titles))),
        facts=tuple(facts[:MOST_FACTS]),
    )
