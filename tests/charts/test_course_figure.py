"""The figure is really drawn, and its pixels are looked at."""

from datetime import date, timedelta

import numpy as np
import pytest

from evenwichtapp.charts.course_colours import CourseColours
from evenwichtapp.charts.course_figure import CourseFigure, Picture
from evenwichtapp.charts.plot_area import PlotArea

FIRST = date(2026, 8, 13)
DAYS = [FIRST + timedelta(days=place) for place in range(21)]
AREA = PlotArea(FIRST, DAYS[-1], width=420, height=212, inset=6)
LIGHT = CourseColours("#ffffff", "#000000", "#00ff00", "#0000ff", "#ff0000")
DARK = CourseColours("#101010", "#ffffff", "#00ff00", "#0000ff", "#ff0000")


def colours(picture: Picture) -> np.ndarray:
    flat = np.frombuffer(picture.pixels, dtype=np.uint8)
    return flat.reshape(picture.height, picture.width, 4)[:, :, :3].astype(int)


def dark_at(picture: Picture, day: date, score: float, aside: float = 0) -> bool:
    """Whether the line's black is within 2 px of a place."""
    x, y = round(AREA.x(day) + aside), round(AREA.y(score))
    around = colours(picture)[y - 2 : y + 3, max(x - 2, 0) : x + 3]
    return bool((around.sum(axis=2) < 150).any())


def test_every_score_has_a_dot_and_days_in_a_row_a_line() -> None:
    segments = [(DAYS[2:5], [7, 3, 9])]
    picture = CourseFigure().draw(AREA, segments, None, LIGHT)
    assert all(dark_at(picture, *place) for place in zip(DAYS[2:5], [7, 3, 9], strict=True))
    assert dark_at(picture, DAYS[2], 5, aside=10)


def test_no_line_bridges_a_missing_day() -> None:
    segments = [(DAYS[2:4], [7, 7]), (DAYS[6:8], [7, 7]), ([DAYS[12]], [7])]
    picture = CourseFigure().draw(AREA, segments, None, LIGHT)
    assert dark_at(picture, DAYS[12], 7)
    for day in (DAYS[4], DAYS[5], DAYS[9], DAYS[13]):
        assert not dark_at(picture, day, 7)


def test_the_band_lies_between_its_scores_and_goes_away_again() -> None:
    figure = CourseFigure()
    with_band = colours(figure.draw(AREA, [], (6, 8), LIGHT))
    assert tuple(with_band[round(AREA.y(7)), 100]) == (0, 255, 0)
    assert tuple(with_band[round(AREA.y(8.4)), 100]) == (255, 255, 255)
    without = colours(figure.draw(AREA, [], None, LIGHT))
    assert tuple(without[round(AREA.y(7)), 100]) == (255, 255, 255)


@pytest.mark.parametrize("score", [1, 5, 10])
def test_a_band_of_one_score_is_still_seen(score: int) -> None:
    picture = colours(CourseFigure().draw(AREA, [], (score, score), LIGHT))
    assert tuple(picture[round(AREA.y(score)) - 2, 100]) == (0, 255, 0)


def test_another_theme_and_another_period_leave_nothing_of_the_one_before() -> None:
    used, fresh = CourseFigure(), CourseFigure()
    used.draw(AREA, [(DAYS, [5.0] * 21)], (6, 8), LIGHT)
    later = PlotArea(DAYS[10], DAYS[-1], 300, 180, 6)
    segments = [(DAYS[12:15], [4, 6.5, 8])]
    after = used.draw(later, segments, None, DARK)
    assert after == fresh.draw(later, segments, None, DARK)


def test_a_fine_screen_gets_as_many_more_pixels() -> None:
    picture = CourseFigure().draw(AREA, [], None, LIGHT, device_ratio=2)
    assert (picture.width, picture.height) == (840, 424)
    assert len(picture.pixels) == 840 * 424 * 4
