"""A layout that fills rows from left to right, as words on a page."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets in rows, ``gap`` px apart both ways.

    A widget that wants to be as wide as it can gets a row of its own. ``overhang``: how far the
    items' click area reaches beyond what they draw; that much of the outermost items falls outside
    the layout, so that what is drawn lines up with its neighbours.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, overhang: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._sizes: list[tuple[QLayoutItem, QSize]] | None = None
        self._least: QSize | None = None
        self._heights: dict[int, int] = {}
        self._arranged_in: QRect | None = None
        self._gap = gap
        self._overhang = overhang
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        """Forget what was measured; Qt calls this when an item is shown, hidden or changes size."""
        self._sizes = self._least = None
        self._heights.clear()
        self._arranged_in = None
        super().invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if rect != self._arranged_in:
            self._arranged_in = QRect(rect)
            self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as the least that an item asks; the height at a width is ``heightForWidth``."""
        if self._least is None:
            largest = QSize(0, 0)
            for item, size in self._visible():
                narrowest = min(item.minimumSize().width(), size.width())
                largest = largest.expandedTo(QSize(narrowest, size.height()))
            overhang = QSize(2 * self._overhang, 2 * self._overhang)
            self._least = (largest - overhang).expandedTo(QSize(0, 0))
        return self._least

    def _visible(self) -> list[tuple[QLayoutItem, QSize]]:
        """The items in sight with their sizes, measured once until something changes."""
        if self._sizes is None:
            self._sizes = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        return self._sizes

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Lay the items out in ``area``, or only measure; returns the height."""
        left = area.left() - self._overhang
        x, y, row_height = left, area.top() - self._overhang, 0
        for item, asked in self._visible():
            alone = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
            size = _fitted(item, asked, area.width() + 2 * self._overhang, whole_row=alone)
            too_far = x + size.width() - self._overhang > area.left() + area.width()
            if row_height and (too_far or alone):
                x, y, row_height = left, y + row_height + self._gap, 0
            widget = item.widget()
            if move and widget is not None:  # the item itself would not let it reach outside
                widget.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            row_height = max(row_height, size.height())
        return y + row_height - self._overhang - area.top()


def _fitted(item: QLayoutItem, asked: QSize, room: int, *, whole_row: bool) -> QSize:
    """The size of an item in a row of ``room`` px."""
    if asked.width() <= room and not whole_row:
        return asked
    height = item.heightForWidth(room) if item.hasHeightForWidth() else asked.height()
    return QSize(room, height)
