"""The ten keys of the day's question."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.choice_row import ChoiceRow, RowKey
from evenwichtapp.ui.controls.painting import paint_box, paint_centred
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.text import TextLabel

LOWEST, HIGHEST = 1, 10
KEY_HEIGHT = 54
LEAST_KEY, GAP, HALF = 34, 8, 5
TICK_WIDTH, TICK_HEIGHT, TICK_AT = 18, 4, 41


def score_of_digit(event: QKeyEvent) -> int | None:
    """The score that a bare digit key stands for, 0 being 10; None for any other key."""
    digit = event.key() - Qt.Key.Key_0
    if not 0 <= digit <= 9 or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    return digit or HIGHEST


class ScoreKey(RowKey):
    """The key of one score, with a tick in the colour of that score."""

    radius = 12

    def __init__(self, score: int, parent: QWidget | None = None) -> None:
        super().__init__(str(score), parent)
        self.score = score
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(60), scaled(KEY_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(LEAST_KEY), scaled(KEY_HEIGHT))

    def ring_shape(self) -> tuple[QRectF, float]:
        """The whole key."""
        return QRectF(self.rect()), scaled(self.radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, box = theme(), QRectF(self.rect())
        fill, border, ink = shown.card, shown.line2, shown.ink
        tick, role = shown.score(self.score), TextRole.KEY_NUMBER
        if self.isChecked():
            fill, border, ink = shown.accent, shown.accent, shown.on_accent
            tick, role = shown.on_accent, TextRole.KEY_NUMBER_CHOSEN
        elif self.under_pointer:
            fill, border = shown.soft2, shown.accent_line
        paint_box(painter, box, scaled(self.radius), fill, border)
        number = QRectF(0, scaled(11), box.width(), scaled(26))
        paint_centred(painter, number, self.text(), font(role), ink)
        width, height = scaled(TICK_WIDTH), scaled(TICK_HEIGHT)
        left = ceil((box.width() - width) / 2)
        paint_box(painter, QRectF(left, scaled(TICK_AT), width, height), height / 2, tick)


class ScoreKeys(ChoiceRow):
    """Choose a score from 1 to 10 by click, by digit (0 = 10) or with arrows and Space.

    Nothing is chosen beforehand. Arrow keys only move, so that nobody scores by passing by.
    Backspace, or a click on what is chosen, takes the choice back; a digit once more does not.
    """

    score_chosen = QtSignal(int)
    score_cleared = QtSignal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._score: int | None = None
        self._columns = HIGHEST

        # The keys
        self._places = QGridLayout()
        self._places.setSpacing(GAP)
        for score in range(LOWEST, HIGHEST + 1):
            key = ScoreKey(score, self)
            key.clicked.connect(self._key_clicked)
            self._keys.append(key)
            self._places.addWidget(key, 0, score - LOWEST)
        self.setFocusProxy(self._keys[0])

        # What the ends mean
        ends = QHBoxLayout()
        ends.setContentsMargins(2, 0, 2, 0)
        ends.addWidget(TextLabel(self.tr("not at all"), TextRole.SECONDARY, "ink2"))
        ends.addStretch()
        ends.addWidget(TextLabel(self.tr("completely"), TextRole.SECONDARY, "ink2"))

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._places)
        layout.addLayout(ends)

    def minimumSizeHint(self) -> QSize:
        least = HALF * scaled(LEAST_KEY) + (HALF - 1) * GAP
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ten beside each other or, where a key would be too small, twice five."""
        super().resizeEvent(event)
        ten = HIGHEST * scaled(LEAST_KEY) + (HIGHEST - 1) * GAP
        columns = HIGHEST if self.width() >= ten else HALF
        if columns != self._columns:
            self._columns = columns
            for place, key in enumerate(self._keys):
                self._places.addWidget(key, *divmod(place, columns))

    def score(self) -> int | None:
        """The chosen score, 1 to 10, or None."""
        return self._score

    def set_score(self, score: int | None) -> None:
        """Show ``score`` as chosen, or nothing, without a signal."""
        self._score = score
        self._show_chosen(None if score is None else score - LOWEST)

    def choose(self, score: int) -> None:
        """Choose ``score`` as the person does; chosen already, it stays."""
        if score != self._score:
            self.set_score(score)
            self.score_chosen.emit(score)

    def clear(self) -> None:
        """Take the choice back."""
        if self._score is not None:
            self.set_score(None)
            self.score_cleared.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        score = score_of_digit(event)
        if score is not None:
            self._keys[score - LOWEST].setFocus(Qt.FocusReason.TabFocusReason)
            self.choose(score)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.clear()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _key_clicked(self) -> None:
        key = self.sender()
        assert isinstance(key, ScoreKey)
        if key.score == self._score:
            self.clear()
        else:
            self.choose(key.score)
