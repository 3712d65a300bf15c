"""Days and moments as they are typed on the command line."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis.strategies import integers, sampled_from

from evenwichtapp.cli.days import typed_day, typed_moment, typed_period
from evenwichtapp.diary.records import Shift
from evenwichtapp.diary.workday import work_day
from evenwichtapp.errors import KnownError

PRESENT = datetime(2026, 11, 12, 20, 15).astimezone()
AT_NIGHT = datetime(2026, 11, 13, 2, 30).astimezone()
BOUNDARY = 5


def moment(day: str | None, clock: str | None, shift: Shift | None = None) -> tuple[date, str]:
    chosen, at = typed_moment(day, clock, shift, BOUNDARY, PRESENT)
    assert at.tzinfo is not None
    return chosen, at.strftime("%m-%d %H:%M")


def test_without_anything_it_is_now() -> None:
    assert moment(None, None) == (date(2026, 11, 12), "11-12 20:15")


def test_in_the_small_hours_it_is_still_the_day_before() -> None:
    assert typed_moment(None, None, None, BOUNDARY, AT_NIGHT) == (date(2026, 11, 12), AT_NIGHT)


def test_an_earlier_day_is_written_at_noon() -> None:
    assert moment("2026-11-03", None) == (date(2026, 11, 3), "11-03 12:00")


def test_today_by_name_is_now() -> None:
    assert moment("2026-11-12", None) == (date(2026, 11, 12), "11-12 20:15")


@pytest.mark.parametrize(
    ("clock", "shift", "expected"),
    [
        ("23:10", Shift.NIGHT, "11-03 23:10"),
        ("07:20", Shift.NIGHT, "11-04 07:20"),
        ("02:00", None, "11-04 02:00"),
        ("07:20", None, "11-03 07:20"),
    ],
)
def test_the_time_may_lie_on_the_next_calendar_day(
    clock: str, shift: Shift | None, expected: str
) -> None:
    assert moment("2026-11-03", clock, shift) == (date(2026, 11, 3), expected)


def test_a_morning_after_a_night_shift_belongs_to_yesterday() -> None:
    assert moment(None, "07:15", Shift.NIGHT) == (date(2026, 11, 11), "11-12 07:15")


@given(
    boundary=integers(0, 23),
    hour=integers(0, 23),
    shift=sampled_from([None, *Shift]),
)
def test_the_moment_always_lies_in_the_day_that_was_typed(
    boundary: int, hour: int, shift: Shift | None
) -> None:
    day, at = typed_moment("2026-10-24", f"{hour:02}:30", shift, boundary, PRESENT)
    assert work_day(at, boundary, shift) == day == date(2026, 10, 24)


@pytest.mark.parametrize(
    "text", ["gisteren", "2026-02-30", "12-11-2026", "1989-12-31", "٢٠٢٦-11-12"]
)
def test_a_day_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(KnownError, match="bad_day"):
        typed_day(text)


def test_a_day_to_come_is_refused() -> None:
    tomorrow = (PRESENT + timedelta(days=1)).date().isoformat()
    with pytest.raises(KnownError, match="future_day"):
        moment(tomorrow, None)


@pytest.mark.parametrize("text", ["25:00", "7.30", "noon", "12:61"])
def test_a_time_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(KnownError, match="bad_time"):
        moment("2026-11-03", text)


def test_a_period_may_be_open_but_not_reversed() -> None:
    assert typed_period(None, "2026-11-12") == (None, date(2026, 11, 12))
    with pytest.raises(KnownError, match="period_reversed"):
        typed_period("2026-11-12", "2026-11-11")
