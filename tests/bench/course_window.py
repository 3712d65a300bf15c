"""Child process: draw scores as the app does ("app") or with matplotlib alone ("bare").

Prints the milliseconds of the first draw, loading and building included, and of another period.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import timedelta
from itertools import cycle

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.series import day_series
from tests.bench.measuring import median_ms
from tests.bench.ten_years import LAST_DAY, ten_years
from tests.bench.waiting import wait_until

WIDTH, HEIGHT = 900, 300
PERIODS = (92, 182, 365)
TIMES = 21
Draw = Callable[[int], None]


def app_drawing(diary: Diary) -> Draw:
    """Draws the last so many days with the chart of Verloop."""
    from evenwichtapp.insight.course import course
    from evenwichtapp.ui.trends.course_plot import CoursePlot
    from evenwichtapp.ui.work.background import Background

    catalogue = load()
    plot = CoursePlot(lambda kind: kind)
    loading = plot.findChild(Background)
    plot.resize(WIDTH, HEIGHT)
    plot.show()
    QTest.qWaitForWindowExposed(plot)  # nothing is painted before

    def draw(days: int) -> None:
        first = LAST_DAY - timedelta(days=days - 1)
        plot.show_course(course(diary, catalogue, first, LAST_DAY, LAST_DAY))
        wait_until(lambda: not loading.busy)
        plot.repaint()

    return draw


def bare_drawing(diary: Diary) -> Draw:
    """Draws the same days with matplotlib alone: a line on usual axes, kept between draws."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH / 100, HEIGHT / 100), dpi=100)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.set_ylim(1, 10)
    series = day_series(diary)
    (line,) = axes.plot(series.days, series.scores, marker="o", markersize=3)

    def draw(days: int) -> None:
        line.set_data(series.days[-days:], series.scores[-days:])
        axes.set_xlim(series.days[-days], series.days[-1])
        canvas.draw()

    return draw


def main(which: str) -> int:
    application = QApplication(sys.argv[:1])
    diary = ten_years()
    load()
    begin = time.perf_counter()
    draw = app_drawing(diary) if which == "app" else bare_drawing(diary)
    draw(PERIODS[0])
    print("first", (time.perf_counter() - begin) * 1000)
    periods = cycle(PERIODS[1:] + PERIODS[:1])
    print("redraw", median_ms(lambda: draw(next(periods)), TIMES))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
