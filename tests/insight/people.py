"""Invented diaries for the tests of insight."""

from datetime import UTC, date, datetime, time, timedelta

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Event, Mark, MarkKind, Record, Scale

TODAY = date(2026, 11, 12)


def at(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def check_in(
    day: date,
    score: int,
    *,
    stressors: tuple[str, ...] = (),
    signs: tuple[str, ...] = (),
    coping: tuple[Mark, ...] = (),
    scale: Scale = Scale.OWN,
) -> CheckIn:
    marks = (
        *(Mark(MarkKind.STRESSOR, item) for item in stressors),
        *(Mark(MarkKind.SIGN, item) for item in signs),
        *coping,
    )
    return CheckIn(day=day, at=at(day), score=score, marks=marks, scale=scale)


def event(day: date, kind: str) -> Event:
    return Event(day=day, at=at(day), kind=kind)


def scored(scores: str, last: date = TODAY, more: tuple[Record, ...] = ()) -> Diary:
    """A diary of the days up to ``last``: a score per word, a dot for a day without one."""
    words = scores.split()
    first = last - timedelta(days=len(words) - 1)
    days = [(first + timedelta(days=place), word) for place, word in enumerate(words)]
    return Diary.of([*(check_in(day, int(word)) for day, word in days if word != "."), *more])
