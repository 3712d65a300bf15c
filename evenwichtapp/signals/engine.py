"""All rules together: what is going on, what of it is shown, and what has ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind
from evenwichtapp.signals.answers import answers_until, is_quiet, latest, mine
from evenwichtapp.signals.known import HORIZON, Known
from evenwichtapp.signals.limits import limits_for
from evenwichtapp.signals.merging import merged
from evenwichtapp.signals.rules import RULES
from evenwichtapp.signals.signal import Signal

MOST_SHOWN = 3


def known_on(diary: Diary, as_of: date, catalogue: Catalogue) -> Known:
    """What the rules may know of a diary on a day, with the limits of its person."""
    recent = diary.between(as_of - HORIZON, as_of)
    return Known(recent, as_of, limits_for(diary.person), catalogue)


def all_signals(diary: Diary, as_of: date, catalogue: Catalogue) -> tuple[Signal, ...]:
    """Everything the rules say of a diary on a day, the heaviest first; answers do not count."""
    return tuple(_in_order(_found(known_on(diary, as_of, catalogue))))


def signals(diary: Diary, as_of: date, catalogue: Catalogue) -> tuple[Signal, ...]:
    """What to show on a day: at most three, own ones first, then the heaviest.

    Signals that say the same are one, and the person's answers are kept to.
    """
    answers = answers_until(diary, as_of)
    said = merged(mine(all_signals(diary, as_of, catalogue), answers))
    shown = [signal for signal in _in_order(said) if not is_quiet(signal, answers, as_of)]
    return tuple(shown[:MOST_SHOWN])


def in_sight(diary: Diary, as_of: date, catalogue: Catalogue) -> tuple[Signal, ...]:
    """What ``signals`` shows, and what was recognised on the day itself.

    Who says "Herken ik" keeps what may help in sight for the rest of the day.
    """
    answers = answers_until(diary, as_of)
    last = latest(answers)
    said = merged(mine(all_signals(diary, as_of, catalogue), answers))
    shown = {signal.id for signal in signals(diary, as_of, catalogue)}
    shown |= {
        name
        for name, answer in last.items()
        if answer.answer is AnswerKind.RECOGNISED and answer.day == as_of
    }
    return tuple(signal for signal in _in_order(said) if signal.id in shown)


def _found(known: Known) -> Iterator[Signal]:
    for rule in RULES:
        yield from rule.signals(known)


def _in_order(found: Iterable[Signal]) -> list[Signal]:
    """Flags first; the order of the rules, which begins with own signals, decides further."""
    return sorted(found, key=lambda signal: -signal.level.weight)
