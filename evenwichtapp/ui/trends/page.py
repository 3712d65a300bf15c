"""Verloop: how the scores went, what happened meanwhile, and where the load lies."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from evenwichtapp.diary.records import CheckIn, Event, OwnItem, Person
from evenwichtapp.insight.span import Span
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.forms.agenda_form import AgendaForm
from evenwichtapp.ui.page import GAP, Page
from evenwichtapp.ui.pages import WEEK, MarkDays, Opening
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.trends.cards import CourseCard, LoadCard, ReadingColumn, YearCard
from evenwichtapp.ui.trends.table import TableForm
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

SIDE_WIDTH = 296
NARROW = 996  # page width below which the side column moves under the charts


class TrendsPage(Page):
    """A period of the diary: its course, its reading, the year in colour, and the load."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({CheckIn, Event, OwnItem, Person})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.title.setText(self.tr("Trends"))
        self._span = Span.THREE_MONTHS
        self._marked: tuple[date, date] | None = None

        # Period
        self._switch = SegmentedControl(
            self.tr("Period"),
            (
                (Span.FOUR_WEEKS, self.tr("4 weeks")),
                (Span.THREE_MONTHS, self.tr("3 months")),
                (Span.YEAR, self.tr("Year")),
                (Span.ALL, self.tr("All")),
            ),
        )
        self._switch.choose(self._span)
        self._switch.choice_changed.connect(self._take_span)

        # Cards
        self._course = CourseCard(session)
        self._reading = ReadingColumn(session)
        self._reading.table_asked.connect(self._show_table)
        self._reading.week_asked.connect(partial(self.ask, WEEK))
        self._year = YearCard()
        self._load = LoadCard(session)
        self._load.agenda_asked.connect(self._show_agenda)

        # Nothing written yet
        self._nothing = Card(padding=24)
        self._nothing.column.addWidget(SerifLabel(self.tr("Here you will see how it goes.")))
        self._nothing.column.addWidget(
            TextLabel(
                self.tr(
                    "After a few entries your scores stand here, with what happened and what"
                    " was heavy. Days without a score stay open."
                ),
                colour="ink2",
                wrap=True,
            )
        )

        # Layout
        self._switch_place = QHBoxLayout()
        self._switch_place.addStretch(1)
        self.header.insertWidget(3, self._switch)
        self._cards = QWidget()
        self._grid = QGridLayout(self._cards)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(0, 1)
        scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        scroll.column.setSpacing(16)
        scroll.column.addLayout(self._switch_place)
        scroll.column.addWidget(self._nothing)
        scroll.column.addWidget(self._cards, 1)
        scroll.column.addStretch()
        self.scroll_body(scroll)
        self._narrow: bool | None = None

    def refresh(self) -> None:
        """Read and draw the chosen period anew."""
        diary, today = self.session.diary, self.session.today
        written = bool(diary.check_ins or diary.events)
        self._nothing.setVisible(not written)
        self._cards.setVisible(written)
        self._switch.setVisible(written)
        if not written:
            return
        first = self._span.first_day(diary, today)
        reading = self._reading.show_period(first, today, self._marked)
        self._course.show_period(first, today, self._marked, reading)
        self._year.show_diary(diary, today)
        self._load.show_period(first, today)

    def open_with(self, opening: Opening) -> None:
        """Mark days, in the shortest period that holds them."""
        if isinstance(opening, MarkDays):
            self._span = self._shortest_with(opening.first)
            self._marked = (opening.first, opening.last)
            self._switch.choose(self._span)
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange(narrow)

    # Slots

    @Slot(str)
    def _take_span(self, span: str) -> None:
        self._span, self._marked = Span(span), None
        self.refresh()

    @Slot()
    def _show_table(self) -> None:
        TableForm(self.session, *self._days(), self).open()

    @Slot()
    def _show_agenda(self) -> None:
        AgendaForm(self.session, *self._days(), self).open()

    # Small parts

    def _days(self) -> tuple[date, date]:
        today = self.session.today
        return self._span.first_day(self.session.diary, today), today

    def _shortest_with(self, day: date) -> Span:
        """The shortest span in which ``day`` can be seen."""
        diary, today = self.session.diary, self.session.today
        return next((s for s in Span if s.first_day(diary, today) <= day), Span.ALL)

    def _arrange(self, narrow: bool) -> None:
        """The side column stands beside the charts, or under them."""
        switch_row = self._switch_place if narrow else self.header
        switch_row.insertWidget(0 if narrow else 3, self._switch)
        self.set_side_width(0 if narrow else scaled(SIDE_WIDTH))
        self._switch.setMinimumWidth(0 if narrow else self._switch.sizeHint().width())
        side = (self._reading, self._load)
        for row, (wide, beside) in enumerate(zip((self._course, self._year), side, strict=True)):
            self._grid.addWidget(wide, 2 * row if narrow else row, 0)
            self._grid.addWidget(beside, 2 * row + 1 if narrow else row, 0 if narrow else 1)
            if narrow:
                beside.setMinimumWidth(0)
                beside.setMaximumWidth(self.maximumWidth())
            else:
                beside.setFixedWidth(scaled(SIDE_WIDTH))
