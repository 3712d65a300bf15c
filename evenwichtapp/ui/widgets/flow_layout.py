"""A layout that fills rows from left to right, as words on a page."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets in rows, ``gap`` px apart both ways.

    ``overhang``: how far the items' click area reaches beyond what they draw; that much of the
    outermost items falls outside the layout, so that what is drawn lines up with its neighbours.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, overhang: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._overhang = overhang
        self.setContentsMargins(QMargins())

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
        """As large as the largest item; the height at a width is ``heightForWidth``."""
        largest = QSize(0, 0)
        for item in self._visible():
            largest = largest.expandedTo(item.sizeHint())
        overhang = QSize(2 * self._overhang, 2 * self._overhang)
        return (largest - overhang).expandedTo(QSize(0, 0))

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Lay the items out in ``area``, or only measure; returns the height."""
        left = area.left() - self._overhang
        x, y, row_height = left, area.top() - self._overhang, 0
        for item in self._visible():
            size = item.sizeHint()
            too_far = x + size.width() - self._overhang > area.left() + area.width()
            if row_height and too_far:
                x, y, row_height = left, y + row_height + self._gap, 0
            widget = item.widget()
            if move and widget is not None:  # the item itself would not let it reach outside
                widget.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            row_height = max(row_height, size.height())
        return y + row_height - self._overhang - area.top()
