"""Looking back: rounds over weeks, few days, stopped and gone on with, by keyboard."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from evenwichtapp.care.look_back import LOOK_BACK, asks, finished
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import (
    AgreementWhy,
    CheckIn,
    Mark,
    MarkKind,
    Outcome,
    Person,
    Reflection,
    Supporter,
)
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.look_back.page import LookBackPage
from evenwichtapp.ui.pages import LOOK_BACK as LOOK_BACK_PAGE
from evenwichtapp.ui.pages import NAMED, REFLECT, LookBackOn
from evenwichtapp.ui.reflect.page import ReflectPage
from tests.ui.keyboard import focus, press, saved, tab_to

CTRL = Qt.KeyboardModifier.ControlModifier
NOON = datetime.fromisoformat("2026-11-12T12:00+01:00")
TODAY = date(2026, 11, 12)


def check_in(ago, score=6):
    marks = (Mark(MarkKind.STRESSOR, "work_pressure"), Mark(MarkKind.COPING, "colleagues"))
    at = NOON - timedelta(days=ago)
    return CheckIn(day=at.date(), at=at, score=score, marks=marks)


@pytest.fixture
def five_days(applied):
    """Five of the fourteen days, and somebody in the support circle."""
    person = Person(support=(Supporter("Marieke", "collega"),))
    days = tuple(check_in(ago) for ago in (2, 4, 5, 9, 13))
    applied(Change("imported", add=days, replace=(person,)))


@pytest.fixture
def opened(qtbot, workspace):
    def open_page():
        workspace.open(LOOK_BACK_PAGE)
        focus(qtbot, workspace.page)
        assert isinstance(workspace.page, LookBackPage)
        return workspace.page

    return open_page


def words(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def ticked(page):
    return [box.text() for box in page.findChildren(CheckBox) if box.isChecked()]


def go_on(qtbot):
    press(qtbot, Qt.Key.Key_Return, CTRL)


def weeks_on(session, workspace, weeks):
    later = session.clock() + timedelta(weeks=weeks)
    session.clock = lambda: later
    workspace._look_at_clock()
    return later.date()


def test_five_days_of_fourteen_are_looked_at_kept_and_agreed_on_by_keyboard(
    qtbot, workspace, open_session, five_days, opened
):
    page = opened()
    assert page.subtitle.text() == "29 October to 11 November"
    assert "You filled in 5 of the 14 days. You were at 6 all along." in words(page)
    tab_to(qtbot, "‘Work pressure’ weighed on 5 of the 5 days")
    press(qtbot, Qt.Key.Key_Space)
    qtbot.keyClicks(tab_to(qtbot, "In your own words"), "Te veel tegelijk.")
    go_on(qtbot)
    tab_to(qtbot, "Colleagues")
    press(qtbot, Qt.Key.Key_Space)
    go_on(qtbot)
    qtbot.keyClicks(tab_to(qtbot, "I will"), "vragen wie er belt")
    tab_to(qtbot, "Marieke")
    press(qtbot, Qt.Key.Key_Space)
    saved(qtbot, open_session, lambda: go_on(qtbot))
    qtbot.waitUntil(lambda: bool(finished(open_session.diary)))
    assert isinstance(workspace.page, ReflectPage)
    (looked,) = finished(open_session.diary)
    assert (looked.since, looked.until) == (date(2026, 10, 29), date(2026, 11, 11))
    assert looked.answers["seen"] == "‘Work pressure’ weighed on 5 of the 5 days."
    assert looked.answers["seen_words"] == "Te veel tegelijk."
    assert looked.answers["keep"] == "Colleagues"
    (agreed,) = open_session.diary.agreements
    assert (agreed.words, agreed.with_whom, agreed.look_again, agreed.why, agreed.about) == (
        "vragen wie er belt",
        "Marieke",
        date(2026, 11, 26),
        AgreementWhy.LOOK_BACK,
        looked.id,
    )


def test_three_rounds_over_six_weeks_each_opens_with_what_was_agreed(
    qtbot, workspace, open_session, applied, five_days, opened
):
    for turn, outcome in enumerate((None, "A little", "Yes")):
        opened()
        if outcome is not None:
            assert f"“afspraak {turn - 1}”" in words(workspace.page)
            tab_to(qtbot, outcome)
            saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Space))
        focus(qtbot, workspace.page)
        for _step in range(2):
            go_on(qtbot)
        qtbot.keyClicks(tab_to(qtbot, "I will"), f"afspraak {turn}")
        go_on(qtbot)
        qtbot.waitUntil(lambda turn=turn: len(finished(open_session.diary)) == turn + 1)
        assert not asks(open_session.diary, open_session.today)
        day = weeks_on(open_session, workspace, 2)
        assert asks(open_session.diary, day)
    outcomes = {a.words: a.outcome for a in open_session.diary.agreements}
    assert outcomes == {
        "afspraak 0": Outcome.PARTLY,
        "afspraak 1": Outcome.DONE,
        "afspraak 2": None,
    }


def test_what_was_begun_is_gone_on_with_after_a_lock(
    qtbot, shell, workspace, open_session, five_days, opened
):
    opened()
    tab_to(qtbot, "‘Work pressure’ weighed on 5 of the 5 days")
    press(qtbot, Qt.Key.Key_Space)
    go_on(qtbot)
    qtbot.keyClicks(tab_to(qtbot, "In your own words"), "rust")
    with qtbot.waitSignal(open_session.locked):
        shell.lock()
    with qtbot.waitSignal(open_session.opened):
        open_session.open("")
    qtbot.waitUntil(lambda: getattr(shell.face, "page", None) is not None)
    shell.face.open(LOOK_BACK_PAGE)
    page = shell.face.page
    assert page._step == 1
    focus(qtbot, page)
    assert tab_to(qtbot, "In your own words").text() == "rust"
    page._bar.back_asked.emit()
    assert ticked(page) == ["‘Work pressure’ weighed on 5 of the 5 days"]


def test_nothing_written_is_a_look_back_all_the_same(
    qtbot, workspace, open_session, five_days, opened
):
    opened()
    for _step in range(3):
        go_on(qtbot)
    qtbot.waitUntil(lambda: len(finished(open_session.diary)) == 1)
    (looked,) = finished(open_session.diary)
    assert looked.answers == {}
    assert open_session.diary.agreements == ()


def test_only_looking_leaves_nothing(qtbot, workspace, open_session, five_days, opened):
    opened()
    go_on(qtbot)
    workspace.open(REFLECT)
    assert open_session.diary.reflections == ()


def test_after_four_months_away_it_says_so_and_asks_in_own_words(
    qtbot, workspace, open_session, five_days, opened
):
    weeks_on(open_session, workspace, 17)
    page = opened()
    assert "You filled in nothing in these 14 days." in words(page)
    assert page.findChildren(CheckBox) == []
    assert tab_to(qtbot, "In your own words")


def test_an_idea_stands_in_the_field_and_can_be_changed(
    qtbot, workspace, open_session, five_days, opened
):
    page = opened()
    for _step in range(2):
        go_on(qtbot)
    tab_to(qtbot, "Take over: Call Marieke after a shift that stays with me")
    press(qtbot, Qt.Key.Key_Space)
    field = tab_to(qtbot, "I will")
    assert field.text() == "call Marieke after a shift that stays with me"
    assert not page._step_view._rows[0]._take.isEnabled()
    qtbot.keyClicks(field, " soon")
    go_on(qtbot)
    qtbot.waitUntil(lambda: bool(open_session.diary.agreements))
    (agreed,) = open_session.diary.agreements
    assert agreed.words == "call Marieke after a shift that stays with me soon"
    assert agreed.with_whom == "Marieke"


def test_a_finished_one_opens_again_and_its_agreement_goes_along(
    qtbot, workspace, open_session, five_days, opened
):
    opened()
    for _step in range(2):
        go_on(qtbot)
    qtbot.keyClicks(tab_to(qtbot, "I will"), "even bellen")
    go_on(qtbot)
    qtbot.waitUntil(lambda: bool(open_session.diary.agreements))
    (looked,) = finished(open_session.diary)
    workspace.open(LookBackOn(looked.id))
    focus(qtbot, workspace.page)
    assert tab_to(qtbot, "I will").text() == "even bellen"
    qtbot.keyClicks(tab_to(qtbot, "I will"), " morgen")
    go_on(qtbot)
    qtbot.waitUntil(lambda: open_session.diary.agreements[0].words == "even bellen morgen")
    assert len(open_session.diary.agreements) == 1


def test_terugblik_leads_to_it(qtbot, workspace, open_session, applied):
    reflection = Reflection(
        worksheet=LOOK_BACK, day=TODAY, changed_at=NOON, answers={"seen_words": "druk"}
    )
    applied(Change("imported", add=(reflection,)))
    workspace.open(NAMED["reflect"])
    workspace.page._rows[0].clicked.emit()
    assert isinstance(workspace.page, LookBackPage)
    assert workspace.page.subtitle.text() == "29 October to 11 November"


def test_a_look_back_in_dutch_by_keyboard(
    qtbot, shell, workspace, preferences, open_session, five_days
):
    preferences.choose(language="nl")
    open_session.language = "nl"
    qtbot.waitUntil(lambda: getattr(shell.face, "page", None) is not None)
    shell.face.open(LOOK_BACK_PAGE)
    page = shell.face.page
    focus(qtbot, page)
    assert page.subtitle.text() == "29 oktober tot en met 11 november"
    assert "Je vulde 5 van de 14 dagen in. Je zat steeds op 6." in words(page)
    tab_to(qtbot, "‘Werkdruk’ woog op 5 van de 5 dagen")
    press(qtbot, Qt.Key.Key_Space)
    for _step in range(2):
        go_on(qtbot)
    qtbot.keyClicks(tab_to(qtbot, "Ik ga"), "even bellen")
    go_on(qtbot)
    qtbot.waitUntil(lambda: bool(open_session.diary.agreements))
    (looked,) = finished(open_session.diary)
    assert looked.answers["seen"] == "‘Werkdruk’ woog op 5 van de 5 dagen."
    assert open_session.diary.agreements[0].words == "even bellen"
