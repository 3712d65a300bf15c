"""How boxes and words are painted, so that edges are sharp and every widget alike."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

CLEAR = 2  # px that stay free around words in a picture
STEPS = 24  # in which a line is followed


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


def paint_lines(
    painter: QPainter, box: QRectF, lines: Sequence[str], step: float, font: QFont, colour: QColor
) -> None:
    """Paint lines of text ``step`` px apart at the left of ``box``, halfway its height."""
    row = QRectF(box.left(), box.center().y() - len(lines) * step / 2, box.width(), step)
    for line in lines:
        paint_text(painter, row, line, font, colour)
        row.translate(0, step)


def paint_centred(painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor) -> None:
    """Paint one line of text in the middle of ``box``."""
    spare = box.width() - QFontMetricsF(font).horizontalAdvance(text)
    paint_text(painter, box.adjusted(spare / 2, 0, 0, 0), text, font, colour)


def wrapped(text: str, font: QFont, width: float) -> list[str]:
    """``text`` in lines of at most ``width`` px; a word that is wider goes on on the next line."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines += _broken(word, metrics, width)
    return lines


def shortened(text: str, font: QFont, width: float, most: int) -> list[str]:
    """As ``wrapped``, in at most ``most`` lines; the last one then ends in three dots."""
    lines = wrapped(text, font, width) or [text]
    if len(lines) <= most:
        return lines
    rest = " ".join(lines[most - 1 :])
    last = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return [*lines[: most - 1], last]


def _broken(word: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """A word in parts that fit, of at least one letter each."""
    parts = []
    while word and metrics.horizontalAdvance(word) > width:
        least, most = 1, len(word)
        while least < most:
            middle = (least + most + 1) // 2
            if metrics.horizontalAdvance(word[:middle]) <= width:
                least = middle
            else:
                most = middle - 1
        parts.append(word[:least])
        word = word[least:]
    return [*parts, word] if word else parts


def clear_of(places: Sequence[QRectF], lines: Sequence[tuple[QPointF, QPointF]]) -> QRectF:
    """The first of ``places`` that none of ``lines`` goes through, else the one fewest do."""
    return min(places, key=lambda place: sum(_crosses(place, *line) for line in lines))


def _crosses(box: QRectF, begin: QPointF, end: QPointF) -> bool:
    reach = box.adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR)
    if max(begin.x(), end.x()) < reach.left() or min(begin.x(), end.x()) > reach.right():
        return False
    steps = (begin + (end - begin) * (step / STEPS) for step in range(STEPS + 1))
    return any(reach.contains(step) for step in steps)
