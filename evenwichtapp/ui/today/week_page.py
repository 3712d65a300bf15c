"""Week inhalen: seven days on one sheet, by keyboard in under a minute."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.card_letters import letters, shift_letters, short_words
from evenwichtapp.care.catching_up import DAYS, fill_in, week_up_to
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import EARLIEST_DAY, CheckIn, OwnItem, Person
from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.dates import day_and_month, weekday
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.page import HEADER_GAP, MARGIN, Page
from evenwichtapp.ui.pages import TODAY, CatchUp, Opening
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.today.week_grid import PADDING
from evenwichtapp.ui.today.week_keys import WeekKeys
from evenwichtapp.ui.today.week_row import Letters, WeekRow
from evenwichtapp.ui.today.week_sheet import LOW, WeekSheet
from evenwichtapp.ui.wording import capitalised, error_words

NARROW = 996  # page width below which the week stands under the title
ROOM_FOR_CARD = 640  # page width below which its button has a line of its own
ROOM_FOR_KEYS = 790  # page height from which the keys are told below the sheet
TOP_IN_SHEET = 18
WEEK = timedelta(days=DAYS)


class WeekPage(Page):
    """The seven days up to yesterday, or an earlier week; what was written already stays."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({CheckIn, OwnItem, Person})
    draft_name: ClassVar[str] = "week"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.title.setText(self.tr("Catch up on a week"))
        self._last = session.today - ONE_DAY
        self._typed: dict[date, Entry] = {}

        # Header
        self._back = BackLink(self.tr("Today"))
        self._back.clicked.connect(self._go_back)
        self._earlier = IconButton("caret-left", self.tr("A week earlier"))
        self._earlier.clicked.connect(self._go_earlier)
        self._later = IconButton("caret-right", self.tr("A week later"))
        self._later.clicked.connect(self._go_later)
        self._card = Button(ButtonKind.PLAIN, self.tr("Print a card"), icon_name="printer")
        self._card.clicked.connect(self._show_card)
        self._under_header = QWidget()
        self._line = QHBoxLayout()
        self._line.setSpacing(HEADER_GAP)
        self._line.addStretch(1)
        self._below_line = QVBoxLayout(self._under_header)
        self._below_line.setContentsMargins(0, 0, 0, 0)
        self._below_line.addLayout(self._line)
        self._narrow: bool | None = None
        self.subtitle.setMinimumHeight(scaled(40))  # in the middle of its row, also below the title

        # Sheet
        self._sheet = WeekSheet()
        self._sheet.save_asked.connect(self._save)
        self._sheet.changed.connect(self._take_typed)
        self._keys = WeekKeys()

        # Layout
        self.body.addWidget(self._under_header)
        self.body.addWidget(self._sheet)
        self.body.addWidget(self._keys)
        self.body.addStretch(1)
        self.setFocusProxy(self._sheet)

    def refresh(self) -> None:
        """Show the week anew; what was chosen and not saved stays."""
        session, days = self.session, week_up_to(self._last)
        written = session.diary.check_ins_by_day
        self._typed = {day: e for day, e in self._typed.items() if day not in written}
        self.subtitle.setText(
            self.tr("{first} up to and including {last}").format(
                first=_first_words(days[0], days[-1]), last=day_and_month(days[-1])
            )
        )
        self._earlier.setEnabled(days[0] - WEEK >= EARLIEST_DAY)
        self._later.setEnabled(self._last < session.today - ONE_DAY)
        found = self._letters()
        self._sheet.show_days([WeekRow(day, found, written.get(day, ())) for day in days], found)
        for row in self._sheet.rows:
            if row.day in self._typed:
                row.load(self._typed[row.day])
        self._keys.show_letters(found)

    def open_with(self, opening: Opening) -> None:
        """Show the seven days up to a day, or up to yesterday where that is earlier."""
        if isinstance(opening, CatchUp):
            self._show_week(opening.last)

    def begin_day(self, before: date) -> None:
        """The week that ended yesterday now ends a day later, unless another one is shown."""
        if self._last == before - ONE_DAY:
            self._last = self.session.today - ONE_DAY
        super().begin_day(before)

    def draft(self) -> str:
        """The days that were filled in and not saved, as text."""
        return json.dumps([e.to_text() for e in self._typed.values()]) if self._typed else ""

    def restore_draft(self, draft: str) -> None:
        """Put back what was not saved; what was chosen by now stays."""
        found = (Entry.from_draft(text) for text in json.loads(draft))
        kept = {entry.day: entry for entry in found if entry is not None}
        if kept:
            self._typed = {**kept, **self._typed}
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keys.setVisible(self.height() >= scaled(ROOM_FOR_KEYS))
        narrow = self.width() < max(scaled(NARROW), self._width_of_header())
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange(narrow)
        if narrow and self.width() < scaled(ROOM_FOR_CARD):
            self._below_line.addWidget(self._card, 0, Qt.AlignmentFlag.AlignLeft)
        if narrow and self.height() < scaled(LOW):
            self._below_line.setContentsMargins(PADDING, TOP_IN_SHEET, PADDING, 0)
            self._sheet.scroll_along(self._under_header)
        elif self.body.indexOf(self._under_header) < 0:
            self._below_line.setContentsMargins(0, 0, 0, 0)
            self.body.insertWidget(0, self._under_header)

    # Slots

    @Slot()
    def _go_back(self) -> None:
        self.ask(TODAY)

    @Slot()
    def _go_earlier(self) -> None:
        self._show_week(self._last - WEEK)

    @Slot()
    def _go_later(self) -> None:
        self._show_week(self._last + WEEK)

    @Slot()
    def _show_card(self) -> None:
        from evenwichtapp.ui.today.card_form import CardForm

        CardForm(self.session, self).open()

    @Slot()
    def _take_typed(self) -> None:
        self._typed |= {row.day: row.entry() for row in self._sheet.rows if not row.blank}
        for row in self._sheet.rows:
            if row.blank:
                self._typed.pop(row.day, None)

    @Slot()
    def _save(self) -> None:
        """Save the days with a score as one change; one without a score stays and says so."""
        rows = [row for row in self._sheet.rows if row.is_open and not row.blank]
        scored = [row.entry() for row in rows if row.entry().score is not None]
        waiting = next((row.day for row in rows if row.entry().score is None), None)
        if not scored:
            self._say_what_is_missing(waiting)
            return
        session = self.session
        try:
            change = fill_in(scored, session.diary.person.day_boundary, session.clock())
        except KnownError as error:
            self._sheet.tell(error_words(error, session.language))
            return
        session.apply(change, saved=partial(self._take_saved, scored, waiting))

    def _take_saved(self, saved: Iterable[Entry], waiting: date | None) -> None:
        for entry in saved:
            self._typed.pop(entry.day, None)
        if waiting is None:
            self.ask(TODAY)
        else:  # once the saved days are shown as such
            QTimer.singleShot(0, self, partial(self._say_what_is_missing, waiting))

    # Small parts

    def _width_of_header(self) -> int:
        """How wide the page must be for all of it to stand on one line, in px."""
        week = (self._back, self.subtitle, self._earlier, self._later, self._card)
        asked = sum(part.sizeHint().width() for part in (self.title, *week, self._help_place))
        return asked + 2 * MARGIN + 7 * HEADER_GAP

    def _arrange(self, narrow: bool) -> None:
        """What does not fit beside the title stands below it."""
        self._under_header.setVisible(narrow)
        week = (self._back, self.subtitle, self._earlier, self._later, self._card)
        for place, widget in zip((0, 2, 3, 4, 6), week, strict=True):  # as in the header
            if narrow:
                self._line.insertWidget(self._line.count() - 1, widget)
            else:
                self.header.insertWidget(place, widget)

    def _show_week(self, last: date) -> None:
        self._last = min(last, self.session.today - ONE_DAY)
        self.refresh()
        self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _letters(self) -> Letters:
        session = self.session
        card = letters(session.diary, session.catalogue, session.today, session.language)
        shown = []
        for one in card:
            words = short_words(one.item, session.diary, session.catalogue)
            shown.append((one, words.in_language(session.language)))
        return Letters(shift_letters(card, session.language), tuple(shown))

    def _say_what_is_missing(self, waiting: date | None) -> None:
        if waiting is None:
            self._sheet.tell(self.tr("Nothing is filled in yet. That is fine."))
            return
        words = self.tr("{day} has no score yet. Choose one, or clear the day.")
        self._sheet.tell(words.format(day=capitalised(weekday(waiting))))
        self._sheet.focus_day(waiting)


def _first_words(first: date, last: date) -> str:
    """The first day as far as it must be told: "5", or "30 oktober" in another month."""
    return str(first.day) if first.month == last.month else day_and_month(first)
