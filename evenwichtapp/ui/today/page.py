"""Vandaag: how it is now, in twenty seconds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import (
    Agreement,
    Answer,
    CheckIn,
    Event,
    FollowUp,
    MarkKind,
    OwnItem,
    Person,
    Reflection,
    Shift,
)
from evenwichtapp.diary.workday import ONE_DAY, work_day
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.dates import short_weekday_and_day, weekday_and_day
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.page import HEADER_GAP, Page
from evenwichtapp.ui.pages import WEEK, ChangeEntry, FillIn, Opening, WriteFor
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.today.entry_sheet import EntrySheet
from evenwichtapp.ui.today.score_keys import score_of_digit
from evenwichtapp.ui.today.side import TodaySide
from evenwichtapp.ui.today.standing import Places
from evenwichtapp.ui.today.unsaved import Unsaved, entries_in
from evenwichtapp.ui.wording import capitalised, shift_words

SHIFTS = (Shift.EARLY, Shift.DAY, Shift.LATE, Shift.NIGHT, Shift.FREE)  # as they follow in a day
SIDE_WIDTH = 256
MORE_THAN_AIR = 1_000  # stretch of what comes before the empty room that takes one
DAY_ROOM = 480  # for the longest date with how long ago it is: the arrows beside it stay in place
NARROW = 996  # page width below which the side column moves under the questions


class TodayPage(Page):
    """One check-in for a work day, beside the last two weeks, what is due and one signal."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset(
        {CheckIn, Event, FollowUp, OwnItem, Answer, Person, Agreement, Reflection}
    )
    draft_name: ClassVar[str] = "today"

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self._preferences = preferences
        self._day = session.today
        self._unsaved = Unsaved()
        self._before_edit: date | None = None  # the day to come back to
        self._before_night: date | None = None
        self._written: CheckIn | None = None  # an earlier entry in the form
        self._as_written: Entry | None = None  # the same as the form had it before any change
        self._begun: dict[str, tuple[CheckIn | None, Entry | None]] = {}  # both, of one set aside

        # Day
        self._earlier = IconButton("caret-left", self.tr("A day earlier"))
        self._earlier.clicked.connect(self._go_earlier)
        self._later = IconButton("caret-right", self.tr("A day later"))
        self._later.clicked.connect(self._go_later)

        # Shift
        self._shift = SegmentedControl(
            self.tr("Shift"),
            ((shift, shift_words(shift)) for shift in SHIFTS),
        )
        self._shift.choice_changed.connect(self._take_shift)

        # Sheet
        self._sheet = EntrySheet(session)
        self._sheet.save_asked.connect(self._save)
        self._sheet.event_asked.connect(self._ask_event)
        self._sheet.own_item_asked.connect(self._add_own_item)
        self._sheet.edit_left.connect(self._leave_edit)

        # Side
        self._side = TodaySide(session)
        self._side.page_asked.connect(self.ask)
        self._side.edit_asked.connect(self._edit)
        self._side.day_asked.connect(self._open_day)
        self._side.week_asked.connect(partial(self.ask, WEEK))
        session.prepared.connect(self._refresh_side)

        # Layout
        self._steps = Group(self.tr("Day"))
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(8)
        steps.addWidget(self._earlier)
        steps.addWidget(self._later)
        self._named = QWidget()
        self._named.setMaximumWidth(scaled(DAY_ROOM))
        named = QHBoxLayout(self._named)
        named.setContentsMargins(0, 0, 0, 0)
        named.setSpacing(HEADER_GAP)
        named.addWidget(self.title)
        named.addWidget(self.subtitle)
        named.addStretch(1)
        self.header.insertWidget(0, self._named, MORE_THAN_AIR)
        self._places = Places(self, self._sheet, self._side, self._steps, self._shift)
        self.setFocusProxy(self._shift)

    def refresh(self) -> None:
        """Show the day anew and, once the form stands, what is beside it."""
        self._follow_written()
        self._show_day()
        self._sheet.refresh_items()
        QTimer.singleShot(0, self._side, self._refresh_side)

    def open_with(self, opening: Opening) -> None:
        """Write for another day, change a check-in, or go on with an entry."""
        match opening:
            case WriteFor(day):
                self._open_day(day)
            case ChangeEntry(check_in):
                self._edit(check_in)
            case FillIn(entry):
                self.fill_in(entry)

    def draft(self) -> str:
        """All that is being made and not saved, as text."""
        return self._unsaved.to_draft(self._typed())

    def restore_draft(self, draft: str) -> None:
        """Put back what was not saved yet; what stands in the form by now stays there."""
        entries = entries_in(draft, self.session.diary)
        if entries and self._typed() is None:
            self.fill_in(entries.pop())
        for entry in entries:
            self._unsaved.put(entry)
        self._refresh_side()

    def fill_in(self, entry: Entry) -> None:
        """Put an entry in the form as if the person had filled it in."""
        self._load(entry)

    def begin_day(self, before: date) -> None:
        """Go along to the new day, unless an earlier one or something unsaved is in the form."""
        if self._day == before and self._typed() is None and not self._sheet.changes_earlier:
            self._load(self._begun_for(self.session.today))
        super().begin_day(before)

    # Slots

    @Slot()
    def _go_earlier(self) -> None:
        self._step_to(self._day - ONE_DAY)

    @Slot()
    def _go_later(self) -> None:
        self._step_to(self._day + ONE_DAY)

    @Slot(date)
    def _open_day(self, day: date) -> None:
        """Write for another day; what is being typed stays with its own."""
        typed = self._set_aside()
        self._before_edit = None
        self._load(self._begun_for(day))
        if typed is not None and typed.day != self._day:
            told = self.tr("What you typed for {day} is kept.")
            self._sheet.tell(told.format(day=weekday_and_day(typed.day)))

    @Slot(str)
    def _take_shift(self, shift: str) -> None:
        """In the morning after, a night shift still belongs to the day before; others do not."""
        at, boundary = self._moment(), self.session.diary.person.day_boundary
        began = work_day(at, boundary, Shift.NIGHT)
        if shift == Shift.NIGHT and self._day == work_day(at, boundary) != began:
            self._before_night = self._day
            self._move(began)
            told = self.tr("A night shift belongs to the day on which it began: {day}.")
        elif shift != Shift.NIGHT and self._before_night is not None:
            self._move(self._before_night)
            self._before_night = None
            told = self.tr("This is for {day} again.")
        else:
            return
        self._sheet.tell(told.format(day=weekday_and_day(self._day)))

    @Slot()
    def _save(self) -> None:
        entry = self._entry()
        try:
            change = self._change_for(entry)
        except KnownError as error:
            self.session.failed.emit(error)
            return
        self.session.apply(change, refused=partial(self._take_back, entry))
        self._go_on()
        self._sheet.setFocus(Qt.FocusReason.MouseFocusReason)

    def _take_back(self, entry: Entry, _error: Exception) -> None:
        """What could not be saved stands in the form again, or waits for it."""
        if self._typed() is None:
            self._load(entry)
        else:
            self._unsaved.put(entry)
            self._refresh_side()

    @Slot()
    def _leave_edit(self) -> None:
        """The person throws the change away; what they were typing before it comes back."""
        self._go_on()

    @Slot(str)
    def _ask_event(self, kind: str) -> None:
        from evenwichtapp.ui.forms.event_form import EventForm

        EventForm(self.session, kind, self._day, self).open()

    @Slot(MarkKind, str)
    def _add_own_item(self, kind: MarkKind, label: str) -> None:
        item = OwnItem(kind=kind, label=label)
        self.session.apply(Change("own_item_saved", add=(item,)))
        self._sheet.choose_when_known(kind, item.id)

    @Slot(str)
    def _edit(self, check_in: str) -> None:
        record = self.session.diary.by_id.get(check_in)
        if not isinstance(record, CheckIn) or self._entry().editing == check_in:
            return
        before = self._before_edit if self._sheet.changes_earlier else self._day
        self._set_aside()
        if (changed := self._unsaved.take_change_to(check_in)) is not None:
            self._load(changed)
            self._follow_written()
        else:
            self._load_written(record)
        self._before_edit = before
        self._sheet.setFocus()

    @Slot()
    def _refresh_side(self) -> None:
        """At the start the form comes first: the side follows once the session is prepared."""
        if not self.session.is_prepared:
            return
        self._side.refresh(self._day, self._unsaved.entries)

    # Going from one entry to another

    def _entry(self) -> Entry:
        chosen = self._shift.choice()
        return replace(self._sheet.entry(), day=self._day, shift=Shift(chosen) if chosen else None)

    def _typed(self) -> Entry | None:
        """What stands in the form, if it would be lost with the form."""
        entry = self._entry()
        untouched = entry.empty if entry.editing is None else entry == self._as_written
        return None if untouched else entry

    def _set_aside(self) -> Entry | None:
        typed = self._typed()
        if typed is not None:
            self._unsaved.put(typed)
            self._begun[typed.editing or ""] = self._written, self._as_written
        return typed

    def _begun_for(self, day: date) -> Entry:
        """What was being made for a day, or a fresh entry."""
        day = min(day, self.session.today)
        return self._unsaved.take_for(day) or Entry(day=day, shift=self._usual_shift(day))

    def _step_to(self, day: date) -> None:
        """What is new stays with its day; a change to an earlier entry moves it to another day."""
        if not self._sheet.changes_earlier:
            self._open_day(day)
            return
        self._before_night = None
        self._move(day)
        told = self.tr("Once you save, this entry moves to {day}.")
        self._sheet.tell(told.format(day=weekday_and_day(self._day)))

    def _go_on(self) -> None:
        """Back to the day that one came from, with what was being typed there."""
        self._sheet.close_searches()
        day, self._before_edit = self._before_edit or self._day, None
        self._load(self._begun_for(day))

    def _load(self, entry: Entry) -> None:
        self._before_night = None
        self._written, self._as_written = self._begun.pop(entry.editing or "", (None, None))
        self._sheet.load(entry)
        self._shift.choose(entry.shift)
        self._move(entry.day)

    def _load_written(self, record: CheckIn) -> Entry:
        """Load an earlier entry; as the form has it."""
        self._load(Entry.of(record))
        self._written, self._as_written = record, self._entry()
        return self._as_written

    def _follow_written(self) -> None:
        """Where the entry in the form changed meanwhile, as by a file: what was not touched too."""
        record = self.session.diary.by_id.get(self._entry().editing or "")
        was, mine = self._as_written, self._entry()
        if was is None or not isinstance(record, CheckIn) or record == self._written:
            return
        now = self._load_written(record)
        if mine == was:
            return
        self._load(mine.upon(was, now))
        self._written, self._as_written = record, now
        self._sheet.tell(self.tr("This entry changed meanwhile. What you filled in is kept."))

    def _move(self, day: date) -> None:
        """What stands in the form is for another day."""
        self._day = min(day, self.session.today)
        self._sheet.set_day(self._day)
        self._show_day()
        self._refresh_side()

    # Small parts

    def _moment(self) -> datetime:
        """When the check-in in the form was made, or is being made."""
        record = self.session.diary.by_id.get(self._entry().editing or "")
        return record.at if isinstance(record, CheckIn) else self.session.clock()

    def _show_day(self) -> None:
        self._later.setEnabled(self._day < self.session.today)
        ago = (self.session.today - self._day).days
        self.subtitle.setText(
            self.tr("yesterday") if ago == 1 else self.tr("%n day(s) ago", "", ago)
        )
        self.subtitle.setVisible(ago > 0)
        self._show_title()
        events = (e.kind for e in self.session.diary.events if e.day == self._day)
        self._sheet.set_events_of_day(frozenset(events))

    def _show_title(self) -> None:
        """The weekday whole where it fits beside what else stands in the header."""
        self.title.setText(capitalised(weekday_and_day(self._day)))
        self._named.updateGeometry()
        self.header.invalidate()
        if self._places.narrow or self.header.sizeHint().width() > self.inner_size().width():
            self.title.setText(capitalised(short_weekday_and_day(self._day)))

    def _change_for(self, entry: Entry) -> Change:
        """Where what is being changed was meanwhile taken out of the diary, it is saved as new."""
        session = self.session
        boundary = session.diary.person.day_boundary
        before = session.diary.by_id.get(entry.editing or "")
        if isinstance(before, CheckIn):
            return Change("check_in_saved", replace=(entry.changed(before, boundary),))
        purpose = "check_in_saved" if entry.editing is None else "check_in_saved_as_new"
        return Change(purpose, add=(entry.written(boundary, session.clock()),))

    def _usual_shift(self, day: date) -> Shift | None:
        """The shift already written for a day, so that it need not be chosen twice."""
        written = self.session.diary.check_ins_by_day.get(day, ())
        return written[-1].shift if written else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit that no control on the page wanted is the score, unless that is switched off."""
        score = score_of_digit(event) if self._preferences.settings.single_keys else None
        if score is None:
            super().keyPressEvent(event)
        else:
            self._sheet.choose_score(score)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._places.fit()
        self._show_title()
