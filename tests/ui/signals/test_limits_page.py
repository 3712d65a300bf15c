"""Every limit in one place: each can be read, set otherwise, and given back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.signals.limits import OUR_LIMITS, adjust
from evenwichtapp.signals.rules import RULES
from evenwichtapp.ui.pages import LIMITS, SIGNALS
from evenwichtapp.ui.signals.limit_form import LimitForm
from evenwichtapp.ui.signals.sentence_link import LinkWords
from tests.ui.keyboard import focus, press, saved, tab_to

HIDDEN_ON_CARDS = [
    "balance.low.flag_days",
    "symptom.sign.above_usual",
    "symptom.high_score.score",
    "symptom.high_score.signs",
    "situation.heavy_death.flag_reasons",
    "situation.short_rest.times",
]


@pytest.fixture
def page(qtbot, workspace):
    workspace.open(LIMITS)
    focus(qtbot, workspace.page)
    return workspace.page


def words(page):
    return [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]


def button(page, name):
    (found,) = (b for b in page.findChildren(QAbstractButton) if b.accessibleName() == name)
    return found


def test_every_limit_of_every_rule_is_read_here(page):
    said = words(page)
    for limit in OUR_LIMITS:
        assert limit.explanation.en in said
        assert button(page, f"Change: {limit.explanation.en}").isVisibleTo(page)
    assert said.count("We chose that limit.") == len([x for x in OUR_LIMITS if not x.source])
    (others,) = (line for line in said if line.startswith("Without a limit to change"))
    for rule in RULES:
        if rule.id != "own" and not rule.limits:
            assert sentence(f"signals.{rule.id}.name").en in others


@pytest.mark.parametrize("limit_id", HIDDEN_ON_CARDS)
def test_what_no_card_lets_one_change_is_changed_and_given_back_here(qtbot, page, limit_id):
    limit = next(limit for limit in OUR_LIMITS if limit.id == limit_id)
    tab_to(qtbot, f"Change: {limit.explanation.en}")
    press(qtbot, Qt.Key.Key_Return)
    (form,) = page.findChildren(LimitForm)
    other = limit.high if limit.ours != limit.high else limit.low
    form._value.setValue(other)
    diary = saved(qtbot, page.session, form.keep)
    assert diary.person.limits == {limit_id: other}
    assert f"You chose that limit yourself. We propose {limit.ours}." in words(page)
    focus(qtbot, page)
    back = button(page, f"As it was: {limit.explanation.en}")
    assert saved(qtbot, page.session, back.click).person.limits == {}
    assert back.isHidden()
    assert QApplication.focusWidget() is button(page, f"Change: {limit.explanation.en}")


def test_all_of_them_are_given_back_at_once(qtbot, page, applied):
    assert button(page, "Everything as it was").isHidden()
    for limit_id in HIDDEN_ON_CARDS[:2]:
        applied(adjust(page.session.diary.person, limit_id, 5))
    diary = saved(qtbot, page.session, button(page, "Everything as it was").click)
    assert diary.person.limits == {}
    assert button(page, "Everything as it was").isHidden()


def test_it_is_one_step_from_signals_and_one_step_back(qtbot, workspace):
    workspace.open(SIGNALS)
    (link,) = (
        x
        for x in workspace.page.findChildren(LinkWords)
        if x.text() == "What Evenwicht watches for"
    )
    link.click()
    assert workspace.spec is LIMITS
    button(workspace.page, "Signals").click()
    assert workspace.spec is SIGNALS


@pytest.mark.parametrize("size", [100, 150])
def test_nothing_is_wider_than_a_small_window(workspace, appearance, size):
    appearance.choose("light", size)
    workspace.open(LIMITS)
    assert workspace.page.minimumSizeHint().width() <= 720 - 184 * size // 100
