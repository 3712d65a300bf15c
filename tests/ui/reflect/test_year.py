"""Once a year: begun from Terugblik, answered by keyboard, read side by side."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from evenwichtapp.care.asking.year import ONCE_A_YEAR, finished
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Reflection
from evenwichtapp.ui.pages import REFLECT, YEAR
from evenwichtapp.ui.reflect.year_page import YearPage
from tests.ui.keyboard import focus, press, saved, tab_to

CTRL = Qt.KeyboardModifier.ControlModifier
LAST_YEAR = Reflection(
    worksheet=ONCE_A_YEAR,
    day=date(2025, 11, 6),
    changed_at=datetime.fromisoformat("2025-11-06T12:00+01:00"),
    answers={"balance": 5, "does": ("colleagues", "hobby")},
    finished=True,
)


@pytest.fixture
def page(qtbot, workspace):
    workspace.open(YEAR)
    focus(qtbot, workspace.page)
    return workspace.page


def words(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_it_is_one_step_from_terugblik(qtbot, workspace):
    workspace.open(REFLECT)
    focus(qtbot, workspace.page)
    tab_to(qtbot, "Once a year")
    press(qtbot, Qt.Key.Key_Return)
    assert isinstance(workspace.page, YearPage)
    assert any("three minutes" in text for text in words(workspace.page))


def test_it_is_answered_by_keyboard_and_read_beside_last_year(
    qtbot, workspace, page, applied, open_session
):
    applied(Change("imported", add=(LAST_YEAR,)))
    tab_to(qtbot, "Answer the questions")
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, "7")
    press(qtbot, Qt.Key.Key_Space)
    for _step in range(2):
        press(qtbot, Qt.Key.Key_Return, CTRL)
    tab_to(qtbot, "Coaching")
    press(qtbot, Qt.Key.Key_Space)
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return, CTRL))
    qtbot.waitUntil(lambda: len(finished(open_session.diary)) == 2)
    assert isinstance(workspace.page, YearPage)
    now = finished(open_session.diary)[-1]
    assert (now.answers["balance"], now.answers["would_help"]) == (7, ("coaching",))
    qtbot.waitUntil(lambda: "Your number" in words(workspace.page))
    said = words(workspace.page)
    assert said[said.index("Your number") :][:5] == [
        "Your number",
        "12 November 2026",
        "7",
        "6 November 2025",
        "5",
    ]
    assert "Not answered" in said
    assert open_session.diary.practices == ()


def test_leaving_halfway_goes_on_where_one_was(qtbot, workspace, page, open_session):
    tab_to(qtbot, "Answer the questions")
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, "6")
    press(qtbot, Qt.Key.Key_Space)
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return, CTRL))
    workspace.open(YEAR)
    focus(qtbot, workspace.page)
    tab_to(qtbot, "Answer the questions")
    press(qtbot, Qt.Key.Key_Return)
    assert "What do you already do to stay in balance?" in words(workspace.page)
    assert finished(open_session.diary) == ()
