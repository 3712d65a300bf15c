"""Terugblik, what was agreed: what is open, and what came of the rest."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.agreements import (
    agreement_words,
    answered,
    company_words,
    earlier,
    noted,
    open_agreements,
    outcome_words,
    why_words,
)
from evenwichtapp.diary.records import Agreement, Outcome
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.dates import day_and_month, short_day
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.reflect.agreement_row import AgreementRow, AgreementWords
from evenwichtapp.ui.reflect.open_row import OpenRow
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

AT_ONCE = 3  # of those with an outcome
INVITING_WIDTH = 470


class AgreementsView(QWidget):
    """``opened`` carries an agreement to change; ``add_asked``: the person wants to make one.

    What is answered here stays where it is until ``forget``, to be put otherwise or in own words.
    """

    opened = QtSignal(object)
    add_asked = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._sought = ""
        self._answered: set[str] = set()
        self._shows_all = False
        self._rows: dict[str, OpenRow] = {}
        self._shown: list[tuple[str, bool, AgreementWords]] = []
        self._closed_rows: list[AgreementRow] = []
        self._count_earlier = 0

        # Open
        self._open = Card(padding=23)
        self._open_rows = _Rows(self.tr("Open agreements"))
        self._none_open = TextLabel(self.tr("No open agreements now."), colour="ink2", wrap=True)
        add = self._adding(ButtonKind.LINK)

        # Earlier
        self._earlier = Card(padding=23)
        self._earlier_rows = _Rows(self.tr("Earlier agreements"))
        self._more = Button(ButtonKind.LINK, "")
        self._more.clicked.connect(self._show_all)
        self._above_more = Separator()

        # Nothing yet, nothing found
        self._inviting = self._invitation()
        self._nothing = SerifLabel("", TextRole.READING_SENTENCE, "ink2")

        # Layout
        top = QHBoxLayout()
        self._open.column.setContentsMargins(23, 15, 23, 7)
        self._open.column.setSpacing(0)
        self._open.column.addLayout(top)
        top.addWidget(TextLabel(self.tr("Open"), TextRole.HEADING), 1)
        top.addWidget(add)
        self._open.column.addSpacing(6)
        self._open.column.addWidget(self._open_rows)
        self._open.column.addWidget(self._none_open)
        self._earlier.column.setContentsMargins(23, 15, 23, 10)
        self._earlier.column.setSpacing(0)
        self._earlier.column.addWidget(TextLabel(self.tr("Earlier"), TextRole.HEADING))
        self._earlier.column.addSpacing(8)
        self._earlier.column.addWidget(self._earlier_rows)
        self._earlier.column.addWidget(self._above_more)
        self._earlier.column.addSpacing(4)
        self._earlier.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self._open, self._earlier, self._inviting, self._nothing):
            column.addWidget(widget)

    @property
    def found(self) -> int:
        """How many agreements are found with the words that are sought."""
        return len(self._shown) + self._count_earlier

    def search(self, sought: str) -> None:
        """Show only what these words stand in; "" is everything."""
        self._sought = sought
        self.refresh()

    def forget(self) -> None:
        """Put what was answered here where it belongs, and show the first of the rest."""
        self.hand_in()
        self._answered.clear()
        self._shows_all = False
        self.refresh()

    def hand_in(self) -> None:
        """Hand over the own words that are being typed."""
        for row in self._rows.values():
            row.hand_in()

    def refresh(self) -> None:
        """Show the agreements of the open diary."""
        session = self.session
        diary, today = session.diary, session.today
        beside = open_agreements(diary, today, besides=self._answered)
        rest = [one for one in earlier(diary) if one.id not in self._answered]
        found = [one for one in beside if self._passes(one)]
        closed = [one for one in rest if self._passes(one)]
        self._count_earlier = len(closed)
        self._show_open(found)
        self._show_earlier(closed)
        self._inviting.setVisible(not diary.agreements)
        self._open.setVisible(bool(diary.agreements) and (bool(found) or not self._sought))
        self._earlier.setVisible(bool(closed))
        self._nothing.setVisible(bool(diary.agreements) and not found and not closed)
        self._nothing.setText(self.tr("Nothing found with “{words}”.").format(words=self._sought))

    # Slots

    @Slot()
    def _show_all(self) -> None:
        """The older ones open in place, and the keyboard goes on with the first of them."""
        self._shows_all = True
        self.refresh()
        first = self._closed_rows[AT_ONCE]
        QTimer.singleShot(0, first, partial(first.setFocus, Qt.FocusReason.OtherFocusReason))

    @Slot()
    def _answer(self, agreement: str, outcome: Outcome) -> None:
        known = self.session.diary.by_id.get(agreement)
        if isinstance(known, Agreement):
            self._answered.add(agreement)
            self.session.apply(answered(known, outcome, self.session.today))

    @Slot()
    def _note(self, agreement: str, note: str) -> None:
        known = self.session.diary.by_id.get(agreement)
        if isinstance(known, Agreement):
            self.session.apply(noted(known, note))

    @Slot()
    def _ask_open(self, agreement: str) -> None:
        known = self.session.diary.by_id.get(agreement)
        if isinstance(known, Agreement):
            self.opened.emit(known)

    # Small parts

    def _show_open(self, found: list[Agreement]) -> None:
        """Build the rows anew only where they say something else: the keyboard may be in one."""
        today = self.session.today
        shown = [
            (one.id, bool(one.look_again and one.look_again <= today), self._words_of(one))
            for one in found
        ]
        if shown != self._shown:
            self._shown = shown
            empty(self._open_rows.column)
            self._rows = {}
            for agreement, asks, said in shown:
                row = OpenRow(said, asks=asks)
                row.opened.connect(partial(self._ask_open, agreement))
                row.answered.connect(partial(self._answer, agreement))
                row.noted.connect(partial(self._note, agreement))
                self._rows[agreement] = row
                self._open_rows.add(row)
        for one in found:
            self._rows[one.id].show_answer(one)
        self._open_rows.setVisible(bool(found))
        self._none_open.setVisible(not found)

    def _show_earlier(self, closed: list[Agreement]) -> None:
        empty(self._earlier_rows.column)
        self._closed_rows = []
        most = len(closed) if self._shows_all or self._sought else AT_ONCE
        for one in closed[:most]:
            row = AgreementRow(self._outcome_of(one))
            row.clicked.connect(partial(self._ask_open, one.id))
            self._closed_rows.append(row)
            self._earlier_rows.add(row)
        older = len(closed) - most
        self._more.setVisible(older > 0)
        self._above_more.setVisible(older > 0)
        self._more.setText(self.tr("%n older", "", max(older, 0)))

    def _words_of(self, agreement: Agreement) -> AgreementWords:
        """As it stands among what is open, whatever was answered just now."""
        day = ""
        if agreement.look_again is not None:
            today = self.session.today
            due = self.tr("today") if agreement.look_again <= today else ""
            words = self.tr("look again: {day}")
            day = words.format(day=due or day_and_month(agreement.look_again))
        return AgreementWords(self._quoted(agreement), self._why(agreement), day)

    def _outcome_of(self, agreement: Agreement) -> AgreementWords:
        assert agreement.outcome is not None
        note = f"“{agreement.note}”" if agreement.note else ""
        return AgreementWords(
            self._quoted(agreement),
            " ".join(part for part in (self._why(agreement), note) if part),
            short_day(agreement.closed_on or agreement.day),
            agreement.outcome,
            outcome_words(agreement.outcome).in_language(self.session.language),
        )

    def _quoted(self, agreement: Agreement) -> str:
        words = agreement_words(agreement, self.session.catalogue)
        return f"“{words.in_language(self.session.language)}”"

    def _why(self, agreement: Agreement) -> str:
        session = self.session
        why = why_words(agreement, session.diary, session.catalogue, session.today)
        company = company_words(agreement)
        return f"{why.in_language(session.language)} {company.in_language(session.language)}"

    def _passes(self, agreement: Agreement) -> bool:
        parts = (self._quoted(agreement), self._why(agreement), agreement.note)
        return any(self._sought.casefold() in part.casefold() for part in parts)

    def _adding(self, kind: ButtonKind) -> Button:
        add = Button(kind, self.tr("Agree on something yourself"), icon_name="plus")
        add.clicked.connect(self.add_asked)
        return add

    def _invitation(self) -> Card:
        card = Card(padding=23)
        words = TextLabel(
            self.tr(
                "Something small that you agree on with yourself: after looking back, at a signal"
                " or after a talk with your coach. You need not."
            ),
            colour="ink2",
            wrap=True,
        )
        words.setMaximumWidth(scaled(INVITING_WIDTH))
        card.column.addWidget(SerifLabel(self.tr("Your agreements will stand here")))
        card.column.addWidget(words)
        card.column.addSpacing(14)
        card.column.addWidget(self._adding(ButtonKind.PLAIN), 0, Qt.AlignmentFlag.AlignLeft)
        return card


class _Rows(Group):
    """Rows with a line above each."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def add(self, row: QWidget) -> None:
        """Put ``row`` below what is there."""
        self.column.addWidget(Separator())
        self.column.addWidget(row)
