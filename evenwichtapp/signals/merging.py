"""Signals that say the same thing are one: which speaks for which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import joined, listed
from evenwichtapp.signals.rules import RULES, rule_of
from evenwichtapp.signals.signal import Signal, SignalKind, SignalLevel
from evenwichtapp.signals.telling import MOST_FACTS


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
    on_its_card = (s for s in earlier if _same_card(s, signal))
    others = (s for s in (*earlier, *later) if _says_the_same(s, signal))
    return next(others, None) or next(on_its_card, None)


def _says_the_same(speaker: Signal, other: Signal) -> bool:
    """Whether ``speaker`` speaks for ``other``: the same thing, on some of the same days.

    An own signal does so only for what it is about itself.
    """
    if set(speaker.days).isdisjoint(other.days):
        return False
    if speaker.kind is SignalKind.OWN and speaker.about != other.about:
        return False
    rule, spoken_for = rule_of(speaker.id), rule_of(other.id)
    return rule is not None and spoken_for is not None and spoken_for.id in rule.speaks_for


def _same_card(speaker: Signal, other: Signal) -> bool:
    rule = rule_of(other.id)
    return rule is not None and is_sign_notice(other) and rule.makes(speaker.id)


def is_sign_notice(signal: Signal) -> bool:
    """Whether this is a notice that goes on one card with others of its rule."""
    rule = rule_of(signal.id)
    return rule is not None and rule.one_card and signal.level is SignalLevel.NOTICE


def speakers_for(signal: Signal, answered: Iterable[str]) -> tuple[str, ...]:
    """The ids, its own among them, of which an answer counts for this signal."""
    rule = rule_of(signal.id)
    if rule is None:
        return (signal.id,)
    family = (name for name in answered if is_sign_notice(signal) and rule.makes(name))
    speakers = (speaker.id for speaker in RULES if rule.id in speaker.speaks_for)
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
