"""What stands beside the sheet of Vandaag: two weeks, what is due, one signal, the day so far."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import CheckIn, Event, FollowUp
from evenwichtapp.diary.workday import work_day
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.controls.leaving import drop
from evenwichtapp.ui.dates import weekday_and_day
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.happened import answer_words, open_answer, open_event
from evenwichtapp.ui.pages import WEEK
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.today.side_card import side_card
from evenwichtapp.ui.widgets.icon_line import IconLine
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import capitalised


class TodaySide(Group):
    """The right column; every card is there only when it has something to say.

    ``edit_asked``: the id of a check-in.
    ``day_asked``: a day for which something was typed that is not saved yet. ``week_asked``: the
    person wants to catch up on a week. ``page_asked``: the ``Opening`` of a page.
    """

    edit_asked = QtSignal(str)
    day_asked = QtSignal(date)
    week_asked = QtSignal()
    page_asked = QtSignal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Beside your day"), parent)
        self.session = session
        self._cards: list[QWidget] = []

        # Layout
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addStretch(1)

    def refresh(self, day: date, unsaved: Iterable[Entry] = ()) -> None:
        """Show the cards for ``day``, the day being written, and what waits for its saving."""
        for card in self._cards:
            self._column.removeWidget(card)
            drop(card)
        made = (
            self._unsaved_card(unsaved),
            self._recent_card(),
            *self._cards_between(),
            self._written(day),
            IconLine("lock-simple", self.tr("What you fill in stays on this device.")),
        )
        self._cards = [card for card in made if card is not None]
        for place, card in enumerate(self._cards):
            self._column.insertWidget(place, card)

    # Cards

    def _unsaved_card(self, unsaved: Iterable[Entry]) -> QWidget | None:
        days = sorted({entry.day for entry in unsaved})
        if not days:
            return None
        links = [Button(ButtonKind.LINK, capitalised(weekday_and_day(day))) for day in days]
        for link, day in zip(links, days, strict=True):
            link.clicked.connect(partial(self.day_asked.emit, day))
        return side_card(TextLabel(self.tr("Not saved yet"), TextRole.HEADING), *links)

    def _recent_card(self) -> QWidget | None:
        from evenwichtapp.care.catching_up import is_offered
        from evenwichtapp.insight.reading import recent
        from evenwichtapp.ui.today.course_strip import CourseStrip

        session = self.session
        if not session.diary.check_ins:
            return None
        found = recent(session.diary, session.catalogue, session.today)
        strip = CourseStrip(found, session.today)
        words = TextLabel(
            found.sentence.in_language(session.language), TextRole.SECONDARY, "ink2", wrap=True
        )
        explained = [
            TextLabel(c.text.in_language(session.language), TextRole.CAPTION, "ink2", wrap=True)
            for c in found.explained
        ]
        card = side_card(
            TextLabel(self.tr("Last 14 days"), TextRole.HEADING), strip, words, *explained
        )
        if is_offered(session.diary, session.today):
            catch_up = Button(ButtonKind.LINK, self.tr("Catch up on a week"))
            catch_up.setToolTip(WEEK.shortcut)
            catch_up.clicked.connect(self.week_asked)
            card.column.addWidget(catch_up)
        return card

    def _cards_between(self) -> list[QWidget]:
        from evenwichtapp.ui.today.asking_cards import asking_cards

        return asking_cards(self.session, self.page_asked.emit, self)

    def _written(self, day: date) -> QWidget | None:
        """What stands in the diary for this day already, a line each."""
        diary = self.session.diary
        written = diary.check_ins_by_day.get(day, ())
        events = tuple(event for event in diary.events if event.day == day)
        answered = [f for f in diary.follow_ups if f.answered_at and self._answered_on(f, day)]
        rows = [self._check_in_row(check_in) for check_in in written]
        rows += [self._event_row(event) for event in events]
        rows += [self._answer_row(follow_up) for follow_up in answered]
        if not rows:
            return None
        lines = Group(self.tr("Written for this day"))
        column = QVBoxLayout(lines)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(0)
        for row in rows:
            column.addWidget(row)
        return lines

    # Rows

    def _check_in_row(self, check_in: CheckIn) -> QWidget:
        time = check_in.at.strftime("%H:%M")
        words = self.tr("{time}  score {score}").format(time=time, score=check_in.score)
        change = IconButton("pencil-simple", self.tr("Change this entry"))
        change.clicked.connect(partial(self.edit_asked.emit, check_in.id))
        remove = IconButton("trash", self.tr("Delete this entry"))
        remove.clicked.connect(partial(self._remove, "check_in_removed", check_in))
        return _row(words, change, remove)

    def _event_row(self, event: Event) -> QWidget:
        change = IconButton("pencil-simple", self.tr("Open this event"))
        change.clicked.connect(partial(self._open_event, event))
        remove = IconButton("trash", self.tr("Delete this event"))
        remove.clicked.connect(partial(self._remove, "event_removed", event))
        return _row(self.session.item_words(event.kind), change, remove)

    def _answer_row(self, follow_up: FollowUp) -> QWidget:
        change = IconButton("pencil-simple", self.tr("Change this answer"))
        change.clicked.connect(partial(self._answer, follow_up))
        return _row(answer_words(self.session, follow_up), change)

    def _answered_on(self, follow_up: FollowUp, day: date) -> bool:
        boundary = self.session.diary.person.day_boundary
        at = follow_up.answered_at
        return at is not None and work_day(at, boundary) == day

    # Slots

    @Slot()
    def _remove(self, purpose: str, record: CheckIn | Event) -> None:
        asked = tuple(f for f in self.session.diary.follow_ups if f.event == record.id)
        self.session.apply(Change(purpose, remove=(record, *asked)))

    @Slot()
    def _open_event(self, event: Event) -> None:
        open_event(self.session, event, self)

    @Slot()
    def _answer(self, follow_up: FollowUp) -> None:
        open_answer(self.session, follow_up, self)


def _row(words: str, *buttons: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addWidget(TextLabel(words, TextRole.SECONDARY, wrap=True), 1)
    for button in buttons:
        line.addWidget(button)
    return row
