"""What the colours of the scores mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from evenwichtapp.ui.controls.painting import paint_box, paint_centred
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.text import TextLabel

CELL, GAP, RADIUS = 20, 2, 4
RING_INSET, RING_WIDTH = 1.75, 1.5


def paint_score_cell(painter: QPainter, box: QRectF, score: int, *, later: bool = False) -> None:
    """Paint a calendar cell: the colour of ``score`` (1 to 10) with the number on it.

    ``later``: with a ring, as the day was filled in after it was over.
    """
    shown = theme()
    paint_box(painter, box, scaled(RADIUS), shown.score(score))
    if later:
        _paint_ring(painter, box, shown.score_number(score))
    letters = font(TextRole.KEYCAP)
    paint_centred(painter, box, str(score), letters, shown.score_number(score))


def paint_foreign_cell(painter: QPainter, box: QRectF, number: str, *, later: bool = False) -> None:
    """Paint the cell of a score on another scale: the number in a frame, without a colour."""
    shown = theme()
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    paint_box(painter, inner, scaled(RADIUS), shown.card, shown.line2)
    if later:
        _paint_ring(painter, box, shown.ink2)
    paint_centred(painter, box, number, font(TextRole.KEYCAP), shown.ink2)


def _paint_ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """In the colour of the number, which is seen on each of the ten."""
    inner = box.adjusted(RING_INSET, RING_INSET, -RING_INSET, -RING_INSET)
    paint_box(painter, inner, scaled(RADIUS) - 1, None, colour, width=RING_WIDTH)


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
