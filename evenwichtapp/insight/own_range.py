"""Where one person usually is: the middle half of their own scores, compared with nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.series import day_series
from evenwichtapp.diary.workday import ONE_DAY

FEWEST_SCORES = 14
REFERENCE = timedelta(days=365)


@dataclass(frozen=True)
class OwnRange:
    """The whole scores 1-10 between which the middle half of someone's day scores lies."""

    low: int
    high: int


def own_range(scores: Sequence[float]) -> OwnRange | None:
    """The middle half of ``scores`` (day scores 1-10, in any order).

    The quarter and three-quarter points (linear between neighbours) are rounded to whole scores,
    halves up. None under ``FEWEST_SCORES`` scores: too little to call anything usual.
    """
    if len(scores) < FEWEST_SCORES:
        return None
    ascending = sorted(scores)
    return OwnRange(whole(_quantile(ascending, 0.25)), whole(_quantile(ascending, 0.75)))


def usual_range(diary: Diary, day: date) -> OwnRange | None:
    """The own range of the year up to and including ``day``.

    A year, so that one heavy month does not become what is usual. Scores of a foreign scale stay
    out unless the person lets them count.
    """
    year = diary.between(day - REFERENCE + ONE_DAY, day)
    return own_range(day_series(year).scores)


def whole(score: float) -> int:
    """A day score as the whole number that is shown for it; halves go up."""
    return int(score + 0.5)


def _quantile(ascending: Sequence[float], part: float) -> float:
    place = part * (len(ascending) - 1)
    below = int(place)
    above = min(below + 1, len(ascending) - 1)
    return ascending[below] + (place - below) * (ascending[above] - ascending[below])
