"""Signals that say the same thing are one: which speaks for which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import joined, listed, number
from evenwichtapp.signals.rules import RULES, rule_of
from evenwichtapp.signals.signal import Signal, SignalKind, SignalLevel
from evenwichtapp.signals.telling import MOST_FACTS

MOST_IN_TITLE = 2


def merged(signals: Sequence[Signal]) -> tuple[Signal, ...]:
    """The signals, in the same order, without those that another speaks for.

    The one that speaks takes over the heavier level, the earlier beginning and, where it has room,
    the facts of the others, and names them. Signals of a rule with one card stand on it as equals.
    """
    spoken_for = {signal.id: _speaker(signal, signals) for signal in signals}
    return tuple(
        _with_others(signal, [s for s in signals if spoken_for[s.id] is signal])
        for signal in signals
        if spoken_for[signal.id] is None
    )


def _speaker(signal: Signal, signals: Sequence[Signal]) -> Signal | None:
    """Who speaks for this signal in the end; None where it speaks for itself.

    Whoever speaks for its speaker speaks for it too, so that nothing vanishes unnamed.
    """
    speaker = _own_speaker(signal, signals) or _first_on_its_card(signal, signals)
    return speaker and (_speaker(speaker, signals) or speaker)


def _own_speaker(signal: Signal, signals: Sequence[Signal]) -> Signal | None:
    return next((s for s in signals if s is not signal and _says_the_same(s, signal)), None)


def _first_on_its_card(signal: Signal, signals: Sequence[Signal]) -> Signal | None:
    """The one in front of its card: the first of its rule that nobody else speaks for."""
    equals = (s for s in signals if _same_card(s, signal) and _own_speaker(s, signals) is None)
    first = next(equals, None)
    return None if first is signal else first


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
    return rule is not None and rule.one_card and rule.makes(speaker.id)


def speakers_for(signal: Signal, answered: Iterable[str]) -> tuple[str, ...]:
    """The ids, its own among them, of which an answer counts for this signal.

    They are those that say the same: what speaks for it, what it speaks for (unless it is about
    something that happened, which may be new), and what stands on its card.
    """
    rule = rule_of(signal.id)
    if rule is None:
        return (signal.id,)
    on_its_card = (name for name in answered if rule.one_card and rule.makes(name))
    speakers = (speaker.id for speaker in RULES if rule.id in speaker.speaks_for)
    spoken_for = () if rule.each_time else rule.speaks_for
    return tuple(dict.fromkeys((signal.id, *speakers, *spoken_for, *on_its_card)))


def _with_others(signal: Signal, others: list[Signal]) -> Signal:
    """The signal with what it speaks for; an equal on its card is named in the title already."""
    equals = [other for other in others if _same_card(signal, other)]
    rest = [other for other in others if other not in equals]
    if equals:
        signal = _one_card([signal, *equals])
    if not rest:
        return signal
    facts = [*signal.facts]
    for other in rest:
        facts += [f for f in other.facts if f.name not in {fact.name for fact in facts}]
    why = signal.why
    if signal.kind is not SignalKind.OWN:  # whose own words name it already
        names = [sentence("signals.quoted", label=other.name) for other in rest]
        why = joined(why, sentence("signals.also", names=listed(names)))
    return replace(
        signal,
        level=_level(signal, rest),
        since=min(signal.since, *(other.since for other in rest)),
        why=why,
        facts=tuple(facts[:MOST_FACTS]),
    )


def _level(signal: Signal, others: Sequence[Signal]) -> SignalLevel:
    """The heavier level, but no flag on the day of a death and the next."""
    if signal.asks_again:
        return signal.level
    return max((signal, *others), key=lambda s: s.level.weight).level


def _one_card(equals: Sequence[Signal]) -> Signal:
    """Several signals of one rule as one, the first of them in front."""
    first = equals[0]
    code = f"signals.{_rule_id(first)}"
    names = [sentence("signals.quoted", label=signal.name) for signal in equals]
    return replace(
        first,
        level=_level(first, equals[1:]),
        since=min(signal.since for signal in equals),
        title=sentence(f"{code}.{_title(equals)}", names=_shortly(names)),
        why=joined(first.why, sentence(f"{code}.also", names=listed(names[1:]))),
        days=tuple(sorted({day for signal in equals for day in signal.days})),
        about=tuple(dict.fromkeys(item for signal in equals for item in signal.about)),
        together=tuple(signal.id for signal in equals),
    )


def _title(equals: Sequence[Signal]) -> str:
    rule = rule_of(equals[0].id)
    return "together" if rule is None else rule.together(equals)


def _rule_id(signal: Signal) -> str:
    rule = rule_of(signal.id)
    return signal.id if rule is None else rule.id


def _shortly(names: Sequence[Text]) -> Text:
    """The first two names in a title, and how many more there are."""
    if len(names) <= MOST_IN_TITLE + 1:
        return listed(names)
    more = number(len(names) - MOST_IN_TITLE)
    return sentence("signals.and_more", first=names[0], second=names[1], number=more)
