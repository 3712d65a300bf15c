"""Using a page as somebody without a mouse does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the focus"  # a click on None aborts the process
    qtbot.keyClick(focused, key, modifier)


def tab_to(qtbot, name):
    """Tab until the widget with this accessible name has the focus."""
    for _step in range(150):
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        if focused.accessibleName() == name:
            return focused
        press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"never reached {name}")


def saved(qtbot, session, act):
    """The diary once what ``act`` asks for is on disk."""
    with qtbot.waitSignal(session.change_saved):
        act()
    return session.diary


def focus(qtbot, widget):
    """Make the window of ``widget`` the active one, with the keyboard somewhere in ``widget``."""
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    QApplication.processEvents()  # what was just put in a layout is shown now
    stops = (w for w in widget.findChildren(QWidget) if w.isVisible() and _is_stop(w))
    next(stops).setFocus(Qt.FocusReason.TabFocusReason)


def _is_stop(widget):
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
