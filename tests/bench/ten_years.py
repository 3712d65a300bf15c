"""A diary of ten years: 3,650 days with 20,000 marks, invented and always the same."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Event, Mark, MarkKind, Shift

LAST_DAY = date(2026, 11, 12)
DAYS = 3_650
MARKS = 20_000


def ten_years(last_day: date = LAST_DAY) -> Diary:
    """One check-in a day up to and including ``last_day``, and an event in most weeks."""
    chance = random.Random(2026)
    possible = [
        Mark(kind, item) for kind in MarkKind for item in sorted(load().items(kind.value))[:15]
    ]
    counts = _spread(MARKS, DAYS, chance)
    records: list[CheckIn | Event] = []
    for back, count in enumerate(counts):
        day = last_day - timedelta(days=back)
        at = datetime.combine(day, time(20, 15), UTC)
        marks = tuple(chance.sample(possible, count))
        score = min(10, max(1, round(chance.gauss(7, 1.2))))
        shift = chance.choice(list(Shift))
        records.append(CheckIn(day=day, at=at, score=score, shift=shift, marks=marks))
        if chance.random() < 0.12:
            kind = chance.choice(["death", "moral_situation", "good"])
            records.append(Event(day=day, at=at, kind=kind))
    return Diary.of(records)


def _spread(total: int, places: int, chance: random.Random) -> list[int]:
    """``total`` things over ``places``, none with more than two above the others."""
    counts = [total // places] * places
    for place in chance.sample(range(places), total % places):
        counts[place] += 1
    return counts
