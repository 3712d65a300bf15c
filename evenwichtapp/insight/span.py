"""How far back a page can look: a span of days that ends today."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.workday import ONE_DAY


class Span(StrEnum):
    """A stretch of days that ends today."""

    FOUR_WEEKS = "four_weeks"
    THREE_MONTHS = "three_months"
    YEAR = "year"
    ALL = "all"

    def first_day(self, diary: Diary, last: date) -> date:
        """The first day of the period that ends with ``last``.

        ALL begins with the first day that anything was written for, at most ``last``.
        """
        if self is Span.FOUR_WEEKS:
            return last - timedelta(days=27)
        if self is Span.THREE_MONTHS:
            return _months_before(last, 3) + ONE_DAY
        if self is Span.YEAR:
            return _months_before(last, 12) + ONE_DAY
        written = [records[0].day for records in (diary.check_ins, diary.events) if records]
        return min([*written, last])


def calendar_year(last: date) -> date:
    """The first day of the twelve calendar months that end with the month of ``last``."""
    return _months_before(last.replace(day=1), 11)


def _months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last day of a month that is too short."""
    count = day.year * 12 + day.month - 1 - months
    first = date(count // 12, count % 12 + 1, 1)
    next_month = (first + timedelta(days=31)).replace(day=1)
    return min(first + timedelta(days=day.day - 1), next_month - ONE_DAY)
