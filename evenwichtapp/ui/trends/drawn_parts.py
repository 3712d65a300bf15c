"""What of a course is drawn as a line: its days or, in a long period, its weeks."""

from __future__ import annotations

from datetime import date, timedelta

from evenwichtapp.insight.course import Course, WeekScores

ONE_WEEK = timedelta(weeks=1)
MIDDLE = timedelta(days=3)  # of a week, from its Monday

Segments = list[tuple[tuple[date, ...], tuple[float, ...]]]
Ranges = list[tuple[date, float, float]]


def drawn_parts(course: Course) -> tuple[Segments, Ranges]:
    """The days in a row with their scores; of weeks their medians, and the range of each.

    A week without a score breaks the line as a day without one does.
    """
    if not course.weeks:
        return [(segment.days, segment.scores) for segment in course.segments], []
    rows: list[list[WeekScores]] = []
    for week in course.weeks:
        if rows and week.monday - rows[-1][-1].monday == ONE_WEEK:
            rows[-1].append(week)
        else:
            rows.append([week])
    segments = [
        (tuple(_middle(week, course) for week in row), tuple(week.median for week in row))
        for row in rows
    ]
    return segments, [(_middle(week, course), week.low, week.high) for week in course.weeks]


def _middle(week: WeekScores, course: Course) -> date:
    return min(max(week.monday + MIDDLE, course.first), course.last)
