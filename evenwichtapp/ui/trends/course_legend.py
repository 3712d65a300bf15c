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
from evenwichtapp.ui.trends.event_shape import paint_event_shape
from evenwichtapp.ui.widgets.foreign_mark import FOREIGN_SIDE, paint_foreign

LINE, BAND, LATER, FOREIGN, RANGE = "line", "band", "later", "foreign", "range"
WIDTHS = {LINE: 24, BAND: 22}
LATER_RADIUS, LATER_WIDTH = 3.4, 1.4
SHAPE_WIDTH, SPACE, HEIGHT = 12, 7, 20
GAP, TRAILING = 10, 8  # rows lie closer together than the items in one
RANGE_HEIGHTS = (4, 6, 3)
ZIGZAG = ((0, 6), (8, -2), (15, 3), (24, -4))


class LegendItem(QWidget):
    """A symbol (one of the four above or the shape of an event) with its words."""

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
        middle = self.height() / 2
        if self._symbol == LINE:
            painter.setPen(QPen(theme().accent, 1.8))
            points = [QPointF(scaled(x), middle + scaled(y)) for x, y in ZIGZAG]
            painter.drawPolyline(QPolygonF(points))
        elif self._symbol == BAND:
            half = scaled(7)
            box = QRectF(0, middle - half, self._symbol_width(), 2 * half)
            paint_box(painter, box, 3, theme().soft, theme().accent_line)
        elif self._symbol == RANGE:
            painter.setPen(QPen(theme().accent_line, 2))
            for place, high in enumerate(RANGE_HEIGHTS):
                x = scaled(2 + 4 * place)
                painter.drawLine(
                    QPointF(x, middle - scaled(high)), QPointF(x, middle + scaled(high))
                )
        elif self._symbol == LATER:
            painter.setPen(QPen(theme().accent, LATER_WIDTH))
            radius = scaled(LATER_RADIUS)
            painter.drawEllipse(QPointF(self._symbol_width() / 2, middle), radius, radius)
        elif self._symbol == FOREIGN:
            centre = QPointF(self._symbol_width() / 2, middle)
            paint_foreign(painter, centre, scaled(FOREIGN_SIDE))
        else:
            centre = QPointF(self._symbol_width() / 2, middle)
            size = scaled(SHAPE_SIZE.get(self._symbol, 11))
            paint_event_shape(painter, self._symbol, centre, size, shape_colour(self._symbol))
        left = self._symbol_width() + scaled(SPACE)
        words = QRectF(left, 0, self.width() - left, self.height())
        paint_text(painter, words, self._words, font(TextRole.CAPTION), theme().ink2)

    def _symbol_width(self) -> int:
        return scaled(WIDTHS.get(self._symbol, SHAPE_WIDTH))


class CourseLegend(QWidget):
    """The items that a course needs, in as many rows as fit."""

    def __init__(self, kind_words: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind_words = kind_words
        self._items: list[LegendItem] = []
        self._flow = FlowLayout(self, gap=scaled(GAP))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_course(self, course: Course) -> None:
        """Explain what this course holds, and nothing else."""
        empty(self._flow)
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
        entries += [(shape, self._kind_words(kind)) for kind, shape in course.shapes.items()]
        self._items = [LegendItem(symbol, words, self) for symbol, words in entries]
        for item in self._items:
            self._flow.addWidget(item)
        self.updateGeometry()
