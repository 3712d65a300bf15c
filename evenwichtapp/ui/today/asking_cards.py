"""What Vandaag asks and shows beside the weeks: one question, and one thing that stands open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from evenwichtapp.care import follow_ups, look_back
from evenwichtapp.care.agreements import open_agreements
from evenwichtapp.care.asking import first_evening, year
from evenwichtapp.care.asking.one_a_day import Asked, question_of, weighs
from evenwichtapp.diary.records import Event
from evenwichtapp.signals.signal import SignalLevel
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.forms.happened import open_answer
from evenwichtapp.ui.forms.question_card import LookBackCard, QuestionCard
from evenwichtapp.ui.pages import (
    LOOK_BACK,
    YEAR,
    Opening,
    ShowAgreements,
    ShowIntervention,
    ShowSignal,
)
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.today.agreement_card import AgreementCard
from evenwichtapp.ui.today.colleague_card import ColleagueCard
from evenwichtapp.ui.today.side_card import side_card
from evenwichtapp.ui.widgets.card import FollowUpCard
from evenwichtapp.ui.widgets.signal_word import SignalWord
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import minutes_words

MOST = 2
Ask = Callable[[Opening], None]


def asking_cards(session: Session, ask: Ask, over: QWidget) -> list[QWidget]:
    """At most two: one question, and a red flag before an agreement before a notice.

    ``ask`` brings another page into view; a form opens ``over`` a widget.
    """
    asked = question_of(session.diary, session.catalogue, session.today)
    signal = partial(_signal_card, session, ask)
    agreement = partial(_agreement_card, asked, session, ask)
    flag = bool(session.signals) and session.signals[0].level is SignalLevel.FLAG
    cards: list[QWidget] = []
    in_order = (signal, agreement) if flag else (agreement, signal)
    for make in (partial(_question_card, asked, session, ask, over), *in_order):
        # Only what is shown is made: a widget without a place would stay behind as a window.
        if len(cards) < MOST and (card := make()) is not None:
            cards.append(card)
    return cards


def _question_card(
    asked: Asked | None, session: Session, ask: Ask, over: QWidget
) -> QWidget | None:
    match asked:
        case None:
            return None
        case Asked.FOLLOW_UP:
            return _follow_up_card(session, over)
        case Asked.FIRST_EVENING:
            return _first_evening_card(session, ask)
        case Asked.LOOK_BACK:
            card = LookBackCard(session)
            card.begun.connect(partial(ask, LOOK_BACK))
            card.postponed.connect(
                lambda: session.apply(look_back.later(session.diary, session.today))
            )
            return card
        case Asked.COLLEAGUE:
            colleague = ColleagueCard(session)
            colleague.help_asked.connect(lambda shown: ask(ShowIntervention(shown)))
            return colleague
        case Asked.YEAR:
            return _year_card(session, ask)
    assert_never(asked)


def _follow_up_card(session: Session, over: QWidget) -> QWidget | None:
    """One question at a time, the heaviest first, however many wait behind it."""
    waiting = follow_ups.due(session.diary, session.today)
    first, *rest = follow_ups.heaviest_first(waiting, session.diary, session.catalogue)
    event = session.diary.by_id.get(first.event)
    if not isinstance(event, Event):
        return None
    asked = follow_ups.question(event, session.today).in_language(session.language)
    card = FollowUpCard(asked, has_rest=bool(rest))
    card.opened.connect(partial(open_answer, session, first, over))
    card.postponed.connect(lambda: session.apply(follow_ups.postpone(first, session.today)))
    card.rest_dropped.connect(lambda: session.apply(follow_ups.drop_rest(rest)))
    return card


def _first_evening_card(session: Session, ask: Ask) -> QWidget:
    translate = QCoreApplication.translate
    heavy = weighs(session.diary, session.catalogue, session.today)
    tool = first_evening.tool_of(session.diary, session.catalogue, session.today, weighs=heavy)
    offered = session.catalogue.interventions[tool]
    minutes = minutes_words(offered.shortest or offered.minutes)
    label = offered.label.in_language(session.language)
    card = QuestionCard(
        translate("TodaySide", "That is enough for today. Something for now?"),
        f"{label}, {minutes}" if minutes else label,
        translate("TodaySide", "Have a look"),
        translate("TodaySide", "Not now"),
    )
    card.begun.connect(partial(ask, ShowIntervention(tool)))
    card.postponed.connect(lambda: session.apply(first_evening.not_now(session.today)))
    return card


def _year_card(session: Session, ask: Ask) -> QWidget:
    translate = QCoreApplication.translate
    card = QuestionCard(
        translate("TodaySide", "Once a year: a few questions on your work"),
        translate("TodaySide", "3 minutes. All of it may stay empty."),
        translate("TodaySide", "Begin"),
        translate("TodaySide", "Later"),
    )
    card.begun.connect(partial(ask, YEAR))
    card.postponed.connect(lambda: session.apply(year.later(session.today)))
    return card


def _agreement_card(asked: Asked | None, session: Session, ask: Ask) -> QWidget | None:
    """The agreement with the first date, but for one that the look-back is about to ask."""
    today = session.today
    if weighs(session.diary, session.catalogue, today):
        return None
    waiting = open_agreements(session.diary, today)
    if asked is Asked.LOOK_BACK:
        waiting = tuple(a for a in waiting if a.look_again is None or a.look_again > today)
    if not waiting:
        return None
    card = AgreementCard(session, waiting[0])
    card.all_asked.connect(partial(ask, ShowAgreements()))
    return card


def _signal_card(session: Session, ask: Ask) -> QWidget | None:
    if not session.signals:
        return None
    shown = session.signals[0]
    words = QCoreApplication.translate("TodaySide", "See the signal")
    look = Button(ButtonKind.LINK, words)
    look.clicked.connect(partial(ask, ShowSignal(shown.id)))
    title = TextLabel(shown.title.in_language(session.language), wrap=True)
    somebody = session.catalogue.places["somebody"]
    level = "stands_out" if shown.id in somebody.silent else shown.level.value
    return side_card(SignalWord(level), title, look)
