"""One thing a day beside Vandaag: which question comes first, and what makes it quiet."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from evenwichtapp.care.follow_ups import follow_ups_for
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import (
    Agreement,
    CheckIn,
    Event,
    Outcome,
    Person,
    Question,
    Rhythm,
)
from evenwichtapp.ui.forms.question_card import LookBackCard, QuestionCard
from evenwichtapp.ui.pages import INTERVENTION, LOOK_BACK, TODAY, YEAR
from evenwichtapp.ui.today.agreement_card import AgreementCard
from evenwichtapp.ui.today.colleague_card import ColleagueCard
from evenwichtapp.ui.widgets.card import FollowUpCard
from tests.ui.keyboard import focus, press, saved, tab_to

CARDS = (FollowUpCard, LookBackCard, ColleagueCard, QuestionCard, AgreementCard)


@pytest.fixture
def written(workspace, applied, open_session):
    """Put records in the diary of somebody who began forty days ago and wrote yesterday."""
    now, today = open_session.clock(), open_session.today

    def write(*records, person=None):
        ago = [timedelta(days=days) for days in (40, 1)]
        days = tuple(CheckIn(day=today - a, at=now - a, score=7) for a in ago)
        changed = () if person is None else (person,)
        applied(Change("imported", add=(*days, *records), replace=changed))

    return write


@pytest.fixture
def cards(qtbot, workspace, open_session):
    """The kinds of card beside Vandaag, from top to bottom."""

    def found():
        qtbot.waitUntil(lambda: open_session.is_prepared)
        workspace.open(TODAY)
        QApplication.processEvents()  # the cards come once the form stands
        workspace.page._refresh_side()
        shown = (type(card) for card in workspace.page._side._cards)
        return [kind for kind in shown if kind in CARDS]

    return found


def agreement(session, days, words="even bellen"):
    day = session.today - timedelta(days=14)
    return Agreement(day=day, words=words, look_again=session.today + timedelta(days=days))


def test_a_follow_up_goes_before_a_look_back_before_colleague_and_year(
    written, cards, applied, open_session
):
    session = open_session
    week = timedelta(days=7)
    event = Event(day=session.today - week, at=session.clock() - week, kind="error")
    written(event, *follow_ups_for(event, session.catalogue))
    assert cards() == [FollowUpCard]
    applied(Change("follow_ups_dropped", remove=session.diary.follow_ups))
    assert cards() == [LookBackCard]
    off = Person(look_back=Rhythm.OFF)
    applied(Change("person_saved", replace=(off,)))
    assert cards() == [ColleagueCard]
    quiet = Person(look_back=Rhythm.OFF, questions_off=(Question.COLLEAGUE,))
    applied(Change("person_saved", replace=(quiet,)))
    assert cards() == [QuestionCard]
    none = Person(look_back=Rhythm.OFF, questions_off=(Question.COLLEAGUE, Question.YEAR))
    applied(Change("person_saved", replace=(none,)))
    assert cards() == []


@pytest.mark.parametrize("how", ["low", "death"])
def test_nothing_is_asked_on_a_day_that_weighs(how, written, cards, open_session):
    session = open_session
    today = {
        "low": CheckIn(day=session.today, at=session.clock(), score=5),
        "death": Event(day=session.today, at=session.clock(), kind="death"),
    }[how]
    written(today, agreement(session, 3))
    assert cards() == []


def test_something_good_takes_nothing_away(written, cards, open_session):
    good = Event(day=open_session.today, at=open_session.clock(), kind="good")
    written(good, agreement(open_session, 3))
    assert cards() == [LookBackCard, AgreementCard]


def test_later_is_said_once_and_keeps_it_away(qtbot, workspace, written, cards, open_session):
    written()
    assert cards() == [LookBackCard]
    focus(qtbot, workspace.page)
    tab_to(qtbot, "Later")
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return))
    assert LookBackCard not in cards()


def test_a_look_back_begins_from_here(qtbot, workspace, written, cards):
    written()
    cards()
    focus(qtbot, workspace.page)
    tab_to(qtbot, "Look back")
    press(qtbot, Qt.Key.Key_Return)
    assert workspace.spec is LOOK_BACK


def test_what_the_look_back_is_about_to_ask_does_not_stand_here_too(written, cards, open_session):
    written(agreement(open_session, 0), agreement(open_session, 5, "naar buiten"))
    assert cards() == [LookBackCard, AgreementCard]


def test_an_agreement_is_answered_on_its_day(qtbot, workspace, written, cards, open_session):
    none = Person(look_back=Rhythm.OFF, questions_off=tuple(Question))
    written(agreement(open_session, 0), person=none)
    assert cards() == [AgreementCard]
    said = [label.text() for label in workspace.page._side.findChildren(QLabel)]
    assert "“even bellen”" in said
    focus(qtbot, workspace.page)
    tab_to(qtbot, "A little")
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return))
    (agreed,) = open_session.diary.agreements
    assert agreed.outcome is Outcome.PARTLY
    assert cards() == []
    with qtbot.waitSignal(open_session.change_saved):
        open_session.undo()
    assert open_session.diary.agreements[0].open


def test_the_colleague_question_leads_to_how_and_stays_away(
    qtbot, workspace, written, cards, open_session
):
    written(person=Person(look_back=Rhythm.OFF))
    assert cards() == [ColleagueCard]
    focus(qtbot, workspace.page)
    tab_to(qtbot, "Yes. How do I bring it up?")
    with qtbot.waitSignal(open_session.change_saved):
        press(qtbot, Qt.Key.Key_Return)
    assert workspace.spec is INTERVENTION
    assert ColleagueCard not in cards()


def test_the_year_begins_from_here_and_can_wait(qtbot, workspace, written, cards, open_session):
    quiet = Person(look_back=Rhythm.OFF, questions_off=(Question.COLLEAGUE,))
    written(person=quiet)
    assert cards() == [QuestionCard]
    focus(qtbot, workspace.page)
    tab_to(qtbot, "Begin")
    press(qtbot, Qt.Key.Key_Return)
    assert workspace.spec is YEAR
    workspace.open(TODAY)
    tab_to(qtbot, "Later")
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return))
    assert cards() == []


def test_an_empty_diary_is_asked_nothing(cards):
    assert cards() == []
