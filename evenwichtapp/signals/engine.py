"""All rules together: what is going on, what of it is shown, and what has ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind
from evenwichtapp.signals.answers import answers_until, is_quiet, latest, mine
from evenwichtapp.signals.balance_signals import low_scores, shift_of_level
from evenwichtapp.signals.deaths import deaths_close_together, heavy_death, more_deaths_than_usual
from evenwichtapp.signals.follow_up import still_heavy, suddenly_nothing
from evenwichtapp.signals.look_back import LookBack, look_back
from evenwichtapp.signals.merging import merged
from evenwichtapp.signals.own import own_signals
from evenwichtapp.signals.shifts import (
    many_nights_in_a_row,
    many_shifts_in_a_row,
    no_two_days_free,
    short_rest,
)
from evenwichtapp.signals.signal import Signal, SignalKind
from evenwichtapp.signals.situations import (
    alone_with_something_heavy,
    moral_situation_open,
    moral_situations_often,
    no_debrief,
    support_gone,
    too_many_hours,
)
from evenwichtapp.signals.symptoms import high_score_with_signs, numbing, often_the_same_sign

MOST_SHOWN = 3
RULES: tuple[Callable[[LookBack], Signal | None], ...] = (
    deaths_close_together,
    heavy_death,
    no_debrief,
    still_heavy,
    moral_situations_often,
    low_scores,
    numbing,
    suddenly_nothing,
    shift_of_level,
    too_many_hours,
    more_deaths_than_usual,
    moral_situation_open,
    high_score_with_signs,
    support_gone,
    alone_with_something_heavy,
    many_nights_in_a_row,
    many_shifts_in_a_row,
    no_two_days_free,
    short_rest,
)
"""Among signals of one level the rule named first goes first; signs come after all of them."""


def all_signals(diary: Diary, as_of: date, catalogue: Catalogue) -> tuple[Signal, ...]:
    """Everything the rules say of a diary on a day, the heaviest first; answers do not count."""
    return tuple(_in_order(_found(look_back(diary, as_of, catalogue))))


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


def _found(back: LookBack) -> Iterator[Signal]:
    yield from own_signals(back)
    for rule in RULES:
        signal = rule(back)
        if signal:
            yield signal
    yield from often_the_same_sign(back)


def _in_order(found: Iterator[Signal] | tuple[Signal, ...]) -> list[Signal]:
    """Own signals first, then flags; the order of the rules decides where that is equal."""
    return sorted(found, key=lambda s: (s.kind is not SignalKind.OWN, -s.level.weight))
