"""What has to be right before a vault opens: its passphrase, its journal, its version."""

from __future__ import annotations

from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

from evenwichtapp.diary.records import now
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault import cipher, forgetting, migrating
from evenwichtapp.vault.attempts import Attempts
from evenwichtapp.vault.cipher import Connection, calmly, journal_of
from evenwichtapp.vault.journal import playable, remove_unused
from evenwichtapp.vault.key_file import KeyFile
from evenwichtapp.vault.swapping import finish_swap

KEPT_IN_BIN = timedelta(days=30)


def must_be_there(profile: Profile) -> None:
    """Raise ``KnownError`` ``folder_missing`` or ``vault_missing`` where there is no vault."""
    if not profile.folder.is_dir():
        raise KnownError("folder_missing", folder=str(profile.folder))
    if not profile.vault.exists():
        raise KnownError("vault_missing", file=profile.vault.name, folder=str(profile.folder))


def unlocked(profile: Profile, key_file: Path, passphrase: str) -> bytes:
    """The key that the passphrase opens; wrong ones are counted and slow the next try down."""
    attempts = Attempts(profile.attempts)
    attempts.check()
    try:
        key = KeyFile.load(key_file).key(passphrase)
    except KnownError as error:
        if error.code == "wrong_passphrase":
            attempts.count_wrong()
        raise
    attempts.forget()
    return key


def connected(profile: Profile, key: bytes) -> Connection:
    """A connection to a vault of this version; nothing is written before the version is known."""
    with calmly(profile.vault):
        finish_swap(profile)
    left_by_crash = journal_of(profile.vault)
    remove_unused(left_by_crash)
    if not playable(left_by_crash):
        raise KnownError("vault_damaged")
    version = _version(profile, key)
    if version > migrating.SCHEMA_VERSION:
        raise KnownError("vault_newer")
    if version < 1:
        raise KnownError("vault_damaged")
    if version < migrating.SCHEMA_VERSION:
        migrating.upgrade(profile, key)
    connection = cipher.connect(profile.vault, key)
    # A diary on a disk that takes nothing can still be read.
    with suppress(KnownError), calmly(profile.vault):
        forgetting.purge_bin(connection, now() - KEPT_IN_BIN)
    return connection


def _version(profile: Profile, key: bytes) -> int:
    with calmly(profile.vault), closing(cipher.connect(profile.vault, key)) as connection:
        return cipher.schema_version(connection)
