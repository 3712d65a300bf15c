"""A row of a library: what it is, what it takes or says, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.clickable import ClickableRow
from evenwichtapp.ui.controls.painting import paint_box, paint_text, wrapped
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

SIDE, ABOVE, BELOW = 18, 7, 8
TITLE_LINE, LINE = 21, 18
CARET_SIZE, CARET_ROOM, ICON_SIZE, ICON_ROOM = 16, 24, 14, 20
USUAL_WIDTH = 240

Line = tuple[str, TextRole, int]  # its words, their role, and how far from the side it begins


@dataclass(frozen=True)
class RowWords:
    """``details`` is such as "20 min, helped you 4 of 4 times"; ``evidence`` how sure it is."""

    title: str
    details: str
    evidence: str


class LibraryRow(ClickableRow):
    """Wholly painted, as there are dozens of them. ``key`` is the id of what it opens."""

    radius = 8

    def __init__(
        self,
        key: str,
        words: RowWords,
        *,
        studied: bool,
        first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``first``: nothing stands above it to be kept apart from."""
        self._words = words
        self._first = first
        self._broken: dict[tuple[int, int], list[Line]] = {}  # by width and size of the text
        super().__init__(words.title, parent)
        self.key = key
        self._icon = "magnifying-glass" if studied else "chat-circle-dots"
        said = (part.rstrip(".") for part in (words.details, words.evidence) if part)
        self.setAccessibleDescription(". ".join(said))

    def heightForWidth(self, width: int) -> int:
        lines = [face.value.line for _, face, _ in self._lines(width)]
        return scaled(ABOVE + BELOW) + sum(map(scaled, lines))

    def sizeHint(self) -> QSize:
        width = scaled(USUAL_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(USUAL_WIDTH) // 2, scaled(ABOVE + BELOW + TITLE_LINE + 2 * LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shown, box = QPainter(self), theme(), QRectF(self.rect())
        if self.under_pointer:
            paint_box(painter, box.adjusted(4, 2, -4, -2), scaled(self.radius), shown.soft2)
        if not self._first:
            painter.setPen(QPen(shown.line, 1))
            painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
        side = scaled(CARET_SIZE)
        caret = QRectF(self.width() - scaled(SIDE) - side, (box.height() - side) / 2, side, side)
        paint_icon(painter, "caret-right", caret, shown.ink2)
        top, first_of_evidence = float(scaled(ABOVE)), True
        for words, face, left in self._lines(self.width()):
            row = QRectF(scaled(SIDE + left), top, box.width(), scaled(face.value.line))
            if left and first_of_evidence:
                self._paint_icon(painter, row)
                first_of_evidence = False
            colour = shown.ink if face is TextRole.BODY_STRONG else shown.ink2
            paint_text(painter, row, words, font(face), colour)
            top = row.bottom()

    def _lines(self, width: int) -> list[Line]:
        """The words in lines, broken once for each width: layouts ask many times."""
        asked = width, scaled(USUAL_WIDTH)
        if asked not in self._broken:
            self._broken[asked] = self._break(width)
        return self._broken[asked]

    def _break(self, width: int) -> list[Line]:
        parts = (
            (self._words.title, TextRole.BODY_STRONG, 0, 0),
            (self._words.details, TextRole.CAPTION, 0, CARET_ROOM),
            (self._words.evidence, TextRole.CAPTION, ICON_ROOM, 0),
        )
        return [
            (line, face, left)
            for words, face, left, right in parts
            for line in wrapped(words, font(face), width - scaled(2 * SIDE + left + right))
        ]

    def _paint_icon(self, painter: QPainter, row: QRectF) -> None:
        side = scaled(ICON_SIZE)
        square = QRectF(scaled(SIDE), row.center().y() - side / 2, side, side)
        paint_icon(painter, self._icon, square, theme().ink2)
