"""Longer times in which a score was often insufficient, by the same limits as the signal on it.

Every second day a 5 is no stretch below what is usual, and yet it is heavy: the signals said so
then, and a look back over the year says so too.
"""

from __future__ import annotations

from collections import deque
from datetime import date, timedelta

from evenwichtapp.insight.claim import Shown
from evenwichtapp.insight.levels import APART, LOOK, LOOK_SPAN, Side, Stretch
from evenwichtapp.insight.own_range import OwnRange
from evenwichtapp.signals.limits import limits_for
from evenwichtapp.signals.rules.scores import LOW

LONG = timedelta(days=21)
"""So long it must have lasted to be named in a look back; three weeks is our choice."""


def low_score(shown: Shown) -> int:
    """The score from which down a day is insufficient, for this person."""
    return limits_for(shown.diary.person)[f"{LOW}.score"]


def often_low(shown: Shown) -> list[Stretch]:
    """The times of at least ``LONG`` in which it was so on as many of 7 entries as the signal asks.

    Found on the whole diary; those that lie closer together than ``APART`` are one, and those that
    ended before the period are left out. None where such scores are usual: then the level says it.
    """
    if shown.usual is not None and shown.usual.high <= low_score(shown):
        return []
    looks = _looks(shown)
    found: list[tuple[date, date]] = []
    for first, last in looks:
        if found and first - found[-1][1] < APART:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    usual = OwnRange(low_score(shown) + 1, 10)
    newest = looks[-1][1] if looks else None
    return [
        Stretch(Side.LOWER, usual, first, last, goes_on=last == newest and _goes_on(shown))
        for first, last in found
        if last - first >= LONG and last >= shown.first
    ]


def _looks(shown: Shown) -> list[tuple[date, date]]:
    """Of each look with enough low scores in it, the first and the last of those, in order."""
    limit, least = low_score(shown), limits_for(shown.diary.person)[f"{LOW}.days"]
    look: deque[tuple[date, float]] = deque(maxlen=LOOK)
    found = []
    for entry in zip(shown.known_series.days, shown.known_series.scores, strict=True):
        look.append(entry)
        low = [day for day, score in look if score <= limit and entry[0] - day < LOOK_SPAN]
        if len(low) >= least:
            found.append((low[0], low[-1]))
    return found


def _goes_on(shown: Shown) -> bool:
    return any(signal.id == LOW for signal in shown.standing)
