"""Where one is in a few steps: a line of words and a bar for each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from evenwichtapp.ui.controls.painting import paint_box
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.text import TextLabel

BAR_WIDTH, BAR_HEIGHT, BAR_GAP = 24, 4, 6


class _Bars(QWidget):
    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = count
        self.step = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.count * scaled(BAR_WIDTH + BAR_GAP), scaled(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = scaled(BAR_HEIGHT)
        for place in range(self.count):
            left = place * scaled(BAR_WIDTH + BAR_GAP)
            bar = QRectF(left, (self.height() - height) / 2, scaled(BAR_WIDTH), height)
            colour = theme().accent if place == self.step else theme().line2
            paint_box(painter, bar, height / 2, colour)


class StepCount(QWidget):
    """ "Step 1 of 3" and three bars; the words say it all, the bars only show it."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = TextLabel("", TextRole.SECONDARY, "ink2")
        self._bars = _Bars(count)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._words)
        row.addWidget(self._bars)
        row.addStretch(1)
        self.set_step(0)

    @property
    def words(self) -> str:
        """Where one is, such as "Step 1 of 3"."""
        return self._words.text()

    def set_step(self, step: int) -> None:
        """Point at ``step``, counted from 0."""
        count = self._bars.count
        self._words.setText(self.tr("Step {step} of {count}").format(step=step + 1, count=count))
        self._bars.step = step
        self._bars.update()
