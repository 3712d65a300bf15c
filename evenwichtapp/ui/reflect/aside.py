"""Terugblik, beside the list: when to look back again, whose an agreement is, what goes further."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.care.asking.year import ONCE_A_YEAR
from evenwichtapp.care.look_back import asks, later, next_on
from evenwichtapp.diary.records import Rhythm
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.dates import day_and_month
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.question_card import LookBackCard
from evenwichtapp.ui.pages import LOOK_BACK, RESOURCES, YEAR
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


class ReflectAside(QWidget):
    """``asked`` carries a page that looks back."""

    asked = QtSignal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._shown: tuple[bool, date | None, Rhythm] | None = None

        # Looking back
        self._look_back = QVBoxLayout()

        # An agreement
        self._ones_own = Card()
        self._ones_own.column.setSpacing(10)
        self._ones_own.column.addWidget(
            SerifLabel(self.tr("An agreement is yours"), TextRole.FOLLOW_UP_QUESTION)
        )
        for words in (
            self.tr(
                "Nobody gets a message. You may always change the words, or take an agreement away."
            ),
            self.tr("Does one not work out? That says something about the weeks, not about you."),
        ):
            self._ones_own.column.addWidget(TextLabel(words, TextRole.SECONDARY, "ink2", wrap=True))

        # Further away
        further = Group(self.tr("Look further back"))
        links = QVBoxLayout(further)
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(2)
        year = session.catalogue.worksheets[ONCE_A_YEAR].label.in_language(session.language)
        for words, page in ((year, YEAR), (self.tr("Your own sources"), RESOURCES)):
            link = Button(ButtonKind.LINK, words)
            link.clicked.connect(partial(self.asked.emit, page))
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

        # Layout
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._look_back)
        column.addWidget(self._ones_own)
        column.addWidget(further)
        column.addStretch(1)

    def show_for(self, *, agreements: bool) -> None:
        """Say whose an agreement is where agreements are what is shown."""
        self._ones_own.setVisible(agreements and bool(self.session.diary.agreements))

    def refresh(self) -> None:
        """Say when it is time, as the diary stands now."""
        session = self.session
        diary, today = session.diary, session.today
        due, day, rhythm = asks(diary, today), next_on(diary, today), diary.person.look_back
        if self._shown == (due, day, rhythm):
            return
        self._shown = due, day, rhythm
        empty(self._look_back)
        card = self._card(day, due=due)
        if card is not None:
            self._look_back.addWidget(card)

    # Slots

    @Slot()
    def _go(self) -> None:
        self.asked.emit(LOOK_BACK)

    @Slot()
    def _put_off(self) -> None:
        self.session.apply(later(self.session.diary, self.session.today))

    # Small parts

    def _card(self, day: date | None, *, due: bool) -> QWidget | None:
        """The question, else the day; off rhythm or put off only the way to it."""
        if due:
            card = LookBackCard(self.session)
            card.begun.connect(self._go)
            card.postponed.connect(self._put_off)
            return card
        if day is not None and day > self.session.today:
            words = self.tr("Look back again on {day}").format(day=day_and_month(day))
            quiet = Card()
            quiet.column.setSpacing(4)
            quiet.column.addWidget(SerifLabel(words, TextRole.FOLLOW_UP_QUESTION))
            quiet.column.addWidget(self._begin(self.tr("Now already")))
            return quiet
        if not self.session.diary.check_ins:
            return None
        return self._begin(self.tr("Look back"))

    def _begin(self, words: str) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        begin = Button(ButtonKind.LINK, words)
        begin.clicked.connect(self._go)
        column.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeft)
        return place
