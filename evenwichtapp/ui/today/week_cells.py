"""The small keys of Week inhalen: a shift, a score, a tick; and the day they stand behind."""

from __future__ import annotations

from datetime import date
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.choice_row import RowKey
from evenwichtapp.ui.controls.painting import paint_box, paint_centred, paint_text, shortened
from evenwichtapp.ui.dates import weekday
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.wording import capitalised

SHIFT_WIDTH, SHIFT_HEIGHT = 28, 32
SCORE_WIDTH, SCORE_HEIGHT = 30, 40
TICK_WIDTH, TICK_HEIGHT, TICK_AT = 14, 3, 31
RADIUS = 8
FADED = 0.42  # what a locked day shows of the keys that were not chosen
LEFT_TO_THE_ROW = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
}


def left_to_the_row(event: QKeyEvent) -> bool:
    """Whether a key moves through the week and does nothing to the cell itself."""
    if event.key() not in LEFT_TO_THE_ROW:
        return False
    event.ignore()
    return True


class SmallKey(RowKey):
    """A small key of which one may be chosen; off, it shows what was chosen earlier."""

    width_of, height_of = SHIFT_WIDTH, SHIFT_HEIGHT

    def sizeHint(self) -> QSize:
        return QSize(scaled(self.width_of), scaled(self.height_of))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ring_shape(self) -> tuple[QRectF, float]:
        """The whole key."""
        return QRectF(self.rect()), scaled(RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not left_to_the_row(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, box = theme(), QRectF(self.rect())
        fill, border, ink = shown.card, shown.line2, self.rest_ink()
        if not self.isEnabled():
            painter.setOpacity(1 if self.isChecked() else FADED)
            if self.isChecked():
                fill = border = shown.soft
                ink = shown.ink
        elif self.isChecked():
            fill = border = shown.accent
            ink = shown.on_accent
        elif self.under_pointer:
            fill, border = shown.soft2, shown.accent_line
        paint_box(painter, box, scaled(RADIUS), fill, border)
        self.paint_face(painter, ink)

    def rest_ink(self) -> QColor:
        """The colour of what stands on it while it is not chosen."""
        return theme().ink2

    def paint_face(self, painter: QPainter, ink: QColor) -> None:
        """Paint what stands on the key."""
        role = TextRole.COUNT if self.isChecked() else TextRole.KEYCAP
        paint_centred(painter, QRectF(self.rect()), self.text(), font(role), ink)


class ShiftCell(SmallKey):
    """The letter of a shift; ``words`` name it to a screen reader."""

    def __init__(self, letter: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(letter, parent)
        self.setAccessibleName(words)
        self.setToolTip(words)


class ScoreCell(SmallKey):
    """A score with a tick in its colour."""

    width_of, height_of = SCORE_WIDTH, SCORE_HEIGHT

    def __init__(self, score: int, parent: QWidget | None = None) -> None:
        super().__init__(str(score), parent)
        self.score = score

    def rest_ink(self) -> QColor:
        """Scores are read, so they are as dark as text."""
        return theme().ink

    def paint_face(self, painter: QPainter, ink: QColor) -> None:
        """The number, and below it its colour."""
        shown, chosen = theme(), self.isChecked()
        role = TextRole.SMALL_KEY_CHOSEN if chosen else TextRole.SMALL_KEY
        number = QRectF(0, scaled(4), self.width(), scaled(22))
        paint_centred(painter, number, self.text(), font(role), ink)
        tick = shown.score(self.score)
        if chosen:
            tick = shown.on_accent if self.isEnabled() else shown.accent
        width, height = scaled(TICK_WIDTH), scaled(TICK_HEIGHT)
        left = ceil((self.width() - width) / 2)
        paint_box(painter, QRectF(left, scaled(TICK_AT), width, height), height / 2, tick)


class TickCell(CheckBox):
    """A box to tick without words beside it; ``words`` name it to a screen reader."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not left_to_the_row(event):
            super().keyPressEvent(event)


class DayName(QWidget):
    """The day of a row, and below it what became of it."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weekday = capitalised(weekday(day))
        self._number = str(day.day)
        self._said, self._icon = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str, icon_name: str = "") -> None:
        """What became of the day, such as "filled in later"."""
        self._said, self._icon = words, icon_name
        self.setToolTip(words)
        self.update()

    @property
    def said(self) -> str:
        """What stands below the day."""
        return self._said

    def sizeHint(self) -> QSize:
        return QSize(scaled(116), scaled(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, line = theme(), QRectF(0, 0, self.width(), scaled(21))
        if not self._said:
            line.moveTop((self.height() - line.height()) / 2)
        name = font(TextRole.BODY_STRONG)
        paint_text(painter, line, self._weekday, name, shown.ink)
        wide = QFontMetricsF(name).horizontalAdvance(f"{self._weekday} ")
        line.setLeft(wide)
        paint_text(painter, line, self._number, font(TextRole.BODY), shown.ink)
        if not self._said:
            return
        below = QRectF(0, scaled(21), self.width(), scaled(20))
        if self._icon:
            side = scaled(13)
            square = QRectF(0, below.center().y() - side / 2, side, side)
            paint_icon(painter, self._icon, square, shown.ink2)
            below.setLeft(scaled(18))
        letters = font(TextRole.CAPTION)
        (said,) = shortened(self._said, letters, below.width(), most=1)
        paint_text(painter, below, said, letters, shown.ink2)
