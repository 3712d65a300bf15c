"""A sentence that ends in something to click."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.painting import paint_text, wrapped
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

LINE, SPACE, USUAL_WIDTH = 18, 4, 240
TARGET = 24  # px that can be hit, where it does not stand in a line of text


class LinkWords(Clickable):
    """Small words to click, such as in the line of a sentence."""

    radius = 4

    def __init__(
        self,
        words: str,
        parent: QWidget | None = None,
        *,
        role: TextRole = TextRole.CAPTION_STRONG,
    ) -> None:
        super().__init__(words, parent)
        self._role = role

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(font(self._role)).horizontalAdvance(self.text())
        return QSize(ceil(words), scaled(TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = theme().accent_hover if self.under_pointer else theme().accent
        box = QRectF(self.rect())
        paint_text(QPainter(self), box, self.text(), font(self._role), colour)


class SentenceLink(QWidget):
    """Small quiet words, with the link behind them or on a line of its own where it does not fit.

    Without ``link`` there is only the sentence.
    """

    clicked = QtSignal()

    def __init__(self, words: str, link: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._link = LinkWords(link, self)
        self._link.setAccessibleDescription(words)
        self._link.setVisible(bool(link))
        self._link.clicked.connect(self.clicked)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return scaled(LINE) * (self._place(width)[1] + 1)

    def sizeHint(self) -> QSize:
        width = scaled(USUAL_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._link.sizeHint().width(), scaled(LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, line = self._place(self.width())
        self._link.resize(self._link.sizeHint().width(), scaled(LINE))
        self._link.move(left, line * scaled(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        row = QRectF(0, 0, self.width(), scaled(LINE))
        for line in wrapped(self._words, font(TextRole.CAPTION), self.width()):
            paint_text(painter, row, line, font(TextRole.CAPTION), theme().ink2)
            row.translate(0, scaled(LINE))

    def _place(self, width: int) -> tuple[int, int]:
        """How far from the left the link stands, and on which line, the first being 0."""
        letters = font(TextRole.CAPTION)
        lines = wrapped(self._words, letters, width)
        if not self._link.text():
            return 0, len(lines) - 1
        end = ceil(QFontMetricsF(letters).horizontalAdvance(lines[-1])) + scaled(SPACE)
        if end + self._link.sizeHint().width() <= width:
            return end, len(lines) - 1
        return 0, len(lines)
