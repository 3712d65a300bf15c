"""A small form by keyboard: it begins at what is asked, and the buttons come last."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from evenwichtapp.ui.controls.field import TextField
from evenwichtapp.ui.dialog import Form
from tests.ui.keyboard import press


def test_the_keyboard_begins_at_what_is_asked_and_then_comes_to_the_buttons(qtbot, show):
    form = Form("Anything", "Keep", "Leave")
    first, second = TextField("First"), TextField("Second")
    form.body.addWidget(first)
    form.body.addWidget(second)
    show(form)
    reached = []
    for _step in range(4):
        reached.append(QApplication.focusWidget().accessibleName())
        press(qtbot, Qt.Key.Key_Tab)
    assert reached == ["First", "Second", "Leave", "Keep"]
    form.close()
