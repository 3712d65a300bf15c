"""The question about colleagues in Terugblik: one step to how, and quiet afterwards."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.ui.pages import INTERVENTION, REFLECT
from evenwichtapp.ui.reflect.colleague_card import ColleagueCard
from tests.ui.keyboard import focus, press, tab_to


@pytest.fixture
def page(qtbot, workspace, applied, open_session):
    now, today = open_session.clock(), open_session.today
    ago = [timedelta(days=days) for days in (40, 1)]
    applied(
        Change(
            "check_in_saved", add=tuple(CheckIn(day=today - a, at=now - a, score=7) for a in ago)
        )
    )
    workspace.open(REFLECT)
    focus(qtbot, workspace.page)
    return workspace.page


def test_no_lets_it_be_quiet(qtbot, page):
    asked = page.findChild(ColleagueCard)
    assert asked.isVisible()
    tab_to(qtbot, "No")
    with qtbot.waitSignal(page.session.change_saved):
        press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not asked.isVisible())


def test_yes_shows_how_to_bring_it_up(qtbot, page, workspace):
    tab_to(qtbot, "Yes. How do I bring it up?")
    with qtbot.waitSignal(page.session.change_saved):
        press(qtbot, Qt.Key.Key_Return)
    assert workspace.spec is INTERVENTION
    workspace.open(REFLECT)
    assert not workspace.page.findChild(ColleagueCard).isVisible()


def test_an_empty_diary_is_not_asked(qtbot, workspace):
    workspace.open(REFLECT)
    assert not workspace.page.findChild(ColleagueCard).isVisible()
