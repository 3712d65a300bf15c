"""How far an exercise has come, in dots: no clock, no percentage."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.theme import theme

STEP = 18
RADIUS = 4.0


class Dots(QWidget):
    """``count`` dots, of which ``current`` (from 0) is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, current: int, count: int) -> None:
        """Dot ``current`` of ``count`` is now."""
        self._current, self._count = current, count
        spoken = self.tr("{number} of {count}").format(number=current + 1, count=count)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(self._count, 1) * STEP, STEP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = theme()
        for index in range(self._count):
            middle = QPointF((index + 0.5) * STEP, self.height() / 2)
            if index > self._current:
                painter.setBrush(shown.paper)
                painter.setPen(QPen(shown.line_strong, 1))
                painter.drawEllipse(middle, RADIUS - 0.5, RADIUS - 0.5)
                continue
            painter.setBrush(shown.accent if index == self._current else shown.accent_line)
            painter.setPen(QPen(painter.brush().color(), 0))
            painter.drawEllipse(middle, RADIUS, RADIUS)
