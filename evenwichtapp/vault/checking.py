"""Looking the vault over, and mending what can be mended."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from evenwichtapp.diary.records import now
from evenwichtapp.paths import Profile
from evenwichtapp.vault.content.rows import count_records
from evenwichtapp.vault.copies.backups import (
    Backup,
    all_backups,
    backup_folders,
    backups_in,
    entries,
    out_of_reach,
)
from evenwichtapp.vault.copies.following import locks
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.disk.cipher import Connection, transaction
from evenwichtapp.vault.disk.finding import Finding
from evenwichtapp.vault.disk.remnants import clear_remnants
from evenwichtapp.vault.disk.surroundings import SURROUNDINGS, surroundings
from evenwichtapp.vault.restoring import put_aside

BACKUP_IS_OLD = timedelta(days=7)
LEAST_FREE_BYTES = 200 * 1024**2

_EVENT_IS_GONE = "event IS NOT NULL AND event NOT IN (SELECT id FROM events)"

# What belongs to nothing, by the code of its sentence: how to find it, and how to mend it. A
# follow-up may hold words of the person, so it goes to the bin and not away.
_LOOSE = {
    "loose_marks": ("marks", "check_in NOT IN (SELECT id FROM check_ins)", "DELETE FROM marks"),
    "loose_follow_ups": (
        "follow_ups",
        f"deleted_at IS NULL AND {_EVENT_IS_GONE}",
        "UPDATE follow_ups SET deleted_at = :moment",
    ),
    "loose_reflections": ("reflections", _EVENT_IS_GONE, "UPDATE reflections SET event = NULL"),
}


@dataclass(frozen=True)
class CheckReport:
    """What a check saw. ``newest_backup`` is aware; ``free_bytes`` is of the profile's disk.

    ``to_restore``: of a damaged diary the newest backup that is good, where there is one.
    """

    schema_version: int
    cipher_version: str
    entries: int
    vault_bytes: int
    free_bytes: int
    newest_backup: datetime | None
    findings: tuple[Finding, ...]
    to_restore: Backup | None = None

    @property
    def whole(self) -> bool:
        """Whether the vault itself needs nothing (more)."""
        return all(finding.mended or finding.code in _ADVICE for finding in self.findings)


_ADVICE = {
    "no_backup",
    "old_backup",
    "disk_nearly_full",
    "other_keys",
    "other_diaries",
    "keys_away",
    *SURROUNDINGS,
}


def check(connection: Connection, profile: Profile, key: bytes, cleared: int = 0) -> CheckReport:
    """Check pages, tables and what belongs together; mend after putting a copy aside.

    ``cleared``: how many remnants of a crash were cleared when the vault was opened. Damaged pages
    cannot be mended: the way back is a backup. Raises the driver's errors.
    """
    cleared += clear_remnants(profile, *backup_folders(profile))
    damage = _damage(connection, profile)
    damaged = damage is not None and not damage.mended
    good = _newest_good(profile, key) if damaged else None
    if damaged:
        damage = _way_back(good)
    loose = [] if damaged else _loose(connection, profile)
    backups = backups_in(profile.backups)
    newest = backups[0].made_at if backups else None
    free = shutil.disk_usage(profile.folder).free
    return CheckReport(
        schema_version=cipher.schema_version(connection),
        cipher_version=str(connection.execute("PRAGMA cipher_version").fetchone()[0]),
        entries=0 if damaged else count_records(connection),
        vault_bytes=profile.vault.stat().st_size,
        free_bytes=free,
        newest_backup=newest,
        findings=(
            *([damage] if damage else []),
            *loose,
            *([Finding("remnants", cleared, mended=True)] if cleared else []),
            *_advice(newest, free),
            *surroundings(profile),
            *other_locks(profile),
        ),
        to_restore=good,
    )


def _damage(connection: Connection, profile: Profile) -> Finding | None:
    if cipher.whole(connection):
        return None
    if cipher.pages_whole(connection):
        # Every page is as it was written, so an index may be at odds with its table.
        put_aside(profile)
        connection.execute("REINDEX")
        if cipher.whole(connection):
            return Finding("index_rebuilt", 1, mended=True)
    return Finding("damaged", 1)


def _newest_good(profile: Profile, key: bytes) -> Backup | None:
    whole = (backup for backup in all_backups(profile) if entries(backup, key) is not None)
    return next(whole, None)


def _way_back(good: Backup | None) -> Finding:
    if good is None:
        return Finding("damaged_alone", 1)
    return Finding("damaged", 1, names=f"{good.made_at:%Y-%m-%d %H:%M}")


def _loose(connection: Connection, profile: Profile) -> list[Finding]:
    found = []
    for code, (table, condition, _) in _LOOSE.items():
        query = f"SELECT count(*) FROM {table} WHERE {condition}"
        count = connection.execute(query).fetchone()[0]
        if count:
            found.append(Finding(code, count, mended=True))
    if not found:
        return found
    put_aside(profile)
    with transaction(connection):
        for finding in found:
            _, condition, mend = _LOOSE[finding.code]
            connection.execute(f"{mend} WHERE {condition}", {"moment": now().isoformat()})
    return found


def _advice(newest: datetime | None, free_bytes: int) -> Iterator[Finding]:
    if newest is None:
        yield Finding("no_backup", 0)
    elif (age := now() - newest) > BACKUP_IS_OLD:
        yield Finding("old_backup", age.days)
    if free_bytes < LEAST_FREE_BYTES:
        yield Finding("disk_nearly_full", free_bytes // 1024**2)


def other_locks(profile: Profile) -> Iterator[Finding]:
    """Copies that something else opens than what opens the diary."""
    found = locks(profile)
    for code, files in (("other_keys", found.earlier), ("other_diaries", found.of_their_own)):
        if files:
            names = ", ".join(str(_what_holds(profile, file)) for file in files)
            yield Finding(code, len(files), names=names)
    away = out_of_reach(profile)
    if away is not None and profile.keys_behind.exists():
        yield Finding("keys_away", 1, names=str(away))


def _what_holds(profile: Profile, file: Path) -> Path:
    """What may be deleted with a key file: its folder, where that holds a copy and no more."""
    copies = (*backup_folders(profile), profile.aside)
    return file.parent if file.parent.parent in copies else file
