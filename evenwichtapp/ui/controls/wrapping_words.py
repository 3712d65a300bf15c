"""Buttons of words, which go on on a next line where there is little room."""

from __future__ import annotations

from html import escape
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.focus_ring import FocusRing
from evenwichtapp.ui.controls.painting import shortened, wrapped
from evenwichtapp.ui.fonts import scaled

MOST_LINES = 3
NARROWEST = 200  # px of the design that words of any length can do with


class Measured(NamedTuple):
    """Words in their letters: how wide on one line, and how wide at least, in px."""

    words: str
    letters: QFont
    whole: float
    least: float


class Broken(NamedTuple):
    """Words in their letters, in the lines that fit in ``room`` px."""

    words: str
    letters: QFont
    room: float
    lines: tuple[str, ...]


class WrappingClickable(Clickable):
    """As wide as its words; with less room it is higher.

    What does not fit in three lines ends in three dots: the pointer or the keyboard on it shows
    the whole. A subclass says what its letters are, how many px beside the words are not for
    them, and how high it is with one line.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._placed = False
        # With the widget, and not for all: at a lock they are to go with it
        self._measured: Measured | None = None
        self._broken: Broken | None = None
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
    def lines(self) -> tuple[str, ...]:
        """The words as they are shown now."""
        asked = self.text(), self.letters(), max(self.width() - self.beside(), 1) + 0.5
        if self._broken is None or self._broken[:3] != asked:
            self._broken = Broken(*asked, tuple(shortened(*asked, MOST_LINES)))
        return self._broken.lines

    @property
    def is_shortened(self) -> bool:
        """Whether words are left out now."""
        return "".join(self.lines).replace(" ", "") != self.text().replace(" ", "")

    @property
    def measured(self) -> Measured:
        """The words as wide as they are."""
        words, letters = asked = self.text(), self.letters()
        if self._measured is None or self._measured[:2] != asked:
            whole = QFontMetricsF(letters).horizontalAdvance(words)
            least = narrowest(words, letters, whole, scaled(NARROWEST))
            self._measured = Measured(words, letters, whole, least)
        return self._measured

    def sizeHint(self) -> QSize:
        return QSize(round(self.measured.whole + self.beside()), self.height_of_one())

    def minimumSizeHint(self) -> QSize:
        beside, measured = self.beside(), self.measured
        width = min(ceil(measured.least + beside), round(measured.whole + beside))
        return QSize(width, self.height_of_one())

    def setText(self, text: str) -> None:
        super().setText(text)
        if self._placed:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placed = True
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        placed = self.width() >= self.minimumSizeHint().width()  # by its layout
        if FocusRing.comes_with(event) and placed and self.is_shortened:
            self._show_whole(self.mapToGlobal(self.rect().bottomLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where words are left out, the pointer shows the whole."""
        if isinstance(event, QHelpEvent) and not self.toolTip():
            self._show_whole(event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def _show_whole(self, place: QPoint) -> None:
        QToolTip.showText(place, f"<p>{escape(self.text())}</p>", self)

    def _fit(self) -> None:
        """A layout asks for the height only where it knows the width; this needs no such one."""
        more = self.height_of_more()
        if more or self.minimumHeight():
            self.setFixedHeight(self.height_of_one() + more)
        if self.is_shortened:
            self.installEventFilter(self)
        else:
            self.removeEventFilter(self)

    def height_of_more(self) -> int:
        """How many px the lines after the first add."""
        return (len(self.lines) - 1) * self.line


def narrowest(text: str, letters: QFont, whole: float, most: float) -> float:
    """How wide words of ``whole`` px must be to fit in three lines, at most ``most``."""
    metrics = QFontMetricsF(letters)
    widest = max(map(metrics.horizontalAdvance, text.split()), default=0.0)
    width = max(widest, whole / MOST_LINES)
    while width < min(most, whole) and len(wrapped(text, letters, width)) > MOST_LINES:
        width *= 1.1
    return min(width, most, whole)
