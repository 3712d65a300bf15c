"""Where one person usually is: the middle half of their own scores, compared with nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

FEWEST_SCORES = 14


@dataclass(frozen=True)
class OwnRange:
    """The whole scores 1-10 between which the middle half of someone's day scores lies."""

    low: int
    high: int


def own_range(scores: Sequence[float]) -> OwnRange | None:
    """The middle half of ``scores`` (day scores 1-10, in any order).

    The quarter and three-quarter points (linear between neighbours) are rounded outward to whole
    scores. Where scores lie far apart fewer than half may lie within, so who says "mostly" counts
    first. None under ``FEWEST_SCORES`` scores: too little to call anything usual.
    """
    if len(scores) < FEWEST_SCORES:
        return None
    ascending = sorted(scores)
    return OwnRange(floor(_quantile(ascending, 0.25)), ceil(_quantile(ascending, 0.75)))


def whole(score: float) -> int:
    """A day score as the whole number that is shown for it; halves go up."""
    return int(score + 0.5)


def _quantile(ascending: Sequence[float], part: float) -> float:
    place = part * (len(ascending) - 1)
    below = int(place)
    above = min(below + 1, len(ascending) - 1)
    return ascending[below] + (place - below) * (ascending[above] - ascending[below])
