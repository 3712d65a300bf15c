"""The moment of what is written for a work day: now, at a time on the wall, or on another day."""

from __future__ import annotations

from datetime import date, datetime, time

from evenwichtapp.diary.records import Shift
from evenwichtapp.diary.workday import NOON, ONE_DAY, work_day


def local_moment(day: date, clock: time) -> datetime:
    """A wall-clock moment with the offset that this machine had then."""
    return datetime.combine(day, clock).astimezone()


def moment_on(day: date, clock: time, boundary: int, shift: Shift | None) -> datetime:
    """The moment at which ``clock`` stood on work day ``day``: that date, or the night after it.

    ``boundary`` is the hour 0-23 at which a day begins.
    """
    moment = local_moment(day, clock)
    after = local_moment(day + ONE_DAY, clock)
    return after if work_day(after, boundary, shift) == day else moment


def moment_of_writing(day: date, boundary: int, shift: Shift | None, present: datetime) -> datetime:
    """When something written now for ``day`` was: now if now belongs to that day, else its noon.

    ``present`` is the aware moment of now.
    """
    if work_day(present, boundary, shift) == day:
        return present
    return moment_on(day, NOON, boundary, shift)


def filled_in_moment(
    day: date, boundary: int, shift: Shift | None, present: datetime
) -> datetime | None:
    """``present`` where what is written now for ``day`` is filled in later, else None."""
    return present if day < work_day(present, boundary, shift) else None


def moved_moment(
    at: datetime, before: date, day: date, boundary: int, shift: Shift | None
) -> datetime:
    """``at`` on work day ``before`` as it becomes on ``day``: the same time on the wall."""
    if day == before:
        return at
    return moment_on(day, at.time(), boundary, shift)
