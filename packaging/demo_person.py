"""Writes ``resources/demo/person.json``: the diary of a nurse who does not exist.

Everything is fixed: the scores stand below, the rest is drawn with a fixed seed, so that the same
script gives the same bytes. Run it from the root of the tree: ``python packaging/demo_person.py``.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Mapping
from datetime import date, time, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import demo_look_backs  # noqa: E402 - the tree is not installed when this runs
import demo_texts as texts  # noqa: E402

from evenwichtapp.catalogue.loading import load  # noqa: E402
from evenwichtapp.diary.diary import Diary  # noqa: E402
from evenwichtapp.diary.records import (  # noqa: E402
    CheckIn,
    Event,
    FollowUp,
    FollowUpAfter,
    Mark,
    MarkKind,
    Record,
    Shift,
)
from evenwichtapp.sharing.json_format import to_json  # noqa: E402

SEED = 20261112
FIRST = date(2025, 9, 13)
LAST = date(2026, 11, 12)
LAST_QUARTER = date(2026, 8, 13)

# A day's score per place, a dot where nothing was written.
SCORES = {
    "2025-09": ". . . . . . . . . . . . 7 7 8 . 6 7 7 8 7 . 7 6 7 7 8 9 7 .",
    "2025-10": "7 8 7 6 . 7 7 8 8 7 6 7 . 7 8 7 7 6 5 6 7 7 . . 8 7 7 8 7 6 7",
    "2025-11": "7 6 . 7 7 8 6 5 5 6 7 7 8 7 . 7 7 6 7 8 8 7 7 . 6 7 7 7 8 .",
    "2025-12": "6 7 6 7 . 6 8 . 10 7 7 . . 8 5 7 6 7 10 7 7 . 7 . . . . 6 8 8 8",
    "2026-01": "8 . . 7 6 . 8 8 8 9 7 7 8 9 9 7 . 8 8 6 7 5 . 8 6 6 4 7 . 9 8",
    "2026-02": "6 8 . 7 4 5 . 5 5 5 5 5 7 6 . 6 . 3 4 5 6 6 5 4 4 6 4 6",
    "2026-03": "5 5 7 7 6 5 . 7 8 7 6 5 6 6 6 7 4 7 7 7 7 6 7 7 6 . 5 6 5 5 .",
    "2026-04": ". 7 7 . . 7 7 7 7 6 6 7 6 8 7 7 8 6 6 7 7 8 8 6 8 8 7 7 5 7",
    "2026-05": "9 6 7 . 7 6 . 7 7 . . 6 7 8 . 8 9 7 7 7 8 8 9 7 7 7 7 6 8 7 7",
    "2026-06": "9 7 8 8 7 7 8 . 7 8 . 8 8 8 6 7 7 7 6 6 7 7 8 7 8 . 7 . 8 .",
    "2026-07": ". 8 7 . 6 7 . . 6 . 8 8 . 7 6 8 7 . . . . . . . . . . . . . .",
    "2026-08": ". . . 7 7 8 7 8 10 7 6 8 7 7 7 . 8 7 8 6 7 9 . . 6 . 8 7 7 6 7",
    "2026-09": "6 6 7 . 8 8 7 7 9 8 8 7 7 6 6 6 7 . 6 7 6 6 9 7 9 9 7 8 6 6",
    "2026-10": "7 10 8 7 7 . 8 8 7 8 . . 8 6 6 7 5 4 6 7 8 7 . 7 6 7 6 5 5 5 .",
    "2026-11": "4 4 3 5 4 4 . 5 5 6 6 6",
}

# Four weeks of a 28-hour roster from Monday on: early, day, late, night or free.
ROSTER = "eeFlFFF lllFFee FFnnFFF eeFllFF"
SHIFTS = {
    "e": Shift.EARLY,
    "d": Shift.DAY,
    "l": Shift.LATE,
    "n": Shift.NIGHT,
    "F": Shift.FREE,
}
WRITTEN_AT = {
    Shift.EARLY: time(16, 10),
    Shift.DAY: time(17, 45),
    Shift.LATE: time(23, 20),
    Shift.NIGHT: time(7, 40),  # in the morning after
    Shift.FREE: time(20, 30),
}
# The late shifts of the last week, which the roster would put elsewhere.
CHANGED_SHIFTS = {
    date(2026, 11, 4): Shift.LATE,
    date(2026, 11, 5): Shift.LATE,
    date(2026, 11, 6): Shift.FREE,
    date(2026, 11, 7): Shift.FREE,
    date(2026, 11, 8): Shift.LATE,
    date(2026, 11, 9): Shift.LATE,
    date(2026, 11, 10): Shift.FREE,
    date(2026, 11, 11): Shift.EARLY,
    date(2026, 11, 12): Shift.LATE,
}

# How often each item is ticked: before the last quarter, and in it.
TIMES: dict[MarkKind, dict[str, tuple[int, int]]] = {
    MarkKind.STRESSOR: {
        "work_pressure": (118, 40),
        "difficult_cooperation": (66, 14),
        "emotions": (52, 19),
        "administration": (46, 15),
        "dying_and_suffering": (32, 9),
        "working_alone": (24, 7),
        "poor_coordination": (12, 8),
        "lack_of_support": (6, 5),
        "private_load": (12, 6),
        "deaths_in_succession": (0, 3),
        "grief": (6, 2),
    },
    MarkKind.SIGN: {
        "tired": (92, 34),
        "slept_badly": (30, 15),
        "rumination": (24, 11),
        "irritable": (20, 8),
        "sad": (12, 8),
        "touches_less": (9, 2),
        "tense": (4, 3),
    },
    MarkKind.COPING: {
        "colleagues": (112, 38),
        "partner_friends": (78, 24),
        "outdoors": (46, 19),
        "team_meeting": (56, 11),
        "peer_reflection": (16, 2),
        "hobby": (12, 0),
    },
}
# How much each kind of support mostly helped: 1 moderate, 2 sufficient, 3 good.
HELPED = {
    "colleagues": 3,
    "partner_friends": 3,
    "outdoors": 2,
    "team_meeting": 2,
    "peer_reflection": 3,
    "hobby": 2,
}
HIGH_SCORE = 8
TIRED_ON_HIGH_DAYS = 9
# The signs of the last seven entries: badly slept on five of them, four times after a late shift.
LAST_WEEK = date(2026, 11, 5)
FIXED_SIGNS = {
    "slept_badly": tuple(date(2026, 11, day) for day in (5, 6, 9, 10, 11)),
    "tired": (date(2026, 11, 5), LAST),
    "sad": (date(2026, 11, 5), date(2026, 11, 6)),
    "rumination": (date(2026, 11, 6), date(2026, 11, 9)),
    "touches_less": (date(2026, 9, 20), date(2026, 9, 21)),
}
# What the pictures of the app show ticked on the last day.
LAST_DAY_MARKS = {
    MarkKind.STRESSOR: ("work_pressure", "emotions"),
    MarkKind.SIGN: ("tired",),
    MarkKind.COPING: ("colleagues", "outdoors"),
}
FOLLOW_UP_DAYS = {
    FollowUpAfter.DAY: 1,
    FollowUpAfter.WEEK: 7,
    FollowUpAfter.SIX_WEEKS: 42,
    FollowUpAfter.THREE_MONTHS: 92,
}


def scores() -> dict[date, int]:
    """The score of each day that has one, from ``FIRST`` to ``LAST``."""
    return {
        date.fromisoformat(f"{month}-{day:02}"): int(score)
        for month, row in SCORES.items()
        for day, score in enumerate(row.split(), 1)
        if score != "."
    }


def shift_on(day: date) -> Shift:
    """The shift of that day in the roster."""
    monday = date(2025, 9, 8)
    roster = ROSTER.replace(" ", "")
    return CHANGED_SHIFTS.get(day) or SHIFTS[roster[(day - monday).days % len(roster)]]


class DemoPerson:
    """Draws the diary; every random choice comes from one seeded source."""

    def __init__(self) -> None:
        self._random = random.Random(SEED)
        self._scores = scores()

    def diary(self) -> Diary:
        """The whole diary."""
        return Diary.of(self._records())

    def _records(self) -> Iterator[Record]:
        yield from texts.records()
        yield from demo_look_backs.look_backs()
        yield from demo_look_backs.agreements()
        yield from self._check_ins()
        yield from self._events()

    def _check_ins(self) -> Iterator[CheckIn]:
        marks = self._marks()
        for day, score in self._scores.items():
            shift = shift_on(day)
            written = day + timedelta(days=shift is Shift.NIGHT)
            yield CheckIn(
                id=texts.fixed_id("check_in", day),
                day=day,
                at=texts.moment(written, WRITTEN_AT[shift])
                + timedelta(minutes=self._random.randrange(40)),
                score=score,
                shift=shift,
                marks=tuple(marks[day]),
                note=texts.NOTES.get(day, ""),
            )

    def _marks(self) -> dict[date, list[Mark]]:
        marks: dict[date, list[Mark]] = {day: [] for day in self._scores}
        earlier = [day for day in self._scores if day < LAST_QUARTER]
        quarter = [day for day in self._scores if day >= LAST_QUARTER]
        for kind, items in TIMES.items():
            for item, (times_earlier, times_quarter) in items.items():
                days = [
                    *self._drawn(kind, item, earlier, times_earlier),
                    *self._drawn(kind, item, quarter, times_quarter),
                ]
                for place, day in enumerate(days):
                    # she says how much it helped every other time
                    weight = HELPED[item] if kind is MarkKind.COPING and place % 2 == 0 else None
                    marks[day].append(Mark(kind, item, weight))
        return marks

    def _drawn(self, kind: MarkKind, item: str, days: list[date], times: int) -> list[date]:
        """``times`` of these days: the fixed ones first, then low days sooner than high ones."""
        fixed = self._fixed(kind, item, days)
        left = [day for day in days if day not in fixed and self._free(kind, item, day)]
        weighed = sorted(left, key=lambda day: self._wish(kind, day))
        return [*fixed, *weighed[: times - len(fixed)]]

    def _fixed(self, kind: MarkKind, item: str, days: list[date]) -> list[date]:
        fixed = [LAST] if item in LAST_DAY_MARKS[kind] else []
        if kind is MarkKind.SIGN:
            fixed = list(FIXED_SIGNS.get(item, ()))
        if item == "tired":
            high = [day for day in days if self._scores[day] >= HIGH_SCORE]
            fixed += self._random.sample(high, TIRED_ON_HIGH_DAYS) if LAST in days else []
        return [day for day in fixed if day in days]

    def _free(self, kind: MarkKind, item: str, day: date) -> bool:
        """Whether ``item`` may still be drawn on ``day``."""
        if day == LAST or (item == "deaths_in_succession" and day < texts.FIRST_DEATH_OF_THREE):
            return False
        if kind is MarkKind.SIGN and day >= LAST_QUARTER:
            return self._scores[day] < HIGH_SCORE and day < LAST_WEEK
        return True

    def _wish(self, kind: MarkKind, day: date) -> float:
        """Smaller comes first. What weighs and what is noticed sits rather on low days."""
        chance = self._random.random()
        if kind is MarkKind.COPING:
            return chance
        return chance + self._scores[day] / (8 if kind is MarkKind.SIGN else 12)

    def _events(self) -> Iterator[Event | FollowUp]:
        kinds = load().event_kinds
        for day, kind, ticks, note in texts.EVENTS:
            event = Event(
                id=texts.event_id(day),
                day=day,
                at=texts.moment(day, time(14, 30)),
                kind=kind,
                ticks=ticks,
                note=note,
            )
            yield event
            weights = texts.FOLLOW_UP_ANSWERS.get(day, {})
            for after in kinds[kind].follow_ups:
                yield self._follow_up(event, FollowUpAfter(after), weights)

    def _follow_up(
        self, event: Event, after: FollowUpAfter, answers: Mapping[str, tuple[int, str]]
    ) -> FollowUp:
        due = event.day + timedelta(days=FOLLOW_UP_DAYS[after])
        made = {
            "id": texts.fixed_id("follow_up", event.day, after),
            "event": event.id,
            "after": after,
            "due": due,
        }
        if after not in answers:
            return FollowUp(**made, dropped=due < LAST)
        weight, note = answers[after]
        return FollowUp(
            **made, weight=weight, note=note, answered_at=texts.moment(due, time(20, 15))
        )


def main() -> None:
    """Write the file, or another one that is named as the first argument."""
    target = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "resources" / "demo" / "person.json"
    target.write_bytes(to_json(DemoPerson().diary(), texts.moment(LAST, time(21, 0))))


if __name__ == "__main__":
    main()
