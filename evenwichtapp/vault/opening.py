"""What has to be right before a vault opens: its passphrase, its journal, its version."""

from __future__ import annotations

from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

from evenwichtapp.diary.records import now
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault import forgetting, migrating
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.copies.belonging import of_another_vault
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.disk.cipher import Connection, calmly, journal_of
from evenwichtapp.vault.disk.journal import playable, remove_unused
from evenwichtapp.vault.disk.surroundings import vault_copies
from evenwichtapp.vault.disk.swapping import finish_swap
from evenwichtapp.vault.key.attempts import Attempts
from evenwichtapp.vault.key.key_file import KeyFile

KEPT_IN_BIN = timedelta(days=30)


def vault_exists(profile: Profile) -> bool:
    """Whether this profile has been used: its vault is there, or what a vault that is gone left.

    That is its key, a backup, or a copy that a program made that keeps folders alike.
    """
    there = profile.vault.exists() or profile.vault_key.exists()
    return there or bool(backups_in(profile.backups) or vault_copies(profile))


def must_be_there(profile: Profile) -> None:
    """Raise ``KnownError`` where there is no vault, with what lies there in its place.

    ``folder_missing``, ``vault_renamed`` by a program that keeps folders alike, or
    ``vault_missing``.
    """
    file, folder = profile.vault.name, str(profile.folder)
    if not profile.folder.is_dir():
        raise KnownError("folder_missing", folder=folder)
    if profile.vault.exists():
        return
    if copies := vault_copies(profile):
        raise KnownError("vault_renamed", file=file, folder=folder, names=", ".join(copies))
    raise KnownError("vault_missing", file=file, folder=folder)


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
    try:
        version = _version(profile, key)
    except KnownError as error:
        if error.code == "vault_damaged" and of_another_vault(profile.vault, key):
            raise KnownError("vault_of_another_key", file=profile.vault.name) from None
        raise
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
