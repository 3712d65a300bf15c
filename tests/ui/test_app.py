import sys
import threading

import pytest
import shiboken6

from evenwichtapp.ui.app import Start
from evenwichtapp.ui.main_window import MainWindow
from evenwichtapp.ui.pages.closing import ClosingPage
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.vault.backups import backups_in
from evenwichtapp.vault.vault import Vault


@pytest.fixture
def vault_there(profile):
    vault, _code = Vault.create(profile, "")
    vault.close()


@pytest.fixture
def started(qtbot, qapp, profile, monkeypatch):
    """Start the app on the profile; gives its window and what started it."""
    made = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the app puts its own in its place

    def start():
        window = MainWindow()
        start = Start(qapp, profile, "en", window)
        window.show()
        qtbot.waitUntil(lambda: window.centralWidget() is not None)
        made.append(window)
        return window, start

    yield start
    for window in made:
        window.close()
        qtbot.waitUntil(window.isHidden)
        shiboken6.delete(window)
    for preferences in qapp.findChildren(Preferences):
        shiboken6.delete(preferences)


def today_shown(window):
    return getattr(window.centralWidget().face, "page_name", "") == "today"


def test_leaving_waits_for_a_backup(qtbot, profile, vault_there, started):
    window, _ = started()
    qtbot.waitUntil(lambda: today_shown(window))
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(window.isHidden)
    assert len(backups_in(profile.backups)) == 1
    vault = Vault.open(profile, "")
    vault.close()


def test_a_backup_that_takes_long_is_told(qtbot, vault_there, started, monkeypatch):
    done = threading.Event()
    monkeypatch.setattr(Vault, "back_up_everywhere", lambda *_args, **_more: done.wait())
    window, _ = started()
    shell = window.centralWidget()
    qtbot.waitUntil(lambda: today_shown(window))
    window.close()
    qtbot.waitUntil(lambda: isinstance(shell.face, ClosingPage))
    done.set()
    qtbot.waitUntil(window.isHidden)


def test_leaving_before_anything_was_opened(qtbot, started):
    window, _ = started()
    window.close()
    qtbot.waitUntil(window.isHidden)
