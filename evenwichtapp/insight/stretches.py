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

Run = list[tuple[date, float]]


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


def low_stretches(series: DaySeries, usual: OwnRange) -> tuple[LowStretch, ...]:
    """The stretches of at least ``FEWEST_ENTRIES`` scores in a row below the own range.

    Two days without a score in between do not end a stretch. One that is on its way up
    (``rising_since``) ends the day before it began to rise.
    """
    rising = rising_since(series, usual)
    return tuple(_stretch(run, rising) for run in _low_runs(series, usual.low))


def rising_since(series: DaySeries, usual: OwnRange) -> date | None:
    """The day from which it goes up: the last one that was lower than every score since.

    Said only of a rise out of a low stretch, at most two weeks before the last score and with at
    least ``RISE_ENTRIES`` scores since. Else None.
    """
    # not a first day: a rise from there on leaves no stretch to rise out of
    low_days = {day for run in _low_runs(series, usual.low) for day, _ in run[1:]}
    days, scores = series.days, series.scores
    for place in range(len(days) - 1 - RISE_ENTRIES, -1, -1):
        if days[-1] - days[place] > RISE_WITHIN:
            return None
        if days[place] in low_days and scores[place] < min(scores[place + 1 :]):
            return days[place]
    return None


def _stretch(run: Run, rising: date | None) -> LowStretch:
    kept = [day for day, _ in run if rising is None or day < rising]
    return LowStretch(kept[0], kept[-1], min(score for _, score in run))


def _low_runs(series: DaySeries, low: int) -> Iterator[Run]:
    return (run for run in _runs_below(series, low) if len(run) >= FEWEST_ENTRIES)


def _runs_below(series: DaySeries, low: int) -> Iterator[Run]:
    run: Run = []
    for day, score in zip(series.days, series.scores, strict=True):
        broken = run and day - run[-1][0] > LONGEST_GAP
        if broken or score >= low:
            yield run
            run = []
        if score < low:
            run.append((day, score))
    yield run
