"""The shapes of events in a chart and its legend; the shape carries the meaning."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

SHAPES = ("circle", "diamond", "triangle", "star", "square", "cross", "hexagon")
LINE = 1.8
STAR_ARMS = 6
UP = -pi / 2


def paint_event_shape(
    painter: QPainter, shape: str, centre: QPointF, size: float, colour: QColor
) -> None:
    """Paint one of ``SHAPES`` about ``size`` px wide around ``centre``.

    Only the circle is filled. Raises ``ValueError`` for an unknown shape.
    """
    if shape not in SHAPES:
        raise ValueError(shape)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour, LINE)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    radius = size / 2
    if shape == "circle":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, radius, radius)
    elif shape == "square":
        side = size * 0.84
        box = QRectF(0, 0, side, side)
        box.moveCenter(centre)
        painter.drawRect(box)
    elif shape == "star":
        _draw_arms(painter, centre, radius, STAR_ARMS, UP)
    elif shape == "cross":
        _draw_arms(painter, centre, radius, 4, pi / 4)
    else:
        corners = {"triangle": 3, "diamond": 4, "hexagon": 6}[shape]
        painter.drawPolygon(QPolygonF(_around(centre, radius, corners, UP)))


def _around(centre: QPointF, radius: float, count: int, start: float) -> list[QPointF]:
    """Points on a circle, the first at angle ``start`` in radians."""
    angles = [start + 2 * pi * index / count for index in range(count)]
    return [centre + QPointF(cos(angle), sin(angle)) * radius for angle in angles]


def _draw_arms(painter: QPainter, centre: QPointF, radius: float, count: int, start: float) -> None:
    for end in _around(centre, radius, count, start):
        painter.drawLine(centre, end)
