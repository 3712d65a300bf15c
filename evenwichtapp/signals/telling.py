"""Puts what a rule found into words: each rule has its sentences under its own id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import joined
from evenwichtapp.signals.known import Known
from evenwichtapp.signals.signal import Fact, Signal, SignalKind, SignalLevel

MOST_FACTS = 3


def tell(
    known: Known,
    signal_id: str,
    *,
    since: date,
    days: Sequence[date],
    flag: bool = False,
    numbers: Mapping[str, int | float] | None = None,
    facts: Sequence[Fact] = (),
    limit: str | None = None,
    about: tuple[str, ...] = (),
    code: str | None = None,
    title: Text | None = None,
    why: Text | None = None,
    agreement: str = "",
    asks_again: date | None = None,
    answered_at_once: bool = False,
    **values: object,
) -> Signal:
    """The signal with this id.

    Its texts are the sentences ``title``, ``why`` and ``limit`` under ``signals.<code>`` (the id
    where no code is given), filled with ``numbers``, with ``limit_value`` and with ``values``; a
    ``title`` or ``why`` given goes before. The first part of the id is the kind. With
    ``asks_again``, about a death of the last two days, it is no flag and says what belongs there;
    ``answered_at_once`` lets an answer of those days count for the flag that it would be.
    """
    code = f"signals.{code or signal_id}"
    numbers = numbers or {}
    values = {**numbers, **values}
    if limit:
        values["limit_value"] = known.limits[limit]
    return Signal(
        id=signal_id,
        kind=SignalKind(signal_id.partition(".")[0]),
        level=SignalLevel.FLAG if flag and not asks_again else SignalLevel.NOTICE,
        since=since,
        title=title or sentence(f"{code}.title", **values),
        why=_why(why or sentence(f"{code}.why", **values), asks_again),
        numbers=numbers,
        facts=tuple(facts[:MOST_FACTS]),
        limit=limit,
        limit_sentence=_limit_sentence(known, f"{code}.limit", limit, values),
        days=tuple(sorted(set(days))),
        about=about,
        agreement=agreement,
        asks_again=asks_again,
        held_back=answered_at_once and flag and asks_again is not None,
    )


def _why(why: Text, asks_again: date | None) -> Text:
    return joined(why, sentence("signals.just_died")) if asks_again else why


def _limit_sentence(
    known: Known, code: str, limit: str | None, values: Mapping[str, object]
) -> Text:
    if limit is None:
        return sentence(code, **values)
    return known.limits.sentence(code, limit, **values)


def fact(code: str, name: str, value: int | float, **values: object) -> Fact:
    """A big number with its caption, the sentence ``signals.<code>.fact_<name>``."""
    return Fact(name, value, sentence(f"signals.{code}.fact_{name}", value=value, **values))


def fact_usual(code: str, usual: float) -> Fact:
    """What is usual as a big number; what is more than none and less than one is said so."""
    less = 0 < usual < 1
    return replace(fact(code, "usual", usual_number(usual)), less=less)


def usual_number(usual: float) -> int:
    """The whole number that says what is usual; 1 where it is "less than 1"."""
    return 1 if 0 < usual < 1 else round(usual)
