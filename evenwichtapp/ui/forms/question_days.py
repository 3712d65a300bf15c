"""When the questions after an event are asked, and whether they should be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from evenwichtapp.care.follow_ups import ask_on, moved_with, to_be_asked
from evenwichtapp.diary.records import Event, FollowUp
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.date_field import DateField
from evenwichtapp.ui.filled_in import fill, value_of
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.happened import after_words
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel

FURTHEST = timedelta(days=366)


@dataclass(frozen=True)
class QuestionRow:
    """A question with whether it is asked, and when."""

    question: FollowUp
    box: CheckBox
    day: DateField


class QuestionDays(QWidget):
    """The questions about ``event`` that are still to be asked; hidden where there are none."""

    def __init__(self, session: Session, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written_on = self._event_day = event.day
        latest = session.today + FURTHEST
        asked = to_be_asked(session.diary, event, session.today)
        self.rows = [_row(question, latest) for question in asked]

        # Layout
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(2, 1)
        heading = TextLabel(self.tr("We will ask you again"), TextRole.BODY_STRONG)
        grid.addWidget(heading, 0, 0, 1, 3)
        for place, row in enumerate(self.rows, 1):
            grid.addWidget(row.box, place, 0)
            grid.addWidget(row.day, place, 1)
        self.setHidden(not self.rows)

    def chosen(self) -> tuple[FollowUp, ...]:
        """Each question as the person wants it asked."""
        return tuple(
            ask_on(self._along(row), row.day.day(), asked=row.box.isChecked()) for row in self.rows
        )

    def follow(self, day: date) -> None:
        """The event goes to another day: what was not chosen otherwise goes along."""
        untouched = [row for row in self.rows if row.day.day() == self._along(row).asks_on]
        self._event_day = day
        for row in untouched:
            row.day.set_day(self._along(row).asks_on)

    def filled_in(self) -> dict[str, Any]:
        """What stands here, as plain values."""
        return {row.question.id: [value_of(row.box), value_of(row.day)] for row in self.rows}

    def fill_in(self, values: Mapping[str, Any]) -> None:
        """Put back what ``filled_in`` gave."""
        for row in self.rows:
            if row.question.id in values:
                asked, day = values[row.question.id]
                fill(row.box, asked)
                fill(row.day, day)

    def _along(self, row: QuestionRow) -> FollowUp:
        return moved_with(row.question, self._written_on, self._event_day)


def _row(question: FollowUp, latest: date) -> QuestionRow:
    words = after_words(question.after)
    when = QCoreApplication.translate("QuestionDays", "{question}, on which day")
    day = DateField(when.format(question=words), max(latest, question.asks_on))
    row = QuestionRow(question, CheckBox(words), day)
    row.box.setChecked(not question.dropped)
    row.day.set_day(question.asks_on)
    return row
