"""The balance rule: has the level of somebody's own scores shifted?

A gap-aware AR(1) change-point test. It asks of each recent day how much better "my level changed
around here" explains the scores than "my level is as it was", and speaks when the days together
say so clearly. It learns what is usual for this person from all entries of the last 120 days, and
goes on learning with each entry.

Why this test: daily means suit charts of this kind better than single moments (Schat et al. 2021,
Psychological Methods), but a score still leans on that of the day before, and a chart that knows
nothing of that speaks too often for nothing. Learning at each entry what a person's level is,
instead of freezing it after a baseline, goes back to the self-starting charts of Hawkins (1987,
The Statistician 36:299-316). How much can be hoped for: weighted means of such ratings had a
sensitivity of 68% and a specificity of 74% in 41 people (Smit & Snippe 2022). What this rule
finds, and how often it speaks for nothing, is measured on invented people in
``tests/bench/signals.py``; limits without another source were chosen on that simulation.

The rule says something of a day from that day and earlier days only, so what it said never
changes when days are added.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

import numpy as np

from evenwichtapp.signals.balance.change_point import (
    BASELINE_DAYS,
    REFERENCE_ENTRIES,
    WINDOW_DAYS,
    Direction,
    Series,
    ShiftEvidence,
    evidence,
    is_reference,
)

Level = Literal["notice", "flag"]

NEEDED_EVIDENCE: dict[Level, float] = {"flag": 5.4, "notice": 3.8}
"""Log likelihood ratio beyond which the rule speaks, the heavier level first.

