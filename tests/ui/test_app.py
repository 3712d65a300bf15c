import sys
import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from evenwichtapp.settings import Settings, save_settings
from evenwichtapp.ui.app import Start
from evenwichtapp.ui.frame.main_window import MainWindow
from evenwichtapp.ui.opening.closing_page import ClosingPage
from evenwichtapp.ui.opening.refusal import Refusal
from evenwichtapp.ui.opening.unlock import UnlockPage
from evenwichtapp.ui.pages import TODAY
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.disk.profile_lock import ProfileLock
from evenwichtapp.vault.vault import Vault
from tests.ui.frame.trays import PlayedTray


@pytest.fixture(autouse=True)
def _as_before(qapp, monkeypatch):
    """Take back what a start sets for the whole process."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    yield
    for preferences in qapp.findChildren(Preferences):
        shiboken6.delete(preferences)


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


@pytest.fixture
def stays(profile, monkeypatch):
    """The person wants reminders, and the app in the tray when its window is closed."""
    monkeypatch.setattr("evenwichtapp.ui.widgets.tray.Tray", PlayedTray)
    monkeypatch.setattr("evenwichtapp.ui.app.AT_REST", 0)
    save_settings(Settings(remind_after="early", stay_in_tray=True), profile.settings)


@pytest.fixture
def unseen(qtbot, qapp, profile):
    """Start the app as the session does."""
    made = []

    def start():
        window = MainWindow()
        start = Start(qapp, profile, "en", window)
        made.append(window)
        start.begin_unseen()
        return window, start

    yield start
    for window in made:
        window.leave()
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


# In the tray


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_closing_locks_and_stays_in_the_tray_where_that_was_chosen(
    qtbot, vault_there, stays, started
):
    window, start = started()
    qtbot.waitUntil(lambda: today_shown(window) and start._reminding is not None)
    shell = window.centralWidget()
    shell.face.page._sheet._note.setText("half a sentence")
    with qtbot.waitSignal(shell.session.locked):
        window.close()
    qtbot.waitUntil(window.isHidden)
    assert isinstance(shell.face, UnlockPage) and not window._may_leave
    start._reminding._tray.opened.emit()
    qtbot.waitUntil(window.isVisible)
    with qtbot.waitSignal(shell.session.opened):
        shell.session.open("")
    qtbot.waitUntil(lambda: shell.face.page._sheet._note.text() == "half a sentence")
    with qtbot.waitSignal(window.left):
        start._reminding._tray.ended.emit()


def test_it_ends_from_the_tray_with_the_window_hidden(qtbot, profile, vault_there, stays, started):
    window, start = started()
    qtbot.waitUntil(lambda: today_shown(window) and start._reminding is not None)
    window.close()
    qtbot.waitUntil(window.isHidden)
    with qtbot.waitSignal(window.left):
        start._reminding._tray.ended.emit()
    assert len(backups_in(profile.backups)) == 1


def test_without_reminders_closing_leaves(qtbot, profile, vault_there, stays, started):
    save_settings(Settings(stay_in_tray=True), profile.settings)
    window, start = started()
    qtbot.waitUntil(lambda: today_shown(window))
    with qtbot.waitSignal(window.left):
        window.close()
    assert start._reminding is None


@pytest.mark.parametrize("wanted", [{"remind_after": "late"}, {"remind_programme": True}])
def test_reminders_begin_as_soon_as_they_are_wanted(
    qtbot, profile, vault_there, stays, started, wanted
):
    save_settings(Settings(), profile.settings)
    window, start = started()
    qtbot.waitUntil(lambda: today_shown(window))
    window.centralWidget().preferences.choose(**wanted)
    assert start._reminding is not None and start._reminding._tray.shown


# Started with the session


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_started_with_the_session_nothing_opens_until_somebody_comes(
    qtbot, vault_there, stays, unseen
):
    window, start = unseen()
    qtbot.waitUntil(lambda: start._reminding is not None)
    assert window.isHidden() and start._reminding._tray.shown
    shell = window.centralWidget()
    assert shell.face is None and not shell.session.is_open
    start._reminding._tray.opened.emit()
    qtbot.waitUntil(lambda: today_shown(window))


def test_without_a_tray_it_starts_as_a_minimised_window(
    qtbot, vault_there, stays, unseen, monkeypatch
):
    monkeypatch.setattr(PlayedTray, "there", False)
    window, _start = unseen()
    qtbot.waitUntil(window.isMinimized)


def test_a_second_one_with_the_session_leaves_the_first_alone(
    qtbot, profile, vault_there, started, unseen
):
    first, _ = started()
    qtbot.waitUntil(lambda: today_shown(first))
    window, start = unseen()
    with qtbot.waitSignal(window.left):
        pass
    assert start._shell is None and not profile.wish.exists()
