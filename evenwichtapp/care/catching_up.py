"""Catching up on a week: which days one may fill in later, and what is saved of them.

A gap is no fault: nothing counts the days that were missed, and a day left empty stays so.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.workday import ONE_DAY

DAYS = 7
EMPTY_IN_A_ROW = 2
"""Days without an entry, one after the other, from which Vandaag offers to catch up."""


def week_up_to(last: date) -> tuple[date, ...]:
    """The seven days up to and including ``last``."""
    return tuple(last - ONE_DAY * ago for ago in reversed(range(DAYS)))


def is_offered(diary: Diary, today: date) -> bool:
    """Whether two days in a row or more are empty in the week before ``today``.

    Days before the first entry are not empty: there was no diary yet.
    """
    if not diary.check_ins:
        return False
    begun, row = diary.check_ins[0].day, 0
    for day in week_up_to(today - ONE_DAY):
        row = row + 1 if day > begun and day not in diary.check_ins_by_day else 0
        if row == EMPTY_IN_A_ROW:
            return True
    return False


def fill_in(entries: Iterable[Entry], boundary: int, present: datetime) -> Change:
    """Save these days as one change; days without a score are passed over.

    ``boundary`` is the hour 0-23 at which a day begins, ``present`` the aware moment of now.
    Raises ``KnownError`` as ``Entry.check_in``.
    """
    return Change(
        "days_filled_in",
        add=tuple(entry.written(boundary, present) for entry in entries if entry.score is not None),
    )
