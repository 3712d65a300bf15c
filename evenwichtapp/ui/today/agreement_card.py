"""The agreement that is looked at first, quietly; on its own day with the question."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.care.agreements import agreement_words, answered, company_words
from evenwichtapp.diary.records import Agreement, Outcome
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.dates import day_and_month
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.outcome_choice import outcome_answers
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


class AgreementCard(Card):
    """``all_asked``: the person wants to see all agreements."""

    all_asked = QtSignal()

    def __init__(
        self, session: Session, agreement: Agreement, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._agreement = agreement
        due = agreement.look_again is not None and agreement.look_again <= session.today

        # Layout
        self.column.setContentsMargins(20, 18, 20, 18)
        self.column.addWidget(TextLabel(self.tr("You agreed"), TextRole.HEADING))
        words = agreement_words(agreement, session.catalogue).in_language(session.language)
        self.column.addWidget(SerifLabel(f"“{words}”", TextRole.OWN_WORDS))
        self.column.addWidget(TextLabel(self._when(due=due), TextRole.SECONDARY, "ink2", wrap=True))
        self.column.addWidget(self._asked() if due else self._quiet())

    def _when(self, *, due: bool) -> str:
        agreement, session = self._agreement, self.session
        company = company_words(agreement).in_language(session.language)
        if agreement.look_again is None or due:
            return company
        words = self.tr("{company} Look again on {day}.")
        return words.format(company=company, day=day_and_month(agreement.look_again))

    def _quiet(self) -> QWidget:
        """It may have worked out before its day; the rest stands in Terugblik."""
        place = Group(self.tr("You agreed"))
        row = FlowLayout(place, gap=20)
        done = Button(ButtonKind.LINK, self.tr("It worked out"))
        done.clicked.connect(partial(self._answer, Outcome.DONE))
        row.addWidget(done)
        row.addWidget(self._all())
        return place

    def _asked(self) -> QWidget:
        question = self.tr("Did that work out?")
        place = Group(question)
        row = FlowLayout(place, gap=16)
        row.addWidget(TextLabel(question, TextRole.BODY_STRONG))
        for outcome, words in outcome_answers():
            answer = Button(ButtonKind.LINK, words)
            answer.clicked.connect(partial(self._answer, outcome))
            row.addWidget(answer)
        return place

    def _all(self) -> Button:
        every = Button(ButtonKind.LINK, self.tr("All agreements"))
        every.clicked.connect(self.all_asked)
        return every

    @Slot()
    def _answer(self, outcome: Outcome) -> None:
        self.session.apply(answered(self._agreement, outcome, self.session.today))
