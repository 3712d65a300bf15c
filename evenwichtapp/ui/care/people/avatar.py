"""A person of one's support circle: the first letter of the name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.controls.painting import paint_box, paint_centred
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

SIDE = 36


class Avatar(QWidget):
    """Shows the first letter of ``name``; the name itself must stand beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE), scaled(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), QRectF(self.rect()), self._name)


def paint_avatar(painter: QPainter, circle: QRectF, name: str) -> None:
    """Paint the letter of ``name`` in ``circle``."""
    shown = theme()
    paint_box(painter, circle, circle.height() / 2, shown.soft)
    letters = font(TextRole.FOLLOW_UP_QUESTION)
    paint_centred(painter, circle, _letter(name), letters, shown.accent)


def _letter(name: str) -> str:
    """The first letter of the name; a title such as "Dr." is passed over where more follows."""
    words = name.split()
    named = [word for word in words if not word.endswith(".")] or words
    return named[0][0].upper() if named else ""
