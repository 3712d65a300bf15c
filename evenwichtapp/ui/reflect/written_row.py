"""A piece of writing in a list: when, what it is, and how it begins."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.clickable import ClickableRow
from evenwichtapp.ui.controls.painting import paint_box, paint_text, wrapped
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

SIDE, TOP, TITLE_LINE, WORDS_LINE, GAP = 20, 14, 24, 24, 4
MOST_LINES = 2
LONGEST_READ = 600  # letters that can stand in the lines of one row


class WrittenRow(ClickableRow):
    """``go_on`` are the words at the right of what is unfinished; "" else."""

    radius = 16

    def __init__(
        self, day: str, title: str, words: str, go_on: str = "", parent: QWidget | None = None
    ) -> None:
        self._day, self._title, self._go_on = day, title, go_on
        self._words = words[:LONGEST_READ]
        super().__init__(title, parent)
        self.setAccessibleName(", ".join(part for part in (title, day, go_on) if part))
        self.setAccessibleDescription(self._words)

    def heightForWidth(self, width: int) -> int:
        titles, words = len(self._titles(width)), len(self._lines(width))
        gap = GAP if words else 0
        return scaled(2 * TOP + titles * TITLE_LINE + gap + words * WORDS_LINE)

    def sizeHint(self) -> QSize:
        width = scaled(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(2 * TOP + TITLE_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = theme()
        border = shown.accent_line if self.under_pointer else shown.line
        paint_box(painter, QRectF(self.rect()), scaled(self.radius), shown.card, border)
        row = QRectF(scaled(SIDE), scaled(TOP), self.width(), scaled(TITLE_LINE))
        self._paint_aside(painter, row)
        for line in self._titles(self.width()):
            paint_text(painter, row, line, font(TextRole.BODY_STRONG), shown.ink)
            row.translate(0, scaled(TITLE_LINE))
        row.translate(0, scaled(GAP))
        for line in self._lines(self.width()):
            paint_text(painter, row, line, font(TextRole.OWN_WORDS), shown.ink)
            row.translate(0, scaled(WORDS_LINE))

    def _paint_aside(self, painter: QPainter, row: QRectF) -> None:
        """The day at the right end of the first line, before it the way on."""
        shown = theme()
        right = self.width() - scaled(SIDE)
        parts = (
            (self._day, TextRole.SECONDARY, shown.ink2),
            (self._go_on, TextRole.SECONDARY_STRONG, shown.accent),
        )
        for words, role, colour in parts:
            right -= ceil(QFontMetricsF(font(role)).horizontalAdvance(words))
            paint_text(
                painter, QRectF(right, row.top(), 1, row.height()), words, font(role), colour
            )
            right -= scaled(SIDE)

    def _titles(self, width: int) -> list[str]:
        aside = f"{self._day}{self._go_on}"
        taken = QFontMetricsF(font(TextRole.SECONDARY_STRONG)).horizontalAdvance(aside)
        room = width - scaled(4 * SIDE) - ceil(taken)
        return wrapped(self._title, font(TextRole.BODY_STRONG), max(room, scaled(SIDE)))

    def _lines(self, width: int) -> list[str]:
        face = font(TextRole.OWN_WORDS)
        lines = wrapped(self._words, face, width - scaled(2 * SIDE))
        if len(lines) > MOST_LINES:
            lines = [*lines[: MOST_LINES - 1], f"{lines[MOST_LINES - 1]}…"]
        return lines
