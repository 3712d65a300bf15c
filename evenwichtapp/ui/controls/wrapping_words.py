"""Buttons of words, which go on on a next line where there is little room."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.focus_ring import FocusRing
from evenwichtapp.ui.controls.painting import shortened, wrapped
from evenwichtapp.ui.fonts import scaled

MOST_LINES = 3
NARROWEST = 200  # px of the design that words of any length can do with


class WrappingClickable(Clickable):
    """As wide as its words; with less room it is higher.

    What does not fit in three lines ends in three dots: the pointer or the keyboard on it shows
    the whole. A subclass says what its letters are, how many px beside the words are not for
    them, and how high it is with one line.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._placed = False
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def letters(self) -> QFont:
        """The font of the words where they are widest."""
        raise NotImplementedError

    def beside(self) -> float:
        """How many px of the width are not for the words."""
        raise NotImplementedError

    def height_of_one(self) -> int:
        """How high it is with one line, in px."""
        raise NotImplementedError

    @property
    def line(self) -> int:
        """How far lines lie apart, in px."""
        return ceil(QFontMetricsF(self.letters()).lineSpacing())

    @property
    def lines(self) -> list[str]:
        """The words as they are shown now."""
        room = max(self.width() - self.beside(), 1) + 0.5
        return shortened(self.text(), self.letters(), room, MOST_LINES)

    @property
    def is_shortened(self) -> bool:
        """Whether words are left out now."""
        return "".join(self.lines).replace(" ", "") != self.text().replace(" ", "")

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.letters()).horizontalAdvance(self.text())
        return QSize(round(words + self.beside()), self.height_of_one())

    def minimumSizeHint(self) -> QSize:
        words = _narrowest(self.text(), self.letters(), scaled(NARROWEST))
        width = min(ceil(words + self.beside()), self.sizeHint().width())
        return QSize(width, self.height_of_one())

    def setText(self, text: str) -> None:
        super().setText(text)
        if self._placed:
            self._keep_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placed = True
        self._keep_height()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if FocusRing.comes_with(event) and self.is_shortened:
            self._show_whole(self.mapToGlobal(self.rect().bottomLeft()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.is_shortened:
            self._show_whole(event.globalPos())
            return True
        return super().event(event)

    def _show_whole(self, place: QPoint) -> None:
        QToolTip.showText(place, f"<p>{self.text()}</p>", self)

    def _keep_height(self) -> None:
        """A layout asks for the height only where it knows the width; this needs no such one."""
        more = self.height_of_more()
        if more or self.minimumHeight():
            self.setFixedHeight(self.height_of_one() + more)

    def height_of_more(self) -> int:
        """How many px the lines after the first add."""
        return (len(self.lines) - 1) * self.line


@lru_cache(maxsize=512)
def _narrowest(text: str, letters: QFont, most: float) -> float:
    """How wide the words must be to fit in three lines, at most ``most``."""
    metrics = QFontMetricsF(letters)
    whole = metrics.horizontalAdvance(text)
    widest = max(map(metrics.horizontalAdvance, text.split()), default=0.0)
    width = max(widest, whole / MOST_LINES)
    while width < min(most, whole) and len(wrapped(text, letters, width)) > MOST_LINES:
        width *= 1.1
    return min(width, most, whole)
