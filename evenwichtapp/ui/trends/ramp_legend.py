"""What the colours of the scores mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from evenwichtapp.ui.controls.painting import paint_box, paint_centred
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.text import TextLabel

CELL, GAP, RADIUS = 20, 2, 4


def paint_score_cell(painter: QPainter, box: QRectF, score: int) -> None:
    """Paint a calendar cell: the colour of ``score`` (1 to 10) with the number on it."""
    shown = theme()
    paint_box(painter, box, scaled(RADIUS), shown.score(score))
    letters = font(TextRole.KEYCAP)
    paint_centred(painter, box, str(score), letters, shown.score_number(score))


class ScoreRamp(QWidget):
    """The ten colours in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(10 * CELL + 9 * GAP), scaled(CELL))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for score in range(1, 11):
            left = scaled((score - 1) * (CELL + GAP))
            paint_score_cell(painter, QRectF(left, 0, scaled(CELL), scaled(CELL)), score)


class RampLegend(QWidget):
    """The ramp between the words of its two ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(TextLabel(self.tr("not at all"), TextRole.CAPTION, "ink2"))
        layout.addWidget(ScoreRamp(self))
        layout.addWidget(TextLabel(self.tr("completely"), TextRole.CAPTION, "ink2"))
        self.setAccessibleName(self.tr("Colours from 1, not at all, to 10, completely"))
