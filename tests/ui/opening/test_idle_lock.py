import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from evenwichtapp.ui.opening.idle_lock import IdleLock
from evenwichtapp.ui.opening.unlock import UnlockPage


class Clock:
    """Seconds that pass only when a test says so."""

    def __init__(self):
        self.now = 1_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def watched(qapp, preferences, clock):
    """A watch for the usual ten minutes, with the times it told."""
    idle = IdleLock(preferences, clock)
    told = []
    idle.elapsed.connect(lambda: told.append(clock.now))
    idle.start()
    yield idle, told
    idle.stop()


def test_it_tells_after_the_minutes_that_were_set(watched, clock):
    idle, told = watched
    clock.now += 599
    idle.look()
    assert not told
    clock.now += 1
    idle.look()
    assert told == [clock.now]


def test_a_touch_begins_the_wait_anew(qtbot, watched, clock, show):
    idle, told = watched
    field = show(QLineEdit())
    clock.now += 599
    qtbot.keyClick(field.window().windowHandle(), Qt.Key.Key_A)
    clock.now += 599
    idle.look()
    assert not told


def test_never_is_never(watched, clock, preferences):
    idle, told = watched
    preferences.choose(lock_after=0)
    clock.now += 100_000
    idle.look()
    assert not told


def test_a_clock_that_is_set_back_does_not_put_it_off_for_ever(watched, clock):
    idle, told = watched
    clock.now -= 50_000
    idle.look()
    clock.now += 600
    idle.look()
    assert told


def test_the_window_locks_and_keeps_what_was_typed(qtbot, workspace, shell, session):
    workspace.page._sheet._note.setText("half a sentence")
    with qtbot.waitSignal(session.locked):
        shell._idle.elapsed.emit()
    qtbot.waitUntil(lambda: isinstance(shell.face, UnlockPage))
    assert session.diary.empty
    with qtbot.waitSignal(session.opened):
        session.open("")
    qtbot.waitUntil(lambda: shell.face.page._sheet._note.text() == "half a sentence")
