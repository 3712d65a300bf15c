"""What is known of one diary on one day, in the shape in which the rules read it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Text
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Event, MarkKind, Shift
from evenwichtapp.diary.series import counted, day_score, day_series
from evenwichtapp.signals.balance import Alarm, alarms
from evenwichtapp.signals.limit import Limits

LAST_ENTRIES = 7
"""How many of the latest days with an entry the rules on scores and signs look at."""
LONGEST_SPAN = 28
"""Days over which those entries may lie: after a long pause the old ones say nothing any more."""
SHOWN_DAYS = 14
"""Days that something which happened stays in sight."""
USUAL_DAYS = timedelta(days=56)
"""Days before the latest entries that tell what is usual."""
FEWEST_FOR_USUAL = 14
"""Entries in those days below which it is unknown what is usual."""
FOUR_WEEKS = 28
"""Days over which what happens often is counted."""
HORIZON = timedelta(days=400)
"""How far back the rules look: far enough for what is usual, and fast after ten years."""

READ_BACK = timedelta(days=240)
"""Days that the balance rule reads: it compares with 120 of them, and what it said before matters
for seven weeks. On 2,775 days of invented people it said the same as on all they wrote, which
would take ten times as long after ten years."""


@dataclass(frozen=True)
class DayEntry:
    """A day with at least one check-in.

    ``score`` is the day score 1-10, or None where all scores are of another scale.
    """

    day: date
    check_ins: tuple[CheckIn, ...]
    score: float | None

    def items(self, kind: MarkKind) -> frozenset[str]:
        """The ids of all marks of one kind on that day."""
        return frozenset().union(*(check_in.items(kind) for check_in in self.check_ins))

    @cached_property
    def signs(self) -> frozenset[str]:
        """The signs noticed that day."""
        return self.items(MarkKind.SIGN)

    @cached_property
    def stressors(self) -> frozenset[str]:
        """What weighed that day."""
        return self.items(MarkKind.STRESSOR)

    @cached_property
    def coping(self) -> frozenset[str]:
        """What gave support that day."""
        return self.items(MarkKind.COPING)

    @cached_property
    def shifts(self) -> frozenset[Shift]:
        """The shifts named that day; empty where none was."""
        return frozenset(c.shift for c in self.check_ins if c.shift is not None)


@dataclass(frozen=True)
class Known:
    """What the rules may know of a diary on ``as_of``; ``known_on`` makes one.

    ``diary`` holds nothing of later days and only the days that the rules read. Every rule is a
    function of one of these alone.
    """

    diary: Diary
    as_of: date
    limits: Limits
    catalogue: Catalogue = field(repr=False)

    @cached_property
    def entries(self) -> tuple[DayEntry, ...]:
        """The days with a check-in, ascending."""
        return tuple(
            DayEntry(day, check_ins, day_score(used) if used else None)
            for day, check_ins in self.diary.check_ins_by_day.items()
            for used in (counted(check_ins, self.diary),)
        )

    @cached_property
    def scored(self) -> tuple[DayEntry, ...]:
        """The days with a score on the person's own scale, ascending."""
        return tuple(entry for entry in self.entries if entry.score is not None)

    def usual_entries(self, before: date) -> Sequence[DayEntry] | None:
        """The entries of the eight weeks before a day, which tell what is usual; None: too few."""
        first = before - USUAL_DAYS
        usual = [entry for entry in self.entries if first <= entry.day < before]
        return usual if len(usual) >= FEWEST_FOR_USUAL else None

    @cached_property
    def sign_ids(self) -> frozenset[str]:
        """The ids of the signs of the catalogue and of the person's own."""
        own = (item.id for item in self.diary.own_items if item.kind is MarkKind.SIGN)
        return frozenset({*self.catalogue.signs, *own})

    @cached_property
    def alarms(self) -> tuple[Alarm, ...]:
        """What the balance rule said until now, in order of day."""
        series = day_series(self.diary.between(self.as_of - READ_BACK, self.as_of))
        return tuple(alarms(series.days, series.scores, series.nights))

    def label(self, item_id: str) -> Text:
        """The label of an item of the catalogue or of the person's own.

        Raises ``KnownError("unknown_item")`` where there is none.
        """
        own = next((item.label for item in self.diary.own_items if item.id == item_id), None)
        return self.catalogue.label(item_id) if own is None else Text(own, own)

    def events(self, kind: str, days: int) -> tuple[Event, ...]:
        """The events of one kind in the last ``days`` days, the day itself included."""
        first = self.as_of - timedelta(days=days - 1)
        return tuple(e for e in self.diary.events if e.kind == kind and e.day >= first)


@dataclass(frozen=True)
class Run:
    """An unbroken row of looks at the latest entries that all found enough hits.

    ``since`` is the first hit that counted, ``days`` the hits among the latest entries, and
    ``looked_at`` how many entries those are.
    """

    since: date
    days: tuple[date, ...]
    looked_at: int


def run_of(
    entries: Sequence[DayEntry],
    as_of: date,
    hit: Callable[[DayEntry], bool],
    enough: Callable[[int, int], bool],
    window: int = LAST_ENTRIES,
) -> Run | None:
    """The run of looks that lasts until ``as_of``, or None where the latest found too little.

    Each look counts the hits among the last ``window`` entries that lie within ``LONGEST_SPAN``
    days, or twice the window where that is longer. ``enough(count, first)`` tells whether so many
    hits suffice; ``first`` is the position of the first entry looked at, so that what came before
    can tell what is usual.
    """
    hits = [hit(entry) for entry in entries]
    span = max(LONGEST_SPAN, 2 * window)
    run: Run | None = None
    for last in range(len(entries) - 1, -1, -1):
        until = as_of if run is None else entries[last].day
        look = [
            position
            for position in range(max(0, last - window + 1), last + 1)
            if (until - entries[position].day).days < span
        ]
        found = [position for position in look if hits[position]]
        if not found or not enough(len(found), look[0]):
            break
        first_hit = entries[found[0]].day
        if run is None:
            run = Run(first_hit, tuple(entries[p].day for p in found), len(look))
        else:
            run = Run(first_hit, run.days, run.looked_at)
    return run
