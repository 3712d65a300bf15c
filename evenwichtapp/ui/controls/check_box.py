"""Something to tick, with maybe a second, quieter line."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.painting import paint_box, paint_lines, wrapped
from evenwichtapp.ui.controls.wrapping_words import WrappingClickable
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

ROW_HEIGHT, BOX, BOX_RADIUS, WORD_AT = 40, 22, 6, 33
LEAST_WIDTH = 24
LINE_HEIGHT = 21


class CheckBox(WrappingClickable):
    """A tick row. Switched off and ticked means: that has been done."""

    def __init__(self, text: str, detail: str = "", parent: QWidget | None = None) -> None:
        self._detail = detail
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAccessibleDescription(detail)

    def letters(self) -> QFont:
        return font(TextRole.BODY)

    def beside(self) -> float:
        return scaled(WORD_AT) + 1 if self.text() else scaled(LEAST_WIDTH)

    def height_of_one(self) -> int:
        return scaled(2 * LINE_HEIGHT if self._detail else ROW_HEIGHT)

    @property
    def line(self) -> int:
        return scaled(LINE_HEIGHT)

    def sizeHint(self) -> QSize:
        detail = QFontMetricsF(font(TextRole.SECONDARY)).horizontalAdvance(self._detail)
        return super().sizeHint().expandedTo(QSize(ceil(detail + self.beside()), 0))

    def height_of_more(self) -> int:
        details = max(len(self._detail_lines) - 1, 0)
        return super().height_of_more() + details * self.line

    @property
    def _detail_lines(self) -> list[str]:
        return wrapped(self._detail, font(TextRole.SECONDARY), self.width() - self.beside() + 0.5)

    def ring_shape(self) -> tuple[QRectF, float]:
        """The square that holds the check."""
        return self._square(), scaled(BOX_RADIUS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = theme()
        self._paint_square(painter)
        box = QRectF(self.rect()).adjusted(scaled(WORD_AT), 0, 0, 0)
        if not self._detail:
            paint_lines(painter, box, self.lines, self.line, self.letters(), shown.ink)
            return
        box.setHeight(len(self.lines) * self.line)
        paint_lines(painter, box, self.lines, self.line, self.letters(), shown.ink)
        box.translate(0, box.height())
        box.setHeight(len(self._detail_lines) * self.line)
        letters = font(TextRole.SECONDARY)
        paint_lines(painter, box, self._detail_lines, self.line, letters, shown.ink2)

    def _square(self) -> QRectF:
        side = scaled(BOX)
        top = 0 if self._detail else (self.height_of_one() - side) // 2
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
