"""Delen, right: which kind of file, what it will hold, and the buttons."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.diary import Diary
from evenwichtapp.sharing.exporting import Form
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import RING_MARGIN
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, Text
from evenwichtapp.ui.words import breakable, short_date

COUNTED = ("check_ins", "events", "practices", "reflections", "own_signals")


class ShareSide(QWidget):
    """``form_changed``: another kind of file. ``save_asked``, ``file_asked``: a button was used."""

    form_changed = Signal()
    save_asked = Signal()
    file_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

        # Form
        self._form = SegmentedControl(
            self.tr("As what kind of file?"),
            (
                (Form.PDF, self.tr("Report")),
                (Form.CSV, self.tr("Table")),
                (Form.JSON, self.tr("Copy")),
            ),
        )
        self._form.choose(Form.PDF)
        self._form.choice_changed.connect(self._take_form)
        self._whole = CheckBox(self.tr("Take everything along"), self.tr("To move or to keep"))
        self._whole.toggled.connect(self.form_changed)

        # What it will hold
        self._purpose = Text("", TextRole.SECONDARY, "ink2", wrap=True)
        self._contents = QVBoxLayout()
        self._contents.setSpacing(4)
        self._open = Text(
            self.tr("The file has no lock: whoever has it can read it."),
            TextRole.SECONDARY,
            "ink2",
            wrap=True,
        )

        # Buttons
        self._said = Text("", TextRole.SECONDARY_STRONG, "accent", wrap=True)
        self._said.hide()
        self._problem = Text("", TextRole.SECONDARY_STRONG, "amber", wrap=True)
        self._problem.hide()
        self._save = Button(ButtonKind.PRIMARY, "", icon_name="download-simple")
        self._save.clicked.connect(self.save_asked)
        bring = Button(ButtonKind.PLAIN, self.tr("Take in a file"), icon_name="folder-open")
        bring.clicked.connect(self.file_asked)
        for button in (self._save, bring):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

        # Layout
        card = Card()
        card.column.addWidget(SerifLabel(self.tr("What will be in it")))
        card.column.addWidget(self._purpose)
        card.column.addSpacing(4)
        card.column.addWidget(Separator())
        card.column.addLayout(self._contents)
        card.column.addWidget(Separator())
        card.column.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6 + RING_MARGIN, 0, RING_MARGIN)
        layout.setSpacing(10)
        layout.addWidget(Text(self._form.accessibleName(), TextRole.HEADING))
        layout.addWidget(self._form)
        layout.addWidget(self._whole)
        layout.addSpacing(6)
        layout.addWidget(card)
        layout.addStretch(1)
        layout.addWidget(self._said)
        layout.addWidget(self._problem)
        layout.addWidget(self._save)
        layout.addWidget(bring)
        self._show_form()

    # What the page reads and sets

    def form(self) -> Form:
        """The kind of file."""
        return Form(self._form.choice() or Form.PDF)

    def everything(self) -> bool:
        """Whether all days and all parts go along; only a copy can hold everything."""
        return self.form() is Form.JSON and self._whole.isChecked()

    def show_contents(
        self, diary: Diary, period: tuple[date, date] | None, *, with_notes: bool
    ) -> None:
        """Say what the file will hold: ``diary`` is what goes along, no period is all days."""
        while self._contents.count():
            item = self._contents.takeAt(0)
            if item is not None and (gone := item.widget()) is not None:
                gone.deleteLater()
        notes = self.tr("Your notes too") if with_notes else self.tr("No notes")
        lines = [self._days(period), *self._counts(diary), notes]
        for line in lines:
            self._contents.addWidget(Text(line, TextRole.SECONDARY, wrap=True))

    def say_saved(self, file: Path) -> None:
        """Say where the file lies now."""
        self.say_problem("")
        self._said.setText(self.tr("Saved: {file}").format(file=breakable(str(file))))
        self._said.show()

    def say_problem(self, problem: str) -> None:
        """Say in one sentence why there is no file; "" takes it back."""
        self._said.hide()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def set_can_save(self, can: bool) -> None:
        """Let the file be saved or not; say why not beside it."""
        self._save.setEnabled(can)

    # Slots

    @Slot()
    def _take_form(self) -> None:
        self._show_form()
        self.form_changed.emit()

    # Small parts

    def _show_form(self) -> None:
        words = {
            Form.PDF: (
                self.tr("Save as pdf"),
                self.tr("A report to read, print and talk about."),
            ),
            Form.CSV: (
                self.tr("Save as csv"),
                self.tr("A table for a spreadsheet: a row for every fact."),
            ),
            Form.JSON: (
                self.tr("Save as json"),
                self.tr("A copy that Evenwicht can take in again, here or on another computer."),
            ),
        }
        button, purpose = words[self.form()]
        self._save.setText(button)
        self._save.updateGeometry()
        self._purpose.setText(purpose)
        self._whole.setVisible(self.form() is Form.JSON)

    def _days(self, period: tuple[date, date] | None) -> str:
        if period is None:
            return self.tr("All days")
        first, last = map(short_date, period)
        return self.tr("{first} up to and including {last}").format(first=first, last=last)

    def _counts(self, diary: Diary) -> list[str]:
        counts = ((kind, len(getattr(diary, kind))) for kind in COUNTED)
        return [
            sentence(f"sharing.count.{kind}", count=count).in_language(self.session.language)
            for kind, count in counts
            if count
        ]