To somebody to whom nothing happens: about one flag of a drop a year, and under four notices.
"""
SILENT_DAYS = 14
"""Days of silence after a flag, and between two notices."""
LONG_AGO = -SILENT_DAYS
"""A day number from before any diary, for what was never said."""
INTERVAL_95 = 1.96
"""Standard errors on either side of an estimate."""


@dataclass(frozen=True)
class Alarm:
    """What the rule says of ``day``.

    ``since`` is the day around which the level most likely changed. ``drop`` is the estimated
    change in points, positive when lower than usual and negative when higher; ``low`` to ``high``
    is its 95% interval.
    """

    day: date
    level: Level
    direction: Direction
    since: date
    drop: float
    low: float
    high: float


@dataclass(frozen=True)
class Learning:
    """How far the rule is in learning what is usual: it may speak when both numbers are 0."""

    entries_to_go: int
    days_to_go: int

    @property
    def done(self) -> bool:
        """Whether the rule may speak."""
        return not self.entries_to_go and not self.days_to_go


def alarms(
    days: Sequence[date], scores: Sequence[float], nights: Sequence[bool] | None = None
) -> list[Alarm]:
    """All that the rule says of a series, in order of day.

    ``days`` ascend and hold only days with a score; ``scores`` lie between 1 and 10; ``nights``
    tells which were night shifts. Raises ValueError when days do not ascend, a score lies outside
    1-10, or lengths differ.
    """
    return BalanceRule().extend(days, scores, nights)


def learning(days: Sequence[date], as_of: date) -> Learning:
    """How many entries and days are wanting on ``as_of`` before the rule may speak.

    Entries after ``as_of`` are left out. After a long pause the rule learns anew, because
    only entries of the last 120 days count.
    """
    ordinals = np.array([day.toordinal() for day in days if day <= as_of], dtype=np.int64)
    if not ordinals.size:
        return Learning(REFERENCE_ENTRIES, BASELINE_DAYS)
    today = as_of.toordinal()
    entries = int(is_reference(ordinals, today, int(ordinals[0])).sum())
    days_to_go = BASELINE_DAYS - (today - int(ordinals[0]))
    return Learning(max(0, REFERENCE_ENTRIES - entries), max(0, days_to_go))


class BalanceRule:
    """The rule on one growing series: ``step`` for one new entry, ``extend`` for many at once."""

    def __init__(self) -> None:
        self._days: list[int] = []
        self._scores: list[float] = []
        self._nights: list[bool] = []
        self._voices = (_Voice("down"), _Voice("up"))

    def step(self, day: date, score: float, night: bool = False) -> Alarm | None:
        """Take in one entry, later than all before it, and return what the rule says of it."""
        said = self.extend([day], [score], [night])
        return said[0] if said else None

    def extend(
        self, days: Sequence[date], scores: Sequence[float], nights: Sequence[bool] | None = None
    ) -> list[Alarm]:
        """Take in entries later than all before them; says the same as a ``step`` for each."""
        nights = [False] * len(days) if nights is None else nights
        numbers = [day.toordinal() for day in days]
        _check(self._days[-1:] + numbers, scores, len(days), len(nights))
        self._days += numbers
        self._scores += scores
        self._nights += nights
        return self._judge(len(days)) if numbers else []

    def _judge(self, rows: int) -> list[Alarm]:
        needed = slice(-rows - WINDOW_DAYS, None)
        series = Series(
            np.array(self._days[needed]),
            np.array(self._scores[needed], dtype=float),
            np.array(self._nights[needed], dtype=bool),
            self._days[0],
        )
        found = evidence(series, rows)
        # Starts from before a restart only add: where even they do not suffice, nothing is said
        down, up = (np.logaddexp.reduce(ratios, axis=1) for ratios in (found.down, found.up))
        loud = np.flatnonzero(np.maximum(down, up) > NEEDED_EVIDENCE["notice"]).tolist()
        said = (self._hear(self._days[row - rows], found, row) for row in loud)
        return [alarm for alarm in said if alarm]

    def _hear(self, today: int, found: ShiftEvidence, row: int) -> Alarm | None:
        """The first voice that has something to say; a drop goes before a rise."""
        heard = (voice.hear(today, found, row) for voice in self._voices)
        return next((alarm for alarm in heard if alarm), None)


class _Voice:
    """What was said in one direction, and so what may be said next."""

    def __init__(self, direction: Direction) -> None:
        self.direction = direction
        self._said: dict[Level, int] = {"flag": LONG_AGO, "notice": LONG_AGO}

    def hear(self, today: int, found: ShiftEvidence, row: int) -> Alarm | None:
        """What the evidence of one entry makes this voice say.

        After a flag nothing is said for 14 days, and later only of changes that began after it.
        A notice silences further notices in the same way, but no flag.
        """
        for level, needed in NEEDED_EVIDENCE.items():
            if today <= self._said[level] + SILENT_DAYS:
                continue
            ratios = found.of(self.direction)[row]
            ratios = np.where(found.starts[row] > self._said[level], ratios, -np.inf)
            if np.logaddexp.reduce(ratios) > needed:
                silenced = NEEDED_EVIDENCE if level == "flag" else (level,)
                self._said.update(dict.fromkeys(silenced, today))
                return self._alarm(today, level, found, row, int(ratios.argmax()))
        return None

    def _alarm(self, today: int, level: Level, found: ShiftEvidence, row: int, start: int) -> Alarm:
        drop = -float(found.change[row, start])
        margin = INTERVAL_95 * float(found.precision[row, start]) ** -0.5
        return Alarm(
            day=date.fromordinal(today),
            level=level,
            direction=self.direction,
            since=date.fromordinal(int(found.starts[row, start])),
            drop=drop,
            low=drop - margin,
            high=drop + margin,
        )


def _check(days: Sequence[int], scores: Sequence[float], entries: int, nights: int) -> None:
    """Refuse what is no series of day scores, with ValueError."""
    if not entries == len(scores) == nights:
        raise ValueError("days, scores and nights must be equally many")
    if any(later <= earlier for earlier, later in pairwise(days)):
        raise ValueError("days must ascend, each at most once")
    if not all(1 <= score <= 10 for score in scores):
        raise ValueError("a score must lie between 1 and 10")
