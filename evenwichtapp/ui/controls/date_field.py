"""A day to type or to pick from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

HEIGHT, CARET_SIZE, CARET_TO_EDGE = 40, 16, 14


class DateField(QDateEdit):
    """A day up to and including ``latest``; ``name`` is what a screen reader says."""

    def __init__(
        self,
        name: str,
        latest: date,
        parent: QWidget | None = None,
        *,
        earliest: date | None = None,
    ) -> None:
        """``earliest`` is the first day that can be chosen, where there is one."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDisplayFormat("d MMM yyyy")
        self.setMaximumDate(QDate(latest.year, latest.month, latest.day))
        if earliest is not None:
            self.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
        self.setCalendarPopup(True)

    def day(self) -> date:
        """The chosen day."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date) -> None:
        """Choose a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = scaled(CARET_SIZE)
        caret = QRectF(0, 0, side, side)
        caret.moveCenter(QRectF(self.rect()).center())
        caret.moveRight(self.width() - scaled(CARET_TO_EDGE))
        paint_icon(QPainter(self), "caret-down", caret, theme().accent)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it must not change a day on the way."""
        event.ignore()
