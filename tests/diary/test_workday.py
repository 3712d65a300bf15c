from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from evenwichtapp.diary.records import Shift
from evenwichtapp.diary.workday import work_day

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("moment", "boundary", "shift", "day"),
    [
        ("2026-11-12T04:59", 5, None, date(2026, 11, 11)),
        ("2026-11-12T05:00", 5, None, date(2026, 11, 12)),
        ("2026-11-12T00:00", 0, None, date(2026, 11, 12)),
        ("2026-11-12T22:00", 23, None, date(2026, 11, 11)),
        ("2026-11-12T23:30", 5, Shift.NIGHT, date(2026, 11, 12)),
        ("2026-11-13T07:45", 5, Shift.NIGHT, date(2026, 11, 12)),
        ("2026-11-13T11:59", 5, Shift.NIGHT, date(2026, 11, 12)),
        ("2026-11-13T12:00", 5, Shift.NIGHT, date(2026, 11, 13)),
        ("2026-11-13T11:59", 0, Shift.NIGHT, date(2026, 11, 12)),
        ("2026-11-13T07:45", 5, Shift.EARLY, date(2026, 11, 13)),
        # the night in which summer time ends, and the one in which it begins
        ("2026-10-25T02:30", 5, Shift.NIGHT, date(2026, 10, 24)),
        ("2026-03-29T03:30", 5, Shift.NIGHT, date(2026, 3, 28)),
        ("2026-03-01T02:00", 5, None, date(2026, 2, 28)),
    ],
)
def test_moment_belongs_to_the_work_day_on_which_it_began(moment, boundary, shift, day):
    assert work_day(at(moment), boundary, shift) == day
