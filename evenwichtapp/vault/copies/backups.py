"""Verified copies of the vault, each in a folder of its own together with its key file.

A backup is made by SQLite's own online backup, encrypted with the same key, opened and checked,
and only then gets its name: a folder with a name is a good backup. The copy carries the
modification time of the vault it was taken from, so that "has anything changed since" needs no
trust in the clock.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from evenwichtapp.diary.records import now
from evenwichtapp.errors import KnownError
from evenwichtapp.files import copy_whole, keep_times, sync_folder
from evenwichtapp.paths import PRIVATE_FOLDER, Profile
from evenwichtapp.settings import load_settings
from evenwichtapp.vault.content.rows import count_records
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.disk.cipher import Connection, calmly
from evenwichtapp.vault.disk.swapping import UNFINISHED
from evenwichtapp.vault.key.key_file import KeyFile

NAME_FORMAT = "%Y-%m-%dT%H%M%S%z"
SECOND_NAME = "Evenwicht"
MEGABYTE = 1_000_000

KEEP_ALL = timedelta(days=2)
KEEP_DAILY = timedelta(weeks=2)
KEEP_WEEKLY = timedelta(days=61)


@dataclass(frozen=True)
class Backup:
    """One copy of the vault with its key file. ``made_at`` is aware."""

    folder: Path
    made_at: datetime

    @property
    def vault(self) -> Path:
        """The copy of the encrypted diary file."""
        return Profile(self.folder).vault

    @property
    def key_file(self) -> Path:
        """The copy of the key file, so that the backup opens by itself."""
        return Profile(self.folder).vault_key

    @property
    def size(self) -> int:
        """Bytes on the disk; 0 when the copy is gone."""
        with suppress(OSError):
            return self.vault.stat().st_size
        return 0


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The backups in ``folder``, newest first; other files and folders are passed over."""
    found = []
    with suppress(OSError):
        for inside in folder.iterdir():
            made_at = moment_in(inside.name)
            if made_at is not None and Profile(inside).vault.is_file():
                found.append(Backup(inside, made_at))
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.folder), reverse=True))


def backup_folders(profile: Profile) -> tuple[Path, ...]:
    """Where backups go: into the profile and, where one was chosen, into a second folder.

    The second one lies inside the place that was chosen, so that a stick can hold other things.
    """
    chosen = load_settings(profile.settings).backup_folder
    return (profile.backups, Path(chosen) / SECOND_NAME) if chosen else (profile.backups,)


def out_of_reach(profile: Profile) -> Path | None:
    """The second folder, while it is not there: a stick that is not plugged in."""
    away = [folder for folder in backup_folders(profile) if not folder.parent.is_dir()]
    return away[0] if away else None


def own_backups(folder: Path, vault_id: str) -> tuple[Backup, ...]:
    """The backups in ``folder`` that were made of this vault, newest first."""
    return tuple(
        backup for backup in backups_in(folder) if KeyFile.vault_id_in(backup.key_file) == vault_id
    )


def all_backups(profile: Profile) -> tuple[Backup, ...]:
    """The backups in every place that can be reached now, newest first."""
    found = [backup for folder in backup_folders(profile) for backup in backups_in(folder)]
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def most_bytes(profile: Profile) -> int:
    """How many bytes the backups in one place may take together."""
    return load_settings(profile.settings).backup_megabytes * MEGABYTE


def back_up(
    connection: Connection, key: bytes, profile: Profile, folder: Path, most_bytes: int
) -> Backup:
    """Copy the open vault of ``profile`` into ``folder``, check the copy, thin the older ones.

    ``folder`` is made when the one above it is there: a stick that is not plugged in stays absent.
    Raises ``KnownError``, and then leaves nothing behind: ``folder_missing``, ``disk_full``,
    ``file_read_only``, ``vault_damaged`` (of the vault itself), ``backup_failed``.
    """
    backup = _named(folder, now())
    unfinished = replace(backup, folder=folder / (backup.folder.name + UNFINISHED))
    try:
        with calmly(unfinished.folder):
            folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            _remove_unfinished(folder)
            unfinished.folder.mkdir(mode=PRIVATE_FOLDER)
            _copy(connection, key, profile, unfinished)
            unfinished.folder.rename(backup.folder)
    except BaseException:
        shutil.rmtree(unfinished.folder, ignore_errors=True)
        raise
    sync_folder(folder)
    sync_folder(folder.parent)  # that holds its name, which is new with the first
    # The backup is made, whatever becomes of the older ones: the next one thins again.
    with suppress(KnownError, OSError):
        thin(folder, backup, most_bytes)
    return backup


