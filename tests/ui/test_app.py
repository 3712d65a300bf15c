import sys
import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from evenwichtapp.ui.app import Start
from evenwichtapp.ui.frame.main_window import MainWindow
from evenwichtapp.ui.opening.closing_page import ClosingPage
from evenwichtapp.ui.opening.refusal import Refusal
from evenwichtapp.ui.pages import TODAY
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.disk.profile_lock import ProfileLock
from evenwichtapp.vault.vault import Vault


@pytest.fixture(autouse=True)
def _as_before(qapp, monkeypatch):
    """Take back what a start sets for the whole process."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    yield
    for preferences in qapp.findChildren(Preferences):
        shiboken6.delete(preferences)


@pytest.fixture
def vault_there(profile):
    vault, _code = Vault.create(profile, "")
    vault.close()


@pytest.fixture
def started(qtbot, qapp, profile):
    """Start the app on the profile; gives its window and what started it."""
    made = []

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


def today_shown(window):
    return getattr(window.centralWidget().face, "spec", None) is TODAY


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


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_second_start_brings_the_first_forward(qtbot, profile, vault_there, started, capsys):
    first, _ = started()
    qtbot.waitUntil(lambda: today_shown(first))
    first.showMinimized()
    second = MainWindow()
    qtbot.addWidget(second)
    keeper = Start(QApplication.instance(), profile, "en", second)
    second.show()
    qtbot.waitUntil(second.isHidden)
    assert not first.isMinimized()
    assert "in front now" in capsys.readouterr().out
    assert not profile.wish.exists()
    assert keeper.parent() is second


def test_a_second_start_that_nobody_answers_says_so(qtbot, profile, vault_there, monkeypatch, qapp):
    monkeypatch.setattr("evenwichtapp.ui.opening.second_start.PATIENCE", 100)
    with ProfileLock(profile):
        window = MainWindow()
        qtbot.addWidget(window)
        Start(qapp, profile, "en", window)
        window.show()
        qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Refusal))
        window.leave()
    assert not profile.wish.exists()


def test_a_start_while_a_command_writes_waits_for_it(
    qtbot, profile, vault_there, qapp, monkeypatch
):
    """Nobody sees its wish, and the lock is free before its patience is over."""
    monkeypatch.setattr("evenwichtapp.ui.opening.second_start.PATIENCE", 200)
    lock = ProfileLock(profile)
    lock.acquire()
    window = MainWindow()
    qtbot.addWidget(window)
    Start(qapp, profile, "en", window)
    window.show()
    qtbot.waitUntil(profile.wish.exists)
    lock.release()
    qtbot.waitUntil(lambda: window.centralWidget() is not None)
    qtbot.waitUntil(lambda: today_shown(window))
    window.close()
    qtbot.waitUntil(window.isHidden)
    shiboken6.delete(window)
