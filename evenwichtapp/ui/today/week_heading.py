"""What stands above the rows of Week inhalen: what is asked, and the letter of each tick."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.records import Shift
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.today.week_grid import TICK_COLUMN, Lines, WeekGrid, in_a_row
from evenwichtapp.ui.today.week_row import Letters
from evenwichtapp.ui.widgets.keycap import Keycap
from evenwichtapp.ui.widgets.text import TextLabel


class WeekHeading(QWidget):
    """The headings of the columns."""

    def __init__(self, letters: Letters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        free = next(letter for letter, shift in letters.shifts.items() if shift is Shift.FREE)
        shifts = _two_lines(
            self.tr("Shift"),
            TextLabel(self.tr("{letter} is free").format(letter=free), TextRole.SECONDARY, "ink2"),
        )
        ends = QWidget()
        line = QHBoxLayout(ends)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(TextLabel(self.tr("not at all"), TextRole.SECONDARY, "ink2"))
        line.addStretch(1)
        line.addWidget(TextLabel(self.tr("completely"), TextRole.SECONDARY, "ink2"))
        scores = _two_lines(self.tr("How far in balance in your work?"), ends)
        ticks = [_lettered(one.letter, words) for one, words in letters.ticks]
        self._grid = WeekGrid(
            self, QWidget(), shifts, scores, in_a_row(ticks, self.tr("What fits"), spacing=0)
        )
        self._grid.set_air(20, 9)

    def arrange(self, lines: Lines) -> None:
        """Stand as the rows below it do."""
        self._grid.arrange(lines)


def _two_lines(words: str, below: QWidget) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(TextLabel(words, TextRole.BODY_STRONG))
    column.addWidget(below)
    return both


def _lettered(letter: str, words: str) -> QWidget:
    """A letter above its words, which are shortened where there is no room for them."""
    both = QWidget()
    both.setFixedWidth(scaled(TICK_COLUMN))
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scaled(3))
    column.addWidget(Keycap(letter), 0, Qt.AlignmentFlag.AlignHCenter)
    room = scaled(TICK_COLUMN)
    metrics = QFontMetricsF(font(TextRole.CAPTION))
    fits = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    label = TextLabel(fits, TextRole.CAPTION)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setToolTip(words)
    label.setAccessibleName(words)
    column.addWidget(label)
    return both
