"""The small form for something that happened: its day, its ticks and a few words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.care.event_changes import change_event, written_event
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.closing import closing_in, without_closed
from evenwichtapp.diary.moments import moment_of_writing
from evenwichtapp.diary.records import Event
from evenwichtapp.ui.controls.chip_group import ChipGroup, ChipItem
from evenwichtapp.ui.controls.date_field import DateField
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.dates import weekday_and_day
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.chip_menu import ChipMenu
from evenwichtapp.ui.forms.meanings import meanings_button
from evenwichtapp.ui.forms.question_days import QuestionDays
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel


class EventForm(Form):
    """Asks what was so at an event of one kind, or changes ``event``, and writes it.

    Its questions come with it and move along with its day. What is closed later, such as a moral
    situation that is resolved, is asked the day on which.
    """

    keeps_draft = True

    def __init__(
        self,
        session: Session,
        kind: str,
        day: date,
        parent: QWidget | None = None,
        event: Event | None = None,
    ) -> None:
        known = session.catalogue.event_kinds[kind]
        super().__init__(
            known.label.in_language(session.language),
            self.tr("Add") if event is None else self.tr("Save"),
            self.tr("Not now"),
            parent,
        )
        self.session = session
        self.about = f"{kind} {day}" if event is None else event.id
        self._kind = known
        self._event = event

        # When, and why it is asked
        self._day = DateField(self.tr("Day"), session.today, self)
        self._day.set_day(day)
        self._day.setVisible(event is not None)
        when = TextLabel(weekday_and_day(day), TextRole.SECONDARY, "ink2", parent=self)
        when.setVisible(event is None)
        why = TextLabel(
            known.explanation.in_language(session.language), TextRole.SECONDARY, "ink2", wrap=True
        )

        # Ticks
        asked = TextLabel(self.tr("Did any of this play a part?"), TextRole.BODY_STRONG)
        self._ticks = ChipGroup(asked.text(), own_items=False)
        items = {
            tick: ChipItem(tick.id, tick.label.in_language(session.language))
            for tick in known.ticks
        }
        self._ticks.set_items(
            (item for tick, item in items.items() if not tick.criterion),
            (item for tick, item in items.items() if tick.criterion),
        )
        self._ticks.chosen_changed.connect(self._ask_when_closed)
        self._ticks.others_toggled.connect(self.fit)

        # On which day it was closed
        self._closing = QWidget(self)
        self._closed_on = DateField(self.tr("On which day was that?"), session.today)
        self._closed_on.set_day((event.closed_on or session.today) if event is not None else day)
        self._closing.hide()

        # Note
        self._note = TextArea(
            self.tr("In a few words (not required)"),
            self.tr("In a few words (not required). No names."),
        )
        if event is not None:
            self._ticks.set_chosen(without_closed(event.ticks))
            self._note.setPlainText(event.note)
            self._closing.setVisible(self._asks_when(event.ticks))

        # What is asked later
        self._questions = QuestionDays(session, event, self) if event is not None else None
        self._day.dateChanged.connect(self._move_questions)

        # Layout
        closing = QHBoxLayout(self._closing)
        closing.setContentsMargins(0, 0, 0, 0)
        closing.addWidget(TextLabel(self._closed_on.accessibleName()))
        closing.addWidget(self._closed_on)
        closing.addStretch(1)
        days = QHBoxLayout()
        days.addWidget(when)
        days.addWidget(self._day)
        days.addStretch(1)
        self.body.addLayout(days)
        question = QHBoxLayout()
        question.addWidget(asked, 1)
        question.addWidget(meanings_button(session, self._ticks_named, self))
        self.body.addWidget(why)
        self.body.addLayout(question)
        for widget in (self._ticks, self._closing, self._note):
            self.body.addWidget(widget)
        ChipMenu(session, self)
        if self._questions is not None:
            self.body.addWidget(self._questions)

    def _ticks_named(self) -> list[str]:
        return [tick.id for tick in self._kind.ticks]

    @Slot()
    def keep(self) -> None:
        """Write the event."""
        self.write(self._change)

    @Slot()
    def _ask_when_closed(self) -> None:
        """A closing tick takes its opposite away and asks for the day."""
        chosen = tuple(self._ticks.chosen())
        if without_closed(chosen) != chosen:
            self._ticks.set_chosen(without_closed(chosen))
        self._closing.setVisible(self._asks_when(chosen))
        self.fit()

    def _asks_when(self, ticks: Sequence[str]) -> bool:
        """The day of what was closed before is asked where it was known."""
        closing, before = closing_in(ticks), self._event
        if closing is None or before is None:
            return closing is not None
        return closing not in before.ticks or before.closed_on is not None

    @Slot()
    def _move_questions(self) -> None:
        if self._questions is not None:
            self._questions.follow(self._day.day())

    def filled_in(self) -> dict[str, Any]:
        asked = self._questions.filled_in() if self._questions is not None else {}
        return {**super().filled_in(), "questions": asked}

    def fill_in(self, values: Mapping[str, Any]) -> None:
        super().fill_in(values)
        if self._questions is not None:
            self._questions.fill_in(values.get("questions", {}))
        self._ask_when_closed()

    # Small parts

    def _change(self) -> Change:
        session, before = self.session, self._event
        day, ticks = self._day.day(), without_closed(tuple(self._ticks.chosen()))
        note = self._note.text()
        closed_on = self._closed_on.day() if self._asks_when(ticks) else None
        if before is not None:
            # A tick that a later version of the catalogue no longer offers stays
            ticks = (*(t for t in before.ticks if not self._ticks.offers(t)), *ticks)
            return change_event(
                session.diary, session.catalogue, before,
                day=day, ticks=ticks, note=note, closed_on=closed_on,
                questions=self._questions.chosen() if self._questions is not None else (),
            )  # fmt: skip
        boundary = session.diary.person.day_boundary
        at = moment_of_writing(day, boundary, None, session.clock())
        written = written_event(
            session.catalogue, self._kind.id, day, at, ticks=ticks, note=note, closed_on=closed_on
        )
        return Change("event_saved", add=written)
