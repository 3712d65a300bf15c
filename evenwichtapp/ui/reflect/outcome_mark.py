"""What came of an agreement, as a small mark: no more and no less than the word beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from evenwichtapp.diary.records import Outcome
from evenwichtapp.ui.fonts import scaled

MARK = 12  # px across
PEN = 1.75
QUARTER = 90 * 16  # in which Qt counts angles


def paint_mark(painter: QPainter, outcome: Outcome, row: QRectF, colour: QColor) -> None:
    """At the left of ``row``, halfway its height: a full disc, half of one, a ring or a dash."""
    side, pen = scaled(MARK), scaled(PEN)
    box = QRectF(row.left(), row.center().y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, pen))
    ring = box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
    if outcome is Outcome.DROPPED:
        middle = box.center().y()
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    elif outcome is Outcome.DONE:
        painter.setBrush(colour)
        painter.drawEllipse(ring)
    else:
        painter.drawEllipse(ring)
    if outcome is Outcome.PARTLY:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(ring, QUARTER, 2 * QUARTER)
    painter.restore()
