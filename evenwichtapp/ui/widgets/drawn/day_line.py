"""The line of a few days: a dot a day, joined where days follow each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.drawn.foreign_mark import FOREIGN_SIDE, paint_foreign

DOT, TODAY_RADIUS = 2.8, 4.5


def paint_day_line(
    painter: QPainter,
    places: Sequence[tuple[date, QPointF | None]],
    later: frozenset[date],
    foreign: frozenset[date],
    today: date | None = None,
) -> None:
    """Paint the days in their order; a day without a place has no score and breaks the line.

    ``later`` days are rings, ``foreign`` ones squares, ``today`` is a larger ring.
    """
    shown = theme()
    painter.setPen(QPen(shown.accent, 1.8))
    for (_, here), (_, there) in pairwise(places):
        if here is not None and there is not None:
            painter.drawLine(here, there)
    for day, place in places:
        if place is None:
            continue
        if day in foreign:
            paint_foreign(painter, place, FOREIGN_SIDE)
            continue
        is_today, ring = day == today, day in later
        painter.setBrush(shown.card if is_today or ring else shown.accent)
        painter.setPen(QPen(shown.accent, 1.8 if is_today else 1.4 if ring else 0.1))
        radius = TODAY_RADIUS if is_today else DOT
        painter.drawEllipse(place, radius, radius)
