"""A long course is drawn by week: the median as a line that breaks, the range beside it."""

from datetime import date, timedelta

from evenwichtapp.insight.course import ConsecutiveScores, Course, WeekScores
from evenwichtapp.ui.trends.drawn_parts import drawn_parts

MONDAY = date(2016, 1, 4)


def course_of(first, last, scores):
    segments = tuple(ConsecutiveScores((day,), (score,)) for day, score in scores.items())
    return Course(first, last, segments, (), {}, None, None)


def test_a_year_is_drawn_by_day():
    short = course_of(MONDAY, MONDAY + timedelta(days=364), {MONDAY: 6.0})
    assert short.weeks == ()
    assert drawn_parts(short) == ([((MONDAY,), (6.0,))], [])


def test_ten_years_are_drawn_by_week():
    days = (0, 1, 6, 7, 28)  # two weeks in a row, then a gap of two
    scores = dict(
        zip((MONDAY + timedelta(days=d) for d in days), (4.0, 6.0, 9.0, 7.0, 5.0), strict=True)
    )
    long = course_of(MONDAY, MONDAY + timedelta(days=3650), scores)
    assert long.weeks[0] == WeekScores(MONDAY, 6.0, 4.0, 9.0)
    segments, ranges = drawn_parts(long)
    assert [medians for _days, medians in segments] == [(6.0, 7.0), (5.0,)]
    assert ranges[0] == (MONDAY + timedelta(days=3), 4.0, 9.0)
