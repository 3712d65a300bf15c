"""One of the three places of a card: somebody, where it lies, or for yourself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.clickable import ClickableRow
from evenwichtapp.ui.controls.painting import paint_lines, paint_text, shortened, wrapped
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.signals.reason_label import ReasonLabel
from evenwichtapp.ui.signals.sentence_link import LinkWords
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

MOST_LINES = 2  # of a title; the pointer on it shows the whole
PLACE_WIDTH = 104
TITLE_LINE, USUAL_WIDTH = 24, 280
CARET_SIZE, CARET_ROOM, DETAIL_GAP = 16, 28, 12
LEAST_EVIDENCE = 90


@dataclass(frozen=True)
class PlaceWords:
    """What stands in the row.

    ``details`` is e.g. "10 min, alone", ``helped`` the person's own experience or "", ``where`` and
    ``strength`` how sure it is; ``links`` are words of the reason to click, with what each stands
    for. ``first_of_all`` is the link to a lower step, or "".
    """

    place: str
    title: str
    details: str
    why: str
    helped: str
    where: str
    strength: str
    first_of_all: str = ""
    links: Mapping[str, str] = field(default_factory=dict)


class TitleLine(ClickableRow):
    """What it is, what it takes, and an arrow; it may need a second line."""

    radius = 6

    def __init__(self, title: str, details: str, parent: QWidget | None = None) -> None:
        self._details = details
        super().__init__(title, parent)

    def heightForWidth(self, width: int) -> int:
        return scaled(TITLE_LINE) * len(self._lines(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = " ".join(self._lines(self.width())) == self.text()
        self.setToolTip("" if whole else self.text())

    def sizeHint(self) -> QSize:
        width = scaled(USUAL_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(USUAL_WIDTH) // 2, scaled(TITLE_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shown = QPainter(self), theme()
        row = QRectF(0, 0, self.width(), scaled(TITLE_LINE))
        side = scaled(CARET_SIZE)
        caret = QRectF(self.width() - side, (row.height() - side) / 2, side, side)
        paint_icon(painter, "caret-right", caret, shown.ink2)
        details = QRectF(row)
        details.moveLeft(self.width() - scaled(CARET_ROOM) - self._details_width())
        paint_text(painter, details, self._details, font(TextRole.SECONDARY), shown.ink2)
        colour = shown.accent if self.under_pointer else shown.ink
        for line in self._lines(self.width()):
            paint_text(painter, row, line, font(TextRole.BODY_STRONG), colour)
            row.translate(0, row.height())

    def _details_width(self) -> float:
        return QFontMetricsF(font(TextRole.SECONDARY)).horizontalAdvance(self._details)

    def _lines(self, width: int) -> list[str]:
        room = width - scaled(CARET_ROOM + DETAIL_GAP) - self._details_width()
        return shortened(self.text(), font(TextRole.BODY_STRONG), room, MOST_LINES)


class EvidenceLine(QWidget):
    """On one line where it was studied or told and, where there is room, how strong that is."""

    def __init__(self, where: str, strength: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._where = where
        self._whole = f"{where}, {strength[:1].lower()}{strength[1:]}"
        self.setAccessibleName(self._whole)
        self.setToolTip(self._whole)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(font(TextRole.CAPTION)).horizontalAdvance(self._where)
        return QSize(round(words) + 1, self._line)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(LEAST_EVIDENCE), self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(len(self._lines) * self._line)

    def paintEvent(self, event: QPaintEvent) -> None:
        letters, box = font(TextRole.CAPTION), QRectF(self.rect())
        paint_lines(QPainter(self), box, self._lines, self._line, letters, theme().ink2)

    @property
    def _line(self) -> int:
        return scaled(TextRole.CAPTION.value.line)

    @property
    def _lines(self) -> list[str]:
        letters = font(TextRole.CAPTION)
        fits = QFontMetricsF(letters).horizontalAdvance(self._whole) <= self.width()
        return [self._whole] if fits else wrapped(self._where, letters, self.width())


class PlaceRow(QWidget):
    """``opened``: the thing itself. ``other_asked``: something else in this place.

    ``first_asked``: the lower step. ``cause_chosen`` carries what a link in the reason stands for.
    ``key`` is the id of the intervention.
    """

    opened = QtSignal()
    other_asked = QtSignal()
    first_asked = QtSignal()
    cause_chosen = QtSignal(str)

    def __init__(
        self, key: str, words: PlaceWords, *, studied: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._words = words
        self.setCursor(Qt.CursorShape.PointingHandCursor)

        # What it is
        self.title = TitleLine(words.title, words.details)
        self.title.setAccessibleName(f"{words.place}: {words.title}")
        said = (words.details, words.why, words.helped, words.where, words.strength)
        self.title.setAccessibleDescription(". ".join(part.rstrip(".") for part in said if part))
        self.title.clicked.connect(self.opened)

        # Layout
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self.title)
        self._column.addWidget(self._reason())
        if words.helped:
            self._column.addWidget(TextLabel(words.helped, TextRole.SECONDARY, "ink2", wrap=True))
        self._column.addSpacing(4)
        self._column.addLayout(self._below(studied=studied))
        place = SerifLabel(words.place, TextRole.ROW_LABEL)
        place.setFixedWidth(scaled(PLACE_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 11)
        row.setSpacing(0)
        row.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole row opens what it is about."""
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def _reason(self) -> QWidget:
        reason = ReasonLabel(self._words.why, self._words.links)
        reason.chosen.connect(self.cause_chosen)
        return reason

    def _below(self, *, studied: bool) -> QHBoxLayout:
        icon = IconLabel("magnifying-glass" if studied else "chat-circle-dots", "ink2", 16)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(EvidenceLine(self._words.where, self._words.strength), 1)
        links = ((self._words.first_of_all, self.first_asked), (self._other(), self.other_asked))
        for words, asked in links:
            if words:
                link = LinkWords(words, role=TextRole.CAPTION)
                link.setAccessibleName(f"{self._words.place}: {words}")
                link.clicked.connect(partial(asked.emit))
                row.addSpacing(8)
                row.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _other(self) -> str:
        return self.tr("something else")
