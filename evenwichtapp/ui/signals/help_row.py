"""Something that may help, as a row to open: what, why, how sure that is, and what it takes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.painting import paint_box, paint_text, wrapped
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

ABOVE, TITLE_LINE, LINE, BELOW = 6, 22, 18, 7
ICON_SIZE, WORDS_AT = 20, 32
CARET_SIZE, CARET_ROOM, DETAIL_GAP = 16, 28, 12
USUAL_WIDTH = 320


@dataclass(frozen=True)
class HelpWords:
    """What stands in the row. ``details`` is e.g. "10 min, alone", ``evidence`` how sure it is."""

    title: str
    why: str
    evidence: str
    details: str


class HelpRow(Clickable):
    """Wholly painted; ``key`` is the id of the intervention."""

    radius = 8

    def __init__(
        self, key: str, words: HelpWords, icon_name: str, parent: QWidget | None = None
    ) -> None:
        self._words = words
        super().__init__(words.title, parent)
        self.key = key
        self._icon_name = icon_name
        said = (words.why, words.evidence, words.details)
        self.setAccessibleDescription(". ".join(part.rstrip(".") for part in said if part))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = scaled(TITLE_LINE) * len(self._title(width)) + scaled(LINE) * len(
            self._below(width)
        )
        return scaled(ABOVE) + lines + scaled(BELOW)

    def sizeHint(self) -> QSize:
        width = scaled(USUAL_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(USUAL_WIDTH) // 2, scaled(ABOVE + TITLE_LINE + LINE + BELOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = theme()
        if self.under_pointer:
            paint_box(painter, QRectF(self.rect()), scaled(self.radius), shown.soft2)
        side = scaled(ICON_SIZE)
        middle = scaled(ABOVE) + (scaled(TITLE_LINE) - side) / 2
        paint_icon(painter, self._icon_name, QRectF(0, middle, side, side), shown.accent)
        caret = QRectF(0, 0, scaled(CARET_SIZE), scaled(CARET_SIZE))
        caret.moveCenter(QRectF(self.rect()).center())
        caret.moveRight(self.width())
        paint_icon(painter, "caret-right", caret, shown.ink2)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        shown, width = theme(), self.width()
        row = QRectF(scaled(WORDS_AT), scaled(ABOVE), width, scaled(TITLE_LINE))
        letters = font(TextRole.SECONDARY)
        taken = QFontMetricsF(letters).horizontalAdvance(self._words.details)
        details = QRectF(row)
        details.moveLeft(width - scaled(CARET_ROOM) - taken)
        paint_text(painter, details, self._words.details, letters, shown.ink2)
        for line in self._title(width):
            paint_text(painter, row, line, font(TextRole.BODY_STRONG), shown.ink)
            row.translate(0, row.height())
        row.setHeight(scaled(LINE))
        for line, role, colour in self._below(width):
            paint_text(painter, row, line, font(role), shown.colour(colour))
            row.translate(0, row.height())

    def _title(self, width: int) -> list[str]:
        details = QFontMetricsF(font(TextRole.SECONDARY)).horizontalAdvance(self._words.details)
        room = width - scaled(WORDS_AT + CARET_ROOM + DETAIL_GAP) - details
        return wrapped(self._words.title, font(TextRole.BODY_STRONG), room)

    def _below(self, width: int) -> list[tuple[str, TextRole, str]]:
        """Line, role and colour of why it is named and how sure it is."""
        room = width - scaled(WORDS_AT + CARET_ROOM)
        parts = (
            (self._words.why, TextRole.CAPTION, "ink"),
            (self._words.evidence, TextRole.CAPTION, "ink2"),
        )
        return [
            (line, role, colour)
            for words, role, colour in parts
            for line in wrapped(words, font(role), room)
        ]
