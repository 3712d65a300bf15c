"""How boxes and words are painted, so that edges are sharp and every widget alike."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen


def paint_box(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: QColor | None,
    border: QColor | None = None,
    *,
    width: float = 1,
) -> None:
    """Paint a rounded box whose border of ``width`` px lies wholly inside ``box``.

    Nothing is filled or bordered where that colour is None.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, radius, radius)
        return
    painter.setPen(QPen(border, width))
    half = width / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)


def paint_text(painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor) -> None:
    """Paint one line of text at the left of ``box``, halfway its height."""
    metrics = QFontMetricsF(font)
    spare = box.height() - metrics.ascent() - metrics.descent()
    baseline = floor(box.top() + spare / 2 + metrics.ascent())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(box.left(), baseline), text)


def paint_centred(painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor) -> None:
    """Paint one line of text in the middle of ``box``."""
    spare = box.width() - QFontMetricsF(font).horizontalAdvance(text)
    paint_text(painter, box.adjusted(spare / 2, 0, 0, 0), text, font, colour)


def wrapped(text: str, font: QFont, width: float) -> list[str]:
    """``text`` in lines of at most ``width`` px; a word that is wider keeps a line of its own."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
