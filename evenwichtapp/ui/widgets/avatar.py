"""A person of one's support circle: the first letter of the name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.painting import paint_box, paint_centred

SIDE = 36


class Avatar(QWidget):
    """Shows the first letter of ``name``; the name itself must stand beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = name.strip()[:1].upper()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE), scaled(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, box = theme(), QRectF(self.rect())
        paint_box(painter, box, box.height() / 2, shown.soft)
        letters = font(TextRole.FOLLOW_UP_QUESTION)
        paint_centred(painter, box, self._letter, letters, shown.accent)
