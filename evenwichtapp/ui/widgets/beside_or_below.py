"""Things beside each other or, where there is little room, under each other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from evenwichtapp.ui.fonts import scaled

WHOLE = Qt.AlignmentFlag(0)  # as high and wide as there is room


class BesideOrBelow(QWidget):
    """Its widgets stand beside each other from ``least`` px on, in ``row``.

    Lengths are in px of the design, so that they grow with the size of the text.
    """

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._widgets: list[QWidget] = []
        self._widths: dict[QWidget, int] = {}
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)

    def add(
        self,
        widget: QWidget,
        stretch: int = 0,
        place: Qt.AlignmentFlag = WHOLE,
        *,
        width: int | None = None,
    ) -> None:
        """Add a widget; ``width`` px are what it has beside the others, below them it has all."""
        self._widgets.append(widget)
        if width is not None:
            self._widths[widget] = width
        self.row.addWidget(widget, stretch, place)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of them: there is always the other way."""
        widest = max((_least_width(w) for w in self._widgets if not w.isHidden()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.width() < scaled(self._least)
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self.row.setDirection(way)
        for widget, width in self._widths.items():
            widget.setMinimumWidth(0 if below else scaled(width))
            widget.setMaximumWidth(self.maximumWidth() if below else scaled(width))


def _least_width(widget: QWidget) -> int:
    return max(widget.minimumWidth(), min(widget.minimumSizeHint().width(), widget.maximumWidth()))
