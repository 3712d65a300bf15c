"""Vandaag: how it is now, in twenty seconds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.moments import moment_of_writing
from evenwichtapp.diary.records import (
    Answer,
    CheckIn,
    Event,
    FollowUp,
    MarkKind,
    OwnItem,
    Person,
    Shift,
)
from evenwichtapp.diary.workday import ONE_DAY, work_day
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.dates import short_weekday_and_day, weekday_and_day
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.page import BAR_ROOM, GAP, Page
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.today.entry_sheet import EntrySheet
from evenwichtapp.ui.today.score_keys import score_of_digit
from evenwichtapp.ui.today.side import TodaySide
from evenwichtapp.ui.widgets.column_scroll import ColumnScroll
from evenwichtapp.ui.wording import capitalised, shift_words

SHIFTS = (Shift.EARLY, Shift.DAY, Shift.LATE, Shift.NIGHT, Shift.FREE)  # as they follow in a day
SIDE_WIDTH = 256
NARROW = 996  # page width below which the side column moves under the questions


class TodayPage(Page):
    """One check-in for a work day, beside the last two weeks, what is due and one signal."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset(
        {CheckIn, Event, FollowUp, OwnItem, Answer, Person}
    )
    draft_name: ClassVar[str] = "today"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._day = session.today

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
        self._sheet.edit_left.connect(self._start_afresh)

        # Side
        self._side = TodaySide(session)
        self._side.page_asked.connect(self.page_asked)
        self._side.edit_asked.connect(self._edit)
        session.prepared.connect(self._refresh_side)

        # Layout
        self._steps = QWidget()
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(8)
        steps.addWidget(self._earlier)
        steps.addWidget(self._later)
        self._under_header = QHBoxLayout()
        self._under_header.addStretch(1)
        self._beside = ColumnScroll(side=BAR_ROOM, left=0)
        self._beside.setFixedWidth(scaled(SIDE_WIDTH) + BAR_ROOM)
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        columns.addWidget(self._sheet, 1)
        columns.addWidget(self._beside)
        self.body.addLayout(self._under_header)
        self.body.addLayout(columns, 1)
        self._narrow: bool | None = None
        self.setFocusProxy(self._sheet)

    def refresh(self) -> None:
        """Show the day anew and, once the form stands, what is beside it."""
        self._show_day()
        self._sheet.refresh_items()
        QTimer.singleShot(0, self._side, self._refresh_side)

    def open_with(self, argument: date | str) -> None:
        """Write for another day, or change the check-in with this id."""
        if isinstance(argument, date):
            self._go(argument)
        else:
            self._edit(argument)

    def draft(self) -> str:
        """The entry being made, as text."""
        return self._entry().to_draft()

    def restore_draft(self, draft: str) -> None:
        """Put back an entry that was not saved yet."""
        entry = Entry.from_draft(draft)
        if entry is not None and self._entry().empty:
            self._load(entry)

    def begin_day(self, before: date) -> None:
        """Go along to the new day, unless an earlier one or something unsaved is in the form."""
        if self._day == before and self._entry().empty:
            self._day = self.session.today
            self._start_afresh()
        super().begin_day(before)

    # Slots

    @Slot()
    def _go_earlier(self) -> None:
        self._go(self._day - ONE_DAY)

    @Slot()
    def _go_later(self) -> None:
        self._go(self._day + ONE_DAY)

    @Slot(str)
    def _take_shift(self, shift: str) -> None:
        """In the morning after, a night shift still belongs to the day before."""
        session = self.session
        if shift == Shift.NIGHT and self._day == session.today:
            boundary = session.diary.person.day_boundary
            self._go(work_day(session.clock(), boundary, Shift.NIGHT))

    @Slot()
    def _save(self) -> None:
        entry = self._entry()
        try:
            change = self._change_for(entry)
        except KnownError as error:
            self.session.failed.emit(error)
            return
        self.session.apply(change)
        self._start_afresh()
        self._sheet.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot(str)
    def _ask_event(self, kind: str) -> None:
        from evenwichtapp.ui.today.event_form import EventForm

        form = EventForm(self.session, kind, self._day, self)
        form.event_made.connect(self._add_event)
        form.open()

    @Slot(Event)
    def _add_event(self, event: Event) -> None:
        from evenwichtapp.care.events import with_questions

        written = with_questions(event, self.session.catalogue)
        self.session.apply(Change("event_saved", add=written))

    @Slot(MarkKind, str)
    def _add_own_item(self, kind: MarkKind, label: str) -> None:
        item = OwnItem(kind=kind, label=label)
        self.session.apply(Change("own_item_saved", add=(item,)))
        self._sheet.choose_when_known(kind, item.id)

    @Slot(str)
    def _edit(self, check_in: str) -> None:
        record = self.session.diary.by_id[check_in]
        if isinstance(record, CheckIn):
            self._load(Entry.of(record))
            self._sheet.setFocus()

    @Slot()
    def _start_afresh(self) -> None:
        self._sheet.close_searches()
        self._load(Entry(day=self._day, shift=self._usual_shift()))

    @Slot()
    def _refresh_side(self) -> None:
        """At the start the form comes first: the side follows once the session is prepared."""
        if not self.session.is_prepared:
            return
        self._side.refresh(self._day)

    # Small parts

    def _entry(self) -> Entry:
        chosen = self._shift.choice()
        return replace(self._sheet.entry(), day=self._day, shift=Shift(chosen) if chosen else None)

    def _load(self, entry: Entry) -> None:
        self._sheet.load(entry)
        self._shift.choose(entry.shift)
        self._go(entry.day)

    def _go(self, day: date) -> None:
        self._day = min(day, self.session.today)
        self._sheet.set_day(self._day)
        self._show_day()
        self._refresh_side()

    def _show_day(self) -> None:
        words = short_weekday_and_day if self._narrow else weekday_and_day
        self.title.setText(capitalised(words(self._day)))
        self._later.setEnabled(self._day < self.session.today)
        ago = (self.session.today - self._day).days
        self.subtitle.setText(self.tr("%n day(s) ago", "", ago))
        self.subtitle.setVisible(ago > 0)
        events = (e.kind for e in self.session.diary.events if e.day == self._day)
        self._sheet.set_events_of_day(frozenset(events))

    def _change_for(self, entry: Entry) -> Change:
        """Where what is being changed was meanwhile taken out of the diary, it is saved as new."""
        session = self.session
        boundary = session.diary.person.day_boundary
        before = session.diary.by_id.get(entry.editing or "")
        if isinstance(before, CheckIn):
            return Change("check_in_saved", replace=(entry.changed(before, boundary),))
        at = moment_of_writing(entry.day, boundary, entry.shift, session.clock())
        return Change("check_in_saved", add=(entry.check_in(at),))

    def _usual_shift(self) -> Shift | None:
        """The shift already written for this day, so that it need not be chosen twice."""
        written = self.session.diary.check_ins_by_day.get(self._day, ())
        return written[-1].shift if written else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit anywhere on the page is the score; 0 is 10."""
        score = score_of_digit(event)
        if score is None:
            super().keyPressEvent(event)
        else:
            self._sheet.choose_score(score)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange(narrow)
            self._show_day()

    def _arrange(self, narrow: bool) -> None:
        """The cards stand beside the sheet, or under its questions; the shift goes along."""
        air = GAP if narrow else 0
        self._side.setContentsMargins(0, air, 0, air)
        self._beside.setVisible(not narrow)
        self.body.setContentsMargins(0, 0, BAR_ROOM if narrow else 0, 0)
        self.set_side_width(0 if narrow else scaled(SIDE_WIDTH))
        if narrow:
            self._under_header.insertWidget(0, self._steps)
            self._under_header.insertWidget(1, self._shift)
            self._sheet.add_below(self._side)
        else:
            self.header.insertWidget(1, self._steps)
            self.header.insertWidget(4, self._shift)
            self._beside.column.addWidget(self._side)
