"""Taking out for good: one record, the old part of the bin, or everything.

``secure_delete`` writes zeros over what goes; ``VACUUM`` then writes the file anew, because
SQLite may leave a copy behind where it moved a cell. Plain statements over the tables that the file
itself names, so that this also runs on backups of any version and at every start without SQLModel.
"""

from __future__ import annotations

import json
import shutil
import unicodedata
from collections.abc import Collection, Iterable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from evenwichtapp.autostart import start_only_when_asked
from evenwichtapp.errors import KnownError
from evenwichtapp.files import copy_whole, keep_times, remove_left, sync_folder, write_whole
from evenwichtapp.paths import Profile
from evenwichtapp.settings import load_settings
from evenwichtapp.vault.content.layout import FoundTable, found_tables, record_tables
from evenwichtapp.vault.copies.backups import backup_folders, own_backups, remove
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.disk.cipher import Connection, calmly, journal_of, transaction
from evenwichtapp.vault.disk.remnants import FRESH, PASSING, clear_remnants, remnants
from evenwichtapp.vault.disk.surroundings import conflict_copies, vault_copies
from evenwichtapp.vault.disk.swapping import ARRIVING, UNFINISHED
from evenwichtapp.vault.key import remembered
from evenwichtapp.vault.key.key_file import KeyFile

DRAFTS = "drafts"
MEANINGS = "meanings."  # drafts with what the names in a kind of file mean
QUOTES = "'\u2019\u2018\u02bc\u00b4\u0060"


def erase(connection: Connection, ids: Collection[str]) -> None:
    """Take the records with these ids out of the file, with what cannot be without an event.

    That are the follow-ups; a reflection on such an event stays and no longer names it. What was
    being typed to change such a record, and how to bring it back, names its id and goes too. The
    words of an own item also go out of what is kept for a next import.
    """
    gone = [(record_id,) for record_id in ids]
    tables = found_tables(connection)
    with transaction(connection):
        words = _own_words(connection, tables.values(), gone)
        for table in tables.values():
            if table.holds_records:
                connection.executemany(f"DELETE FROM {table.quoted} WHERE id = ?", gone)
            if "event" in table.columns:
                connection.executemany(f"{_without_event(table)} WHERE event = ?", gone)
        if DRAFTS in tables:
            _erase_kept_names(connection, words, ids)
            about = f"DELETE FROM {DRAFTS} WHERE instr(name, ?1) OR instr(text, ?1)"
            connection.executemany(about, gone)
    connection.execute("VACUUM")


def erase_in_copies(profile: Profile, key: bytes, ids: Collection[str]) -> None:
    """Take the records out of the backups within reach, and out of what was put aside, as well.

    Also out of what a program that keeps folders alike left beside the diary. Each copy is written
    anew beside the old one and replaces it once it is whole. A damaged copy, or one with another
    key, cannot be read and stays as it is. What a crash left lying goes.
    """
    clear_remnants(profile, *backup_folders(profile))
    for name in vault_copies(profile):
        _erase_in_copy(profile.folder / name, key, ids)
    for copies in (*backup_folders(profile), profile.aside):
        for vault in sorted(copies.glob(f"*/{profile.vault.name}")):
            _erase_in_copy(vault, key, ids)


def purge_bin(connection: Connection, before: datetime) -> None:
    """Take out what came into the bin before this moment."""
    ids = [
        record_id
        for table in record_tables(connection)
        for record_id, deleted_at in connection.execute(
            f"SELECT id, deleted_at FROM {table.quoted} WHERE deleted_at IS NOT NULL"
        )
        if datetime.fromisoformat(deleted_at) < before
    ]
    if ids:
        erase(connection, ids)


def forget_everything(profile: Profile) -> None:
    """Remove the vault, its key, every copy within reach, the settings and what was remembered.

    The key goes first: whatever a crash then leaves can no longer be opened, and the next start
    removes it. In the second folder only backups of this vault go. One that is not there now keeps
    its backups. The app starts no longer with the session. Raises ``KnownError``
    ``file_read_only`` or ``disk_error``.
    """
    ids = _vault_ids(profile)
    with suppress(KnownError):  # a full disk keeps nobody from deleting
        write_whole(profile.erasing, json.dumps(ids).encode("ascii"))
    _forget_elsewhere(profile, ids)
    with suppress(KnownError):  # what stays there tells nothing of the diary
        start_only_when_asked(profile)
    with calmly(profile.vault_key):
        folders = [folder for folder in _folders(profile) if folder.exists()]
        copies = (path for folder in folders for path in folder.rglob("*"))
        beside = [profile.folder / name for name in conflict_copies(profile)]
        for path in (profile.vault_key, *beside, *remnants(profile), *copies):
            if profile.vault_key.suffix in path.suffixes:
                path.unlink(missing_ok=True)
        for folder in folders:
            shutil.rmtree(folder)
        clear_remnants(profile)
        for path in (
            *beside,
            profile.vault,
            journal_of(profile.vault),
            profile.attempts,
            profile.settings,
            profile.keys_behind,
            profile.erasing,
        ):
            path.unlink(missing_ok=True)


