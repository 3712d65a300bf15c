"""What was written about an event, to read before one says how it is now."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from evenwichtapp.diary.records import Event, FollowUp
from evenwichtapp.diary.series import day_score
from evenwichtapp.ui.dates import weekday_and_day
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.happened import after_words
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.wording import capitalised


class WrittenThen(Card):
    """The words and ticks of an event, the score of its day, and what was answered since.

    ``follow_up`` is the question that is asked now; its own answer is not told.
    """

    def __init__(
        self, session: Session, event: Event, follow_up: FollowUp, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=16)
        self._session, self._event, self._follow_up = session, event, follow_up
        facts, notes = [*self._facts()], [*self._notes()]
        self.is_empty = not facts and not notes
        heading = self.tr("What you wrote then: {day}").format(day=weekday_and_day(event.day))
        self.column.addWidget(TextLabel(heading, TextRole.SECONDARY_STRONG, wrap=True))
        for note in notes:
            self.column.addWidget(SerifLabel(f"“{note}”", TextRole.OWN_WORDS))
        for fact in facts:
            self.column.addWidget(TextLabel(fact, TextRole.SECONDARY, "ink2", wrap=True))

    def _facts(self) -> Iterator[str]:
        session, event = self._session, self._event
        known = {tick.id: tick for tick in session.catalogue.event_kinds[event.kind].ticks}
        ticks = [known[tick].label for tick in event.ticks if tick in known]
        if ticks:
            said = ", ".join(label.in_language(session.language).lower() for label in ticks)
            yield capitalised(said)
        if check_ins := session.diary.check_ins_by_day.get(event.day):
            score = QLocale().toString(day_score(check_ins), "g", 2)
            yield self.tr("Your score that day: {score}").format(score=score)
        for earlier in self._answered():
            words = self.tr("{when}: heaviness {weight} of 10")
            if earlier.nothing_felt:
                words = self.tr("{when}: little felt")
            yield words.format(when=after_words(earlier.after), weight=earlier.weight)

    def _notes(self) -> Iterator[str]:
        """What was written about it, on that day, and with each answer since."""
        day = self._session.diary.check_ins_by_day.get(self._event.day, ())
        notes = (c.note for c in day), (f.note for f in self._answered())
        return (note for note in (self._event.note, *chain(*notes)) if note)

    def _answered(self) -> list[FollowUp]:
        about = (f for f in self._session.diary.follow_ups if f.event == self._event.id)
        earlier = (f for f in about if f.answered_at and f.due < self._follow_up.due)
        return sorted(earlier, key=lambda f: f.due)
