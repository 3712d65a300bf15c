"""Where a day and a score lie in a plot, and which days get a line and a label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

LOWEST, HIGHEST = 1, 10
MOST_DAYS_WITH_LARGE_DOTS = 130
MOST_DAYS_BY_WEEK = 45
MOST_DAYS_BY_MONTH = 550
MOST_DAYS_BY_QUARTER = 1200


@dataclass(frozen=True)
class PlotArea:
    """A plot of the days ``first`` to ``last`` and the scores 1 to 10, in pixels.

    The first and last day lie ``inset`` px inside ``width``; the scores 10 and 1 lie ``inset`` px
    inside ``height``, so that dots at the edges stay whole. Pixels count from the top left.
    """

    first: date
    last: date
    width: float
    height: float
    inset: float

    def x(self, day: date) -> float:
        """How far a day lies from the left; a period of one day lies in the middle."""
        span = (self.last - self.first).days
        if span == 0:
            return self.width / 2
        return self.inset + (day - self.first).days * (self.width - 2 * self.inset) / span

    def y(self, score: float) -> float:
        """How far a score 1-10 lies from the top."""
        part = (HIGHEST - score) / (HIGHEST - LOWEST)
        return self.inset + part * (self.height - 2 * self.inset)

    def day_at(self, x: float) -> date:
        """The day nearest to ``x``, never outside the period."""
        span = (self.last - self.first).days
        room = max(self.width - 2 * self.inset, 1)
        place = round((x - self.inset) * span / room)
        return self.first + timedelta(days=min(max(place, 0), span))


def by_week(first: date, last: date) -> bool:
    """Whether a period is so short that weeks are marked."""
    return (last - first).days < MOST_DAYS_BY_WEEK


def ticks(first: date, last: date) -> tuple[date, ...]:
    """The days after ``first`` that get a line: Mondays in a short period, then first days of a
    month, a quarter or a year."""
    if by_week(first, last):
        return tuple(day for day in _days(first, last) if day.isoweekday() == 1)
    days = (last - first).days + 1
    step = 1 if days <= MOST_DAYS_BY_MONTH else 3 if days <= MOST_DAYS_BY_QUARTER else 12
    return tuple(day for day in _months(first, last) if (day.month - 1) % step == 0)


def _days(first: date, last: date) -> Iterator[date]:
    for place in range(1, (last - first).days + 1):
        yield first + timedelta(days=place)


def _months(first: date, last: date) -> Iterator[date]:
    month = first.year * 12 + first.month  # the month after the one of ``first``
    while (day := date(month // 12, month % 12 + 1, 1)) <= last:
        yield day
        month += 1
