"""Tests of the window: the app's own look, and nothing left behind after a test."""

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from evenwichtapp.ui.theme import Appearance


@pytest.fixture(scope="session")
def appearance(qapp):
    """The one look of the test application."""
    return Appearance(qapp, "light", 100)


@pytest.fixture(autouse=True)
def usual_look(appearance):
    """Every test starts in light at 100%, whatever the one before it chose."""
    appearance.choose("light", 100)


@pytest.fixture
def show(qtbot):
    """Show a widget in the active window, so that it can have keyboard focus."""

    def show(widget):
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


@pytest.fixture(autouse=True)
def nothing_left(qapp):
    """Fail a test that leaves a window, or a thread that still runs."""
    before = set(QApplication.topLevelWidgets())
    yield
    left = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget not in before and widget.isVisible()
    ]
    assert not left, f"left open: {left}"
    running = [thread for thread in qapp.findChildren(QThread) if thread.isRunning()]
    assert not running, f"still running: {running}"
