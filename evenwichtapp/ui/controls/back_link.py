"""The way back to the page one came from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.painting import paint_text
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

ICON_SIZE = 20
WORD_AT = 27
AFTER_WORD = 5  # so that the focus ring stays clear of the letters


class BackLink(Clickable):
    """An arrow and the name of the page it leads to; without room for it, the arrow."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        word = QFontMetricsF(font(TextRole.BODY)).horizontalAdvance(self.text())
        return QSize(scaled(WORD_AT) + round(word) + scaled(AFTER_WORD), scaled(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(ICON_SIZE), scaled(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = theme()
        side = scaled(ICON_SIZE)
        square = QRectF(0, (self.height() - side) / 2, side, side)
        paint_icon(painter, "arrow-left", square, shown.accent)
        if self.width() < self.sizeHint().width():
            return
        words = QRectF(self.rect()).adjusted(scaled(WORD_AT), 0, 1, 0)
        colour = shown.accent if self.under_pointer else shown.ink2
        paint_text(painter, words, self.text(), font(TextRole.BODY), colour)
