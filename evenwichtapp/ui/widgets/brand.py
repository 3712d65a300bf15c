"""The mark and the name of the app."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.text import SerifLabel

MARK_SIZE = 28


class BrandMark(QWidget):
    """The ball in a bowl."""

    def sizeHint(self) -> QSize:
        return QSize(scaled(MARK_SIZE), scaled(MARK_SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = QRectF(0, 0, scaled(MARK_SIZE), scaled(MARK_SIZE))
        square.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, "mark", square, theme().accent)


class Brand(QWidget):
    """The mark with the name beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(BrandMark(self))
        self._name = SerifLabel("Evenwicht", TextRole.APP_NAME, wrap=False)
        row.addWidget(self._name)
        row.addStretch()

    def set_narrow(self, narrow: bool) -> None:
        """Show the mark alone, or the name too."""
        self._name.setVisible(not narrow)
