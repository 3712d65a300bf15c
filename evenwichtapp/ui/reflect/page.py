"""Terugblik: what was written, newest first, to read again or to go on with."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.care.learning_items import piece_of
from evenwichtapp.care.look_back import LOOK_BACK
from evenwichtapp.diary.records import (
    Agreement,
    Answer,
    CheckIn,
    Event,
    FollowUp,
    OwnItem,
    Person,
    Reflection,
)
from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.field import TextField
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.dates import short_date
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.forms.agreement_form import agree
from evenwichtapp.ui.forms.happened import open_answer, open_event
from evenwichtapp.ui.page import GAP, Page
from evenwichtapp.ui.pages import (
    SIGNALS,
    BeginWorksheet,
    ChangeEntry,
    GoOnWriting,
    LookBackOn,
    Opening,
    ShowAgreements,
    ShowLearning,
)
from evenwichtapp.ui.reflect.agreements_view import AgreementsView
from evenwichtapp.ui.reflect.aside import ReflectAside
from evenwichtapp.ui.reflect.naming import name_of
from evenwichtapp.ui.reflect.written import PieceKind, Written, written
from evenwichtapp.ui.reflect.written_row import WrittenRow
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

ALL = "all"
SHOWN_AT_ONCE = 40
COLUMN, SIDE_WIDTH = 860, 256
BESIDE = 932  # px of what is within the margins from which the side column stands beside the list
SEARCH_WIDTH, SEARCH_HEIGHT = 184, 40
SEGMENT_SIDE = 10  # px beside a word, so that the search stands beside them


class ReflectPage(Page):
    """A list of own words and of what happened. Each opens where it is read whole and changed."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset(
        {Reflection, CheckIn, Event, FollowUp, Answer, OwnItem, Agreement, Person}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.title.setText(self.tr("Looking back"))
        self._most = SHOWN_AT_ONCE
        self._rows: list[QWidget] = []

        # Filters
        self._kind = SegmentedControl(
            self.tr("What"),
            (
                (ALL, self.tr("All")),
                (PieceKind.REFLECTION, self.tr("Reflections")),
                (PieceKind.NOTE, self.tr("Notes")),
                (PieceKind.EVENT, self.tr("What happened")),
                (PieceKind.FOLLOW_UP, self.tr("Asked again")),
                (PieceKind.AGREEMENT, self.tr("Agreements")),
            ),
            side=SEGMENT_SIDE,
        )
        self._kind.choose(ALL)
        self._kind.choice_changed.connect(self._show_first)
        self._search = TextField(self.tr("Search in your own words"), self.tr("Search"))
        self._search.setFixedSize(scaled(SEARCH_WIDTH), scaled(SEARCH_HEIGHT))
        self._search.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._search.textChanged.connect(self._show_first)

        # Beginning something new
        asked = TextLabel(self.tr("Take a moment for something:"), TextRole.SECONDARY, "ink2")
        begin = Group(asked.text().rstrip(":"))
        buttons = FlowLayout(begin)
        buttons.addWidget(asked)
        worksheets = session.catalogue.worksheets.values()
        for worksheet in (known for known in worksheets if not known.own_moment):
            button = Button(ButtonKind.PLAIN, worksheet.label.in_language(session.language))
            button.clicked.connect(partial(self.ask, BeginWorksheet(worksheet.id)))
            buttons.addWidget(button)
        asked.setMinimumHeight(button.sizeHint().height())

        # Agreements
        self._agreements = AgreementsView(session)
        self._agreements.add_asked.connect(self._agree)
        self._agreements.opened.connect(self._open_agreement)

        # Beside it
        self._aside = ReflectAside(session)
        self._aside.asked.connect(self.ask)

        # What there is not
        self._nothing = SerifLabel("", TextRole.READING_SENTENCE, "ink2")

        # More
        self._more = Button(ButtonKind.PLAIN, self.tr("Show more"))
        self._more.clicked.connect(self._show_more)

        # Layout
        filters = QWidget()
        line = FlowLayout(filters, gap=16)
        line.addWidget(self._kind)
        line.addWidget(self._search)
        column = QWidget()
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        inner.addWidget(begin)
        inner.addWidget(filters)
        inner.addWidget(self._agreements)
        inner.addWidget(self._nothing)
        self._found = Group(self.tr("What you wrote"))
        self._list = QVBoxLayout(self._found)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        inner.addWidget(self._found)
        more = QHBoxLayout()
        more.addWidget(self._more)
        more.addStretch(1)
        inner.addLayout(more)
        inner.addStretch(1)
        halves = BesideOrBelow(BESIDE)
        halves.row.setSpacing(GAP)
        halves.add(column, 1)
        halves.add(self._aside, width=SIDE_WIDTH)
        halves.setMaximumWidth(scaled(COLUMN + GAP + SIDE_WIDTH))
        self._scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        self._scroll.column.addWidget(halves)
        self._scroll.column.addStretch(1)
        self.scroll_body(self._scroll)

    def show_now(self) -> None:
        """The newest stands on top, so it begins there each time it is opened."""
        super().show_now()
        if self._shows_agreements:
            self._agreements.forget()
        self._scroll.verticalScrollBar().setValue(0)

    def open_with(self, opening: Opening) -> None:
        """Show what was agreed, all of it."""
        if isinstance(opening, ShowAgreements):
            self._search.clear()
            self._kind.choose(PieceKind.AGREEMENT)
            self._show_first()
            self._kind.setFocus(Qt.FocusReason.MouseFocusReason)

    def opening(self) -> Opening | None:
        """Back to the agreements, where those are what is shown."""
        return ShowAgreements() if self._shows_agreements else None

    def hand_in(self) -> None:
        """Hand over the own words beside an answer."""
        self._agreements.hand_in()

    def refresh(self) -> None:
        """Show the list as it is now."""
        agreements = self._shows_agreements
        self._aside.refresh()
        self._aside.show_for(agreements=agreements)
        self._agreements.setVisible(agreements)
        self._found.setHidden(agreements)
        if agreements:
            self._nothing.hide()
            self._more.hide()
            self._agreements.search(self._search.text().strip())
            return
        everything = written(self.session.diary, self.session.catalogue)
        found = [piece for piece in everything if self._passes(piece)]
        empty(self._list)
        self._rows = [self._row(piece) for piece in found[: self._most]]
        for row in self._rows:
            self._list.addWidget(row)
        self._more.setVisible(len(found) > self._most)
        self._nothing.setVisible(not found)
        self._nothing.setText(
            self.tr("Nothing was found with these words.")
            if everything
            else self.tr(
                "What you write will stand here: reflections, notes, what happened, and answers."
            )
        )

    # Slots

    @Slot()
    def _show_first(self) -> None:
        self._most = SHOWN_AT_ONCE
        self.refresh()
        found = self._agreements.found if self._shows_agreements else len(self._rows)
        announce(self, self.tr("%n found", "", found) if found else self.tr("Nothing found"))

    @Slot()
    def _show_more(self) -> None:
        self._most += SHOWN_AT_ONCE
        self.refresh()

    @Slot()
    def _open(self, piece: Written) -> None:
        match piece.record:
            case Reflection(id=reflection, worksheet=worksheet) if worksheet == LOOK_BACK:
                self.ask(LookBackOn(reflection))
            case Reflection(worksheet=unknown) if unknown not in self.session.catalogue.worksheets:
                self.told.emit(self.tr("This was written with another version of Evenwicht."))
            case Reflection() as reflection:
                read = piece_of(reflection, self.session.catalogue)
                written = GoOnWriting(reflection.id)
                self.ask(ShowLearning(read.id, reflection.id) if read else written)
            case CheckIn(id=check_in):
                self.ask(ChangeEntry(check_in))
            case Event() as event:
                open_event(self.session, event, self)
            case Answer():
                self.ask(SIGNALS)
            case FollowUp() as follow_up:
                open_answer(self.session, follow_up, self)
            case Agreement() as agreement:
                self._open_agreement(agreement)

    @Slot()
    def _agree(self) -> None:
        agree(self)

    @Slot(object)
    def _open_agreement(self, agreement: Agreement) -> None:
        agree(self, agreement=agreement)

    # Small parts

    @property
    def _shows_agreements(self) -> bool:
        return self._kind.choice() == PieceKind.AGREEMENT

    def _passes(self, piece: Written) -> bool:
        sought = self._search.text().strip()
        of_kind = self._kind.choice() in (ALL, piece.kind)
        return of_kind and (
            not sought or piece.holds(sought) or _stands_in(sought, name_of(piece, self.session))
        )

    def _row(self, piece: Written) -> WrittenRow:
        words = piece.words[0] if piece.words else ""
        go_on = self.tr("Go on") if piece.unfinished else ""
        row = WrittenRow(short_date(piece.day), name_of(piece, self.session), words, go_on)
        row.clicked.connect(partial(self._open, piece))
        return row


def _stands_in(sought: str, words: str) -> bool:
    return sought.casefold() in words.casefold()