def changed_since(profile: Profile, folder: Path) -> bool:
    """Whether the vault is another than in the newest backup in ``folder``."""
    newest = next(iter(backups_in(folder)), None)
    try:
        changed_at = profile.vault.stat().st_mtime_ns
        return newest is None or newest.vault.stat().st_mtime_ns != changed_at
    except OSError:
        return True


def backup_needs_passphrase(backup: Backup) -> bool:
    """Whether something has to be typed before this backup opens; a bad one opens with nothing."""
    with suppress(KnownError):
        return KeyFile.load(backup.key_file).needs_passphrase
    return False


def entries(backup: Backup, key: bytes) -> int | None:
    """The number of records in a backup, None when it is not whole or has another key."""
    try:
        with calmly(backup.vault), closing(cipher.connect(backup.vault, key)) as connection:
            if not cipher.whole(connection):
                return None
            return count_records(connection)
    except KnownError:
        return None


def thin(folder: Path, newest: Backup, most_bytes: int) -> None:
    """Remove the backups that need not be kept beside ``newest``, which was just made.

    Kept are: all of two days, the last of each day for two weeks, of each week for two months, of
    each month for ever; of those the newest that together take ``most_bytes`` bytes. Backups of
    another vault are left alone.
    """
    vault_id = KeyFile.load(newest.key_file).vault_id
    for backup in not_worth_keeping(own_backups(folder, vault_id), newest, most_bytes):
        remove(backup.folder)


def not_worth_keeping(
    own: Collection[Backup], newest: Backup, most_bytes: int
) -> tuple[Backup, ...]:
    """Which of these to remove; see ``thin``."""
    kept, size = {newest.folder}, newest.size
    for backup in _worth_keeping(own, newest.made_at):
        if backup.folder not in kept and size + backup.size <= most_bytes:
            kept.add(backup.folder)
            size += backup.size
    return tuple(backup for backup in own if backup.folder not in kept)


def remove(folder: Path) -> None:
    """Remove a backup; a crash half-way leaves one that no longer counts."""
    unfinished = folder.with_name(folder.name + UNFINISHED)
    folder.rename(unfinished)
    shutil.rmtree(unfinished)


def _worth_keeping(backups: Iterable[Backup], moment: datetime) -> list[Backup]:
    """Those to keep, newest first; one dated after ``moment`` (a clock set back) is kept too."""
    kept: dict[tuple[Any, ...], Backup] = {}
    for backup in sorted(backups, key=lambda b: b.made_at, reverse=True):
        kept.setdefault(_span(backup, moment - backup.made_at), backup)
    return list(kept.values())


def _span(backup: Backup, age: timedelta) -> tuple[Any, ...]:
    """The span of time of which one backup is kept."""
    made_at = backup.made_at
    if age <= KEEP_ALL:
        return ("all", backup.folder)
    if age <= KEEP_DAILY:
        return ("day", made_at.date())
    if age <= KEEP_WEEKLY:
        return ("week", *made_at.isocalendar()[:2])
    return ("month", made_at.year, made_at.month)


def _copy(connection: Connection, key: bytes, profile: Profile, backup: Backup) -> None:
    changed = profile.vault.stat()
    with closing(cipher.new_file(backup.vault, key)) as target:
        connection.backup(target)
    if not cipher.whole_file(backup.vault, key):
        raise KnownError("backup_failed")
    copy_whole(profile.vault_key, backup.key_file)
    keep_times(backup.vault, changed)


def _remove_unfinished(folder: Path) -> None:
    for left in folder.glob(f"*{UNFINISHED}"):
        shutil.rmtree(left)


def _named(folder: Path, moment: datetime) -> Backup:
    """A backup with a name that is still free: a second later when there is one of this second."""
    while True:
        backup = Backup(folder / moment.strftime(NAME_FORMAT), moment)
        if not backup.folder.exists():
            return backup
        moment += timedelta(seconds=1)


def moment_in(name: str) -> datetime | None:
    """When the backup in a folder of this name was made, None where it is no name of a backup."""
    try:
        return datetime.strptime(name, NAME_FORMAT)
    except ValueError:
        return None
