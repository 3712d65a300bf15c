"""The picture of the first start: a ball that rolls back to the middle of a bowl."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.painting import paint_centred
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

# Drawn on 600 x 820; the bowl's lines stretch with the window, the balls stay round.
DRAWN_WIDTH, DRAWN_HEIGHT = 600.0, 820.0
BALLS = ((79, 417, 0.2), (180, 486, 0.45), (300, 510, 1.0))
BALL_RADIUS = 42
SAYING_AT, SAYING_LINE = 631, 30


class Hills(QWidget):
    """Decoration with a saying of one or more lines under the ball."""

    def __init__(self, saying: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saying = saying
        self.setAccessibleName(saying.replace("\n", " "))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shown = theme()
        painter.fillRect(self.rect(), shown.rail)
        self._fill(painter, self._far_bowl(), _mixed(shown.rail, shown.soft, 0.7))
        near = _mixed(shown.soft, shown.accent, 0.08)
        self._fill(painter, self._near_bowl(), near)
        for x, y, strength in BALLS:
            painter.setBrush(_mixed(near, shown.accent, strength))
            painter.drawEllipse(self._place(x, y), BALL_RADIUS, BALL_RADIUS)
        line = QRectF(0, self._place(0, SAYING_AT).y(), self.width(), scaled(SAYING_LINE))
        for words in self._saying.splitlines():
            letters = font(TextRole.READING_SENTENCE)
            paint_centred(painter, line, words, letters, shown.ink)
            line.translate(0, line.height())

    def _place(self, x: float, y: float) -> QPointF:
        return QPointF(x * self.width() / DRAWN_WIDTH, y * self.height() / DRAWN_HEIGHT)

    def _far_bowl(self) -> QPainterPath:
        path = QPainterPath(self._place(0, 300))
        path.cubicTo(self._place(120, 330), self._place(220, 420), self._place(345, 420))
        path.cubicTo(self._place(450, 420), self._place(520, 350), self._place(600, 270))
        return self._down_to_the_floor(path)

    def _near_bowl(self) -> QPainterPath:
        path = QPainterPath(self._place(0, 382))
        path.cubicTo(self._place(70, 490), self._place(180, 552), self._place(300, 552))
        path.cubicTo(self._place(420, 552), self._place(530, 490), self._place(600, 382))
        return self._down_to_the_floor(path)

    def _down_to_the_floor(self, path: QPainterPath) -> QPainterPath:
        floor = QRectF(self.rect())
        path.lineTo(floor.bottomRight())
        path.lineTo(floor.bottomLeft())
        path.closeSubpath()
        return path

    def _fill(self, painter: QPainter, path: QPainterPath, colour: QColor) -> None:
        painter.setBrush(colour)
        painter.drawPath(path)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """``one`` with a ``share`` 0-1 of ``other`` in it."""
    keep = 1 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )
