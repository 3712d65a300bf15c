"""Taking in a file: what would be added, what not and why, before anything happens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.records import CheckIn, OwnItem, Record, Scale
from evenwichtapp.sharing.into.import_plan import ImportPlan, Reason
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.dates import short_date
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import ColumnScroll
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

PADDING = 24
ROWS_SHOWN = 10
REASONS_SHOWN = 20
NUMBERS_SHOWN = 5
NOTE_SHOWN = 60  # characters


class ImportPreview(Card):
    """``accepted``: the person wants this. ``left``: rather not."""

    accepted = QtSignal()
    left = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.session = session

        # What would happen
        self._scroll = ColumnScroll(side=PADDING)
        self._rows = self._scroll.column
        self._rows.setSpacing(8)

        # Choices
        self._plan = ImportPlan()
        self._update: CheckBox | None = None
        self._from_bin: CheckBox | None = None

        # Buttons
        self._hint = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        self._leave = Button(ButtonKind.PLAIN, self.tr("Not now"))
        self._leave.clicked.connect(self.left)
        self._accept = Button(ButtonKind.PRIMARY, self.tr("Take over"))
        self._accept.clicked.connect(self.accepted)
        self.setFocusProxy(self._accept)

        # Layout
        bar = QHBoxLayout()
        bar.setContentsMargins(PADDING, 12, PADDING, 20)
        bar.setSpacing(10)
        bar.addWidget(self._hint, 1)
        bar.addWidget(self._leave)
        bar.addWidget(self._accept)
        self.column.setSpacing(0)
        self.column.setContentsMargins(0, 20, 0, 0)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(Separator())
        self.column.addLayout(bar)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what ``plan`` would do."""
        empty(self._rows)
        self._plan = plan
        self._update = self._from_bin = None
        self._rows.addWidget(SerifLabel(self.tr("This would be added")))
        for words in self._counts(plan):
            self._rows.addWidget(TextLabel(words, wrap=True))
        self._add_rows_of(self.tr("How the first ones look"), plan.change.add)
        if plan.changed:
            self._add_changed(plan)
        if plan.in_bin:
            self._add_in_bin(plan)
        if plan.left_out:
            self._add_left_out(plan.reasons, len(plan.left_out))
        self._rows.addStretch(1)
        self._show_choice()

    def focus_first(self) -> None:
        """Put the keyboard on what can be done first."""
        choice = self._update or self._from_bin or self._leave
        (self._accept if self._accept.isEnabled() else choice).setFocus()

    def update_wanted(self) -> bool:
        """Whether what changed is to be brought up to date."""
        return self._update is not None and self._update.isChecked()

    def bin_wanted(self) -> bool:
        """Whether what lies in the bin is to come back."""
        return self._from_bin is not None and self._from_bin.isChecked()

    def set_busy(self, *, busy: bool) -> None:
        """Take no second click while it is being taken over."""
        self._accept.setEnabled(not busy)

    # Slots

    @Slot()
    def _show_choice(self) -> None:
        change = self._plan.change_with(update=self.update_wanted(), from_bin=self.bin_wanted())
        self._accept.setEnabled(not change.empty)
        self._hint.setText(
            self._why_nothing()
            if change.empty
            else self.tr("A backup is made first. You can undo it all in one step.")
        )

    # Small parts

    def _why_nothing(self) -> str:
        if self._plan.changed or self._plan.in_bin:
            return self.tr("There is nothing new in it. Tick what you want all the same.")
        if self._plan.nothing_came:
            return self.tr("No row can come along.")
        return self.tr("There is nothing new in it.")

    def _counts(self, plan: ImportPlan) -> list[str]:
        language = self.session.language
        counts = [
            sentence(f"sharing.count.{kind}", count=count).in_language(language)
            for kind, count in plan.added.items()
        ]
        words = counts or [self._said_of_nothing(plan)]
        if plan.doubles and (counts or plan.changed or plan.in_bin or plan.left_out):
            words.append(self.tr("%n is/are in your diary already.", "", plan.doubles))
        added = (record for record in plan.change.add if isinstance(record, CheckIn))
        if any(check_in.scale is Scale.FOREIGN for check_in in added):
            words.append(
                self.tr(
                    "The scores stand on another scale. They stay out of your signals until you "
                    "say otherwise in Settings."
                )
            )
        return words

    def _said_of_nothing(self, plan: ImportPlan) -> str:
        if plan.nothing_came:
            return self.tr("Nothing: no row could come along.")
        if plan.changed or plan.in_bin or plan.left_out:
            return self.tr("Nothing new.")
        return self.tr("Nothing: all of it is in your diary already.")

    def _add_changed(self, plan: ImportPlan) -> None:
        words = self.tr(
            "%n changed: this file has it otherwise than your diary.", "", len(plan.changed)
        )
        self._update = self._add_choice(words, self.tr("Bring it up to date"))
        self._add_rows_of(self.tr("How the changed ones would be"), plan.changed)

    def _add_in_bin(self, plan: ImportPlan) -> None:
        words = self.tr("%n lie(s) in your bin and stay(s) there.", "", len(plan.in_bin))
        self._from_bin = self._add_choice(words, self.tr("Bring it back"))

    def _add_choice(self, words: str, choice: str) -> CheckBox:
        self._rows.addSpacing(12)
        self._rows.addWidget(TextLabel(words, TextRole.HEADING, wrap=True))
        tick = CheckBox(choice)
        tick.toggled.connect(self._show_choice)
        line = QHBoxLayout()
        line.addWidget(tick)
        line.addStretch(1)
        self._rows.addLayout(line)
        return tick

    def _add_rows_of(self, heading: str, records: Sequence[Record]) -> None:
        """A table of the first check-ins among the records, if there are any."""
        check_ins = [record for record in records if isinstance(record, CheckIn)][:ROWS_SHOWN]
        if not check_ins:
            return
        self._rows.addSpacing(12)
        self._rows.addWidget(TextLabel(heading, TextRole.HEADING))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)
        titles = (self.tr("Day"), self.tr("Score"), self.tr("What with it"), self.tr("Note"))
        for column, title in enumerate(titles):
            grid.addWidget(TextLabel(title, TextRole.CAPTION_STRONG, "ink2"), 0, column)
        new = {item.id: item.label for item in self._items_of_file()}
        for row, check_in in enumerate(check_ins, start=1):
            for column, words in enumerate(self._cells(check_in, new)):
                cell = TextLabel(words, TextRole.SECONDARY, wrap=column > 1)
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(table)

    def _cells(self, check_in: CheckIn, new: dict[str, str]) -> tuple[str, str, str, str]:
        marks = (new.get(m.item) or self.session.item_words(m.item) for m in check_in.marks)
        note = " ".join(check_in.note.split())
        shown = note if len(note) <= NOTE_SHOWN else f"{note[:NOTE_SHOWN].rstrip()}…"
        return short_date(check_in.day), str(check_in.score), ", ".join(marks), shown

    def _items_of_file(self) -> Sequence[OwnItem]:
        added = (record for record in self._plan.add if isinstance(record, OwnItem))
        return (*self._plan.new_items, *added)

    def _add_left_out(self, reasons: Sequence[Reason], count: int) -> None:
        self._rows.addSpacing(12)
        heading = self.tr("%n row(s) stay(s) out", "", count)
        self._rows.addWidget(TextLabel(heading, TextRole.HEADING))
        for one in reasons[:REASONS_SHOWN]:
            words = self._reason(one)
            self._rows.addWidget(TextLabel(words, TextRole.SECONDARY, wrap=True))
        more = sum(one.count for one in reasons[REASONS_SHOWN:])
        if more > 0:
            self._rows.addWidget(TextLabel(self.tr("And %n more.", "", more), TextRole.SECONDARY))

    def _reason(self, one: Reason) -> str:
        """The reason, once, with the rows that share it."""
        reason = one.words.in_language(self.session.language)
        if not one.rows:
            return reason
        rows = ", ".join(str(row) for row in one.rows[:NUMBERS_SHOWN])
        more = one.count - len(one.rows[:NUMBERS_SHOWN])
        if more > 0:
            words = self.tr("Rows {rows} and %n more: {reason}", "", more)
        elif len(one.rows) > 1:
            words = self.tr("Rows {rows}: {reason}")
        else:
            words = self.tr("Row {rows}: {reason}")
        return words.format(rows=rows, reason=reason)
