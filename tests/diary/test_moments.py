"""When something was, that is written for a work day."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis.strategies import datetimes, integers, sampled_from, timedeltas

from evenwichtapp.diary.moments import moment_of_writing, moment_on, moved_moment
from evenwichtapp.diary.records import Shift
from evenwichtapp.diary.workday import work_day

DAY = date(2026, 11, 12)
EVENING = datetime(2026, 11, 12, 21, 30).astimezone()

boundaries = integers(0, 23)
shifts = sampled_from([None, *Shift])
moments = datetimes(datetime(2025, 1, 2), datetime(2027, 1, 2)).map(datetime.astimezone)


def test_what_is_written_for_today_is_of_this_moment():
    assert moment_of_writing(DAY, 5, None, EVENING) == EVENING


def test_what_is_written_for_an_earlier_day_is_of_its_noon():
    at = moment_of_writing(DAY - timedelta(days=2), 5, None, EVENING)
    assert at == datetime(2026, 11, 10, 12).astimezone()


def test_where_a_day_begins_after_noon_its_noon_is_that_of_the_next_date():
    at = moment_of_writing(DAY - timedelta(days=2), 14, None, EVENING)
    assert at == datetime(2026, 11, 11, 12).astimezone()


@pytest.mark.parametrize(
    ("clock", "shift", "date_"),
    [
        (time(11, 59), Shift.NIGHT, DAY + timedelta(days=1)),
        (time(12, 0), Shift.NIGHT, DAY),
        (time(11, 59), Shift.LATE, DAY),
        (time(4, 59), None, DAY + timedelta(days=1)),
        (time(5, 0), None, DAY),
    ],
)
def test_a_time_lies_on_the_day_or_in_the_night_after_it(clock, shift, date_):
    assert moment_on(DAY, clock, 5, shift) == datetime.combine(date_, clock).astimezone()


def test_moved_to_another_day_it_keeps_its_time_on_the_wall():
    moved = moved_moment(EVENING, DAY, DAY - timedelta(days=30), 5, None)
    assert moved == datetime(2026, 10, 13, 21, 30).astimezone()
    assert moved_moment(EVENING, DAY, DAY, 5, None) is EVENING


@given(
    boundary=boundaries,
    shift=shifts,
    present=moments,
    ago=timedeltas(timedelta(0), timedelta(days=400)),
)
def test_every_moment_lies_in_the_day_it_is_written_for(boundary, shift, present, ago):
    day = work_day(present, boundary, shift) - ago
    written = moment_of_writing(day, boundary, shift, present)
    assert work_day(written, boundary, shift) == day
    moved = moved_moment(written, day, day - timedelta(days=3), boundary, shift)
    assert work_day(moved, boundary, shift) == day - timedelta(days=3)
