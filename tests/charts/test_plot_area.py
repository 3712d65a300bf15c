from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.charts.plot_area import PlotArea, by_week, ticks

FIRST, LAST = date(2026, 8, 13), date(2026, 11, 12)
AREA = PlotArea(FIRST, LAST, width=640, height=212, inset=6)


def test_the_corners() -> None:
    assert (AREA.x(FIRST), AREA.x(LAST)) == (6, 634)
    assert (AREA.y(10), AREA.y(1)) == (6, 206)
    assert AREA.y(5.5) == 106


@given(st.dates(FIRST, LAST))
def test_the_day_at_the_place_of_a_day_is_that_day(day: date) -> None:
    assert AREA.day_at(AREA.x(day)) == day


def test_outside_the_plot_lies_the_nearest_day() -> None:
    assert AREA.day_at(-50) == FIRST
    assert AREA.day_at(5000) == LAST


def test_one_day_lies_in_the_middle() -> None:
    area = PlotArea(LAST, LAST, 640, 212, 6)
    assert area.x(LAST) == 320
    assert area.day_at(0) == LAST


def test_short_periods_mark_mondays() -> None:
    first = LAST - timedelta(days=27)
    assert by_week(first, LAST)
    assert ticks(first, LAST) == tuple(
        date(2026, month, day) for month, day in ((10, 19), (10, 26), (11, 2), (11, 9))
    )


def test_three_months_mark_months() -> None:
    assert ticks(FIRST, LAST) == (date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1))


def test_long_periods_mark_quarters_and_then_years() -> None:
    assert {day.month for day in ticks(date(2024, 5, 1), LAST)} == {1, 4, 7, 10}
    assert ticks(date(2016, 5, 1), LAST) == tuple(date(year, 1, 1) for year in range(2017, 2027))


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(0, 6000))
def test_ticks_ascend_after_the_first_day_and_stay_few(first: date, days: int) -> None:
    found = ticks(first, first + timedelta(days=days))
    assert list(found) == sorted(set(found))
    assert all(first < day <= first + timedelta(days=days) for day in found)
    assert len(found) <= 19
