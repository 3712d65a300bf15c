"""How many times somebody without a mouse presses Tab, counted on the real window."""

import gc

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidgetItem

from evenwichtapp.ui.controls.button import Button, HelpButton
from evenwichtapp.ui.controls.reading_order import stops_in
from evenwichtapp.ui.frame.screenshots import SHOTS
from tests.ui.house import house, settle, show

MOST = {
    "today": 14,
    "care": 20,
    "signals": 22,  # with two cards
    "settings": 22,  # each thing that can be set, once for those that belong together
}
USUAL_MOST = 20
MAIN_WITHIN, HELP_WITHIN = 8, 2
HELPS_ITSELF = "help"  # the page behind the help button


@pytest.fixture(scope="module")
def window(qapp, appearance):
    with house(qapp, "nl") as shell:
        yield shell


def press_tab(shell):
    at = QApplication.focusWidget() or shell
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(at, key)


def tabbed(shell):
    """Every widget that Tab comes to, once around, with the real key."""
    seen = []
    while len(seen) < 100:
        press_tab(shell)
        held = QApplication.focusWidget()
        if seen and held is seen[0]:
            return seen
        if all(held is not widget for widget in seen):  # links in one label are steps inside it
            seen.append(held)
    raise AssertionError("Tab never comes around")


@pytest.mark.parametrize("name", SHOTS)
def test_stops_of_every_page_and_face(window, name):
    show(window, name)
    settle()
    stops = tabbed(window)
    assert len(stops) <= MOST.get(name, USUAL_MOST), [stop.accessibleName() for stop in stops]
    assert all(stop.isVisible() for stop in stops)
    assert {id(stop) for stop in stops} == {id(stop) for stop in stops_in(window)}


@pytest.mark.parametrize("name", SHOTS)
def test_help_and_the_main_thing_are_near_where_a_face_begins(window, name):
    show(window, name)
    settle()
    face = getattr(window.face, "page", window.face)
    own = stops_in(face)
    helps = [at for at, stop in enumerate(own) if isinstance(stop, HelpButton)]
    begins = QApplication.focusWidget()
    at = own.index(begins) if begins in own else 0  # a title stands before all of them
    # On or back: the fields of a worksheet begin below what stands beside its title.
    assert name == HELPS_ITSELF or abs(helps[0] - at) <= HELP_WITHIN
    main = [n for n, stop in enumerate(own) if isinstance(stop, Button) and stop.is_primary]
    assert not main or (main[0] - at) % len(own) <= MAIN_WITHIN


@pytest.mark.parametrize("name", SHOTS)
def test_the_keyboard_begins_at_something_seen_and_named(window, name):
    show(window, name)
    settle()
    begins = QApplication.focusWidget()
    assert begins is not None and begins.isVisible()
    assert begins.accessibleName()


def test_asking_where_tab_goes_leaves_no_item_of_a_layout_behind(window):
    """PySide would take whatever Qt puts at its address later for the item."""
    show(window, "today")
    settle()
    before = items_held()
    stops_in(window)
    assert items_held() == before


def items_held():
    gc.collect()
    return sum(type(held) is QWidgetItem for held in gc.get_objects())
