"""Ctrl+Enter does what a face or a dialog is for, wherever the keyboard is in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from evenwichtapp.ui.controls.button import Button
from evenwichtapp.ui.controls.reading_order import places_in, stops_in
from evenwichtapp.ui.frame.crash_dialog import CrashDialog
from evenwichtapp.ui.frame.screenshots import SHOTS
from evenwichtapp.ui.settings.about import NoticesForm
from tests.ui.controls.dialogs import makers
from tests.ui.house import house, settle, show
from tests.ui.keyboard import press

# Only to read, or already under way.
WITHOUT = {
    "trends",
    "signals",
    "care",
    "reflect",
    "settings",
    "choosing",
    "help",
    "breathe",
    "limits",
    "agreements",
    "learning",
    "resources",
}


@pytest.fixture(scope="module")
def window(qapp, appearance):
    with house(qapp, "nl") as shell:
        yield shell


def main_action(root):
    """The one button that ``root`` is for, where it has one that can be pressed."""
    buttons = [b for b in places_in(root) if isinstance(b, Button) and b.is_primary]
    assert len(buttons) <= 1 or root.isWindow(), [b.text() for b in buttons]
    return buttons[0] if buttons else None


def presses_everywhere(qtbot, root, pressed):
    """Ctrl+Enter from each stop in ``root`` comes to ``pressed`` once."""
    for stop in stops_in(root):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        pressed.clear()
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert len(pressed) == 1, stop.accessibleName()


@pytest.mark.parametrize("name", SHOTS)
def test_on_every_face(qtbot, window, name):
    show(window, name)
    settle()
    face = getattr(window.face, "page", window.face)
    main = main_action(face)
    assert (main is None) is (name in WITHOUT)
    if main is None:
        return
    pressed = []
    main.clicked.disconnect()
    main.clicked.connect(lambda: pressed.append(main))
    presses_everywhere(qtbot, face, pressed)


def test_in_every_dialog(qtbot, window, monkeypatch):
    show(window, "today")
    for make in makers(window):
        dialog = make()
        if isinstance(dialog, CrashDialog | NoticesForm):
            dialog.deleteLater()
            continue  # only to read
        pressed = []
        kept = "keep" if hasattr(dialog, "keep") else "accept"
        with monkeypatch.context() as spied:
            spied.setattr(type(dialog), kept, lambda _self, at=pressed: at.append(1))
            dialog.deleteLater()
            dialog = make()
            dialog.open()
            qtbot.waitUntil(dialog.isActiveWindow)
            assert dialog.isAncestorOf(QApplication.focusWidget())
            presses_everywhere(qtbot, dialog, pressed)
        dialog.reject()
        settle()


def test_alt_and_its_first_letter_press_the_main_button(qtbot, window):
    show(window, "today")
    main = main_action(window.face.page)
    assert main.shortcut().toString() == f"Alt+{main.text()[0]}"
    main.clicked.disconnect()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    with qtbot.waitSignal(main.clicked):
        press(qtbot, Qt.Key[f"Key_{main.text()[0]}"], Qt.KeyboardModifier.AltModifier)
