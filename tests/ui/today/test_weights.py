"""How heavy something was, by the keys 1 to 3 on its word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from evenwichtapp.ui.pages import TODAY
from tests.ui.keyboard import press, tab_to


@pytest.fixture
def page(qtbot, shell, workspace):
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    workspace.open(TODAY)
    return workspace.page


def marks(page):
    return {mark.item: mark.weight for mark in page._entry().marks}


def test_a_digit_on_a_word_ticks_and_weighs_it_and_is_no_score(qtbot, page):
    chip = tab_to(qtbot, "Work pressure")
    press(qtbot, Qt.Key.Key_2)
    assert marks(page) == {"work_pressure": 2}
    assert chip.accessibleDescription() == "weighs 2 of 3"
    press(qtbot, Qt.Key.Key_3)
    press(qtbot, Qt.Key.Key_7)
    assert marks(page) == {"work_pressure": 3}
    assert page._entry().score is None


def test_a_second_press_always_unticks(qtbot, page):
    tab_to(qtbot, "Work pressure")
    press(qtbot, Qt.Key.Key_2)
    press(qtbot, Qt.Key.Key_Space)
    assert marks(page) == {}
    press(qtbot, Qt.Key.Key_Space)
    assert marks(page) == {"work_pressure": None}


def test_what_was_weighed_is_saved_and_comes_back(qtbot, page, open_session):
    tab_to(qtbot, "Work pressure")
    press(qtbot, Qt.Key.Key_1)
    page._sheet.choose_score(6)
    with qtbot.waitSignal(open_session.change_saved):
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (check_in,) = open_session.diary.check_ins
    assert [(mark.item, mark.weight) for mark in check_in.marks] == [("work_pressure", 1)]
    page._edit(check_in.id)
    assert marks(page) == {"work_pressure": 1}
    assert QApplication.focusWidget() is not None
