"""All rules together: what is going on, what of it is shown, and what has ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind
from evenwichtapp.signals.answers import answers_until, is_quiet, latest, mine
from evenwichtapp.signals.known import HORIZON, Known
from evenwichtapp.signals.later import going_on, without_later
from evenwichtapp.signals.limits import limits_for
from evenwichtapp.signals.merging import merged
from evenwichtapp.signals.rules import RULES, rule_of
from evenwichtapp.signals.signal import Signal, SignalLevel

MOST_SHOWN = 3
WAIT_DAYS = 14
"""Days after an answer in which a new notice waits, where its rule says it can."""


def known_on(diary: Diary, as_of: date, catalogue: Catalogue) -> Known:
    """What the rules may know of a diary on a day, with the limits of its person."""
    recent = diary.between(as_of - HORIZON, as_of).as_of(as_of)
    return Known(recent, as_of, limits_for(diary.person), catalogue)


def all_signals(diary: Diary, as_of: date, catalogue: Catalogue) -> tuple[Signal, ...]:
    """Everything the rules say of a diary on a day, the heaviest first; answers do not count."""
    known = known_on(diary, as_of, catalogue)
    found = _found(known)
    if (before := without_later(known)) is not None:
        found = iter(going_on(found, known, _found(replace(known, diary=before))))
    return tuple(_in_order(found))


def signals(diary: Diary, as_of: date, catalogue: Catalogue) -> tuple[Signal, ...]:
    """What to show on a day: at most three, own ones first, then the heaviest.

    Signals that say the same are one, and the person's answers are kept to.
    """
    return _shown(_merged(diary, as_of, catalogue), diary, as_of, catalogue)


def in_sight(diary: Diary, as_of: date, catalogue: Catalogue) -> tuple[Signal, ...]:
    """What ``signals`` shows, and what was recognised on the day itself.

    Who says "Herken ik" keeps what may help in sight for the rest of the day.
    """
    found = _merged(diary, as_of, catalogue)
    last = latest(answers_until(diary, as_of))
    shown = {signal.id for signal in _shown(found, diary, as_of, catalogue)}
    shown |= {
        name
        for name, answer in last.items()
        if answer.answer is AnswerKind.RECOGNISED and answer.day == as_of
    }
    return tuple(signal for signal in found if signal.id in shown)


def _merged(diary: Diary, as_of: date, catalogue: Catalogue) -> list[Signal]:
    answers = answers_until(diary, as_of)
    return _in_order(merged(mine(all_signals(diary, as_of, catalogue), answers)))


def _shown(
    found: list[Signal], diary: Diary, as_of: date, catalogue: Catalogue
) -> tuple[Signal, ...]:
    answers = answers_until(diary, as_of)
    asked = [signal for signal in found if not is_quiet(signal, answers, as_of)]
    if any(_can_wait(signal) for signal in asked):
        there = _there_at_last_answer(diary, as_of, catalogue)
        asked = [s for s in asked if not _can_wait(s) or there is None or s.id in there]
    return tuple(asked[:MOST_SHOWN])


def _can_wait(signal: Signal) -> bool:
    rule = rule_of(signal.id)
    return rule is not None and rule.can_wait and signal.level is SignalLevel.NOTICE


def _there_at_last_answer(diary: Diary, as_of: date, catalogue: Catalogue) -> frozenset[str] | None:
    """The signals that stood there when the person last answered one, at most two weeks ago.

    None where nothing was answered in that time. What stood there stays; what comes up after it
    and can wait does so, because one new thing a fortnight is enough.
    """
    days = [
        said.day
        for said in answers_until(diary, as_of)
        if said.answer is not AnswerKind.NOT_MINE and 0 < (as_of - said.day).days < WAIT_DAYS
    ]
    if not days:
        return None
    return frozenset(signal.id for signal in all_signals(diary, days[-1], catalogue))


def _found(known: Known) -> Iterator[Signal]:
    for rule in RULES:
        yield from rule.signals(known)


def _in_order(found: Iterable[Signal]) -> list[Signal]:
    """Flags first; the order of the rules, which begins with own signals, decides further."""
    return sorted(found, key=lambda signal: -signal.level.weight)
