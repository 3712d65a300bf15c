"""In which two weeks a source was used, in dots. The words stand beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.theme import theme

STEP, HEIGHT, RADIUS = 14, 20, 4.0


class FortnightDots(QWidget):
    """A full dot where it was used, an open one where not, and nothing where nothing was written.

    ``used`` holds True, False or None for each two weeks, the earliest first; ``told`` says it.
    """

    def __init__(
        self, used: Sequence[bool | None], told: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._used = tuple(used)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(STEP) * len(self._used), scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown, radius = theme(), RADIUS * scaled(STEP) / STEP
        for at, used in enumerate(self._used):
            if used is None:
                continue
            painter.setPen(QPen(shown.accent if used else shown.line_strong, 1))
            painter.setBrush(shown.accent if used else shown.card)
            middle = QPointF((at + 0.5) * scaled(STEP), self.height() / 2)
            painter.drawEllipse(middle, radius, radius)
