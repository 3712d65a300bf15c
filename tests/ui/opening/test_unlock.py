import keyring
import pytest
from PySide6.QtCore import Qt

from evenwichtapp.settings import load_settings
from evenwichtapp.ui.opening.unlock import UnlockPage
from evenwichtapp.vault.vault import Vault
from tests.vault.key.test_remembered import LockedKeyring, MemoryKeyring

PASSPHRASE = "drie rustige woorden"


@pytest.fixture
def ring(monkeypatch):
    """The computer's keyring."""
    found = MemoryKeyring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", found)
    return found


@pytest.fixture
def with_passphrase(profile):
    vault, _code = Vault.create(profile, PASSPHRASE)
    vault.close()


@pytest.fixture
def page(with_passphrase, ring, shell):
    assert isinstance(shell.face, UnlockPage)
    return shell.face


def unlock(qtbot, page, words=PASSPHRASE):
    page._field.setText(words)
    qtbot.keyClick(page._field, Qt.Key.Key_Return)


def test_nothing_is_remembered_unless_it_was_asked(qtbot, page, session, ring, profile):
    assert not page._remember.isChecked()
    with qtbot.waitSignal(session.opened):
        unlock(qtbot, page)
    session.close()
    assert not ring.kept
    assert not load_settings(profile.settings).remember_key


def test_a_tick_remembers_only_once_the_passphrase_was_right(qtbot, page, session, ring, profile):
    qtbot.keyClick(page._remember, Qt.Key.Key_Space)
    with qtbot.waitSignal(session.failed):
        unlock(qtbot, page, "iets anders")
    assert not ring.kept
    with qtbot.waitSignal(session.opened):
        unlock(qtbot, page)
    qtbot.waitUntil(lambda: load_settings(profile.settings).remember_key)
    assert len(ring.kept) == 1


def test_the_next_start_opens_by_itself_and_a_lock_asks(
    qtbot, with_passphrase, ring, profile, session, preferences, request
):
    vault = Vault.open(profile, PASSPHRASE)
    vault.remember()
    vault.close()
    preferences.choose(remember_key=True)
    with qtbot.waitSignal(session.opened):
        shell = request.getfixturevalue("shell")
    with qtbot.waitSignal(session.locked):
        shell.lock()
    assert isinstance(shell.face, UnlockPage)
    assert shell.face._remember.isChecked()
    qtbot.keyClick(shell.face._remember, Qt.Key.Key_Space)
    with qtbot.waitSignal(session.opened):
        unlock(qtbot, shell.face)
    qtbot.waitUntil(lambda: not load_settings(profile.settings).remember_key)
    assert not ring.kept


def test_an_empty_keyring_only_means_that_the_passphrase_is_asked(
    qtbot, with_passphrase, ring, session, preferences, request
):
    preferences.choose(remember_key=True)
    with qtbot.waitSignal(session.locked):
        shell = request.getfixturevalue("shell")
    assert isinstance(shell.face, UnlockPage)


def test_a_keyring_that_does_not_answer_is_told_and_the_diary_opens(
    qtbot, page, session, shell, profile, monkeypatch
):
    monkeypatch.setattr(keyring.core, "_keyring_backend", LockedKeyring())
    qtbot.keyClick(page._remember, Qt.Key.Key_Space)
    with qtbot.waitSignal(session.failed) as failed:
        unlock(qtbot, page)
    assert failed.args[0].code == "keyring_unavailable"
    assert session.is_open
    assert not load_settings(profile.settings).remember_key


def test_without_a_passphrase_one_key_opens_it_again(qtbot, workspace, shell, session):
    with qtbot.waitSignal(session.locked):
        shell.lock()
    page = shell.face
    assert isinstance(page, UnlockPage)
    assert not page._field.isVisible()
    with qtbot.waitSignal(session.opened):
        qtbot.keyClick(page._unlock, Qt.Key.Key_Return)
