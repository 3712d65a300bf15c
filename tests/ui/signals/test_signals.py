"""Signalen on a real vault: why, what may help, what one says to it, and one's own red flags."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from shiboken6 import isValid

from evenwichtapp.care.places import suggestions
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import AnswerKind, ConditionKind, MarkKind
from evenwichtapp.signals.limits import limits_for
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.forms.own_signal_form import OwnSignalForm
from evenwichtapp.ui.pages import (
    CARE,
    CHOOSING,
    INTERVENTION,
    NAMED,
    SIGNALS,
    MarkDays,
    ShowPlace,
    ShowSignal,
)
from evenwichtapp.ui.signals.limit_form import LimitForm
from evenwichtapp.ui.signals.number_fact import NumberFact
from evenwichtapp.ui.signals.place_row import PlaceRow
from evenwichtapp.ui.signals.reason_label import ReasonLabel
from evenwichtapp.ui.signals.sentence_link import LinkWords
from evenwichtapp.ui.signals.what_helped import WhatHelped
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from tests.signals.building import event

TODAY = date(2026, 11, 12)
DEATHS = "situation.deaths"


def show_signals(qtbot, workspace, signal=None):
    workspace.open(ShowSignal(signal) if signal else SIGNALS)
    workspace.page.activateWindow()
    qtbot.waitExposed(workspace.page)
    QApplication.processEvents()
    return workspace.page


@pytest.fixture
def empty_page(qtbot, workspace):
    return show_signals(qtbot, workspace)


@pytest.fixture
def page(qtbot, shell, demo_there, workspace):
    return show_signals(qtbot, workspace)


def card(page, signal):
    return next(card for card in page._cards if card.signal.id == signal)


def named(widget, words, kind=QAbstractButton):
    found = widget.findChildren(kind)
    return next(b for b in found if b.accessibleName() == words and b.isVisible())


def saved(qtbot, page, act):
    with qtbot.waitSignal(page.session.change_saved):
        act()
    return page.session.diary


def opened(page, kind):
    (form,) = page.findChildren(kind)
    return form


def close(qtbot, form):
    form.reject()
    qtbot.waitUntil(lambda: not isValid(form))


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def keep(qtbot, form):
    """Ctrl+Enter in the form."""
    form.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_without_signals_it_says_so_and_that_it_is_learning(empty_page):
    assert empty_page._cards == []
    assert empty_page._quiet.isVisible()
    assert "14" in empty_page._quiet._learning.text()
    assert not empty_page._weeks._strip.isVisible()


def test_every_signal_shows_its_numbers_and_up_to_three_things_that_may_help(page):
    assert [c.signal.id for c in page._cards] == [s.id for s in page.session.signals]
    shown = card(page, DEATHS)
    numbers = [fact.accessibleName() for fact in shown.findChildren(NumberFact)]
    assert numbers[0] == "3 deaths since 27 October"
    session = page.session
    expected = suggestions(shown.signal, session.diary, session.catalogue, TODAY)
    rows = shown.findChildren(PlaceRow)
    assert [row.key for row in rows] == [named.intervention for named in expected]
    assert rows[0].title.accessibleName() == "Somebody: Find Marieke"
    assert expected[0].why.en.rstrip(".") in rows[0].title.accessibleDescription()
    assert "Helped you 4 of 4 times" in rows[0].title.accessibleDescription()


def test_a_row_opens_what_it_is_about_and_leads_to_something_else(qtbot, page, workspace):
    page.page_asked.disconnect(workspace.open)
    shown = card(page, DEATHS)
    row = shown.findChildren(PlaceRow)[0]
    with qtbot.waitSignal(shown.help_chosen) as chosen:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().bottomLeft())
    assert chosen.args == ["peer_support"]
    with qtbot.waitSignal(shown.more_asked) as asked:
        named(row, "Somebody: something else", LinkWords).click()
    assert asked.args == ["somebody", "heavy_death"]


def test_a_further_cause_in_the_reason_leads_to_its_own_row(qtbot, page, workspace):
    page.page_asked.disconnect(workspace.open)
    shown = card(page, DEATHS)
    (reason,) = [r for r in shown.findChildren(ReasonLabel) if "href" in QLabel.text(r)]
    with qtbot.waitSignal(shown.more_asked) as asked:
        reason.linkActivated.emit("relation")
    assert asked.args == ["cause", "relation"]
    assert "relation" in QLabel.text(reason)


def test_an_answer_keeps_what_stood_on_the_card(qtbot, page):
    shown = card(page, DEATHS)
    stood = tuple(row.key for row in shown.findChildren(PlaceRow))
    diary = saved(qtbot, page, named(shown, "I recognise this").click)
    assert diary.answers[-1].offered == stood
    assert len(stood) == 3


@pytest.fixture
def card_of_rise(qtbot, risen):
    return card(show_signals(qtbot, risen), "balance.rise")


def test_a_rise_offers_nothing_and_asks_what_helped(qtbot, card_of_rise, workspace):
    assert card_of_rise.findChildren(PlaceRow) == []
    assert any(label.text() == "What helped?" for label in card_of_rise.findChildren(SerifLabel))
    (helped,) = card_of_rise.findChildren(WhatHelped)
    named(helped, "Colleagues").click()
    helped._add_own("Fewer shifts")
    diary = saved(qtbot, workspace.page, named(card_of_rise, "Remember this").click)
    said, (own,) = diary.answers[-1], diary.own_items
    assert (own.label, own.kind) == ("Fewer shifts", MarkKind.COPING)
    assert said.helped_by == ("colleagues", own.id)
    assert (said.answer, said.offered) == (AnswerKind.RECOGNISED, ())
    assert all(check_in.marks == () for check_in in diary.check_ins)
    weeks = " ".join(label.text() for label in workspace.page._weeks.findChildren(TextLabel))
    assert "What helped: Colleagues and Fewer shifts." in weeks


def test_a_rise_put_off_keeps_nothing_that_was_chosen(qtbot, card_of_rise, workspace):
    (helped,) = card_of_rise.findChildren(WhatHelped)
    helped._add_own("Fewer shifts")
    diary = saved(qtbot, workspace.page, named(card_of_rise, "Not now").click)
    assert diary.answers[-1].helped_by == ()
    assert diary.own_items == ()


def test_tab_goes_through_the_signals_before_ones_own_red_flags(qtbot, page):
    page.setFocus()
    reached = []
    while not reached or reached[-1] is not page._own.add_button:
        press(qtbot, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
        assert len(reached) < 60
    assert all(any(c.isAncestorOf(at) for at in reached) for c in page._cards)


def test_recognising_by_keyboard_keeps_what_may_help_in_sight(qtbot, page):
    shown = card(page, DEATHS)
    named(shown, "I recognise this").setFocus()
    diary = saved(qtbot, page, lambda: press(qtbot, Qt.Key.Key_Return))
    said = diary.answers[-1]
    assert (said.signal, said.answer, said.day) == (DEATHS, AnswerKind.RECOGNISED, TODAY)
    assert DEATHS not in [signal.id for signal in page.session.signals]
    again = card(page, DEATHS)
    assert again.findChildren(PlaceRow)
    with pytest.raises(StopIteration):
        named(again, "I recognise this")
    QApplication.processEvents()
    assert again.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize(
    ("words", "kind"), [("Not now", AnswerKind.NOT_NOW), ("Not mine", AnswerKind.NOT_MINE)]
)
def test_what_is_put_off_goes_away_and_comes_back_with_undo(qtbot, page, words, kind):
    diary = saved(qtbot, page, named(card(page, DEATHS), words).click)
    assert diary.answers[-1].answer is kind
    assert DEATHS not in [c.signal.id for c in page._cards]
    saved(qtbot, page, page.session.undo)
    assert card(page, DEATHS)


def test_an_answer_says_until_when_it_stays_away(qtbot, page, workspace):
    saved(qtbot, page, named(card(page, DEATHS), "Not now").click)
    words = workspace._strip.accessibleName()
    assert words == "Not now. You see this again from 26 November, if it is still there then."
    waiting = "Not now, until 26 November: deaths shortly after one another."
    QApplication.processEvents()
    again = named(page._weeks, f"Show it now: {waiting}")
    saved(qtbot, page, again.click)
    QApplication.processEvents()
    saved(qtbot, page, named(card(page, DEATHS), "Not mine").click)
    assert "switch it on again in Settings" in workspace._strip.accessibleName()


def test_nobody_has_to_say_of_a_death_of_today_that_it_is_not_theirs(qtbot, page, applied):
    applied(Change("event_saved", add=(event(0, "death", "child"),)))
    QApplication.processEvents()
    fresh = card(page, DEATHS)
    assert fresh.signal.asks_again is not None
    answers = {button.accessibleName() for button in fresh.findChildren(QAbstractButton)}
    assert {"I recognise this", "Not now"} <= answers
    assert "Not mine" not in answers
    assert named(fresh, "Not now").accessibleDescription().startswith("Stays away until")


def test_a_limit_is_adjusted_and_given_back(qtbot, page):
    named(card(page, DEATHS), "change it", LinkWords).click()
    form = opened(page, LimitForm)
    form._value.setValue(4)
    diary = saved(qtbot, page, lambda: keep(qtbot, form))
    assert diary.person.limits == {"situation.deaths.count": 4}
    assert DEATHS not in [c.signal.id for c in page._cards]
    form = LimitForm(page.session, "situation.deaths.count", page)
    form.show()
    diary = saved(qtbot, page, named(form, "Back to what we propose").click)
    assert diary.person.limits == {}
    assert not limits_for(diary.person).limit("situation.deaths.count").adjusted


def test_its_days_are_shown_in_trends(qtbot, page):
    with qtbot.waitSignal(page.page_asked) as asked:
        named(card(page, DEATHS), "See in Trends").click()
    assert asked.args == [MarkDays(date(2026, 10, 27), date(2026, 11, 5))]


@pytest.mark.parametrize("key", ["cura", "after_death", "breathing_space", "agenda_point"])
def test_what_may_help_shows_itself_before_it_begins(page, workspace, key):
    """A worksheet or an exercise is never opened past its own page."""
    shown = card(page, DEATHS)
    shown.help_chosen.emit(key)
    assert workspace.spec is INTERVENTION
    assert workspace.page._signal == shown.signal


def test_something_else_opens_what_there_is_in_that_place(page, workspace):
    card(page, DEATHS).more_asked.emit("cause", "relation")
    assert workspace.spec is CARE
    assert workspace.page._asked == ShowPlace("cause", "relation")


def test_it_opens_at_the_signal_that_was_asked_for(qtbot, page, workspace):
    shown = show_signals(qtbot, workspace, "symptom.sign.slept_badly")
    assert card(shown, "symptom.sign.slept_badly").isAncestorOf(QApplication.focusWidget())
    show_signals(qtbot, workspace, "no.longer.there")


def test_a_red_flag_of_ones_own_from_four_questions(qtbot, page):
    named(page._own, "Add").click()
    form = opened(page, OwnSignalForm)
    for words in ("I am short with\nfamilies", "", "Then I take half an hour off", "Marieke"):
        form._guide._answer.setPlainText(words)
        keep(qtbot, form)
    diary = saved(qtbot, page, lambda: keep(qtbot, form))
    own = next(o for o in diary.own_signals if o.words == "I am short with families")
    assert (own.agreement, own.with_whom) == ("Then I take half an hour off", "Marieke")
    item = diary.by_id[own.condition.item]
    assert (item.kind, item.label) == (MarkKind.SIGN, own.words)
    assert (own.condition.times, own.condition.window) == (1, 1)
    QApplication.processEvents()
    assert named(page._own, "Change: I am short with families", IconButton)


def test_a_red_flag_on_a_low_score(qtbot, empty_page):
    named(empty_page._own, "Add").click()
    form = opened(empty_page, OwnSignalForm)
    named(form, "Skip the questions").click()
    keep(qtbot, form)
    assert form.problem.isVisible()
    form._words.setText("It is too much")
    when = form._when
    when._kind.setCurrentIndex(when._kind.findData(ConditionKind.SCORE))
    when._score.setValue(4)
    when._times.setValue(2)
    diary = saved(qtbot, empty_page, lambda: keep(qtbot, form))
    (own,) = diary.own_signals
    condition = own.condition
    assert (condition.kind, condition.limit) == (ConditionKind.SCORE, 4)
    assert (condition.times, condition.window, condition.item) == (2, 7, None)
    assert diary.own_items == ()


def test_changing_one_keeps_what_was_not_touched(qtbot, page):
    before = page.session.diary.own_signals[0]
    named(page._own, f"Change: {before.words}", IconButton).click()
    form = opened(page, OwnSignalForm)
    assert form._guide.isHidden()
    form._active.setChecked(False)
    diary = saved(qtbot, page, lambda: keep(qtbot, form))
    after = diary.by_id[before.id]
    assert not after.active
    assert (after.words, after.condition) == (before.words, before.condition)
    assert (after.agreement, after.with_whom) == (before.agreement, before.with_whom)


def test_deleting_one_can_be_undone(qtbot, page):
    before = page.session.diary.own_signals
    named(page._own, f"Change: {before[0].words}", IconButton).click()
    form = opened(page, OwnSignalForm)
    diary = saved(qtbot, page, named(form, "Delete this red flag").click)
    assert diary.own_signals == before[1:]
    assert saved(qtbot, page, page.session.undo).own_signals == before


def test_the_weeks_say_what_was_answered(page):
    said = page._weeks._strip.accessibleDescription()
    assert "now: Three deaths in ten days" in said
    assert said.count("recognised") == 3
    assert page._weeks._words.text() == "Five earlier signals. You recognised three."


def test_a_signal_that_ended_is_told_until_it_was_seen(qtbot, page):
    session = page.session
    saved(qtbot, page, named(card(page, DEATHS), "I recognise this").click)
    gone = tuple(e for e in session.diary.events if e.kind == "death")
    saved(qtbot, page, lambda: session.apply(Change("event_removed", remove=gone)))
    QApplication.processEvents()
    diary = saved(qtbot, page, named(page, "Seen").click)
    (said,) = (a for a in diary.answers if a.signal == DEATHS)
    assert said.answer is AnswerKind.DONE
    assert page._ended.count() == 0


def test_the_smallest_window_clips_no_chart_and_no_button(qtbot, page, workspace):
    """720 px is the smallest window."""
    shell = workspace.window()
    shell.resize(720, 520)
    for name in ("today", "trends", "signals"):
        workspace.open(NAMED[name])
        QApplication.processEvents()
        shown = workspace.page
        for inside in (*shown.findChildren(QAbstractButton), *shown.findChildren(Card)):
            if inside.isVisible():
                right = inside.mapTo(shown, inside.rect().topRight()).x()
                assert right < shown.width(), (name, inside.accessibleName())
                if isinstance(inside, QAbstractButton):
                    assert inside.width() >= inside.minimumSizeHint().width()


def test_how_help_is_chosen_is_one_step_from_every_card(page, workspace):
    shown = card(page, DEATHS)
    named(shown, "How does Evenwicht choose this?", LinkWords).click()
    assert workspace.spec is CHOOSING
