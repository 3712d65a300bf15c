"""Where one is in a worksheet: no clock, no percentage."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.controls.painting import paint_box, paint_centred, paint_text
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

CIRCLE, WORD_GAP, LINE_GAP, SHORTEST_LINE = 26, 8, 12, 16


class Steps(QWidget):
    """Names of the steps; done ones have a check, ``current`` counts from 0.

    Where they do not all fit, only the current step keeps its name.
    """

    spoken_role = "StaticText"

    def __init__(
        self, names: Sequence[str], current: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = list(names)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(current)

    def set_current(self, current: int) -> None:
        """Go to a step, counted from 0."""
        self._current = current
        spoken = self.tr("Step {number} of {count}: {name}").format(
            number=current + 1, count=len(self._names), name=self._names[current]
        )
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._names), scaled(CIRCLE))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of(self._only_current()), scaled(CIRCLE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        names = self._shown_names()
        widths = self._widths(names)
        gaps = max(len(self._names) - 1, 1)
        between = (self.width() - sum(widths)) / gaps
        left = 0.0
        for index, width in enumerate(widths):
            self._paint_step(painter, index, left, names[index])
            left += width
            if index < len(widths) - 1:
                self._paint_line(painter, left + scaled(LINE_GAP), left + between)
            left += between

    def _role(self, index: int) -> TextRole:
        return TextRole.BODY_STRONG if index == self._current else TextRole.BODY

    def _only_current(self) -> list[str]:
        return [name if i == self._current else "" for i, name in enumerate(self._names)]

    def _shown_names(self) -> list[str]:
        fits = self.width() >= self._width_of(self._names)
        return self._names if fits else self._only_current()

    def _width_of(self, names: Sequence[str]) -> int:
        lines = (len(names) - 1) * scaled(SHORTEST_LINE + 2 * LINE_GAP)
        return ceil(sum(self._widths(names)) + lines)

    def _widths(self, names: Sequence[str]) -> list[float]:
        return [
            scaled(CIRCLE)
            + (scaled(WORD_GAP) if name else 0)
            + QFontMetricsF(font(self._role(index))).horizontalAdvance(name)
            for index, name in enumerate(names)
        ]

    def _paint_step(self, painter: QPainter, index: int, left: float, name: str) -> None:
        shown, side = theme(), scaled(CIRCLE)
        circle = QRectF(left, 0, side, side)
        if index < self._current:
            paint_box(painter, circle, side / 2, shown.soft)
            inset = side * 0.23
            check = circle.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "check", check, shown.accent)
        else:
            current = index == self._current
            fill = shown.accent if current else None
            border = None if current else shown.line2
            paint_box(painter, circle, side / 2, fill, border)
            ink = shown.on_accent if current else shown.ink2
            paint_centred(painter, circle, str(index + 1), font(TextRole.COUNT), ink)
        ink = shown.accent if index == self._current else shown.ink2
        words = QRectF(circle.right() + scaled(WORD_GAP), 0, self.width(), side)
        paint_text(painter, words, name, font(self._role(index)), ink)

    def _paint_line(self, painter: QPainter, start: float, after: float) -> None:
        middle = scaled(CIRCLE) // 2 + 0.5
        painter.setPen(QPen(theme().line2, 1))
        end = after - scaled(LINE_GAP)
        painter.drawLine(QPointF(start, middle), QPointF(end, middle))
