"""Short ways to write down what goes out and comes in."""

from datetime import date, datetime, timedelta

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Event

DAY = date(2026, 11, 12)
AT = datetime(2026, 11, 12, 12).astimezone()
NOBODY = Diary()


def check_in(ago: int = 0, score: int = 6, **values: object) -> CheckIn:
    """An entry of so many days before DAY."""
    day, at = DAY - timedelta(days=ago), AT - timedelta(days=ago)
    return CheckIn(id=f"c{ago}", day=day, at=at, score=score, **values)


def event(ago: int = 0, kind: str = "death", **values: object) -> Event:
    """Something that happened so many days before DAY."""
    day, at = DAY - timedelta(days=ago), AT - timedelta(days=ago)
    return Event(id=f"e{ago}", day=day, at=at, kind=kind, **values)
