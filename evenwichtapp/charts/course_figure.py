"""The line of the scores as pixels, drawn by matplotlib. Import it when the first chart shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from evenwichtapp.charts.course_colours import CourseColours
from evenwichtapp.charts.plot_area import LOWEST, MOST_DAYS_WITH_LARGE_DOTS, PlotArea, ticks

PIXELS_PER_INCH = 72  # so that matplotlib's points are logical pixels
ENOUGH = 5
LINE_WIDTH, WEEKS_WIDTH = 1.8, 1.3
DOT, SMALL_DOT, WEEK_DOT = 4.8, 3.0, 1.6  # diameters
RANGE_WIDTH, RANGE_STRENGTH = 1.4, 0.5
BAND_RADIUS = 3


@dataclass(frozen=True)
class Picture:
    """Red, green, blue and alpha bytes, row by row from the top; sizes in device pixels."""

    pixels: bytes
    width: int
    height: int


class CourseFigure:
    """Draws line, own range, the line at 5 and the lines of months; keeps its parts between draws.

    Numbers, words and events are left to the window, whose type and mouse they share.
    """

    def __init__(self) -> None:
        self._figure = Figure(dpi=PIXELS_PER_INCH)
        self._canvas = FigureCanvasAgg(self._figure)
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self._band = FancyBboxPatch((0, 0), 1, 1, linewidth=0, visible=False)
        self._axes.add_patch(self._band)
        self._grid = LineCollection([], linewidths=1)
        self._axes.add_collection(self._grid, autolim=False)
        self._ranges = LineCollection([], linewidths=RANGE_WIDTH, alpha=RANGE_STRENGTH)
        self._axes.add_collection(self._ranges, autolim=False)
        (self._five,) = self._axes.plot(
            [], [], linestyle=(0, (0.1, 4)), dash_capstyle="round", linewidth=1.4
        )
        (self._line,) = self._axes.plot(
            [], [], marker="o", markeredgewidth=0, linewidth=LINE_WIDTH, solid_joinstyle="round"
        )

    def draw(
        self,
        area: PlotArea,
        segments: Sequence[tuple[Sequence[date], Sequence[float]]],
        band: tuple[float, float] | None,
        colours: CourseColours,
        device_ratio: float = 1,
        ranges: Sequence[tuple[date, float, float]] = (),
    ) -> Picture:
        """The picture of ``segments`` (days in a row with their scores 1-10) in ``area``.

        ``band`` is the own range, lowest and highest; ``device_ratio`` the device pixels in a
        logical one. ``ranges``: each segment is of weeks, and these are a day in each with the
        lowest and highest score of that week.
        """
        self._place(area, device_ratio)
        self._colour(colours)
        self._set_line(area, segments, by_week=bool(ranges))
        self._ranges.set_segments(
            [[(area.x(day), area.y(low)), (area.x(day), area.y(high))] for day, low, high in ranges]
        )
        self._set_band(area, band)
        self._set_grid(area)
        self._canvas.draw()
        width, height = self._canvas.get_width_height(physical=True)
        return Picture(bytes(self._canvas.buffer_rgba()), width, height)

    def _place(self, area: PlotArea, device_ratio: float) -> None:
        self._figure.set_dpi(PIXELS_PER_INCH * device_ratio)
        self._figure.set_size_inches(area.width / PIXELS_PER_INCH, area.height / PIXELS_PER_INCH)
        self._axes.set_xlim(0, area.width)
        self._axes.set_ylim(area.height, 0)

    def _colour(self, colours: CourseColours) -> None:
        self._figure.set_facecolor(colours.ground)
        self._line.set_color(colours.line)
        self._band.set_facecolor(colours.band)
        self._grid.set_color(colours.grid)
        self._five.set_color(colours.five)
        self._ranges.set_color(colours.range)

    def _set_line(
        self,
        area: PlotArea,
        segments: Sequence[tuple[Sequence[date], Sequence[float]]],
        *,
        by_week: bool,
    ) -> None:
        """A nan between two segments breaks the line, so that it bridges no missing day."""
        x: list[float] = []
        y: list[float] = []
        for days, scores in segments:
            x.extend([*(area.x(day) for day in days), np.nan])
            y.extend([*(area.y(score) for score in scores), np.nan])
        self._line.set_data(x, y)
        few = (area.last - area.first).days < MOST_DAYS_WITH_LARGE_DOTS
        self._line.set_markersize(WEEK_DOT if by_week else DOT if few else SMALL_DOT)
        self._line.set_linewidth(WEEKS_WIDTH if by_week else LINE_WIDTH)

    def _set_band(self, area: PlotArea, band: tuple[float, float] | None) -> None:
        self._band.set_visible(band is not None)
        if band is None:
            return
        top, bottom = area.y(band[1]), area.y(band[0])
        height = max(bottom - top, 2 * BAND_RADIUS)
        self._band.set_boxstyle("round", pad=0, rounding_size=BAND_RADIUS)
        self._band.set_bounds(0, (top + bottom - height) / 2, area.width, height)

    def _set_grid(self, area: PlotArea) -> None:
        floor = area.y(LOWEST)
        upright = [
            [(_sharp(area.x(day)), area.y(10)), (_sharp(area.x(day)), area.height)]
            for day in ticks(area.first, area.last)
        ]
        self._grid.set_segments([[(0, _sharp(floor)), (area.width, _sharp(floor))], *upright])
        self._five.set_data([0, area.width], [_sharp(area.y(ENOUGH))] * 2)


def _sharp(place: float) -> float:
    """The middle of the pixel, where a line of one pixel is not blurred."""
    return int(place) + 0.5