def _folders(profile: Profile) -> tuple[Path, ...]:
    """The folders in the profile that may hold a copy of the diary."""
    arriving = profile.folder / ARRIVING
    return (
        *(arriving, arriving.with_name(arriving.name + UNFINISHED)),
        *profile.folder.glob(f"{PASSING}*"),
        *(profile.backups, profile.aside),
    )


def _vault_ids(profile: Profile) -> list[str]:
    """What names this vault elsewhere: by its key file, or as noted before that went."""
    try:
        return list(KeyFile.load(profile.vault_key).vault_ids)
    except KnownError:
        pass
    try:
        return [str(vault_id) for vault_id in json.loads(profile.erasing.read_bytes())]
    except (OSError, ValueError, TypeError):
        return []


def _own_words(
    connection: Connection, tables: Iterable[FoundTable], gone: list[tuple[str]]
) -> set[str]:
    """The words of the own items among what goes, to compare by."""
    return {
        _to_compare(label)
        for table in tables
        if table.holds_records and "label" in table.columns
        for record in gone
        for (label,) in connection.execute(
            f"SELECT label FROM {table.quoted} WHERE id = ? AND label IS NOT NULL", record
        )
    }


def _erase_kept_names(connection: Connection, words: set[str], ids: Collection[str]) -> None:
    """Take these names, and names that stand for one of these ids, out of the kept meanings.

    What cannot be read helps nobody at a next import and goes whole.
    """
    if not words and not ids:
        return
    kept = "SELECT name, text FROM drafts WHERE substr(name, 1, ?) = ?"
    for draft, text in connection.execute(kept, (len(MEANINGS), MEANINGS)).fetchall():
        try:
            left = {
                part: {
                    name: meaning
                    for name, meaning in names.items()
                    if _to_compare(name) not in words and meaning not in ids
                }
                for part, names in json.loads(text).items()
            }
        except (ValueError, TypeError, AttributeError, RecursionError):
            connection.execute("DELETE FROM drafts WHERE name = ?", (draft,))
            continue
        changed = (json.dumps(left, ensure_ascii=False), draft)
        connection.execute("UPDATE drafts SET text = ? WHERE name = ?", changed)


def _to_compare(words: str) -> str:
    """Words in one Unicode form, without difference of case, apostrophes and blanks."""
    letters = unicodedata.normalize("NFKC", words.casefold())
    return "".join(letter for letter in letters if not letter.isspace() and letter not in QUOTES)


def _forget_elsewhere(profile: Profile, vault_ids: list[str]) -> None:
    """What lies outside the profile and only the key file and the settings can name."""
    settings = load_settings(profile.settings)
    for vault_id in vault_ids:
        for folder in backup_folders(profile)[1:]:
            with calmly(folder):
                for backup in own_backups(folder, vault_id):
                    remove(backup.folder)
        if settings.remember_key:
            # An entry in a keyring that does not answer opens nothing once the vault is gone.
            with suppress(KnownError):
                remembered.drop(vault_id)


def _without_event(table: FoundTable) -> str:
    """A row that has to name an event goes with it; any other stays and names none."""
    if table.columns["event"]:
        return f"DELETE FROM {table.quoted}"
    return f"UPDATE {table.quoted} SET event = NULL"


def _erase_in_copy(vault: Path, key: bytes, ids: Collection[str]) -> None:
    if not cipher.whole_file(vault, key):
        return
    fresh = vault.with_name(Profile(vault.parent).vault.name + FRESH)
    try:
        with calmly(fresh):
            stamp = vault.stat()
            copy_whole(vault, fresh)
            with closing(cipher.connect(fresh, key)) as connection:
                erase(connection, ids)
            if not cipher.whole_file(fresh, key):
                raise KnownError("backup_failed")
            keep_times(fresh, stamp)
            fresh.replace(vault)
            sync_folder(vault.parent)
    finally:
        remove_left(fresh)
        remove_left(journal_of(fresh))
