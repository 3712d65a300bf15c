"""The sheet of Week inhalen: headings, seven rows, and Bewaren."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.leaving import drop, empty
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.today.week_grid import EDGE, PADDING, Lines, lines_for
from evenwichtapp.ui.today.week_heading import WeekHeading
from evenwichtapp.ui.today.week_row import Letters, WeekRow, first_open
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.fitted_scroll import FittedScroll
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.keycap import Keycap
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import TextLabel

LOW = 520  # px of window height below which the headings scroll along with the days


class WeekSheet(Card):
    """``save_asked``: the person wants to save. ``changed``: something was chosen."""

    save_asked = QtSignal()
    changed = QtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.rows: Sequence[WeekRow] = ()
        self._heading: WeekHeading | None = None
        self._told = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

        # Bar
        self._hint = TextLabel(self.tr("These days get the mark “filled in later”."))
        self._below = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        self._save = Button(ButtonKind.PRIMARY, self.tr("Save"))
        self._save.clicked.connect(self.save_asked)

        # Layout
        self._top = QVBoxLayout()
        self._scroll = FittedScroll(side=0)
        self._scroll.column.setSpacing(0)
        self._days = QVBoxLayout()
        self._days.setSpacing(0)
        self._scroll.column.addLayout(self._days)
        self._mark = QWidget()
        hint = QHBoxLayout(self._mark)
        hint.setContentsMargins(0, 0, 0, 0)
        hint.setSpacing(8)
        hint.addWidget(IconLabel("clock-counter-clockwise", "accent", 16))
        hint.addWidget(self._hint, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._mark)
        words.addWidget(self._below)
        bar = QHBoxLayout()
        bar.setContentsMargins(PADDING, 18, PADDING, 18)
        bar.setSpacing(4)
        bar.addLayout(words, 1)
        self._caps = (Keycap("Ctrl"), Keycap("Enter"))
        for cap in self._caps:
            bar.addWidget(cap)
        bar.addSpacing(10)
        bar.addWidget(self._save)
        self.column.setContentsMargins(EDGE, 0, EDGE, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self._top)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(Separator())
        self.column.addLayout(bar)
        self.tell("")

    def show_days(self, rows: Sequence[WeekRow], letters: Letters) -> None:
        """Show these days; the keyboard stays at the day at which it was."""
        at = next((row.day for row in self.rows if row.isAncestorOf(self._focused())), None)
        empty(self._days)
        if self._heading is not None:
            drop(self._heading)
        self._heading = WeekHeading(letters)
        self.rows = rows
        for row in rows:
            row.left.connect(self._go_on)
            row.changed.connect(self.changed)
            self._days.addWidget(Separator())
            self._days.addWidget(row)
        begin = first_open(rows)
        self._save.setEnabled(begin is not None)
        self.setFocusProxy(begin or self._save)
        self.tell("" if begin else self.tr("Every day of this week is filled in."))
        if at is not None:
            self.focus_day(at)

    def tell(self, words: str) -> None:
        """Say in the bar what is missing, or what is always so."""
        self._told = words
        usual = self.tr("Leaving a day empty is fine. What was filled in stays.")
        self._below.setText(words or usual)
        self._arrange()
        announce(self, words)

    def scroll_along(self, widget: QWidget) -> None:
        """Let what belongs above the days scroll with them, where there is little room."""
        if self._scroll.column.indexOf(widget) < 0:
            self._scroll.column.insertWidget(0, widget)

    def focus_day(self, day: date) -> None:
        """Bring the keyboard to a day, where it can be filled in."""
        row = next((row for row in self.rows if row.day == day and row.is_open), None)
        if row is not None:
            self._go_to(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot(int)
    def _go_on(self, by: int) -> None:
        """To the next row that can be filled in; after the last one to the button."""
        open_rows = [row for row in self.rows if row.is_open]
        sender = self.sender()
        at = next((i for i, row in enumerate(open_rows) if row is sender), 0) + by
        if at >= len(open_rows):
            self._save.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._go_to(open_rows[max(at, 0)])

    def _go_to(self, row: WeekRow) -> None:
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(row, 0, 0)

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    def _arrange(self) -> None:
        lines = lines_for(self.width() - 2 * scaled(PADDING))
        if self._heading is not None:
            self._heading.arrange(lines)
            low = self.window().height() < scaled(LOW) or lines is Lines.THREE
            at_top = self._top.indexOf(self._heading) >= 0
            if low and self._scroll.column.indexOf(self._heading) < 0:
                self._scroll.column.insertWidget(self._scroll.column.count() - 1, self._heading)
            elif not low and not at_top:
                self._top.addWidget(self._heading)
        for row in self.rows:
            row.arrange(lines)
        for part in (self._mark, *self._caps):
            part.setVisible(lines is not Lines.THREE)
        self._below.setVisible(lines is not Lines.THREE or bool(self._told))
        self._scroll.updateGeometry()
