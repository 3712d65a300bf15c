"""Signals that were answered: the strip of the last weeks, and a word when one has ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import capitalised, day_and_month, joined, listed, number
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Answer, AnswerKind
from evenwichtapp.signals.answers import answers_until, latest, switched_off
from evenwichtapp.signals.engine import all_signals, known_on
from evenwichtapp.signals.known import Known
from evenwichtapp.signals.rules import rule_of
from evenwichtapp.signals.rules.deaths import FRESH_DAYS, HEAVY
from evenwichtapp.signals.signal import SignalLevel

WEEKS = 12
STILL_WRITING = timedelta(days=7)
"""Something has ended only where the person has written in these days: silence says nothing."""


@dataclass(frozen=True, slots=True)
class Past:
    """A signal that was answered on ``day``; ``recognised`` is false for a "Nu niet"."""

    signal: str
    name: Text
    day: date
    level: SignalLevel
    recognised: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """A signal that was recognised and is no longer there; ``text`` says so, once."""

    text: Text
    answer: Answer


@dataclass(frozen=True, slots=True)
class HelpedThen:
    """What the person said that helped at a rise, kept with the answer; ``text`` says so."""

    text: Text
    answer: Answer


@dataclass(frozen=True, slots=True)
class PutOff:
    """A signal that stays away until a day; ``text`` says which and until when."""

    text: Text
    answer: Answer


def history(
    diary: Diary, as_of: date, catalogue: Catalogue, weeks: int = WEEKS
) -> tuple[Past, ...]:
    """The signals answered in the last weeks, in order of day; "Niet van mij" is left out."""
    known = known_on(diary, as_of, catalogue)
    first = as_of - timedelta(weeks=weeks)
    occasions = {(said.signal, said.since): said for said in answers_until(diary, as_of)}
    return tuple(
        Past(
            said.signal,
            name,
            said.day,
            _level_seen(said),
            said.answer is not AnswerKind.NOT_NOW,
        )
        for said in sorted(occasions.values(), key=lambda said: said.day)
        if said.day > first
        and said.answer is not AnswerKind.NOT_MINE
        and (name := _name(known, said.signal)) is not None
    )


def _level_seen(said: Answer) -> SignalLevel:
    """The level that stood on the card: of a death of that day or the day before never a flag."""
    if said.signal == HEAVY and (said.day - said.since).days < FRESH_DAYS:
        return SignalLevel.NOTICE
    return SignalLevel(said.level)


def history_sentence(past: Sequence[Past]) -> Text:
    """How many signals there were, and how many were recognised."""
    if not past:
        return sentence("signals.history.none")
    recognised = sum(signal.recognised for signal in past)
    total = sentence("signals.history.total", count=len(past), number=number(len(past)))
    share = "some" if recognised else "none_recognised"
    return joined(
        capitalised(total), sentence(f"signals.history.{share}", number=number(recognised))
    )


def ended(diary: Diary, as_of: date, catalogue: Catalogue) -> tuple[Ended, ...]:
    """The signals recognised in the last weeks that are not there any more, until noted."""
    known = known_on(diary, as_of, catalogue)
    if not known.entries or as_of - known.entries[-1].day >= STILL_WRITING:
        return ()
    there = {signal.id for signal in all_signals(diary, as_of, catalogue)}
    return tuple(
        Ended(sentence("signals.ended", name=name), said)
        for said in latest(answers_until(diary, as_of)).values()
        if said.answer is AnswerKind.RECOGNISED
        and said.signal not in there
        and as_of - said.day < timedelta(weeks=WEEKS)
        and (name := _name(known, said.signal)) is not None
    )


def note_ended(end: Ended) -> Change:
    """Remember that the person was told, so that it is said once.

    The answer itself changes and keeps its day: a second one of the same day would have no order.
    """
    return Change("signal_end_noted", replace=(replace(end.answer, answer=AnswerKind.DONE),))


def what_helped(diary: Diary, as_of: date, catalogue: Catalogue) -> tuple[HelpedThen, ...]:
    """What helped at each rise that was answered, newest first; it is no mark of any day."""
    known = known_on(diary, as_of, catalogue)
    return tuple(
        HelpedThen(_helped(known, said, name, items), said)
        for said in reversed(answers_until(diary, as_of))
        if (items := still_known(said, diary, catalogue))
        and (name := _name(known, said.signal)) is not None
    )


def still_known(said: Answer, diary: Diary, catalogue: Catalogue) -> tuple[str, ...]:
    """What helped, without own words that were deleted for good."""
    known = catalogue.coping.keys() | diary.own_labels.keys()
    return tuple(item for item in said.helped_by if item in known)


def _helped(known: Known, said: Answer, name: Text, items: tuple[str, ...]) -> Text:
    labels = listed([known.label(item) for item in items])
    return sentence("signals.helped", day=day_and_month(said.day), name=name, items=labels)


def put_off(diary: Diary, as_of: date, catalogue: Catalogue) -> tuple[PutOff, ...]:
    """The signals of which the person said "Nu niet" until a day still to come, soonest first."""
    known = known_on(diary, as_of, catalogue)
    waiting = [
        (said.until, said)
        for said in latest(answers_until(diary, as_of)).values()
        if said.answer is AnswerKind.NOT_NOW and said.until is not None and as_of < said.until
    ]
    return tuple(
        PutOff(sentence("signals.put_off", day=day_and_month(until), name=name), said)
        for until, said in sorted(waiting, key=lambda each: each[0])
        if (name := _name(known, said.signal)) is not None
    )


def bring_back(waiting: PutOff) -> Change:
    """Let a signal that was put off be shown again, where it is still there."""
    return Change("signal_brought_back", remove=(waiting.answer,))


def switched_off_names(diary: Diary, as_of: date, catalogue: Catalogue) -> dict[str, Text]:
    """What to call each signal that was answered with "Niet van mij", by its id."""
    known = known_on(diary, as_of, catalogue)
    names = {signal: _name(known, signal) for signal in switched_off(diary)}
    return {signal: name for signal, name in names.items() if name is not None}


def name_afterwards(diary: Diary, as_of: date, catalogue: Catalogue, signal_id: str) -> Text | None:
    """What to call a signal of before ``as_of``; None where what it is about is gone."""
    return _name(known_on(diary, as_of, catalogue), signal_id)


def _name(known: Known, signal_id: str) -> Text | None:
    """What to call a signal afterwards; None where its rule or what it is about is gone."""
    rule = rule_of(signal_id)
    return None if rule is None else rule.name(known, signal_id)
