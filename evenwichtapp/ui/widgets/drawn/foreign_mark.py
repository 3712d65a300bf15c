"""The mark of a score on another scale, where one's own would be a dot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from evenwichtapp.ui.theme import theme

FOREIGN_SIDE, SMALL_FOREIGN_SIDE = 6, 4
ROOM = 1.2  # keeps it off the line


def paint_foreign(painter: QPainter, centre: QPointF, side: float) -> None:
    """A grey square: shape and colour both tell it from a dot."""
    for size, colour in ((side + 2 * ROOM, theme().card), (side, theme().ink3)):
        corner = QPointF(centre.x() - size / 2, centre.y() - size / 2)
        painter.fillRect(QRectF(corner, QSizeF(size, size)), colour)
