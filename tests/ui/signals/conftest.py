"""A person whose balance rose, in the window."""

from datetime import UTC, datetime, time, timedelta

import pytest

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn


@pytest.fixture
def risen(workspace, applied, open_session):
    """Half a year at 5, then three weeks at 8."""
    today = open_session.today
    days = [today - timedelta(days=ago) for ago in range(180, -1, -1)]
    check_ins = tuple(
        CheckIn(
            day=day,
            at=datetime.combine(day, time(18), UTC),
            score=8 if (today - day).days < 21 else 5 + day.toordinal() % 2,
        )
        for day in days
    )
    applied(Change("imported", add=check_ins))
    return workspace
