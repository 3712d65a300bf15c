"""The number of a step, in a circle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.controls.painting import paint_box, paint_centred
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

SIDE = 26


class StepNumber(QWidget):
    """``number`` counts from 1."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE), scaled(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shown, box = QPainter(self), theme(), QRectF(self.rect())
        paint_box(painter, box, box.height() / 2, shown.soft)
        paint_centred(painter, box, str(self._number), font(TextRole.CAPTION_STRONG), shown.accent)
