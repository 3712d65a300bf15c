"""The last 14 days as a small line beside what is usual."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.charts.plot_area import PlotArea
from evenwichtapp.insight.reading import Recent
from evenwichtapp.ui.controls.painting import paint_box, paint_text
from evenwichtapp.ui.dates import short_day
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.drawn.day_line import TODAY_RADIUS, paint_day_line
from evenwichtapp.ui.wording import score_words

PLOT_HEIGHT, LABELS, INSET = 94, 26, 6


class CourseStrip(QWidget):
    """Paints what ``recent`` found; its sentence belongs beside it and is its description."""

    spoken_role = "Chart"

    def __init__(self, recent: Recent, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self._today = today
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Last 14 days"))
        said = (self._said(day, score) for day, score in recent.days if score is not None)
        self.setAccessibleDescription("; ".join(said))

    def _said(self, day: date, score: float) -> str:
        words = f"{short_day(day)}: {score_words(score)}"
        if day in self._recent.later:
            words = self.tr("{said}, filled in later").format(said=words)
        if day in self._recent.foreign:
            words = self.tr("{said}, on another scale").format(said=words)
        return words

    def sizeHint(self) -> QSize:
        return QSize(scaled(214), scaled(PLOT_HEIGHT + LABELS))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        self._paint_band(painter, area)
        self._paint_line(painter, area)
        self._paint_labels(painter, area)
        self._paint_usual_words(painter, area)

    def _area(self) -> PlotArea:
        days = self._recent.days
        height = scaled(PLOT_HEIGHT)
        return PlotArea(days[0][0], days[-1][0], self.width(), height, scaled(INSET))

    def _paint_band(self, painter: QPainter, area: PlotArea) -> None:
        usual = self._recent.own_range
        if usual is None:
            return
        top, bottom = area.y(usual.high), area.y(usual.low)
        least = scaled(18)  # the words must fit
        top = min(top, bottom - least)
        paint_box(painter, QRectF(0, top, self.width(), bottom - top), scaled(4), theme().soft)

    def _usual_words(self) -> str:
        usual = self._recent.own_range
        if usual is None:
            return ""
        if usual.low == usual.high:
            return self.tr("mostly {low}").format(low=usual.low)
        return self.tr("mostly {low} to {high}").format(low=usual.low, high=usual.high)

    def _usual_box(self, area: PlotArea) -> QRectF:
        """Where the words stand: in the band or, where the line would run over them, below it."""
        usual = self._recent.own_range
        assert usual is not None
        width = QFontMetricsF(font(TextRole.CAPTION)).horizontalAdvance(self._usual_words()) + 1
        inside = QRectF(scaled(8), area.y(usual.low) - scaled(17), width, scaled(18))
        if not any(inside.intersects(part) for part in self._line_parts(area)):
            return inside
        return QRectF((self.width() - width) / 2, area.height + scaled(6), width, scaled(18))

    def _paint_usual_words(self, painter: QPainter, area: PlotArea) -> None:
        if self._recent.own_range is None:
            return
        box = self._usual_box(area)
        if box.top() > area.height:
            ground = box.adjusted(-scaled(6), 0, scaled(6), 0)
            paint_box(painter, ground, scaled(4), theme().soft)  # as the band that they name
        paint_text(painter, box, self._usual_words(), font(TextRole.CAPTION), theme().ink2)

    def _places(self, area: PlotArea) -> list[QPointF | None]:
        return [
            None if score is None else QPointF(area.x(day), area.y(score))
            for day, score in self._recent.days
        ]

    def _line_parts(self, area: PlotArea) -> Iterator[QRectF]:
        """The room that each dot takes, and each piece of line."""
        places = self._places(area)
        around = TODAY_RADIUS
        for here, there in zip(places, [*places[1:], None], strict=True):
            if here is not None:
                part = QRectF(here, there if there is not None else here).normalized()
                yield part.adjusted(-around, -around, around, around)

    def _paint_line(self, painter: QPainter, area: PlotArea) -> None:
        recent = self._recent
        days = (day for day, _ in recent.days)
        places = list(zip(days, self._places(area), strict=True))
        paint_day_line(painter, places, recent.later, recent.foreign, self._today)

    def _paint_labels(self, painter: QPainter, area: PlotArea) -> None:
        letters, colour = font(TextRole.CAPTION), theme().ink3
        first, last = (
            self.tr("today") if day == self._today else short_day(day)
            for day in (area.first, area.last)
        )
        line = QRectF(0, area.height + scaled(6), self.width(), scaled(18))
        paint_text(painter, line, first, letters, colour)
        width = QFontMetricsF(letters).horizontalAdvance(last)
        paint_text(painter, line.adjusted(self.width() - width, 0, 0, 0), last, letters, colour)
