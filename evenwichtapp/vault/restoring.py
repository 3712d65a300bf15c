"""Putting a backup in the place of the vault. What stood there is put aside, never overwritten."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from evenwichtapp.diary.records import now
from evenwichtapp.errors import KnownError
from evenwichtapp.files import copy_whole, sync_folder
from evenwichtapp.paths import PRIVATE_FOLDER, Profile
from evenwichtapp.vault import migrating
from evenwichtapp.vault.copies.backups import (
    NAME_FORMAT,
    Backup,
    moment_in,
    not_worth_keeping,
    remove,
)
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.disk.cipher import calmly, journal_of
from evenwichtapp.vault.disk.swapping import UNFINISHED, taking_the_place_of
from evenwichtapp.vault.key.key_file import KeyFile


@contextmanager
def judging_its_key() -> Iterator[None]:
    """Tell a backup whose key file is damaged or gone from a diary whose own is.

    Raises ``KnownError("restore_refused")`` for the first: the diary's own key file is well.
    """
    try:
        yield
    except KnownError as error:
        if error.code in {"vault_key_damaged", "vault_key_missing"}:
            raise KnownError("restore_refused") from None
        raise


def restore(profile: Profile, backup: Backup, key: bytes) -> Path:
    """Make ``backup`` the vault of ``profile``; the folder that now holds the old one is returned.

    The vault has to be closed. ``key`` is what ``KeyFile.load(backup.key_file)`` gives. The backup
    is copied and checked before anything else is touched, and file and key change places as one
    step. Raises ``KnownError``: ``restore_refused`` for a backup that is not whole or does not open
    with ``key``, ``vault_newer``, ``disk_full`` and the like; the old vault then stands as it was.
    """
    with taking_the_place_of(profile) as arriving:
        with calmly(arriving.vault):
            copy_whole(backup.vault, arriving.vault)
            _check(arriving.vault, key)
        if not _keeps_its_key(profile, backup):
            copy_whole(backup.key_file, arriving.vault_key)
        with calmly(profile.aside):
            return put_aside(profile)


def restore_key(profile: Profile, backup: Backup) -> None:
    """Put the key file of ``backup`` in the place of one that is damaged or gone.

    Raises ``KnownError`` ``restore_refused`` where that of the backup is too, and as ``KeyFile``.
    """
    with judging_its_key():
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
    # Without its name until it is whole: what a crash leaves counts for nothing and is cleared.
    unfinished = folder.with_name(folder.name + UNFINISHED)
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=PRIVATE_FOLDER)
    for path in (profile.vault, journal_of(profile.vault), profile.vault_key):
        if path.exists():
            copy_whole(path, unfinished / path.name)
    sync_folder(unfinished)
    unfinished.rename(folder)
    sync_folder(profile.aside)
    return folder


def thin_aside(profile: Profile, most_bytes: int) -> None:
    """Remove what was put aside of this vault and need not be kept, by the rule of backups.

    The newest stays, and all of another vault: there it may be the only copy. Raises ``KnownError``
    as ``KeyFile.load``, or ``file_read_only`` and the like.
    """
    vault_id, own = KeyFile.load(profile.vault_key).vault_id, []
    with calmly(profile.aside):
        for folder in profile.aside.iterdir() if profile.aside.is_dir() else ():
            made_at = moment_in(folder.name.rpartition("-")[0])
            if made_at is not None:
                own.append(Backup(folder, made_at))
        own = [copy for copy in own if copy.size and KeyFile.vault_id_in(copy.key_file) == vault_id]
        newest = max(own, key=lambda copy: (copy.made_at, copy.folder), default=None)
        if newest:
            for copy in not_worth_keeping(own, newest, most_bytes):
                remove(copy.folder)


def _check(candidate: Path, key: bytes) -> None:
    if not cipher.whole_file(candidate, key):
        raise KnownError("restore_refused")
    with closing(cipher.connect(candidate, key)) as connection:
        if cipher.schema_version(connection) > migrating.SCHEMA_VERSION:
            raise KnownError("vault_newer")


def _keeps_its_key(profile: Profile, backup: Backup) -> bool:
    """Whether the key file in place belongs to the same vault: its passphrase is newer."""
    with judging_its_key():
        wanted = KeyFile.load(backup.key_file)
    try:
        return KeyFile.load(profile.vault_key).vault_id == wanted.vault_id
    except KnownError:
        return False
