"""Hulp: what may help in its three places, with an honest word on how sure that is."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.library import in_order, matched
from evenwichtapp.catalogue.models import Text
from evenwichtapp.diary.records import Answer, CheckIn, Event, Person, Practice
from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.care.filters import CareFilters
from evenwichtapp.ui.care.fits_now import FitsNow
from evenwichtapp.ui.care.intervention_row import intervention_row
from evenwichtapp.ui.care.learning_card import LearningCard
from evenwichtapp.ui.care.people.support_circle import SupportCircle
from evenwichtapp.ui.care.place_column import PlaceColumn
from evenwichtapp.ui.care.place_list import PlaceList
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.leaving import drop, empty
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.page import Page
from evenwichtapp.ui.pages import CHOOSING, Opening, ShowIntervention, ShowPlace
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import SoftCard
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.library.library_row import LibraryRow
from evenwichtapp.ui.widgets.text import TextLabel

SIDE_WIDTH = 256
NARROW = 996  # page width below which the side column moves under the places
COLUMN = 230  # the narrowest that a place may be


class CarePage(Page):
    """Three columns, or one place over the whole width; a row opens the page of an intervention."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({Person, Practice, Answer, CheckIn, Event})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.title.setText(self.tr("Help"))
        self._columns: list[PlaceColumn] = []
        self._list: PlaceList | None = None
        self._asked: ShowPlace | None = None

        # Filters
        self._filters = CareFilters()
        self._filters.changed.connect(self._filter)
        self._filters.changed.connect(self._say_passing)

        # What fits now
        self._now = FitsNow(session)
        self._now.opened.connect(self._open)
        self._now.other_asked.connect(self._show_other)

        # What nobody can promise, and how it is chosen
        line = session.catalogue.resilience_line.in_language(session.language)
        own = self.tr("If it does nothing, that is not your doing.")
        honesty = TextLabel(f"{line} {own}", TextRole.SECONDARY, "ink2", wrap=True)
        choosing = Button(ButtonKind.LINK, self.tr("How does Evenwicht choose this?"))
        choosing.clicked.connect(partial(self.ask, CHOOSING))

        # Side
        self._circle = SupportCircle(session)
        encouragement = SoftCard()
        words = self.tr("You are no burden when you ask. Seeking help is part of good work.")
        encouragement.column.addWidget(TextLabel(words, TextRole.SECONDARY, wrap=True))

        # Reading
        self._learning = LearningCard(session)
        self._learning.asked.connect(self.ask)

        # Layout
        self._places = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._places.setSpacing(16)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(honesty, 1)
        below.addWidget(choosing)
        self._main = QVBoxLayout()
        self._main.setSpacing(16)
        self._main.addWidget(self._now)
        self._main.addLayout(self._places)
        self._main.addLayout(below)
        self._main.addStretch(1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(16)
        side.addWidget(self._circle)
        side.addWidget(self._learning)
        side.addWidget(encouragement)
        side.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(24)
        self._halves.addLayout(self._main, 1)
        self._halves.addWidget(self._side)
        self._scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        self._scroll.column.addLayout(self._halves)
        self._scroll.column.addStretch(1)
        self._filters.setContentsMargins(RING_MARGIN, 0, 0, 0)
        self.body.setSpacing(16)
        self.body.addWidget(self._filters)
        self.scroll_body(self._scroll)

    def refresh(self) -> None:
        """Put everything in the order that fits the diary of now."""
        self._circle.refresh()
        self._learning.refresh()
        self._now.refresh()
        empty(self._places)
        self._columns = [self._column(place) for place in self.session.catalogue.places]
        for column in self._columns:
            self._places.addWidget(column, 1)
        self._show_list(self._asked)

    def open_with(self, opening: Opening) -> None:
        """Show everything of one place, what fits a row of its table first."""
        if isinstance(opening, ShowPlace):
            self._show_list(opening)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        self._halves.setDirection(_way(narrow))
        self._side.setMinimumWidth(0 if narrow else scaled(SIDE_WIDTH))
        self._side.setMaximumWidth(self.width() if narrow else scaled(SIDE_WIDTH))
        room = self.width() - (0 if narrow else scaled(SIDE_WIDTH))
        self._places.setDirection(_way(room < scaled(3 * COLUMN)))

    # Slots

    @Slot()
    def _filter(self) -> None:
        for column in self._columns:
            held = self.session.catalogue.places[column.key].holds
            column.show_passing(self._passing(held), self._filters.minutes)
        if self._list is not None:
            self._list.show_passing(self._passing(self._list_keys(self._list.key)))

    @Slot()
    def _say_passing(self) -> None:
        """How much is left stands above each place; who cannot see that hears it."""
        shown = [self._list.key] if self._list is not None else [c.key for c in self._columns]
        held = {key for place in shown for key in self.session.catalogue.places[place].holds}
        count = len(self._passing(held))
        announce(self, self.tr("%n way(s) of help fit", None, count))

    @Slot(str)
    def _open(self, key: str) -> None:
        self.ask(ShowIntervention(key))

    @Slot(str, str)
    def _show_other(self, place: str, row: str) -> None:
        self._show_list(ShowPlace(place, row or None))

    @Slot()
    def _leave_list(self) -> None:
        self._show_list(None)

    # Small parts

    def _column(self, key: str) -> PlaceColumn:
        place = self.session.catalogue.places[key]
        words = (self._said(place.label), self._said(place.question))
        rows = self._rows(in_order(key, self.session.diary, self.session.catalogue))
        column = PlaceColumn(key, words, rows)
        column.all_asked.connect(partial(self._show_list, ShowPlace(key)))
        column.longer_asked.connect(self._filters.any_time)
        return column

    def _show_list(self, asked: ShowPlace | None) -> None:
        """Show one place over the whole width, or all of them."""
        self._asked = asked
        if self._list is not None:
            drop(self._list)
            self._list = None
        for column in self._columns:
            column.setVisible(asked is None)
        self._now.setVisible(asked is None and bool(self._now.key))
        if asked is not None:
            self._list = self._list_of(asked)
            self._list.left.connect(self._leave_list)
            self._places.addWidget(self._list, 1)
            self._list.setFocus()
        self._filter()

    def _list_of(self, asked: ShowPlace) -> PlaceList:
        catalogue = self.session.catalogue
        name = self._said(catalogue.places[asked.place].label)
        everything = in_order(asked.place, self.session.diary, catalogue)
        if asked.row is None:
            return PlaceList(asked.place, name, [("", self._rows(everything))])
        fitting = matched(asked.place, asked.row, catalogue)
        others = [key for key in everything if key not in fitting]
        parts = [
            (self.tr("Fits what you see now"), self._rows(fitting)),
            (self.tr("Or choose freely"), self._rows(others)),
        ]
        return PlaceList(asked.place, name, parts)

    def _passing(self, keys: Iterable[str]) -> list[str]:
        interventions = self.session.catalogue.interventions
        return [key for key in keys if self._filters.passes(interventions[key])]

    def _list_keys(self, place: str) -> tuple[str, ...]:
        row = self._asked.row if self._asked else None
        fitting = matched(place, row, self.session.catalogue) if row else ()
        return (*fitting, *self.session.catalogue.places[place].holds)

    def _rows(self, keys: Iterable[str]) -> list[LibraryRow]:
        rows = []
        for key in keys:
            row = intervention_row(self.session, self.session.catalogue.interventions[key])
            row.clicked.connect(partial(self._open, key))
            rows.append(row)
        return rows

    def _said(self, text: Text) -> str:
        return text.in_language(self.session.language)


def _way(below: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
