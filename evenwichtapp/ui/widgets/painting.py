"""How boxes and words are painted, so that edges are sharp and every widget alike."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


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


def paint_text(  # noqa: PLR0917 - in the order of QPainter.drawText
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    alignment: Qt.AlignmentFlag = LEFT,
) -> None:
    """Paint one line of text in ``box``; an ampersand is just an ampersand."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, alignment | Qt.TextFlag.TextSingleLine, text)
