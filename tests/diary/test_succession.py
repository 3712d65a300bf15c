"""Events close together: three in fourteen days, or as many as the person says."""

from datetime import UTC, date, datetime, timedelta

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.records import Event, Person
from evenwichtapp.diary.succession import DEATH, fewest_close, latest_close, span_days

DAY = date(2026, 11, 12)
AT = datetime(2026, 11, 12, 12, tzinfo=UTC)


def deaths(*days_ago: int) -> list[Event]:
    return [Event(day=DAY - timedelta(days=ago), at=AT, kind="death") for ago in days_ago]


@pytest.mark.parametrize(
    ("days_ago", "fewest", "row"),
    [
        ((13, 5, 0), 3, (13, 5, 0)),
        ((14, 5, 0), 3, ()),
        ((5, 0), 3, ()),
        ((5, 0), 2, (5, 0)),
        ((40, 20, 10, 9, 0), 3, (20, 10, 9, 0)),
        ((22, 13, 12, 3, 2), 3, (22, 13, 12, 3, 2)),  # one row, longer than fourteen days
        ((60, 59, 58, 20, 3, 2, 1), 3, (3, 2, 1)),  # the latest of two rows
        ((30, 29, 28, 9), 3, (30, 29, 28)),
        ((0, 0, 0), 3, (0, 0, 0)),
        ((), 3, ()),
    ],
)
def test_the_latest_row_of_events_close_together(days_ago, fewest, row):
    found = latest_close(deaths(*days_ago), fewest)
    assert tuple((DAY - event.day).days for event in found) == row


def test_what_is_counted_stands_in_the_catalogue():
    assert DEATH in load().event_kinds


@pytest.mark.parametrize(
    ("limits", "fewest"),
    [({}, 3), ({"situation.deaths.count": 5}, 5), ({"situation.deaths.count": 1}, 2),
     ({"situation.deaths.count": 2}, 2), ({"situation.deaths.count": 20}, 20),
     ({"situation.deaths.count": 99}, 20)],
)  # fmt: skip
def test_a_person_says_how_many(limits, fewest):
    assert fewest_close(Person(limits=limits)) == fewest


def test_a_row_lasts_from_its_first_day_to_its_last():
    assert span_days(deaths(13, 5, 0)) == 14
    assert span_days(deaths(0, 0)) == 1
