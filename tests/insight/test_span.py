from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.diary.diary import Diary
from evenwichtapp.insight.span import Span, calendar_year
from tests.insight.people import TODAY, check_in, event


@pytest.mark.parametrize(
    ("span", "first"),
    [
        (Span.FOUR_WEEKS, date(2026, 10, 16)),
        (Span.THREE_MONTHS, date(2026, 8, 13)),
        (Span.YEAR, date(2025, 11, 13)),
    ],
)
def test_the_first_day(span: Span, first: date) -> None:
    assert span.first_day(Diary(), TODAY) == first


def test_everything_begins_with_what_was_written_first() -> None:
    early = event(TODAY - timedelta(days=900), "death")
    diary = Diary.of([check_in(TODAY - timedelta(days=800), 7), early])
    assert Span.ALL.first_day(diary, TODAY) == early.day
    assert Span.ALL.first_day(Diary(), TODAY) == TODAY


def test_three_months_before_the_end_of_may() -> None:
    assert Span.THREE_MONTHS.first_day(Diary(), date(2026, 5, 31)) == date(2026, 3, 1)


@given(st.dates(date(1991, 1, 1), date(2200, 1, 1)))
def test_the_calendar_year_holds_twelve_months(last: date) -> None:
    first = calendar_year(last)
    assert first.day == 1
    assert (last.year * 12 + last.month) - (first.year * 12 + first.month) == 11
