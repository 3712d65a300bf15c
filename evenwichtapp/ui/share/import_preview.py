"""Taking in a file: what would be added, what not and why, before anything happens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.records import CheckIn, OwnItem, Scale
from evenwichtapp.sharing.importing import ImportPlan
from evenwichtapp.sharing.source import LeftOut
from evenwichtapp.ui.controls.button import Button, ButtonKind
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
LEFT_OUT_SHOWN = 50
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

        # Buttons
        self._hint = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        leave = Button(ButtonKind.PLAIN, self.tr("Not now"))
        leave.clicked.connect(self.left)
        self._accept = Button(ButtonKind.PRIMARY, self.tr("Take over"))
        self._accept.clicked.connect(self.accepted)
        self.setFocusProxy(self._accept)

        # Layout
        bar = QHBoxLayout()
        bar.setContentsMargins(PADDING, 12, PADDING, 20)
        bar.setSpacing(10)
        bar.addWidget(self._hint, 1)
        bar.addWidget(leave)
        bar.addWidget(self._accept)
        self.column.setSpacing(0)
        self.column.setContentsMargins(0, 20, 0, 0)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(Separator())
        self.column.addLayout(bar)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what ``plan`` would do."""
        empty(self._rows)
        self._rows.addWidget(SerifLabel(self.tr("This would be added")))
        for words in self._counts(plan):
            self._rows.addWidget(TextLabel(words, wrap=True))
        check_ins = [record for record in plan.change.add if isinstance(record, CheckIn)]
        if check_ins:
            self._add_first_rows(check_ins[:ROWS_SHOWN], plan)
        if plan.left_out:
            self._add_left_out(plan.left_out)
        self._rows.addStretch(1)
        self.set_busy(busy=False)
        self._accept.setEnabled(not plan.change.empty)
        self._hint.setText(
            self.tr("There is nothing new in it.")
            if plan.change.empty
            else self.tr("A backup is made first. You can undo it all in one step.")
        )

    def set_busy(self, *, busy: bool) -> None:
        """Take no second click while it is being taken over."""
        self._accept.setEnabled(not busy)

    # Small parts

    def _counts(self, plan: ImportPlan) -> list[str]:
        language = self.session.language
        counts = [
            sentence(f"sharing.count.{kind}", count=count).in_language(language)
            for kind, count in plan.added.items()
        ]
        words = counts or [self.tr("Nothing: all of it is in your diary already.")]
        if plan.doubles and counts:
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

    def _add_first_rows(self, check_ins: Sequence[CheckIn], plan: ImportPlan) -> None:
        self._rows.addSpacing(12)
        self._rows.addWidget(TextLabel(self.tr("How the first ones look"), TextRole.HEADING))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)
        titles = (self.tr("Day"), self.tr("Score"), self.tr("What with it"), self.tr("Note"))
        for column, title in enumerate(titles):
            grid.addWidget(TextLabel(title, TextRole.CAPTION_STRONG, "ink2"), 0, column)
        new = {item.id: item.label for item in plan.change.add if isinstance(item, OwnItem)}
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

    def _add_left_out(self, left_out: Sequence[LeftOut]) -> None:
        self._rows.addSpacing(12)
        heading = self.tr("%n row(s) stay(s) out", "", len(left_out))
        self._rows.addWidget(TextLabel(heading, TextRole.HEADING))
        for one in left_out[:LEFT_OUT_SHOWN]:
            reason = one.reason.in_language(self.session.language)
            row = self.tr("Row {row}: {reason}") if one.row is not None else "{reason}"
            words = row.format(row=one.row, reason=reason)
            self._rows.addWidget(TextLabel(words, TextRole.SECONDARY, wrap=True))
        more = len(left_out) - LEFT_OUT_SHOWN
        if more > 0:
            self._rows.addWidget(TextLabel(self.tr("And %n more.", "", more), TextRole.SECONDARY))
