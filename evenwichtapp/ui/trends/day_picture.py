"""What pictures made of days share: one tab stop, arrow keys, and words for the chosen day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.focus_ring import FocusRing
from evenwichtapp.ui.controls.painting import paint_box, paint_centred
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

HEIGHT, PADDING, AWAY = 26, 10, 14


class DayPicture(QWidget):
    """Pointing at a day, or moving to it with the keys, says what it holds.

    A subclass tells which days there are, where they lie, and the words for one.
    """

    day_chosen = QtSignal(object)

    radius = 8

    spoken_role = "Chart"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring: FocusRing | None = None
        self._chosen: date | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def chosen(self) -> date | None:
        """The day that keys or pointer are on."""
        return self._chosen

    def choose(self, day: date | None) -> None:
        """Put the mark on ``day``, or take it away."""
        if day == self._chosen:
            return
        self._chosen = day
        self.update()
        if day is not None:
            self.day_chosen.emit(day)

    # What a subclass tells

    def day_at(self, place: QPointF) -> date | None:
        """The day under ``place``."""
        raise NotImplementedError

    def centre_of(self, day: date) -> QPointF:
        """Where ``day`` lies."""
        raise NotImplementedError

    def words_for(self, day: date) -> str:
        """What ``day`` holds."""
        raise NotImplementedError

    def day_after(self, day: date | None, key: Qt.Key) -> date | None:
        """Where ``key`` leads to from ``day``; None where it leads nowhere."""
        raise NotImplementedError

    # Pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.choose(self.day_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.choose(None)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self.day_after(self._chosen, Qt.Key(event.key()))
        if day is None:
            super().keyPressEvent(event)
            return
        self.choose(day)
        announce(self, self.words_for(day))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = FocusRing.entered(self, event, self._ring)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = FocusRing.left(event, self._ring)
        self.choose(None)

    def paint_words(self, painter: QPainter) -> None:
        """Paint what the chosen day holds, beside it and wholly inside the picture."""
        if self._chosen is None:
            return
        letters = font(TextRole.CAPTION)
        words = self.words_for(self._chosen)
        width = QFontMetricsF(letters).horizontalAdvance(words) + scaled(2 * PADDING)
        height = scaled(HEIGHT)
        centre = self.centre_of(self._chosen)
        left = min(max(centre.x() - width / 2, 1), max(self.width() - width - 1, 1))
        above = centre.y() - scaled(AWAY) - height
        top = above if above >= 1 else centre.y() + scaled(AWAY)
        box = QRectF(round(left), round(top), round(width), height)
        paint_box(painter, box, scaled(6), theme().card, theme().line_strong)
        paint_centred(painter, box, words, letters, theme().ink)

    def ring_shape(self) -> tuple[QRectF, float]:
        """The box the focus ring goes around, and its corner radius."""
        return QRectF(self.rect()), self.radius
