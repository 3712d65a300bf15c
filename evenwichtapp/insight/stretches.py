"""Stretches in someone's own scores: lower than usual for a while, and on the way up again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from evenwichtapp.diary.series import DaySeries
from evenwichtapp.insight.own_range import OwnRange

FEWEST_ENTRIES = 4
LONGEST_GAP = timedelta(days=3)
RISE_ENTRIES = 3
RISE_WITHIN = timedelta(days=14)


@dataclass(frozen=True)
class LowStretch:
    """Days ``first`` to ``last`` on which every score was below the own range."""

    first: date
    last: date
    lowest: float

    @property
    def days(self) -> int:
        """How many calendar days it lasted, both ends included."""
        return (self.last - self.first).days + 1


def rising_since(series: DaySeries, usual: OwnRange) -> date | None:
    """The day from which it goes up: the last one that was lower than every score since.

    Said only of a rise out of a low: that day lies below the own range, at most two weeks before
    the last score, with at least ``RISE_ENTRIES`` scores after it. Else None.
    """
    days, scores = series.days, series.scores
    for place in range(len(days) - 1 - RISE_ENTRIES, -1, -1):
        if days[-1] - days[place] > RISE_WITHIN:
            return None
        if scores[place] < usual.low and scores[place] < min(scores[place + 1 :]):
            return days[place]
    return None


def low_stretches(
    series: DaySeries, usual: OwnRange, rising: date | None = None
) -> tuple[LowStretch, ...]:
    """The stretches of at least ``FEWEST_ENTRIES`` scores in a row below the own range.

    Two days without a score in between do not end a stretch; a stretch stops where it goes up
    (``rising``).
    """
    found = []
    for run in _runs_below(series, usual.low):
        kept = [(day, score) for day, score in run if rising is None or day < rising]
        if len(kept) >= FEWEST_ENTRIES:
            lowest = min(score for _, score in kept)
            found.append(LowStretch(kept[0][0], kept[-1][0], lowest))
    return tuple(found)


def _runs_below(series: DaySeries, low: int) -> Iterator[list[tuple[date, float]]]:
    run: list[tuple[date, float]] = []
    for day, score in zip(series.days, series.scores, strict=True):
        broken = run and day - run[-1][0] > LONGEST_GAP
        if broken or score >= low:
            yield run
            run = []
        if score < low:
            run.append((day, score))
    yield run
