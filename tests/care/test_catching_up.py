from datetime import date, datetime, timedelta

import pytest

from evenwichtapp.care.catching_up import fill_in, is_offered, week_up_to
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import CheckIn, Shift

TODAY = date(2026, 11, 12)
NOW = datetime.fromisoformat("2026-11-12T21:30+01:00")


def written(*agos):
    days = [TODAY - timedelta(days=ago) for ago in agos]
    return Diary.of(CheckIn(day=day, at=NOW, score=6) for day in days)


def test_the_week_ends_on_the_day_given():
    week = week_up_to(date(2026, 11, 11))
    assert (week[0], week[-1], len(week)) == (date(2026, 11, 5), date(2026, 11, 11), 7)


@pytest.mark.parametrize(
    ("agos", "offered"),
    [
        ((), False),
        ((0,), False),  # began today: nothing was missed
        ((1,), False),
        ((30, 1, 2, 3, 4, 5, 6, 7), False),
        ((30, 2, 3, 4, 5, 6, 7), False),  # one day
        ((30, 3, 4, 5, 6, 7), True),
        ((30, 1, 4, 5, 6, 7), True),
        ((30, 1, 3, 5, 7), False),  # never two in a row
        ((2,), False),
        ((3,), True),
        ((30,), True),
    ],
)
def test_it_is_offered_after_two_empty_days_in_a_row(agos, offered):
    assert is_offered(written(*agos), TODAY) is offered


def test_days_with_a_score_become_one_change_that_keeps_when():
    days = week_up_to(TODAY - timedelta(days=1))
    entries = [
        Entry(day=days[0], score=4, shift=Shift.LATE),
        Entry(day=days[1], shift=Shift.FREE),
        Entry(day=days[2], score=7),
    ]
    change = fill_in(entries, 5, NOW)
    assert [c.day for c in change.add] == [days[0], days[2]]
    assert all(c.filled_in_at == NOW and c.at.date() == c.day for c in change.add)


def test_the_night_that_ended_this_morning_is_not_yet_later():
    morning = NOW.replace(hour=9)
    night = Entry(day=TODAY - timedelta(days=1), score=5, shift=Shift.NIGHT)
    (made,) = fill_in([night], 5, morning).add
    assert (made.filled_in_at, made.at) == (None, morning)
