"""A key of the keyboard, drawn as one."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.controls.painting import paint_box, paint_centred
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

HEIGHT, SIDE, RADIUS = 21, 7, 5


class Keycap(QWidget):
    """Names one key, such as Enter."""

    def __init__(self, key_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_name = key_name
        self.setAccessibleName(key_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        word = QFontMetricsF(font(TextRole.KEYCAP)).horizontalAdvance(self._key_name)
        return QSize(ceil(word) + 2 * scaled(SIDE), scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, box, radius = theme(), QRectF(self.rect()), scaled(RADIUS)
        paint_box(painter, box, radius, shown.card, shown.line2)
        painter.setPen(QPen(shown.line2, 1))
        foot = box.bottom() - 1.5
        painter.drawLine(QPointF(2, foot), QPointF(box.right() - 2, foot))
        words = box.adjusted(0, -1, 0, -1)
        paint_centred(painter, words, self._key_name, font(TextRole.KEYCAP), shown.ink2)
