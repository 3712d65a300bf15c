"""The small form for something that happened: its ticks and a few words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.care.events import with_questions
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.moments import moment_of_writing
from evenwichtapp.diary.records import Event
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.chip_group import ChipGroup, ChipItem
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.dates import weekday_and_day
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import error_words


class EventForm(Form):
    """Asks what was so at an event of one kind, and writes it with its questions."""

    keeps_draft = True

    def __init__(
        self, session: Session, kind: str, day: date, parent: QWidget | None = None
    ) -> None:
        known = session.catalogue.event_kinds[kind]
        super().__init__(
            known.label.in_language(session.language),
            self.tr("Add"),
            self.tr("Not now"),
            parent,
        )
        self.session = session
        self.about = f"{kind} {day}"
        self._kind = kind
        self._day = day

        # When, and why it is asked
        when = TextLabel(weekday_and_day(day), TextRole.SECONDARY, "ink2")
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

        # Note
        self._note = TextArea(
            self.tr("In a few words (not required)"),
            self.tr("In a few words (not required). No names."),
        )

        # Layout
        for widget in (when, why, asked, self._ticks, self._note):
            self.body.addWidget(widget)

    @Slot()
    def keep(self) -> None:
        """Write the event."""
        session = self.session
        boundary = session.diary.person.day_boundary
        try:
            event = Event(
                day=self._day,
                at=moment_of_writing(self._day, boundary, None, session.clock()),
                kind=self._kind,
                ticks=tuple(self._ticks.chosen()),
                note=self._note.text(),
            )
        except KnownError as error:
            self.say(error_words(error, session.language))
            return
        self.hand_over(Change("event_saved", add=with_questions(event, session.catalogue)))
