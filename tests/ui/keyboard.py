"""Using a page as somebody without a mouse does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.reading_order import places_in


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the focus"  # a click on None aborts the process
    qtbot.keyClick(focused, key, modifier)


def tab_to(qtbot, name):
    """Go to the widget with this accessible name: with Tab, and with arrows inside its group."""
    for _step in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        if focused.accessibleName() == name:
            return focused
        group = group_of(focused)
        if group is None or not step_in(qtbot, group, name):
            press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"never reached {name}")


def group_of(widget):
    """The group that arrow keys go through from here, if any."""
    above = widget
    while above is not None and not isinstance(above, Group):
        above = above.parentWidget()
    return above if isinstance(widget, QAbstractButton) else None


def step_in(qtbot, group, name):
    """With arrow keys to what has this name in ``group``; false where there is nothing such."""
    places = places_in(group)
    named = [at for at, place in enumerate(places) if place.accessibleName() == name]
    if not named:
        return False
    away = named[0] - places.index(QApplication.focusWidget())
    for _step in range(abs(away)):
        press(qtbot, Qt.Key.Key_Right if away > 0 else Qt.Key.Key_Left)
    return True


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
