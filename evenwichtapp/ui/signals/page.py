"""Signalen: what to stand still at, why, and what may help; and one's own red flags."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.records import (
    Answer,
    AnswerKind,
    CheckIn,
    Event,
    FollowUp,
    OwnItem,
    OwnSignal,
    Person,
    Practice,
)
from evenwichtapp.signals.engine import in_sight
from evenwichtapp.signals.past import Ended, ended, note_ended
from evenwichtapp.signals.signal import Signal
from evenwichtapp.ui.controls.leaving import drop, empty
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.forms.own_signal_form import OwnSignalForm
from evenwichtapp.ui.page import GAP, Page
from evenwichtapp.ui.pages import (
    CHOOSING,
    LIMITS,
    MarkDays,
    Opening,
    ShowIntervention,
    ShowLearning,
    ShowPlace,
    ShowSignal,
)
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.signals.limit_form import LimitForm
from evenwichtapp.ui.signals.notes import EndedNote, QuietCard
from evenwichtapp.ui.signals.own_signals_card import OwnSignalsCard
from evenwichtapp.ui.signals.sentence_link import LinkWords
from evenwichtapp.ui.signals.signal_card import SignalCard
from evenwichtapp.ui.signals.weeks_card import WeeksCard
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll

NARROW = 880  # page width below which everything stands in one column
COLUMNS, HALF, MOST = 6, 3, 4  # of the grid


class SignalsPage(Page):
    """The signals of today, one's own red flags, and what was."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset(
        {CheckIn, Event, FollowUp, Practice, OwnItem, OwnSignal, Answer, Person}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.title.setText(self.tr("Signals"))
        self.subtitle.setText(self.tr("No judgement. Something to pause over."))
        self._cards: list[SignalCard] = []

        # Own red flags
        self._own = OwnSignalsCard(session)
        self._own.add_asked.connect(self._add_own)
        self._own.edit_asked.connect(self._edit_own)

        # What was
        self._weeks = WeeksCard(session)
        self._ended = QVBoxLayout()
        self._ended.setSpacing(12)

        # Nothing going on
        self._quiet = QuietCard(session, self)

        # What the rules look at
        limits = LinkWords(self.tr("What Evenwicht watches for"), role=TextRole.SECONDARY_STRONG)
        limits.clicked.connect(partial(self.ask, LIMITS))

        # Layout
        place = QWidget()
        self._grid = QGridLayout(place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        self._scroll.column.setSpacing(0)
        self._scroll.column.addLayout(self._ended)
        self._scroll.column.addWidget(place, 1)
        self._scroll.column.addSpacing(16)
        self._scroll.column.addWidget(limits, 0, Qt.AlignmentFlag.AlignLeft)
        self.scroll_body(self._scroll)

    def refresh(self) -> None:
        """Ask the rules again and show what they say."""
        held, place = self._held(), self._scroll.verticalScrollBar().value()
        self._show_ended()
        self._show_signals()
        self._own.refresh()
        self._weeks.refresh()
        self._arrange()
        if held is not None:
            self._focus_near(held)
        elif place:
            self._scroll.return_to(place)

    def open_with(self, opening: Opening) -> None:
        """Bring a signal into view, where it is still there."""
        if isinstance(opening, ShowSignal):
            asked = (card for card in self._cards if card.signal.id == opening.signal)
            for card in asked:
                self._focus_soon(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.subtitle.setVisible(self.width() >= scaled(NARROW))
        self._arrange()

    # Slots

    @Slot()
    def _answer(self, card: SignalCard, said: AnswerKind) -> None:
        self.session.apply(card.said(said))

    @Slot()
    def _adjust(self, signal: Signal) -> None:
        if signal.limit is not None:
            LimitForm(self.session, signal.limit, self).open()
            return
        own = self.session.diary.by_id.get(signal.id.partition(".")[2])
        if isinstance(own, OwnSignal):
            self._edit_own(own)

    @Slot()
    def _open_help(self, signal: Signal, intervention: str) -> None:
        self.ask(ShowIntervention(intervention, signal))

    @Slot(str, str)
    def _show_more(self, place: str, row: str) -> None:
        self.ask(ShowPlace(place, row))

    @Slot()
    def _show_course(self, signal: Signal) -> None:
        self.ask(MarkDays(signal.days[0], signal.days[-1]))

    @Slot(str)
    def _show_piece(self, piece: str) -> None:
        self.ask(ShowLearning(piece))

    @Slot()
    def _note_ended(self, end: Ended) -> None:
        self.session.apply(note_ended(end))

    @Slot()
    def _add_own(self) -> None:
        OwnSignalForm(self.session, None, self).open()

    @Slot(OwnSignal)
    def _edit_own(self, own: OwnSignal) -> None:
        OwnSignalForm(self.session, own, self).open()

    # Small parts

    def _show_ended(self) -> None:
        empty(self._ended)
        session = self.session
        for end in ended(session.diary, session.today, session.catalogue):
            note = EndedNote(end.text.in_language(session.language))
            note.seen.clicked.connect(partial(self._note_ended, end))
            self._ended.addWidget(note)
        self._ended.setContentsMargins(0, 0, 0, GAP if self._ended.count() else 0)

    def _show_signals(self) -> None:
        drop(*self._cards)
        session = self.session
        asked = {signal.id for signal in session.signals}
        self._cards = []
        for signal in in_sight(session.diary, session.today, session.catalogue):
            self._cards.append(self._card(signal, recognised=signal.id not in asked))
        self._quiet.refresh()

    def _card(self, signal: Signal, *, recognised: bool) -> SignalCard:
        above = [offer for card in self._cards for offer in card.suggestions]
        card = SignalCard(self.session, signal, recognised=recognised, above=above)
        card.answered.connect(partial(self._answer, card))
        card.limit_asked.connect(partial(self._adjust, signal))
        card.help_chosen.connect(partial(self._open_help, signal))
        card.more_asked.connect(self._show_more)
        card.choosing_asked.connect(partial(self.ask, CHOOSING))
        card.course_asked.connect(partial(self._show_course, signal))
        card.reading_asked.connect(self._show_piece)
        return card

    def _arrange(self) -> None:
        """Signals two by two, then what is one's own beside what was; narrow: one column."""
        while self._grid.takeAt(0) is not None:
            pass
        self._quiet.setVisible(not self._cards)
        narrow = self.width() < scaled(NARROW)
        for place in range(1, COLUMNS):
            self._grid.setColumnStretch(place, 0 if narrow else 1)
        row = column = 0
        for widget, span in self._spans():
            # Else Qt keeps room for the words at their narrowest, and columns are not alike.
            widget.setMinimumWidth(1)
            self._grid.addWidget(widget, row, column, 1, span)
            column = 0 if narrow else (column + span) % COLUMNS
            row += column == 0
        for above in range(self._grid.rowCount()):
            self._grid.setRowStretch(above, 0)
        # What is left goes to the last row, or stays open where there is little to show.
        self._grid.setRowStretch(row - 1 if self._cards else row, 1)

    def _spans(self) -> list[tuple[QWidget, int]]:
        """Every card in order, with how many columns it takes."""
        cards: list[QWidget] = list(self._cards)
        above = cards or [self._quiet]
        if self.width() < scaled(NARROW):
            return [(widget, 1) for widget in (*above, self._own, self._weeks)]
        if len(cards) % 2:
            return [*((widget, HALF) for widget in (*cards, self._weeks)), (self._own, COLUMNS)]
        span = HALF if cards else COLUMNS
        beside = [(self._own, MOST), (self._weeks, COLUMNS - MOST)]
        return [*((widget, span) for widget in above), *beside]

    def _held(self) -> int | None:
        """Which card has the keyboard focus."""
        focus = QApplication.focusWidget()
        held = (n for n, card in enumerate(self._cards) if focus and card.isAncestorOf(focus))
        return next(held, None)

    def _focus_near(self, place: int) -> None:
        near = (
            self._cards[min(place, len(self._cards) - 1)] if self._cards else self._own.add_button
        )
        self._focus_soon(near)

    def _focus_soon(self, card: QWidget) -> None:
        """Once the layout has given the card its place, so that it can be scrolled to."""
        reason = Qt.FocusReason.OtherFocusReason
        QTimer.singleShot(0, card, partial(self._scroll.ensureWidgetVisible, card))
        QTimer.singleShot(0, card, partial(card.setFocus, reason))
