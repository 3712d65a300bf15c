"""Days and moments as they are typed."""

from __future__ import annotations

from datetime import date, datetime, time

from evenwichtapp.diary.moments import local_moment, moment_of_writing, moment_on
from evenwichtapp.diary.records import EARLIEST_DAY, Shift
from evenwichtapp.diary.workday import work_day
from evenwichtapp.errors import KnownError


def typed_day(text: str) -> date:
    """A day typed as YYYY-MM-DD; raises ``KnownError("bad_day")``."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise KnownError("bad_day", day=text) from None
    if day < EARLIEST_DAY:
        raise KnownError("bad_day", day=text)
    return day


def typed_period(first: str | None, last: str | None) -> tuple[date | None, date | None]:
    """Both ends of a period, each None where it is open.

    Raises ``KnownError``: ``bad_day``, or ``period_reversed`` where it ends before it begins.
    """
    begin = typed_day(first) if first else None
    end = typed_day(last) if last else None
    if begin and end and end < begin:
        raise KnownError("period_reversed", first=begin.isoformat(), last=end.isoformat())
    return begin, end


def typed_moment(
    day: str | None, clock: str | None, shift: Shift | None, boundary: int, present: datetime
) -> tuple[date, datetime]:
    """The work day and the moment of a check-in.

    ``day`` is the work day, ``clock`` the time on the wall as HH:MM; ``present`` is the aware
    moment of now. Without a day it is that of the moment; without a time it is now, or noon for
    an earlier day. The time may lie on the next calendar day, as after a night shift. Raises
    ``KnownError``: ``bad_day``, ``future_day``, ``bad_time``.
    """
    at = _typed_time(clock) if clock else None
    if day is None:
        moment = local_moment(present.date(), at) if at else present
        return work_day(moment, boundary, shift), moment
    chosen = typed_day(day)
    if chosen > present.date():
        raise KnownError("future_day", day=day)
    if at is None:
        return chosen, moment_of_writing(chosen, boundary, shift, present)
    return chosen, moment_on(chosen, at, boundary, shift)


def _typed_time(text: str) -> time:
    try:
        return datetime.strptime(text, "%H:%M").time()
    except ValueError:
        raise KnownError("bad_time", time=text) from None
