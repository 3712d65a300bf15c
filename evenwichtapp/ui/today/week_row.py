"""One day of Week inhalen: a shift, a score and six ticks, by letter, by digit or by pointer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import CardLetter, CheckIn, Mark, Shift
from evenwichtapp.diary.series import filled_in_later
from evenwichtapp.ui.controls.painting import paint_box
from evenwichtapp.ui.controls.reading_order import OneStop
from evenwichtapp.ui.dates import weekday_and_day
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.today.score_keys import HIGHEST, LOWEST, score_of_digit
from evenwichtapp.ui.today.week_cells import DayName, ScoreCell, ShiftCell, TickCell
from evenwichtapp.ui.today.week_grid import TICK_COLUMN, Lines, WeekGrid, in_a_row
from evenwichtapp.ui.wording import shift_words

NEXT = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}
CLEAR = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
AIR = 9


@dataclass(frozen=True)
class Letters:
    """The letters of a week: of each shift, and of each tick with its words."""

    shifts: Mapping[str, Shift]
    ticks: tuple[tuple[CardLetter, str], ...]


class WeekRow(OneStop):
    """One Tab stop. ``left``: go on by so many rows. ``changed``: something was chosen."""

    left = QtSignal(int)
    changed = QtSignal()

    def __init__(
        self,
        day: date,
        letters: Letters,
        written: tuple[CheckIn, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``written``: what the diary holds of this day already; then nothing can be chosen."""
        super().__init__(parent)
        self.day = day
        self.written = written
        self._letters = letters
        self._passed = False
        self._name = DayName(day)
        name = weekday_and_day(day)
        self.setAccessibleName(name)

        # Cells
        self._shifts = {
            key: ShiftCell(key, shift_words(shift)) for key, shift in letters.shifts.items()
        }
        self._scores = {score: ScoreCell(score) for score in range(LOWEST, HIGHEST + 1)}
        self._ticks = {one.letter: TickCell(words) for one, words in letters.ticks}
        self._cells: list[QAbstractButton] = [
            *self._shifts.values(), *self._scores.values(), *self._ticks.values()
        ]  # fmt: skip

        # Layout
        ticks = [_in_the_middle(cell) for cell in self._ticks.values()]
        self._grid = WeekGrid(
            self,
            self._name,
            in_a_row([*self._shifts.values()], self.tr("Shift, {day}").format(day=name)),
            in_a_row([*self._scores.values()], self.tr("Score, {day}").format(day=name)),
            in_a_row(ticks, self.tr("What fits, {day}").format(day=name), spacing=0),
        )
        self._grid.set_air(AIR, AIR)
        for cell in self._cells:
            cell.installEventFilter(self)
            cell.clicked.connect(self._say_changed)
        self._used: QWidget = self._cells[0]
        self.setFocusProxy(self._used)
        if written:
            self._show_written()

    # What the page reads and sets

    @property
    def is_open(self) -> bool:
        """Whether something can be chosen."""
        return not self.written

    @property
    def said(self) -> str:
        """What stands below the day."""
        return self._name.said

    def arrange(self, lines: Lines) -> None:
        """Stand in this many lines."""
        self._grid.arrange(lines)

    def entry(self) -> Entry:
        """What was chosen."""
        shifts = self._letters.shifts.items()
        shift = next((shift for key, shift in shifts if self._shifts[key].isChecked()), None)
        marks = (
            Mark(one.kind, one.item)
            for one, _words in self._letters.ticks
            if self._ticks[one.letter].isChecked()
        )
        score = next((n for n, cell in self._scores.items() if cell.isChecked()), None)
        return Entry(day=self.day, score=score, shift=shift, marks=tuple(marks))

    @property
    def blank(self) -> bool:
        """Whether nothing was chosen, not even a shift."""
        return self.entry() == Entry(day=self.day)

    def load(self, entry: Entry) -> None:
        """Put back what was chosen."""
        for letter, shift in self._letters.shifts.items():
            _check(self._shifts[letter], shift is entry.shift)
        for score, cell in self._scores.items():
            _check(cell, score == entry.score)
        items = {(mark.kind, mark.item) for mark in entry.marks}
        for one, _words in self._letters.ticks:
            self._ticks[one.letter].setChecked((one.kind, one.item) in items)
        self._say_state()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, score = Qt.Key(event.key()), score_of_digit(event)
        if event.modifiers() & ~PLAIN:
            super().keyPressEvent(event)
        elif score is not None:
            self._choose(self._scores[score])
        elif key in NEXT or key == Qt.Key.Key_Up:
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in ACROSS:
            self._step(ACROSS[key])
        elif key in CLEAR:
            self._clear()
        elif (letter := event.text().upper()) in self._shifts:
            self._choose(self._shifts[letter])
        elif letter in self._ticks:
            self._choose(self._ticks[letter])
        else:
            super().keyPressEvent(event)

    def _choose(self, cell: QAbstractButton) -> None:
        """As the person does with the pointer; what was chosen stays chosen, a tick turns."""
        cell.setFocus(Qt.FocusReason.TabFocusReason)
        cell.click()

    def _step(self, by: int) -> None:
        at = self._cells.index(self._here())
        to = min(max(at + by, 0), len(self._cells) - 1)
        self._cells[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _clear(self) -> None:
        """Take back what was chosen in the group of the cell that has the keyboard."""
        here = self._here()
        groups = (self._shifts, self._scores)
        group = next(([*g.values()] for g in groups if here in g.values()), [here])
        for cell in group:
            _check(cell, False)
        self._say_changed()

    def _here(self) -> QAbstractButton:
        return next((cell for cell in self._cells if cell.hasFocus()), self._cells[0])

    # Focus

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self._used = watched
            self.setFocusProxy(watched)
            self.update()
        elif event.type() is QEvent.Type.FocusOut:
            self._passed = True
            self._say_state()
            self.update()
        return False

    def stop(self) -> QWidget:
        """The last cell used is where Tab comes back to."""
        return self._used

    # State

    @Slot()
    def _say_changed(self) -> None:
        self._say_state()
        self.changed.emit()

    def _say_state(self) -> None:
        if self.written:
            return
        entry = self.entry()
        if entry.score is not None:
            self._name.say(self.tr("filled in later"), "clock-counter-clockwise")
        elif not self.blank:
            self._name.say(self.tr("no score yet"))
        else:
            self._name.say(self.tr("left empty") if self._passed and not self._has_focus() else "")

    def _has_focus(self) -> bool:
        return any(cell.hasFocus() for cell in self._cells)

    def _show_written(self) -> None:
        shifts = {check_in.shift for check_in in self.written}
        scores = {check_in.score for check_in in self.written}
        items = {(mark.kind, mark.item) for check_in in self.written for mark in check_in.marks}
        for letter, shift in self._letters.shifts.items():
            _check(self._shifts[letter], shift in shifts)
        for score, key in self._scores.items():
            _check(key, score in scores)
        for one, _words in self._letters.ticks:
            self._ticks[one.letter].setChecked((one.kind, one.item) in items)
        for cell in self._cells:
            cell.setEnabled(False)
        if filled_in_later(self.written):
            self._name.say(self.tr("filled in later"), "clock-counter-clockwise")
        else:
            self._name.say(self.tr("on the day itself"), "check")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._has_focus():
            paint_box(QPainter(self), QRectF(self.rect()), 0, theme().soft2)


def _in_the_middle(cell: QWidget) -> QWidget:
    place = QWidget()
    place.setFixedWidth(scaled(TICK_COLUMN))
    line = QHBoxLayout(place)
    line.setContentsMargins(0, 0, 0, 0)
    line.addStretch(1)
    line.addWidget(cell)
    line.addStretch(1)
    return place


def _check(cell: QAbstractButton, checked: bool) -> None:
    """Qt would not let the last one of a group go."""
    alone = cell.autoExclusive()
    cell.setAutoExclusive(False)
    cell.setChecked(checked)
    cell.setAutoExclusive(alone)


def first_open(rows: Iterable[WeekRow]) -> WeekRow | None:
    """The first row in which something can be chosen."""
    return next((row for row in rows if row.is_open), None)
