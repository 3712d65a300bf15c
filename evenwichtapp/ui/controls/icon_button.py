"""A button that is only an icon."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.painting import paint_box
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

SIDE, LEAST_SIDE = 32, 24
ICON_SIZE = 20


class IconButton(Clickable):
    """A step to another day, a pencil, a phone: ``name`` says in words what it does."""

    def __init__(self, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._icon_name = icon_name
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE), scaled(SIDE))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(LEAST_SIDE), scaled(LEAST_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = theme()
        box = QRectF(self.rect())
        if self.under_pointer:
            paint_box(painter, box, scaled(self.radius), shown.soft2)
        square = QRectF(0, 0, scaled(ICON_SIZE), scaled(ICON_SIZE))
        square.moveCenter(box.center())
        colour = shown.accent if self.isEnabled() else shown.line2
        paint_icon(painter, self._icon_name, square, colour)
