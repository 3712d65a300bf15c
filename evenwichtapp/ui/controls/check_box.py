"""Something to tick, with maybe a second, quieter line."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.painting import paint_box, paint_text
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

ROW_HEIGHT, BOX, BOX_RADIUS, WORD_AT = 40, 22, 6, 33
LINE_HEIGHT = 21


class CheckBox(Clickable):
    """A tick row. Switched off and ticked means: that has been done."""

    def __init__(self, text: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._detail = detail
        self.setCheckable(True)
        self.setAccessibleDescription(detail)

    def sizeHint(self) -> QSize:
        word = QFontMetricsF(font(TextRole.BODY)).horizontalAdvance(self.text())
        detail = QFontMetricsF(font(TextRole.SECONDARY)).horizontalAdvance(self._detail)
        width = scaled(WORD_AT) + ceil(max(word, detail)) + 1 if self.text() else scaled(BOX)
        return QSize(width, scaled(2 * LINE_HEIGHT if self._detail else ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ring_shape(self) -> tuple[QRectF, float]:
        """The square that holds the check."""
        return self._square(), scaled(BOX_RADIUS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = theme()
        self._paint_square(painter)
        box = QRectF(self.rect()).adjusted(scaled(WORD_AT), 0, 0, 0)
        if not self._detail:
            paint_text(painter, box, self.text(), font(TextRole.BODY), shown.ink)
            return
        line = scaled(LINE_HEIGHT)
        box.setHeight(line)
        paint_text(painter, box, self.text(), font(TextRole.BODY), shown.ink)
        box.translate(0, line)
        paint_text(painter, box, self._detail, font(TextRole.SECONDARY), shown.ink2)

    def _square(self) -> QRectF:
        side = scaled(BOX)
        top = 0 if self._detail else (self.height() - side) // 2
        return QRectF(0, top, side, side)

    def _paint_square(self, painter: QPainter) -> None:
        shown, square = theme(), self._square()
        fill, border, check = shown.field, shown.line_strong, shown.on_accent
        if self.isChecked():
            fill = border = shown.accent
        elif self.under_pointer:
            fill, border = shown.soft2, shown.accent
        if not self.isEnabled():
            fill, border = (shown.soft, shown.soft) if self.isChecked() else (fill, shown.line)
            check = shown.accent
        paint_box(painter, square, scaled(BOX_RADIUS), fill, border)
        if self.isChecked():
            inset = square.width() * 0.14
            paint_icon(painter, "check", square.adjusted(inset, inset, -inset, -inset), check)
