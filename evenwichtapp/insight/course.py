"""The course of the scores over a period, as series that a chart can draw without computing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from statistics import median

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Shape
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.series import day_series, foreign_days, later_days
from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.insight.own_range import OwnRange

MOST_DAYS_BY_DAY = 550  # a year and a half; with more, days can no longer be told apart


@dataclass(frozen=True)
class ConsecutiveScores:
    """Scores of consecutive days, 1-10; a single day is drawn as a dot."""

    days: tuple[date, ...]
    scores: tuple[float, ...]


@dataclass(frozen=True)
class WeekScores:
    """The days of one week, Monday to Sunday: median, lowest and highest score, 1-10."""

    monday: date
    median: float
    low: float
    high: float


@dataclass(frozen=True)
class EventMark:
    """Something that happened on ``day``: the id of its kind and the shape that stands for it."""

    day: date
    kind: str
    shape: Shape


@dataclass(frozen=True)
class Course:
    """What a chart of the days ``first`` up to and including ``last`` shows.

    Segments never bridge a day without a score. ``shapes`` holds the kinds of event that occur, in
    the order of the catalogue, with the shape that stands for each. ``own_range`` is None while
    there is too little to call usual; ``today`` is None where it lies outside the period. ``later``
    are the days that were filled in after they were over, ``foreign`` those on another scale.
    """

    first: date
    last: date
    segments: tuple[ConsecutiveScores, ...]
    events: tuple[EventMark, ...]
    shapes: Mapping[str, Shape]
    own_range: OwnRange | None
    today: date | None
    later: frozenset[date] = frozenset()
    foreign: frozenset[date] = frozenset()

    @cached_property
    def weeks(self) -> tuple[WeekScores, ...]:
        """The weeks that have a score, where there are too many days to see each; else none."""
        if (self.last - self.first).days < MOST_DAYS_BY_DAY:
            return ()
        by_week: dict[date, list[float]] = {}
        for day, score in self.score_of.items():
            by_week.setdefault(day - day.weekday() * ONE_DAY, []).append(score)
        return tuple(
            WeekScores(monday, median(scores), min(scores), max(scores))
            for monday, scores in sorted(by_week.items())
        )

    @cached_property
    def score_of(self) -> dict[date, float]:
        """The score of each day that has one."""
        return {
            day: score
            for segment in self.segments
            for day, score in zip(segment.days, segment.scores, strict=True)
        }


def course(
    diary: Diary,
    catalogue: Catalogue,
    first: date,
    last: date,
    today: date | None = None,
    *,
    usual: OwnRange | None = None,
) -> Course:
    """The course of a diary from ``first`` up to and including ``last``.

    ``usual`` is the own range that the reading of the same days speaks of. Scores of a foreign
    scale are shown too.
    """
    part = diary.between(first, last)
    series = day_series(part, foreign=True)
    happened = {event.kind for event in part.events}
    shapes = {name: kind.shape for name, kind in catalogue.event_kinds.items() if name in happened}
    events = tuple(
        EventMark(event.day, event.kind, shapes[event.kind])
        for event in part.events
        if event.kind in shapes
    )
    return Course(
        first=first,
        last=last,
        segments=tuple(_segments(series.days, series.scores)),
        events=events,
        shapes=shapes,
        own_range=usual,
        today=today if today and first <= today <= last else None,
        later=later_days(part),
        foreign=foreign_days(part),
    )


def _segments(days: tuple[date, ...], scores: tuple[float, ...]) -> Iterator[ConsecutiveScores]:
    begin = 0
    for place in range(1, len(days) + 1):
        if place == len(days) or days[place] - days[place - 1] > ONE_DAY:
            yield ConsecutiveScores(days[begin:place], scores[begin:place])
            begin = place
