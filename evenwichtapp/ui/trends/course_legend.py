"""What line, band and shapes of the course mean."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.insight.course import Course
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.controls.painting import paint_box, paint_text
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.trends.course_plot import SHAPE_SIZE, shape_colour
from evenwichtapp.ui.trends.ramp_legend import paint_foreign_cell, paint_score_cell
from evenwichtapp.ui.widgets.drawn.event_shape import paint_event_shape
from evenwichtapp.ui.widgets.drawn.foreign_mark import FOREIGN_SIDE, paint_foreign

LINE, BAND, LATER, FOREIGN, RANGE = "line", "band", "later", "foreign", "range"
CELL_LATER, CELL_FOREIGN = "cell_later", "cell_foreign"  # of the year in colour
CELL_SIDE, CELL_SCORE = 18, 7
WIDTHS = {LINE: 24, BAND: 22, CELL_LATER: CELL_SIDE, CELL_FOREIGN: CELL_SIDE}
LATER_RADIUS, LATER_WIDTH = 3.4, 1.4
SHAPE_WIDTH, SPACE, HEIGHT = 12, 7, 20
GAP, TRAILING = 10, 8  # rows lie closer together than the items in one
RANGE_HEIGHTS = (4, 6, 3)
ZIGZAG = ((0, 6), (8, -2), (15, 3), (24, -4))


def _paint_line(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(theme().accent, 1.8))
    points = [QPointF(scaled(x), box.center().y() + scaled(y)) for x, y in ZIGZAG]
    painter.drawPolyline(QPolygonF(points))


def _paint_band(painter: QPainter, box: QRectF) -> None:
    half, middle = scaled(7), box.center().y()
    band = QRectF(0, middle - half, box.width(), 2 * half)
    paint_box(painter, band, 3, theme().soft, theme().accent_line)


def _paint_range(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(theme().accent_line, 2))
    middle = box.center().y()
    for place, high in enumerate(RANGE_HEIGHTS):
        x = scaled(2 + 4 * place)
        painter.drawLine(QPointF(x, middle - scaled(high)), QPointF(x, middle + scaled(high)))


def _paint_later(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(theme().accent, LATER_WIDTH))
    radius = scaled(LATER_RADIUS)
    painter.drawEllipse(box.center(), radius, radius)


def _paint_foreign(painter: QPainter, box: QRectF) -> None:
    paint_foreign(painter, box.center(), scaled(FOREIGN_SIDE))


def _paint_cell_later(painter: QPainter, box: QRectF) -> None:
    paint_score_cell(painter, _cell(box), CELL_SCORE, later=True)


def _paint_cell_foreign(painter: QPainter, box: QRectF) -> None:
    paint_foreign_cell(painter, _cell(box), str(CELL_SCORE))


def _cell(box: QRectF) -> QRectF:
    side = scaled(CELL_SIDE)
    return QRectF(0, box.center().y() - side / 2, side, side)


PAINTERS: dict[str, Callable[[QPainter, QRectF], None]] = {
    LINE: _paint_line,
    BAND: _paint_band,
    RANGE: _paint_range,
    LATER: _paint_later,
    FOREIGN: _paint_foreign,
    CELL_LATER: _paint_cell_later,
    CELL_FOREIGN: _paint_cell_foreign,
}


class LegendItem(QWidget):
    """A symbol (one of those above or the shape of an event) with its words."""

    def __init__(self, symbol: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = symbol
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(font(TextRole.CAPTION)).horizontalAdvance(self._words)
        width = self._symbol_width() + scaled(SPACE) + words + scaled(TRAILING)
        return QSize(round(width), scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, self._symbol_width(), self.height())
        paint = PAINTERS.get(self._symbol)
        if paint is not None:
            paint(painter, box)
        else:
            size = scaled(SHAPE_SIZE.get(self._symbol, 11))
            colour = shape_colour(self._symbol)
            paint_event_shape(painter, self._symbol, box.center(), size, colour)
        left = self._symbol_width() + scaled(SPACE)
        words = QRectF(left, 0, self.width() - left, self.height())
        paint_text(painter, words, self._words, font(TextRole.CAPTION), theme().ink2)

    def _symbol_width(self) -> int:
        return scaled(WIDTHS.get(self._symbol, SHAPE_WIDTH))


class CourseLegend(QWidget):
    """The items that a course or a year needs, in as many rows as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[LegendItem] = []
        self._flow = FlowLayout(self, gap=scaled(GAP))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_course(self, course: Course, kind_words: Callable[[str], str]) -> None:
        """Explain what this course holds, and nothing else; ``kind_words`` names an event."""
        entries = [(LINE, self.tr("your score"))]
        if course.weeks:
            entries = [
                (LINE, self.tr("the middle of your scores in a week")),
                (RANGE, self.tr("lowest to highest in a week")),
            ]
        if course.own_range:
            entries.append((BAND, self.tr("where you mostly are")))
        if course.later and not course.weeks:
            entries.append((LATER, self.tr("filled in later")))
        if course.foreign:
            entries.append((FOREIGN, self.tr("another scale")))
        entries += [(shape, kind_words(kind)) for kind, shape in course.shapes.items()]
        self._show(entries)

    def show_marks(self, *, later: bool, foreign: bool) -> None:
        """Explain the marked days of a year in colour, where there are such days."""
        entries = [(CELL_LATER, self.tr("filled in later"))] if later else []
        if foreign:
            entries.append((CELL_FOREIGN, self.tr("another scale")))
        self._show(entries)

    def _show(self, entries: list[tuple[str, str]]) -> None:
        empty(self._flow)
        self._items = [LegendItem(symbol, words, self) for symbol, words in entries]
        for item in self._items:
            self._flow.addWidget(item)
        self.updateGeometry()
