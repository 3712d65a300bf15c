"""An icon on its own, as part of a line or a card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme


class IconLabel(QWidget):
    """An icon of ``size`` px in a colour token; decoration, so words must stand beside it."""

    def __init__(
        self,
        icon_name: str,
        token: str = "accent",
        size: int = 20,
        *,
        filled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._token = token
        self._size = size
        self._filled = filled
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._size), scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = theme().colour(self._token)
        square = QRectF(self.rect())
        paint_icon(QPainter(self), self._icon_name, square, colour, filled=self._filled)
