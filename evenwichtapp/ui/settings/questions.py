"""Instellingen: how often to look back, and what else is asked now and then."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Question, Rhythm
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.settings_section import SettingsSection


class QuestionsSettings(SettingsSection):
    """All of it stands on the page only: nothing of this reminds anybody."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.title.setText(self.tr("What Evenwicht asks"))

        # Looking back
        self._rhythm = DropDown(
            self.tr("Looking back"),
            (
                (Rhythm.WEEKLY.value, self.tr("Every week")),
                (Rhythm.TWO_WEEKS.value, self.tr("Every two weeks")),
                (Rhythm.MONTHLY.value, self.tr("Every four weeks")),
                (Rhythm.OFF.value, self.tr("Not by itself")),
            ),
        )
        self._rhythm.activated.connect(self._take_rhythm)
        self.add_row(
            self._rhythm, self.tr("One line on Today when it is time. You can always begin it.")
        )

        # Now and then
        words = {
            Question.COLLEAGUE: self.tr("Ask now and then about colleagues"),
            Question.YEAR: self.tr("Ask a few questions once a year"),
            Question.RETURN_TO_WORK: self.tr("Ask every two months after a return to work"),
        }
        ticks = Group(self.title.text())
        column = QVBoxLayout(ticks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._ticks = {question: CheckBox(said) for question, said in words.items()}
        for box in self._ticks.values():
            box.clicked.connect(self._take_questions)
            column.addWidget(box)
        self.column.addWidget(ticks)

    def refresh(self) -> None:
        """Show what the diary says."""
        person = self.session.diary.person
        self._rhythm.setCurrentIndex(self._rhythm.findData(person.look_back.value))
        for question, box in self._ticks.items():
            box.setChecked(question not in person.questions_off)

    @Slot()
    def _take_rhythm(self) -> None:
        self._keep(look_back=Rhythm(self._rhythm.currentData()))

    @Slot()
    def _take_questions(self) -> None:
        shown = (question for question, box in self._ticks.items() if not box.isChecked())
        others = (q for q in self.session.diary.person.questions_off if q not in self._ticks)
        self._keep(questions_off=(*others, *shown))

    def _keep(self, **values: Any) -> None:
        person = self.session.diary.person
        changed = replace(person, **values)
        if changed != person:
            self.session.apply(Change("person_saved", replace=(changed,)))
