"""What is usual for one person through time, and the stretches that lay below or above it.

One pass over the whole diary, in order of day. What it says of a day rests on earlier days only, so
that a page or a report that shows a part never moves the beginning of a stretch.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from evenwichtapp.diary.series import DaySeries
from evenwichtapp.insight.own_range import OwnRange, own_range

LOOK = 7
"""Entries of a look, as the rules on scores take them."""
LOOK_SPAN = timedelta(days=28)
"""Days over which a look may lie: after a long pause the old entries say nothing any more."""
ENOUGH = 5
"""Entries of a look outside the own range from which a stretch begins or goes on."""
REFERENCE = timedelta(days=365)
"""A year of scores tells what is usual, so that one heavy month does not."""
LEFT_OUT = timedelta(weeks=8)
"""So long a stretch stays out of what is usual; after that it is the new level."""
APART = timedelta(days=14)
"""Two stretches of one side that lie closer than this are one."""

Entry = tuple[date, float]


class Side(StrEnum):
    """On which side of the own range a score lies."""

    LOWER = "lower"
    HIGHER = "higher"


@dataclass(frozen=True)
class Stretch:
    """Days ``first`` to ``last`` on which most scores lay on one ``side`` of ``usual``.

    ``first`` and ``last`` are days on that side themselves. ``goes_on`` is whether it still did at
    the last entry.
    """

    side: Side
    usual: OwnRange
    first: date
    last: date
    goes_on: bool = False

    @property
    def days(self) -> int:
        """How many calendar days it lasted, both ends included."""
        return (self.last - self.first).days + 1

    def holds(self, score: float) -> bool:
        """Whether a score lies on the side of this stretch."""
        return outside(score, self.usual) is self.side


@dataclass(frozen=True)
class NewLevel:
    """Since ``since`` another range is usual than ``before``."""

    since: date
    usual: OwnRange
    before: OwnRange


@dataclass(frozen=True)
class Levels:
    """What the scores of a diary show: stretches and new levels in order, and what is usual now."""

    stretches: tuple[Stretch, ...]
    new_levels: tuple[NewLevel, ...]
    usual: OwnRange | None


def outside(score: float, usual: OwnRange) -> Side | None:
    """On which side of the range a score lies; None within it.

    A point up or down says little, so a range of fewer than three scores counts as one wider at
    both ends.
    """
    slack = 1 if usual.high - usual.low < 2 else 0
    if score < usual.low - slack:
        return Side.LOWER
    return Side.HIGHER if score > usual.high + slack else None


def levels(series: DaySeries) -> Levels:
    """The levels of day scores 1-10, days ascending.

    Usual is the middle half of the scores of the year before, without the last ``LOOK`` entries (of
    which it is asked whether they are usual) and without the days of a stretch. A stretch that
    lasts ``LEFT_OUT`` becomes the usual level.
    """
    course = _Course()
    for entry in zip(series.days, series.scores, strict=True):
        course.take(entry)
    return course.levels()


@dataclass
class _Course:
    """The pass itself: the entries looked at, those that tell what is usual, and what was found."""

    look: deque[Entry] = field(default_factory=lambda: deque(maxlen=LOOK))
    reference: deque[Entry] = field(default_factory=deque)
    scores: list[float] = field(default_factory=list)  # those of the reference, ascending
    going_on: Stretch | None = None
    stretches: list[Stretch] = field(default_factory=list)
    new_levels: list[NewLevel] = field(default_factory=list)
    since_first: list[Entry] = field(default_factory=list)

    def take(self, entry: Entry) -> None:
        """Look at the next entry."""
        day, _ = entry
        if self.going_on and day - self.going_on.first >= LEFT_OUT:
            self._settle()
        if len(self.look) == LOOK:
            self._leave(self.look[0])
        self.look.append(entry)
        while self.reference and self.reference[0][0] <= day - REFERENCE:
            _, score = self.reference.popleft()
            del self.scores[bisect_left(self.scores, score)]
        seen = [(d, score) for d, score in self.look if day - d < LOOK_SPAN]
        if self.going_on:
            self.since_first.append(entry)
            self._go_on(self.going_on, seen)
        else:
            self._begin(seen)

    def levels(self) -> Levels:
        """What was found."""
        found = [
            *self.stretches,
            *([replace(self.going_on, goes_on=True)] if self.going_on else []),
        ]
        return Levels(tuple(_joined(found)), tuple(self.new_levels), self._usual())

    def _usual(self) -> OwnRange | None:
        return own_range(self.scores)

    def _begin(self, seen: Sequence[Entry]) -> None:
        usual = self._usual() if len(seen) >= ENOUGH else None
        if usual is None:
            return
        sides = [outside(score, usual) for _, score in seen]
        for side in Side:
            hits = [day for (day, _), found in zip(seen, sides, strict=True) if found is side]
            if len(hits) >= ENOUGH:
                self.going_on = Stretch(side, usual, hits[0], hits[-1])
                self.since_first = [found for found in seen if found[0] >= hits[0]]
                return

    def _go_on(self, stretch: Stretch, seen: Sequence[Entry]) -> None:
        hits = [day for day, score in seen if stretch.holds(score)]
        if len(hits) >= ENOUGH:
            self.going_on = replace(stretch, last=hits[-1])
            return
        self.stretches.append(stretch)
        self.going_on = None

    def _leave(self, entry: Entry) -> None:
        """An entry that is no longer looked at tells what is usual, unless it was in a stretch."""
        day, _ = entry
        stretch = self.going_on or (self.stretches[-1] if self.stretches else None)
        if stretch is None or not stretch.first <= day <= stretch.last:
            self.reference.append(entry)
            insort(self.scores, entry[1])

    def _settle(self) -> None:
        """A stretch that lasts becomes what is usual; from here on only its own scores tell."""
        stretch, scores = self.going_on, [score for _, score in self.since_first]
        usual = own_range(scores)
        if stretch is None or usual is None:
            return
        if usual != stretch.usual:
            self.new_levels.append(NewLevel(stretch.first, usual, stretch.usual))
        self.stretches.append(stretch)
        self.going_on = None
        looked_at = {day for day, _ in self.look}
        self.reference = deque(e for e in self.since_first if e[0] not in looked_at)
        self.scores = sorted(score for _, score in self.reference)


def _joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The stretches, those of one side that lie close together as one."""
    joined: list[Stretch] = []
    for stretch in stretches:
        last = joined[-1] if joined else None
        if last and last.side is stretch.side and stretch.first - last.last < APART:
            joined[-1] = replace(last, last=stretch.last, goes_on=stretch.goes_on)
        else:
            joined.append(stretch)
    return joined
