"""Putting a backup in the place of the vault. What stood there is put aside, never overwritten."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from evenwichtapp.diary.records import now
from evenwichtapp.errors import KnownError
from evenwichtapp.files import copy_whole, remove_left, sync_folder
from evenwichtapp.paths import PRIVATE_FOLDER, Profile
from evenwichtapp.vault import cipher, migrating
from evenwichtapp.vault.backups import NAME_FORMAT, Backup
from evenwichtapp.vault.cipher import calmly, journal_of
from evenwichtapp.vault.key_file import KeyFile


def restore(profile: Profile, backup: Backup, key: bytes) -> Path:
    """Make ``backup`` the vault of ``profile``; the folder that now holds the old one is returned.

    The vault has to be closed. ``key`` is what ``KeyFile.load(backup.key_file)`` gives. The backup
    is copied and checked before anything else is touched. Raises ``KnownError``:
    ``restore_refused`` for a backup that is not whole or does not open with ``key``,
    ``vault_newer``, ``disk_full`` and the like; the old vault then stands as it was.
    """
    candidate = profile.vault.with_name(profile.vault.name + ".restored")
    try:
        with calmly(candidate):
            copy_whole(backup.vault, candidate)
            _check(candidate, key)
            aside = put_aside(profile)
            _take_key(profile, backup)
            # A journal left by a crash belongs to the old file and would be played into this one.
            journal_of(profile.vault).unlink(missing_ok=True)
            candidate.replace(profile.vault)
            sync_folder(profile.folder)
    finally:
        remove_left(candidate)
        remove_left(journal_of(candidate))
    return aside


def restore_key(profile: Profile, backup: Backup) -> None:
    """Put the key file of ``backup`` in the place of one that is damaged or gone."""
    KeyFile.load(backup.key_file)
    with calmly(profile.vault_key):
        put_aside(profile)
        copy_whole(backup.key_file, profile.vault_key)


def put_aside(profile: Profile) -> Path:
    """Copy vault, journal and key file to a folder of their own under ``profile.aside``."""
    profile.aside.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    moment, number = now().strftime(NAME_FORMAT), 1
    while (folder := profile.aside / f"{moment}-{number}").exists():
        number += 1
    folder.mkdir(mode=PRIVATE_FOLDER)
    for path in (profile.vault, journal_of(profile.vault), profile.vault_key):
        if path.exists():
            copy_whole(path, folder / path.name)
    sync_folder(folder)
    return folder


def _check(candidate: Path, key: bytes) -> None:
    if not cipher.whole_file(candidate, key):
        raise KnownError("restore_refused")
    with closing(cipher.connect(candidate, key)) as connection:
        if cipher.schema_version(connection) > migrating.SCHEMA_VERSION:
            raise KnownError("vault_newer")


def _take_key(profile: Profile, backup: Backup) -> None:
    """Keep the key file in place when it belongs to the same vault: its passphrase is newer."""
    wanted = KeyFile.load(backup.key_file)
    try:
        if KeyFile.load(profile.vault_key).vault_id == wanted.vault_id:
            return
    except KnownError:
        pass
    copy_whole(backup.key_file, profile.vault_key)
