"""An agreement in a list: one's own words, where they come from, and when or what came of it."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.diary.records import Outcome
from evenwichtapp.ui.controls.clickable import ClickableRow
from evenwichtapp.ui.controls.painting import paint_text, wrapped
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.reflect.outcome_mark import MARK, paint_mark
from evenwichtapp.ui.theme import theme

WORDS_LINE, WHY_LINE, GAP = 22, 20, 2
OPEN_TOP, CLOSED_TOP = 11, 8
OUTCOME_WIDTH = 200  # px from the right edge to where an outcome begins
MARK_TO_WORDS, BESIDE_GAP = 10, 20
ASIDE_BESIDE = 440  # px of the design from which the day stands beside the words


class AgreementWords(NamedTuple):
    """What stands in a row. ``day`` is "kijken: 10 december", or when an outcome was said."""

    words: str
    why: str
    day: str
    outcome: Outcome | None = None
    came: str = ""

    @property
    def told(self) -> str:
        """The whole of it for a screen reader."""
        return ", ".join(part for part in (self.words, self.came, self.day, self.why) if part)


class AgreementRow(ClickableRow):
    """Opens what was agreed."""

    radius = 8

    def __init__(self, said: AgreementWords, parent: QWidget | None = None) -> None:
        self._said = said
        super().__init__("", parent)
        self.setAccessibleName(said.told)

    def heightForWidth(self, width: int) -> int:
        words, why = len(self._words(width)), len(self._why(width))
        below = 0 if self._is_wide(width) or not self._said.day else WHY_LINE
        lines = words * WORDS_LINE + GAP + why * WHY_LINE + below
        return scaled(2 * self._top + lines)

    def sizeHint(self) -> QSize:
        width = scaled(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(2 * self._top + WORDS_LINE))

    def ring_shape(self) -> tuple[QRectF, float]:
        """A little beyond the words at both sides."""
        return QRectF(self.rect()).adjusted(-6, 2, 6, -2), scaled(self.radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shown = QPainter(self), theme()
        ink = shown.accent if self.under_pointer else shown.ink
        row = QRectF(0, scaled(self._top), self.width(), scaled(WORDS_LINE))
        wide = self._is_wide(self.width())
        if wide:
            self._paint_aside(painter, row)
        for line in self._words(self.width()):
            paint_text(painter, row, line, font(TextRole.OWN_WORDS), ink)
            row.translate(0, scaled(WORDS_LINE))
        row.translate(0, scaled(GAP))
        row.setHeight(scaled(WHY_LINE))
        for line in self._why(self.width()):
            paint_text(painter, row, line, font(TextRole.SECONDARY), shown.ink2)
            row.translate(0, scaled(WHY_LINE))
        if not wide:
            self._paint_aside(painter, row)

    # Small parts

    @property
    def _top(self) -> int:
        return OPEN_TOP if self._said.outcome is None else CLOSED_TOP

    def _is_wide(self, width: int) -> bool:
        return width >= scaled(ASIDE_BESIDE)

    def _paint_aside(self, painter: QPainter, row: QRectF) -> None:
        """The day at the right end, before it the outcome; below the words both at the left."""
        said, shown, face = self._said, theme(), font(TextRole.SECONDARY)
        advance = QFontMetricsF(face).horizontalAdvance
        wide = self._is_wide(self.width())
        place = QRectF(row)
        if said.outcome is not None:
            place.setLeft(self.width() - scaled(OUTCOME_WIDTH) if wide else row.left())
            paint_mark(painter, said.outcome, place, shown.accent)
            place.setLeft(place.left() + scaled(MARK + MARK_TO_WORDS))
            paint_text(painter, place, said.came, face, shown.ink)
            place.setLeft(place.left() + advance(said.came) + scaled(BESIDE_GAP))
        if wide:
            place.setLeft(self.width() - ceil(advance(said.day)))
        paint_text(painter, place, said.day, face, shown.ink2)

    def _words(self, width: int) -> list[str]:
        return wrapped(self._said.words, font(TextRole.OWN_WORDS), self._room(width))

    def _why(self, width: int) -> list[str]:
        return wrapped(self._said.why, font(TextRole.SECONDARY), self._room(width))

    def _room(self, width: int) -> int:
        """How wide the words may be, beside what stands at the right."""
        if not self._is_wide(width):
            return max(width, 1)
        taken = scaled(OUTCOME_WIDTH)
        if self._said.outcome is None:
            face = QFontMetricsF(font(TextRole.SECONDARY))
            taken = ceil(face.horizontalAdvance(self._said.day))
        return max(width - taken - scaled(BESIDE_GAP), 1)
