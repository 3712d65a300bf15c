"""The one function that says to which work day a moment belongs."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from evenwichtapp.diary.records import Shift

NOON = time(12, 0)
ONE_DAY = timedelta(days=1)


def work_day(moment: datetime, boundary: int, shift: Shift | None = None) -> date:
    """The work day of a wall-clock moment.

    ``moment`` is aware; its own offset counts, so that a journey or the end of summer time during
    a night shift moves nothing. ``boundary`` is the hour 0-23 at which a day begins. A night shift
    belongs to the day on which it began: before noon that is the day before.
    """
    day = moment.date()
    if shift is Shift.NIGHT and moment.time() < NOON:
        return day - ONE_DAY
    if moment.hour < boundary:
        return day - ONE_DAY
    return day
