import subprocess
import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from evenwichtapp.errors import KnownError
from evenwichtapp.settings import Settings, save_settings
from evenwichtapp.vault.forgetting import forget_everything
from evenwichtapp.vault.vault import Vault
from tests.vault.conftest import PASSPHRASE

IMPORTED = "import sys, evenwichtapp.vault.vault; print('keyring' in sys.modules)"


class MemoryKeyring(KeyringBackend):
    """The interface of a real keyring, without a desktop behind it."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


class LockedKeyring(MemoryKeyring):
    def get_password(self, service, username):
        raise KeyringLocked

    set_password = delete_password = get_password


@pytest.fixture
def use(monkeypatch):
    """Make a keyring the computer's own."""

    def use(ring):
        monkeypatch.setattr(keyring.core, "_keyring_backend", ring)
        return ring

    return use


def test_a_remembered_vault_opens_without_the_passphrase(use, vault, profile):
    use(MemoryKeyring())
    assert Vault.open_remembered(profile) is None
    vault.remember()
    opened = Vault.open_remembered(profile)
    assert opened is not None
    opened.close()


def test_nothing_beside_the_vault_opens_it(use, vault, profile):
    ring = use(MemoryKeyring())
    vault.remember()
    (kept,) = ring.kept.values()
    for path in profile.folder.rglob("*"):
        if path.is_file():
            assert kept.encode() not in path.read_bytes()


def test_it_is_dropped_when_switched_off_and_when_the_passphrase_changes(use, vault, profile):
    ring = use(MemoryKeyring())
    vault.remember()
    vault.stop_remembering()
    assert not ring.kept
    vault.remember()
    save_settings(Settings(remember_key=True), profile.settings)
    vault.change_passphrase(PASSPHRASE, "een ander woord")
    assert not ring.kept


def test_it_is_dropped_with_everything_else(use, vault, profile):
    ring = use(MemoryKeyring())
    vault.remember()
    save_settings(Settings(remember_key=True), profile.settings)
    vault.close()
    forget_everything(profile)
    assert not ring.kept


@pytest.mark.parametrize("kept", ["", "no base 64", "c2hvcnQ="])
def test_what_is_no_key_means_that_the_passphrase_is_asked(use, vault, profile, kept):
    ring = use(MemoryKeyring())
    vault.remember()
    ring.kept = dict.fromkeys(ring.kept, kept)
    assert Vault.open_remembered(profile) is None


def test_a_locked_keyring_is_told_and_changes_nothing(use, vault, profile):
    use(LockedKeyring())
    save_settings(Settings(remember_key=True), profile.settings)
    for act in (vault.remember, vault.stop_remembering):
        with pytest.raises(KnownError, match="keyring_unavailable"):
            act()
    assert Vault.open_remembered(profile) is None
    vault.change_passphrase(PASSPHRASE, "een ander woord")
    assert vault.read() is not None


def test_a_keyring_that_is_a_file_in_the_open_does_not_count(use, vault):
    plain = type("Plain", (MemoryKeyring,), {"__module__": "keyrings.alt.file"})
    ring = use(plain())
    with pytest.raises(KnownError, match="keyring_unavailable"):
        vault.remember()
    assert not ring.kept


def test_nobody_waits_for_a_keyring_that_is_not_used():
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, evenwichtapp.vault.vault; print('keyring' in sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "False"
