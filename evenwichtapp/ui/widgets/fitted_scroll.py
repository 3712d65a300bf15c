"""A column that is as high as what stands in it, and scrolls where there is less room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.widgets.column_scroll import RING_MARGIN, ColumnScroll

LEAST_IN_SIGHT = 110  # px of the design


class FittedScroll(ColumnScroll):
    """For what stands above buttons that stay in sight."""

    def __init__(
        self, parent: QWidget | None = None, *, side: int = RING_MARGIN, left: int | None = None
    ) -> None:
        super().__init__(parent, side=side, left=left)
        self._whole = False
        self.content.installEventFilter(self)

    def set_whole(self, *, whole: bool) -> None:
        """Never scroll, for a place that itself scrolls."""
        self._whole = whole
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        asked = self.content.sizeHint()
        if self.content.hasHeightForWidth():
            asked.setHeight(self.content.heightForWidth(self.width()))
        return asked

    def minimumSizeHint(self) -> QSize:
        asked, width = self.sizeHint().height(), self.content.minimumSizeHint().width()
        return QSize(width, asked if self._whole else min(scaled(LEAST_IN_SIGHT), asked))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.content and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
