"""An icon with one quiet line beside it."""

from __future__ import annotations

from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.text import Text
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget


class IconMark(QWidget):
    """An icon that is only to be seen; the words beside it say what it means."""

    def __init__(
        self,
        icon_name: str,
        size: int,
        colour: str = "accent",
        *,
        filled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._size = size
        self._colour = colour
        self._filled = filled
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._size), scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = theme().colour(self._colour)
        box = QRectF(self.rect())
        paint_icon(QPainter(self), self._icon_name, box, colour, filled=self._filled)


class IconLine(QWidget):
    """An icon of 16 px and a line of secondary text that may wrap."""

    def __init__(
        self, icon_name: str, words: str, colour: str = "ink2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = Text(words, TextRole.SECONDARY, colour, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark(icon_name, 16, colour), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
