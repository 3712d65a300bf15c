"""Where the parts of a day stand in a week: beside each other, or in more lines where need be."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QWidget

from evenwichtapp.ui.fonts import scaled

NAME, SHIFTS, SCORES, GAP, CELL_GAP = 116, 156, 336, 14, 4
TICK_COLUMN = 58
PADDING, EDGE = 24, 1  # of the sheet; its edge is part of the padding
TICKS = 6 * TICK_COLUMN
IN_ONE_LINE = NAME + SHIFTS + GAP + SCORES + GAP + TICKS
IN_TWO_LINES = NAME + SHIFTS + GAP + SCORES


class Lines(IntEnum):
    """In how many lines the parts of a day stand."""

    ONE = 1
    TWO = 2
    THREE = 3


def lines_for(width: int) -> Lines:
    """The fewest lines in which a day fits ``width`` px."""
    if width >= scaled(IN_ONE_LINE):
        return Lines.ONE
    return Lines.TWO if width >= scaled(IN_TWO_LINES) else Lines.THREE


class WeekGrid(QGridLayout):
    """The four parts of a row, or of the heading above the rows."""

    def __init__(
        self, host: QWidget, name: QWidget, shifts: QWidget, scores: QWidget, ticks: QWidget
    ) -> None:
        super().__init__(host)
        self._parts = (name, shifts, scores, ticks)
        self.lines: Lines | None = None
        for part, width in zip(self._parts, (NAME, SHIFTS, SCORES, TICKS), strict=True):
            part.setFixedWidth(scaled(width))
        self.setHorizontalSpacing(0)
        self.setVerticalSpacing(scaled(8))

    def set_air(self, above: int, below: int) -> None:
        """Keep so many px free, and at the sides what the sheet keeps."""
        side = scaled(PADDING) - EDGE
        self.setContentsMargins(side, scaled(above), side, scaled(below))

    def arrange(self, lines: Lines) -> None:
        """Put the parts in this many lines."""
        if lines is self.lines:
            return
        self.lines = lines
        name, shifts, scores, ticks = self._parts
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        places = {
            Lines.ONE: ((0, 0), (0, 1), (0, 3), (0, 5)),
            Lines.TWO: ((0, 0), (0, 1), (0, 3), (1, 1)),
            Lines.THREE: ((0, 0), (0, 1), (1, 0), (2, 0)),
        }[lines]
        for part, (row, column) in zip((name, shifts, scores, ticks), places, strict=True):
            span = 1 if lines is Lines.ONE or row == 0 else 5 - column
            self.addWidget(part, row, column, 1, span, left)
        for column in (2, 4):
            self.setColumnMinimumWidth(column, scaled(GAP) if lines is not Lines.THREE else 0)
        self.setColumnStretch(6, 1)


def in_a_row(cells: list[QWidget], name: str, *, spacing: int = CELL_GAP) -> QWidget:
    """Cells beside each other as one named group."""
    group = QWidget()
    group.setAccessibleName(name)
    line = QHBoxLayout(group)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(scaled(spacing))
    line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    for cell in cells:
        line.addWidget(cell)
    return group
