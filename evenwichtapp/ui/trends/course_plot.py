"""The plot of the course: line, own range and months, with the events in a lane above."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.charts.course_colours import CourseColours
from evenwichtapp.charts.plot_area import (
    HIGHEST,
    LOWEST,
    MOST_DAYS_WITH_LARGE_DOTS,
    PlotArea,
    by_week,
    ticks,
)
from evenwichtapp.insight.course import Course
from evenwichtapp.ui.controls.painting import clear_of, paint_box, paint_text
from evenwichtapp.ui.dates import short_day, short_month, weekday_and_day
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import Theme, theme
from evenwichtapp.ui.trends.day_picture import DayPicture
from evenwichtapp.ui.trends.drawn_parts import drawn_parts
from evenwichtapp.ui.widgets.drawn.event_shape import paint_event_shape
from evenwichtapp.ui.widgets.drawn.foreign_mark import (
    FOREIGN_SIDE,
    SMALL_FOREIGN_SIDE,
    paint_foreign,
)
from evenwichtapp.ui.wording import score_words
from evenwichtapp.ui.work.background import Background

if TYPE_CHECKING:
    from evenwichtapp.charts.course_figure import CourseFigure

NUMBERS, INSET, LANE, LABELS = 28, 8, 24, 24
SHAPE_SIZE = {"circle": 10, "diamond": 12, "star": 12}
SHAPE_STEP = 14
TODAY_RADIUS, CHOSEN_RADIUS, STEM_GAP = 4.5, 3.6, 5
LATER_RADIUS, SMALL_LATER_RADIUS, LATER_WIDTH = 2.9, 1.8, 1.4
MARK_REACH, MARK_HEIGHT = 4, 3
ENOUGH = 5
LONG = 366  # days from which a label names the year


def shape_colour(shape: str) -> QColor:
    """A star stands for something good and is accent; all other shapes are ink."""
    return theme().accent if shape == "star" else theme().ink


class CoursePlot(DayPicture):
    """Draws a ``Course``; ``kind_words`` gives the words of a kind of event."""

    def __init__(self, kind_words: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind_words = kind_words
        self._course: Course | None = None
        self._marked: tuple[date, date] | None = None
        self._figure: CourseFigure | None = None
        self._loading = Background(self)
        self._loading.done.connect(self._take_figure)
        self._image = QImage()
        self._drawn: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Course of your scores"))

    def show_course(self, course: Course) -> None:
        """Draw another course; the first time its line comes once matplotlib is loaded."""
        self._course = course
        if self._figure is None and not self._loading.busy:
            self._loading.start(make_figure)
        self.choose(None)
        self.update()

    def mark(self, days: tuple[date, date] | None) -> None:
        """Underline the days from the first up to and including the second; None: no mark."""
        self._marked = days
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(668), scaled(256))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(280), scaled(200))

    # Days

    def day_at(self, place: QPointF) -> date | None:
        area = self._area()
        return area.day_at(place.x() - scaled(NUMBERS)) if area else None

    def centre_of(self, day: date) -> QPointF:
        area = self._area()
        assert area is not None
        return self._point(area, day, self._height_of(day))

    def words_for(self, day: date) -> str:
        assert self._course is not None
        score = self._course.score_of.get(day)
        if score is None:
            said = self.tr("{day}: no score").format(day=weekday_and_day(day))
        else:
            said = self.tr("{day}: {score}").format(
                day=weekday_and_day(day), score=score_words(score)
            )
        if day in self._course.later:
            said = self.tr("{said}, filled in later").format(said=said)
        if day in self._course.foreign:
            said = self.tr("{said}, on another scale").format(said=said)
        happened = [self._kind_words(mark.kind) for mark in self._course.events if mark.day == day]
        return ", ".join([said, *happened])

    def day_after(self, day: date | None, key: Qt.Key) -> date | None:
        if self._course is None:
            return None
        first, last = self._course.first, self._course.last
        if key == Qt.Key.Key_Home:
            return first
        if key == Qt.Key.Key_End:
            return last
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if step is None:
            return None
        return last if day is None else min(max(day + timedelta(days=step), first), last)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self._area()
        if area is None or self._course is None:
            return
        if self._figure is not None:
            self._refresh_image(self._figure, area, self._course)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(QPointF(scaled(NUMBERS), scaled(LANE)), self._image)
        self._paint_numbers(painter, area, self._course)
        self._paint_enough(painter, area, self._course)
        self._paint_labels(painter, area)
        self._paint_mark(painter, area)
        self._paint_events(painter, area, self._course)
        self._paint_points(painter, area, self._course)
        self.paint_words(painter)

    def _area(self) -> PlotArea | None:
        if self._course is None:
            return None
        return PlotArea(
            self._course.first,
            self._course.last,
            width=max(self.width() - scaled(NUMBERS), 1),
            height=max(self.height() - scaled(LANE) - scaled(LABELS), 1),
            inset=scaled(INSET),
        )

    def _point(self, area: PlotArea, day: date, score: float) -> QPointF:
        return QPointF(scaled(NUMBERS) + area.x(day), scaled(LANE) + area.y(score))

    @Slot(object)
    def _take_figure(self, figure: CourseFigure) -> None:
        self._figure = figure
        self.update()

    def _refresh_image(self, figure: CourseFigure, area: PlotArea, course: Course) -> None:
        """Ask matplotlib again only when something changed that it draws."""
        ratio = self.devicePixelRatioF()
        wanted = (course, area, theme().name, ratio)
        if wanted == self._drawn:
            return
        own = course.own_range
        band = (own.low, own.high) if own else None
        segments, ranges = drawn_parts(course)
        drawn = figure.draw(area, segments, band, _colours(theme()), ratio, ranges)
        image = QImage(drawn.pixels, drawn.width, drawn.height, QImage.Format.Format_RGBA8888)
        self._image = image.copy()  # Qt does not keep the bytes alive
        self._image.setDevicePixelRatio(ratio)
        self._drawn = wanted

    def _paint_numbers(self, painter: QPainter, area: PlotArea, course: Course) -> None:
        own = course.own_range
        of_own_range = {own.low, own.high} if own else set()
        for score in sorted({LOWEST, ENOUGH, HIGHEST} | of_own_range):
            strong = score in of_own_range
            letters = font(TextRole.CAPTION_STRONG if strong else TextRole.CAPTION)
            colour = theme().accent if strong else theme().ink3
            painter.setFont(letters)
            width = painter.fontMetrics().horizontalAdvance(str(score))
            y = scaled(LANE) + area.y(score)
            box = QRectF(scaled(NUMBERS - 10) - width, y - scaled(9), width, scaled(18))
            paint_text(painter, box, str(score), letters, colour)

    def _paint_enough(self, painter: QPainter, area: PlotArea, course: Course) -> None:
        """What the dotted line means, under or above it where the course leaves room."""
        words, letters = self.tr("5 or lower: not enough in balance"), font(TextRole.CAPTION)
        line = self._point(area, course.first, ENOUGH).y()
        wide, high = QFontMetricsF(letters).horizontalAdvance(words), scaled(18)
        left = scaled(NUMBERS + INSET)
        spare = max(self.width() - left - wide, 0)
        floor = scaled(LANE) + area.y(LOWEST)
        tops = (line + scaled(4), line - high - scaled(2), floor - high - scaled(2))
        parts = (0, 1, 0.5, 0.25, 0.75)
        places = [QRectF(left + spare * p, top, wide, high) for top in tops for p in parts]
        ways = []
        segments, ranges = drawn_parts(course)
        for day, low, high_score in ranges:
            ways.append((self._point(area, day, low), self._point(area, day, high_score)))
        for in_a_row, scores in segments:
            days = zip(in_a_row, scores, strict=True)
            points = [self._point(area, day, score) for day, score in days]
            ways += list(pairwise(points)) or [(points[0], points[0])]
        paint_text(painter, clear_of(places, ways), words, letters, theme().ink3)

    def _paint_labels(self, painter: QPainter, area: PlotArea) -> None:
        """A label stands right of its line, and only where the one before leaves room."""
        top = scaled(LANE) + area.y(LOWEST) + scaled(7)
        letters = font(TextRole.CAPTION)
        painter.setFont(letters)
        places = [
            (scaled(NUMBERS) + area.x(day) + scaled(6), _tick_words(day, area))
            for day in ticks(area.first, area.last)
        ]
        if not by_week(area.first, area.last):
            words = _tick_words(area.first, area)
            places.insert(0, (float(scaled(NUMBERS + INSET)), words))
        limit = float(self.width())
        for x, words in reversed(places):
            width = painter.fontMetrics().horizontalAdvance(words)
            if x + width > limit:
                continue
            paint_text(painter, QRectF(x, top, width, scaled(18)), words, letters, theme().ink3)
            limit = x - scaled(10)

    def _paint_mark(self, painter: QPainter, area: PlotArea) -> None:
        if self._marked is None:
            return
        first, last = (min(max(day, area.first), area.last) for day in self._marked)
        begin, end = self._point(area, first, LOWEST), self._point(area, last, LOWEST)
        reach = scaled(MARK_REACH)
        box = QRectF(begin.x() - reach, begin.y() - 1, end.x() - begin.x() + 2 * reach, MARK_HEIGHT)
        paint_box(painter, box, MARK_HEIGHT / 2, theme().accent)

    def _paint_events(self, painter: QPainter, area: PlotArea, course: Course) -> None:
        by_day: dict[date, list[str]] = {}
        for mark in course.events:
            by_day.setdefault(mark.day, []).append(mark.shape)
        free = 0.0
        for day, shapes in sorted(by_day.items()):
            foot = self._point(area, day, self._height_of(day))
            x = int(foot.x()) + 0.5
            if course.weeks and x < free:
                continue  # over the one before; the table has them all
            free = x + len(shapes) * scaled(SHAPE_STEP)
            if not course.weeks:
                painter.setPen(QPen(_faint(theme().line_strong), 1))
                top, bottom = scaled(18), foot.y() - STEM_GAP
                painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            left = x - scaled(SHAPE_STEP) * (len(shapes) - 1) / 2
            for place, shape in enumerate(shapes):
                centre = QPointF(left + place * scaled(SHAPE_STEP), scaled(8))
                size = scaled(SHAPE_SIZE.get(shape, 11))
                paint_event_shape(painter, shape, centre, size, shape_colour(shape))

    def _height_of(self, day: date) -> float:
        """The score to which a stem comes down; for a day without one the usual height."""
        assert self._course is not None
        own = self._course.own_range
        usual = (own.low + own.high) / 2 if own else (LOWEST + HIGHEST) / 2
        return self._course.score_of.get(day, usual)

    def _paint_points(self, painter: QPainter, area: PlotArea, course: Course) -> None:
        shown = theme()
        self._paint_later(painter, area, course)
        self._paint_foreign(painter, area, course)
        painter.setPen(QPen(shown.accent, 1.8))
        if course.today is not None and course.today in course.score_of:
            painter.setBrush(shown.card)
            place = self._point(area, course.today, course.score_of[course.today])
            painter.drawEllipse(place, TODAY_RADIUS, TODAY_RADIUS)
        if self.chosen is not None and self.chosen in course.score_of:
            painter.setBrush(shown.accent)
            place = self._point(area, self.chosen, course.score_of[self.chosen])
            painter.drawEllipse(place, CHOSEN_RADIUS, CHOSEN_RADIUS)
        elif self.chosen is not None:
            painter.setPen(QPen(shown.line_strong, 1, Qt.PenStyle.DotLine))
            x = self._point(area, self.chosen, LOWEST).x()
            top, bottom = scaled(LANE) + area.y(HIGHEST), scaled(LANE) + area.y(LOWEST)
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _paint_later(self, painter: QPainter, area: PlotArea, course: Course) -> None:
        """A day that was filled in later is a ring: its line lies under it, its dot is covered."""
        if course.weeks:
            return
        painter.setPen(QPen(theme().accent, LATER_WIDTH))
        painter.setBrush(theme().card)
        radius = LATER_RADIUS if _few_days(area) else SMALL_LATER_RADIUS
        for day in course.later & course.score_of.keys():
            painter.drawEllipse(self._point(area, day, course.score_of[day]), radius, radius)

    def _paint_foreign(self, painter: QPainter, area: PlotArea, course: Course) -> None:
        side = FOREIGN_SIDE if _few_days(area) else SMALL_FOREIGN_SIDE
        for day in course.foreign & course.score_of.keys():
            paint_foreign(painter, self._point(area, day, course.score_of[day]), side)


def make_figure() -> CourseFigure:
    """What draws the line; the first one brings matplotlib in, half a second of imports."""
    from evenwichtapp.charts.course_figure import CourseFigure

    return CourseFigure()


def _few_days(area: PlotArea) -> bool:
    """Whether there is room for large marks."""
    return (area.last - area.first).days < MOST_DAYS_WITH_LARGE_DOTS


def _colours(shown: Theme) -> CourseColours:
    return CourseColours(
        ground=shown.card.name(),
        line=shown.accent.name(),
        band=shown.soft.name(),
        grid=shown.line.name(),
        five=shown.line_strong.name(),
        range=shown.accent_line.name(),
    )


def _faint(colour: QColor) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(0.5)
    return faint


def _tick_words(day: date, area: PlotArea) -> str:
    """A day where weeks are marked, else a month; a year where it begins in a long period."""
    if (area.last - area.first).days >= LONG and day.month == 1:
        return str(day.year)
    return short_day(day) if by_week(area.first, area.last) else short_month(day)
