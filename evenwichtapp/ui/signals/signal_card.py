"""One signal: what it is, why it is shown, what may help, and what the person says to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.care.learning_items import fitting_signal
from evenwichtapp.care.places import Suggestion
from evenwichtapp.catalogue.models import Text
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import AnswerKind
from evenwichtapp.signals.answers import answer, not_now_until
from evenwichtapp.signals.signal import Signal, SignalKind
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.dates import weekday_and_day
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.meanings import meanings_button
from evenwichtapp.ui.forms.read_more import ReadMore
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.signals.help_places import HelpPlaces
from evenwichtapp.ui.signals.number_fact import NumberFact
from evenwichtapp.ui.signals.sentence_link import LinkWords, SentenceLink
from evenwichtapp.ui.signals.what_helped import WhatHelped
from evenwichtapp.ui.widgets.card import FittedCard, InsetCard
from evenwichtapp.ui.widgets.icon_line import IconLine
from evenwichtapp.ui.widgets.signal_word import SignalWord
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


class SignalCard(FittedCard):
    """Shows ``signal``; ``recognised`` when the person said so today.

    ``above`` is what the cards above it offer.

    ``answered`` carries what was said to it. ``limit_asked``: its limit should be adjusted.
    ``help_chosen``: the id of an intervention. ``more_asked``: a place, and the row of its table,
    for what else there is. ``choosing_asked``: how is this chosen? ``course_asked``: its days
    should be shown. ``reading_asked``: the id of a short piece to read.
    """

    answered = QtSignal(AnswerKind)
    limit_asked = QtSignal()
    help_chosen = QtSignal(str)
    more_asked = QtSignal(str, str)
    choosing_asked = QtSignal()
    course_asked = QtSignal()
    reading_asked = QtSignal(str)

    def __init__(
        self,
        session: Session,
        signal: Signal,
        *,
        recognised: bool,
        above: Iterable[Suggestion] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.signal = signal
        self._own = signal.kind is SignalKind.OWN
        self.setAccessibleName(self._said(signal.title))

        # What may help or, where nothing is offered, what did
        self._places = HelpPlaces(session, signal, above)
        self._places.help_chosen.connect(self.help_chosen)
        self._places.more_asked.connect(self.more_asked)
        self._helped = WhatHelped(session) if self._places.silent and not recognised else None

        # Layout
        self.column.setContentsMargins(22, 16, 22, 18)
        self.column.setSpacing(0)
        level = "stands_out" if self._places.silent else signal.level.value
        self.column.addWidget(SignalWord(level, self._kind_words()))
        self.column.addSpacing(2)
        self.column.addLayout(self._top())
        self.column.addSpacing(4)
        explained = TextLabel(self._said(signal.why), TextRole.SECONDARY, "ink2", wrap=True)
        self.column.addWidget(explained)
        self.column.addSpacing(10)
        self.column.addWidget(self._why())
        if signal.agreement:
            self.column.addSpacing(12)
            self.column.addWidget(self._agreement())
        self.column.addSpacing(7)
        self.column.addWidget(self._places)
        if (more := self._more()) is not None:
            self.column.addWidget(more)
        if self._helped is not None:
            self.column.addWidget(self._helped)
        self.column.addStretch(1)
        self.column.addSpacing(12)
        self.column.addWidget(self._recognised_line() if recognised else self._answers())

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """What it offers, with the reason of each."""
        return self._places.suggestions

    @property
    def offered(self) -> tuple[str, ...]:
        """The ids of what it offers."""
        return self._places.offered

    def said(self, kind: AnswerKind) -> Change:
        """What to keep when the person says this."""
        helped = self._helped if kind is AnswerKind.RECOGNISED else None
        change = answer(
            self.signal,
            kind,
            self.session.today,
            offered=self.offered,
            helped_by=helped.helped_by if helped else (),
        )
        return replace(change, add=(*(helped.chosen_items if helped else ()), *change.add))

    # Parts

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._title(), 1)
        if self._named():
            meanings = meanings_button(self.session, self._named, self)
            row.addWidget(meanings, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _named(self) -> list[str]:
        """What the signal is about, and what else weighed."""
        others = (item for s in self._places.suggestions for item, _ in s.others)
        return [*self.signal.about, *others]

    def _title(self) -> QWidget:
        words = self._said(self.signal.title)
        if not self._own:
            return SerifLabel(words)
        return SerifLabel(self.tr("“{words}”").format(words=words), TextRole.OWN_WORDS)

    def _why(self) -> QWidget:
        signal = self.signal
        inset = InsetCard()
        inset.column.setContentsMargins(14, 5, 14, 12)
        look = Button(ButtonKind.LINK, self.tr("See in Trends"))
        look.clicked.connect(self.course_asked)
        self.setFocusProxy(look)
        top = QHBoxLayout()
        top.addWidget(TextLabel(self.tr("Why do I see this?"), TextRole.SECONDARY, "ink2"), 1)
        top.addWidget(look)
        inset.column.setSpacing(0)
        inset.column.addLayout(top)
        if signal.facts:
            inset.column.addLayout(self._facts())
            inset.column.addSpacing(3)
        inset.column.addWidget(self._limit())
        return inset

    def _facts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        for fact in self.signal.facts:
            number = f"{'< ' if fact.less else ''}{QLocale().toString(fact.value)}"
            row.addWidget(NumberFact(number, self._said(fact.caption)), 1, top)
        return row

    def _limit(self) -> SentenceLink:
        said = self._said(self.signal.limit_sentence)
        if self.signal.limit is None and not self._own:
            return SentenceLink(said)
        line = SentenceLink(f"{said.removesuffix('.')};", self.tr("change it"))
        line.clicked.connect(self.limit_asked)
        return line

    def _agreement(self) -> QWidget:
        said = self.tr("You agreed with yourself: {agreement}")
        line = IconLine("handshake", said.format(agreement=self.signal.agreement), "ink")
        line.setAccessibleName(line.words.text())
        return line

    def _more(self) -> QWidget | None:
        """What can be read about it, and how it is chosen; None where there is neither."""
        session = self.session
        links: list[QWidget] = []
        piece = fitting_signal(self.signal, session.diary, session.catalogue, session.today)
        if piece is not None:
            read = ReadMore(piece, session.language)
            read.clicked.connect(partial(self.reading_asked.emit, piece.id))
            links.append(read)
        if not self._places.silent:
            choosing = LinkWords(self.tr("How does Evenwicht choose this?"), role=TextRole.CAPTION)
            choosing.clicked.connect(self.choosing_asked)
            links.append(choosing)
        place = Group(self.tr("More about this"))
        row = FlowLayout(place, gap=16)
        for link in links:
            row.addWidget(link)
        return place if links else None

    def _answers(self) -> QWidget:
        until = not_now_until(self.signal, self.session.today)
        kinds = (
            (AnswerKind.RECOGNISED, ButtonKind.SOFT, self._recognise_words(), ""),
            (
                AnswerKind.NOT_NOW,
                ButtonKind.PLAIN,
                self.tr("Not now"),
                self.tr("Stays away until {day}").format(day=weekday_and_day(until)),
            ),
            (
                AnswerKind.NOT_MINE,
                ButtonKind.TEXT,
                self.tr("Not mine"),
                self.tr("Stays away until you switch it on again in Settings"),
            ),
        )
        place = Group(self.tr("What do you say to this?"))
        row = FlowLayout(place, gap=10)
        for said, look, words, explanation in kinds:
            if said is AnswerKind.NOT_MINE and self.signal.asks_again:
                continue  # nobody has to say that of a death of today
            button = Button(look, words)
            button.setToolTip(explanation)
            button.setAccessibleDescription(explanation)
            button.clicked.connect(partial(self.answered.emit, said))
            row.addWidget(button)
        return place

    def _recognise_words(self) -> str:
        return self.tr("I recognise this") if self._helped is None else self.tr("Remember this")

    def _recognised_line(self) -> QWidget:
        words = self.tr("You recognise this. What may help stays here today.")
        if self._places.silent:
            words = self.tr("This is kept, with what helped.")
        return IconLine("check-circle", words)

    # Words

    def _kind_words(self) -> str:
        return {
            SignalKind.SITUATION: self.tr("a situation"),
            SignalKind.SYMPTOM: self.tr("something about yourself"),
            SignalKind.BALANCE: self.tr("something about yourself"),
            SignalKind.FOLLOW_UP: self.tr("something that happened earlier"),
            SignalKind.OWN: self.tr("chosen by yourself"),
        }[self.signal.kind]

    def _said(self, text: Text) -> str:
        return text.in_language(self.session.language)
