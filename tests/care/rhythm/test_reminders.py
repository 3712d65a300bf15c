from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.care.reminders import by_own_hour, is_written
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Event, Practice, Reflection, Shift
from evenwichtapp.diary.workday import work_day

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DAY = date(2026, 11, 12)
AT = datetime(2026, 11, 12, 20, tzinfo=AMSTERDAM)
USUAL = {
    Shift.EARLY: time(16),
    Shift.DAY: time(17, 30),
    Shift.LATE: time(23, 30),
    Shift.NIGHT: time(8),
}
ZONES = ("Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Pacific/Kiritimati")


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def last(shift, moment, hour=None):
    return by_own_hour(shift, hour or USUAL[shift], at(moment))[0]


@pytest.mark.parametrize(
    ("shift", "hour", "present", "boundary", "day"),
    [
        (Shift.EARLY, time(16), "2026-11-12T16:00", 5, DAY),
        (Shift.EARLY, time(16), "2026-11-13T01:00", 5, DAY),
        (Shift.EARLY, time(23, 30), "2026-11-12T23:45", 5, DAY),
        (Shift.DAY, time(17, 30), "2026-11-12T18:00", 0, DAY),
        (Shift.LATE, time(23, 30), "2026-11-12T23:30", 5, DAY),
        (Shift.LATE, time(23, 30), "2026-11-13T00:20", 5, DAY),
        (Shift.LATE, time(0, 30), "2026-11-13T00:30", 5, DAY),
        # to somebody whose day begins at midnight, too, it is the shift of the evening before
        (Shift.LATE, time(0, 30), "2026-11-13T00:30", 0, DAY),
        (Shift.NIGHT, time(8), "2026-11-13T08:10", 5, DAY),
        (Shift.NIGHT, time(15, 30), "2026-11-13T16:00", 5, DAY),
        (Shift.NIGHT, time(4), "2026-11-13T04:00", 0, DAY),
        # a day of a person whose days begin late in the evening
        (Shift.EARLY, time(16), "2026-11-13T16:00", 23, DAY),
    ],
)
def test_it_is_about_the_work_day_of_the_shift(shift, hour, present, boundary, day):
    reminder = last(shift, present, hour)
    assert reminder.is_due(at(present))
    assert reminder.day(boundary) == day


def test_it_comes_at_its_hour_and_up_to_twelve_hours_later():
    present = at("2026-11-12T15:59")
    before, following = by_own_hour(Shift.EARLY, time(16), present)
    assert before.evening == date(2026, 11, 11) and following.evening == DAY
    assert not before.is_due(present) and not following.is_due(present)
    assert following.is_due(at("2026-11-12T16:00"))
    assert following.is_due(at("2026-11-13T03:59"))
    assert not following.is_due(at("2026-11-13T04:00"))


def test_one_that_came_does_not_come_again_in_another_shift():
    told = last(Shift.EARLY, "2026-11-12T16:00")
    assert last(Shift.LATE, "2026-11-12T23:45").is_settled(told.evening)
    assert last(Shift.NIGHT, "2026-11-13T08:00").is_settled(told.evening)
    assert not last(Shift.EARLY, "2026-11-13T16:00").is_settled(told.evening)


def test_a_morning_after_a_night_leaves_the_evening_its_own():
    told = last(Shift.NIGHT, "2026-11-13T08:00")
    assert not last(Shift.EARLY, "2026-11-13T16:00").is_settled(told.evening)


def test_a_clock_that_was_years_ahead_keeps_nothing_away():
    reminder = last(Shift.EARLY, "2026-11-12T16:00")
    assert not reminder.is_settled(None)
    assert reminder.is_settled(date(2026, 11, 19))
    assert not reminder.is_settled(date(2026, 11, 20))


