"""Reminding in the real window, with a played tray and clock."""

import pytest
from PySide6.QtWidgets import QApplication

from evenwichtapp.ui.frame.reminding import Reminding
from tests.ui.frame.trays import PlayedTray, WallClock


@pytest.fixture
def clock(session):
    session.clock = WallClock("2026-11-12T15:50+01:00")
    return session.clock


@pytest.fixture
def remind(session, preferences, shell, clock):
    """Begin to remind after a shift, with whatever else is set."""

    def remind(shift="early", *, there=True, **settings):
        preferences.choose(remind_after=shift, **settings)
        tray = PlayedTray(shell)
        tray.there = there
        made = Reminding(session, preferences, shell, tray)
        made.page_wished.connect(shell.come_to)
        made.tray = tray
        return made

    return remind


@pytest.fixture
def away(qtbot, shell):
    """The person is not in the window."""

    def away():
        shell.hide()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is None)

    return away
