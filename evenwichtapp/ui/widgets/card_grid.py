"""A layout of equal columns; each row is as high as its highest card."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP = 16


class CardGrid(QLayout):
    """As many columns of at least ``narrowest`` px as fit.

    The widget given to ``add_beside`` takes what is left of its row, or a row of its own.
    """

    def __init__(
        self, narrowest: int, parent: QWidget | None = None, *, row_gap: int = GAP
    ) -> None:
        super().__init__(parent)
        self._row_gap = row_gap
        self._narrowest = narrowest
        self._items: list[QLayoutItem] = []
        self._beside: QWidget | None = None
        self.setContentsMargins(QMargins())

    def add_beside(self, widget: QWidget) -> None:
        """Add a widget that is as wide as the rest of the row."""
        self._beside = widget
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """One column; the height at a width is ``heightForWidth``."""
        return QSize(self._narrowest, 0)

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Lay the cards out in ``area``, or only measure; returns the height."""
        columns = max((area.width() + GAP) // (self._narrowest + GAP), 1)
        wide = (area.width() - (columns - 1) * GAP) // columns
        top = area.top()
        for row in self._rows(columns):
            cells = [(item, wide * span + GAP * (span - 1)) for item, span in row]
            height = max(_height(item, width) for item, width in cells)
            left = area.left()
            for item, width in cells:
                if move:
                    item.setGeometry(QRect(left, top, width, height))
                left += width + GAP
            top += height + self._row_gap
        return max(top - self._row_gap - area.top(), 0)

    def _rows(self, columns: int) -> list[list[tuple[QLayoutItem, int]]]:
        """The items of each row with how many columns each takes."""
        rows: list[list[tuple[QLayoutItem, int]]] = []
        room = 0
        for item in self._items:
            if item.isEmpty():
                continue
            if room == 0:
                rows.append([])
                room = columns
            span = room if item.widget() is self._beside else 1
            rows[-1].append((item, span))
            room -= span
        return rows


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