@pytest.mark.parametrize(
    ("hour", "present", "due"),
    [
        # 02:30 does not stand on the wall in the night in which summer time begins
        (time(2, 30), "2026-03-29T03:00", True),
        (time(2, 30), "2026-03-29T01:59", False),
        # it stands there twice in the night in which it ends: due from the first time on
        (time(2, 30), "2026-10-25T02:30", True),
    ],
)
def test_summer_time_moves_nothing(hour, present, due):
    reminder = last(Shift.LATE, present, hour)
    assert reminder.is_due(at(present)) is due


@pytest.mark.parametrize(
    ("record", "written"),
    [
        (CheckIn(day=DAY, at=AT, score=6), True),
        (Event(day=DAY, at=AT, kind="death"), True),
        (Reflection(worksheet="cura", day=DAY, changed_at=AT), True),
        (CheckIn(day=date(2026, 11, 11), at=AT, score=6), False),
        (Practice(day=DAY, intervention="outdoors"), False),
    ],
)
def test_what_counts_as_written(record, written):
    assert is_written(Diary.of([record]), DAY) is written


# Through any night


@st.composite
def looks(draw, zones=1):
    """Moments at which a computer looks, with sleeps, clock changes and journeys between them."""
    moment = datetime(2026, draw(st.sampled_from((3, 4, 10, 11))), 24, 12, tzinfo=UTC)
    found = []
    for zone in draw(st.lists(st.sampled_from(ZONES), min_size=1, max_size=zones)):
        for minutes in draw(st.lists(st.integers(1, 1500), max_size=30)):
            moment += timedelta(minutes=minutes)
            found.append(moment.astimezone(ZoneInfo(zone)))
    return found


def asked(moments, shift, hour):
    """Each evening that was asked about, with when that was, as the window does it."""
    settled, told = None, []
    for present in moments:
        reminder, following = by_own_hour(shift, hour, present)
        assert reminder.due <= present.replace(tzinfo=None) < following.due
        if reminder.is_due(present) and not reminder.is_settled(settled):
            settled = reminder.evening
            told.append((settled, present))
    return told


shifts = st.sampled_from(sorted(USUAL))
hours = st.builds(time, st.integers(0, 23), st.sampled_from((0, 30)))


@given(looks(), shifts, hours)
def test_each_evening_is_asked_about_once_and_none_is_passed_over(moments, shift, hour):
    told = [evening for evening, _at in asked(moments, shift, hour)]
    walls = [present.replace(tzinfo=None) for present in moments]
    dues = [datetime.combine(date(2026, 1, 1) + timedelta(days=n), hour) for n in range(365)]
    seen = [due for due in dues if any(due <= wall < due + timedelta(hours=12) for wall in walls)]
    assert len(told) == len(set(told)) == len(seen)


@given(looks(zones=4), shifts, hours)
def test_on_a_journey_no_evening_is_asked_about_twice(moments, shift, hour):
    told = [evening for evening, _at in asked(moments, shift, hour)]
    assert told == sorted(set(told))


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),
    st.integers(8, 31),
    st.integers(0, 12),
)
def test_a_night_is_about_the_evening_it_began(moment, half_hours, boundary):
    """Whatever is written in the morning after as a night shift belongs to the same work day."""
    hour = time(half_hours // 2, 30 * (half_hours % 2))
    reminder, _next = by_own_hour(Shift.NIGHT, hour, moment.replace(tzinfo=AMSTERDAM))
    in_the_night = datetime.combine(reminder.due.date(), time(6))
    assert reminder.day(boundary) == work_day(in_the_night, boundary, Shift.NIGHT)
    assert reminder.day(boundary) == reminder.due.date() - timedelta(days=1)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)), st.integers(0, 8))
def test_by_day_it_is_about_the_day_on_the_calendar(moment, boundary):
    present = moment.replace(tzinfo=AMSTERDAM)
    reminder, _next = by_own_hour(Shift.DAY, time(17, 30), present)
    assert reminder.day(boundary) == reminder.due.date()
