"""The circle of Ademruimte: it grows and shrinks with the breath, with the words in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.painting import wrapped
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

DIAMETER = 436
SMALLEST = 0.56  # of the ring, so that the words still fit
WORDS_WIDTH = 0.48  # of the ring
LINE_HEIGHT = 1.25  # of the letters


class BreathingCircle(QWidget):
    """``full`` runs from 0 to 100; the outer ring shows 100."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = 0.0
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_full(self, full: float) -> None:
        """Draw the circle this full, 0 to 100."""
        self._full = full
        self.update()

    def set_words(self, words: str) -> None:
        """Write ``words`` in the middle; a screen reader says them too."""
        self._words = words
        self.setAccessibleName(words)
        announce(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(DIAMETER, DIAMETER)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown, middle = theme(), QRectF(self.rect()).center()
        ring = min(self.width(), self.height(), scaled(DIAMETER)) - 2
        painter.setPen(QPen(shown.accent_line, 1))
        painter.drawEllipse(middle, ring / 2, ring / 2)
        share = SMALLEST + (1 - SMALLEST) * self._full / 100
        painter.setPen(QPen(shown.accent, 1.5))
        painter.setBrush(shown.soft)
        painter.drawEllipse(middle, ring / 2 * share, ring / 2 * share)

        box = QRectF(0, 0, ring * WORDS_WIDTH, ring)
        box.moveCenter(middle)
        self._paint_words(painter, box)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        """As large as fits in the smallest circle."""
        for role in (TextRole.BREATHING_WORDS, TextRole.STEP_QUESTION, TextRole.READING_SENTENCE):
            painter.setFont(font(role))
            lines = wrapped(self._words, font(role), box.width())
            if len(lines) <= 1 or role is not TextRole.BREATHING_WORDS:
                break
        step = painter.font().pixelSize() * LINE_HEIGHT
        top = box.center().y() - step * len(lines) / 2
        painter.setPen(theme().accent)
        for index, line in enumerate(lines):
            row = QRectF(box.left(), top + index * step, box.width(), step)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, line)
