"""A whole number to type or to step through."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

from evenwichtapp.ui.fonts import TextRole, font, scaled

HEIGHT, SIDES = 40, 40


class NumberField(QSpinBox):
    """From ``low`` up to and including ``high``; the arrow keys step. ``name`` is read aloud."""

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(low, high)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls what is around it

    def sizeHint(self) -> QSize:
        digits = QFontMetricsF(font(TextRole.BODY)).horizontalAdvance(str(self.maximum()))
        return QSize(round(digits) + scaled(SIDES), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
