"""Limits and words of the vault that nobody sees until they are wrong."""

import errno
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault import checking, opening
from evenwichtapp.vault.checking import CheckReport
from evenwichtapp.vault.copies import backup_file, backups, belonging
from evenwichtapp.vault.copies.backups import Backup, moment_in, not_worth_keeping
from evenwichtapp.vault.copies.following import behind, note_behind
from evenwichtapp.vault.disk import journal
from evenwichtapp.vault.disk.cipher import calmly, connect, journal_of, new_file
from evenwichtapp.vault.disk.finding import Finding
from evenwichtapp.vault.disk.remnants import clear_remnants, remnants
from evenwichtapp.vault.disk.surroundings import SURROUNDINGS, conflict_copies, vault_copies
from evenwichtapp.vault.key import attempts, key_file
from evenwichtapp.vault.key.attempts import Attempts
from evenwichtapp.vault.key.hardness import Hardness
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.migrating import migrate

NOON = datetime(2026, 11, 12, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wrong", "seconds"), [(2, None), (3, 1), (4, 2), (5, 4), (11, 256), (12, 300), (99, 300)]
)
def test_the_wait_doubles_from_the_third_wrong_passphrase_on(tmp_path, monkeypatch, wrong, seconds):
    monkeypatch.setattr(attempts.time, "time", lambda: 1000.0)
    slowed = Attempts(tmp_path / "attempts")
    for _ in range(wrong):
        slowed.count_wrong()
    if seconds is None:
        slowed.check()
        return
    with pytest.raises(KnownError) as caught:
        slowed.check()
    assert (caught.value.code, caught.value.values) == ("wait_before_retry", {"seconds": seconds})
    monkeypatch.setattr(attempts.time, "time", lambda: 1000.0 + seconds - 0.5)
    with pytest.raises(KnownError) as caught:
        slowed.check()
    assert caught.value.values == {"seconds": 1}
    monkeypatch.setattr(attempts.time, "time", lambda: 1000.0 + seconds)
    slowed.check()
    slowed.forget()
    slowed.forget()


@pytest.mark.parametrize(
    "values",
    [
        {"memory_kib": 8, "iterations": 1, "lanes": 1},
        {"memory_kib": 256 * 1024, "iterations": 4, "lanes": 16},
        {"memory_kib": 32 * 1024, "iterations": 32},
        {"memory_kib": 128, "lanes": 16},
    ],
)
def test_a_derivation_may_take_this_much(values):
    assert Hardness(**values)


@pytest.mark.parametrize(
    "values",
    [
        {"memory_kib": 7, "lanes": 1},
        {"memory_kib": 256 * 1024 + 1, "iterations": 1},
        {"iterations": 0},
        {"iterations": 33, "memory_kib": 1024},
        {"lanes": 0},
        {"lanes": 17},
        {"memory_kib": 127, "lanes": 16},
        {"memory_kib": 256 * 1024, "iterations": 5},
        {"iterations": 3.0},
        {"lanes": True},
    ],
)
def test_a_derivation_may_not_take_more(values):
    with pytest.raises(ValueError, match="hardness"):
        Hardness(**values)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "file_read_only"),
        (errno.EACCES, "file_read_only"),
        (errno.EPERM, "file_read_only"),
        (errno.ENOENT, "vault_missing"),
        (errno.ENOTDIR, "vault_missing"),
        (errno.EIO, "disk_error"),
    ],
)
def test_what_the_system_says_becomes_a_calm_word(tmp_path, number, code):
    with pytest.raises(KnownError) as caught, calmly(tmp_path / "diary.vault"):
        raise OSError(number, "x")
    assert caught.value.code == code
    assert caught.value.values == {"file": "diary.vault", "folder": str(tmp_path)}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("database is locked", "vault_in_use"),
        ("attempt to write a readonly database", "file_read_only"),
        ("disk I/O error", "disk_error"),
        ("database disk image is malformed", "vault_damaged"),
        ("database or disk is full", "disk_full"),
        ("unable to open database file", "file_read_only"),
        ("file is not a database", "vault_damaged"),
    ],
)
def test_what_the_driver_says_without_a_number_becomes_a_calm_word(tmp_path, words, code):
    vault = tmp_path / "diary.vault"
    vault.write_bytes(b"\x00\xff")
    with pytest.raises(KnownError, match=code), calmly(vault):
        raise sqlcipher.DatabaseError(words)


@pytest.mark.parametrize(
    ("number", "code"),
    [(5, "vault_in_use"), (6, "vault_in_use"), (8, "file_read_only"), (10, "disk_error"),
     (266, "disk_error"), (11, "vault_damaged"), (13, "disk_full"), (14, "file_read_only"),
     (24, "vault_damaged"), (26, "vault_damaged")],
)  # fmt: skip
def test_the_numbers_of_sqlite(tmp_path, number, code):
    vault = tmp_path / "diary.vault"
    vault.write_bytes(b"\x00\xff")
    error = sqlcipher.DatabaseError("x")
    error.sqlite_errorcode = number
    with pytest.raises(KnownError, match=code), calmly(vault):
        raise error


def test_what_is_a_bug_passes(tmp_path):
    with pytest.raises(sqlcipher.DatabaseError), calmly(tmp_path):
        raise sqlcipher.DatabaseError("no such table: x")


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"Beste dagboek,\n\tdit is tekst.", "not_a_vault"), (b"", "vault_damaged"),
     (b"a" * 63 + b"\x7f", "vault_damaged"), (b"a" * 64 + b"\x00", "not_a_vault"),
     (b"a\x08", "vault_damaged")],
)  # fmt: skip
def test_text_is_told_from_a_damaged_vault(tmp_path, content, code):
    vault = tmp_path / "diary.vault"
    vault.write_bytes(content)
    with pytest.raises(KnownError, match=code), calmly(vault):
        raise sqlcipher.DatabaseError("file is not a database")


def test_a_connection_keeps_nothing_of_what_goes_and_loses_nothing_that_was_saved(vault, profile):
    key = KeyFile.load(profile.vault_key).key("een rustig woord")
    connection = connect(profile.vault, key)
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("foreign_keys", "secure_delete", "synchronous", "trusted_schema", "fullfsync")
    }
    connection.close()
    assert settings == {
        "foreign_keys": 1,
        "secure_delete": 1,
        "synchronous": 3,  # EXTRA
        "trusted_schema": 0,
        "fullfsync": 1,
    }


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("2026-11-12T130501+0100", True),
        ("2026-11-12T130501", False),
        ("2026-11-12", False),
        ("notities", False),
        ("2026-11-12T130501+0100.unfinished", False),
    ],
)
def test_a_backup_is_known_by_its_name(name, made):
    assert (moment_in(name) is not None) is made


def kept_days(*days_ago: float, size: int = 10, most: int = 10**9) -> list[float]:
    class Copy(Backup):
        @property
        def size(self) -> int:
            return size

    own = [Copy(Path(str(ago)), NOON - timedelta(days=ago)) for ago in days_ago]
    gone = not_worth_keeping(own, own[0], most)
    return [ago for ago, copy in zip(days_ago, own, strict=True) if copy not in gone]


def test_which_backups_are_kept():
    assert kept_days(0, 0.1, 1.9, 2.0) == [0, 0.1, 1.9, 2.0]
    assert kept_days(0, 2.1, 2.2, 2.4, 13.9, 14.0) == [0, 2.1, 13.9]
    # 14.1 and 16 days before are a Thursday and a Tuesday of one week, 18 the Sunday before it
    assert kept_days(0, 14.1, 16, 18) == [0, 14.1, 18]
    assert kept_days(0, 61, 61.2, 70) == [0, 61, 61.2]
    assert kept_days(0, 430, 436, 450) == [0, 430, 450]
    assert kept_days(0, 1, 1.5, most=30) == [0, 1, 1.5]
    assert kept_days(0, 1, 1.5, most=29) == [0, 1]
    assert kept_days(0, -3, 1) == [0, -3, 1]


def test_what_is_kept_for_how_long():
    assert timedelta(days=30) == opening.KEPT_IN_BIN
    assert (backups.KEEP_ALL.days, backups.KEEP_DAILY.days, backups.KEEP_WEEKLY.days) == (2, 14, 61)
    assert (backups.MEGABYTE, backups.SECOND_NAME) == (1_000_000, "Evenwicht")
    assert (key_file.KEY_BYTES, key_file.SALT_BYTES, key_file.MOST_FORMER) == (32, 16, 50)
    assert timedelta(days=7) == checking.BACKUP_IS_OLD
    assert checking.LEAST_FREE_BYTES == 200 * 1024 * 1024
    assert (backup_file.LARGEST, backup_file.MOST_GROWTH) == (2 * 1024**3, 2)
    assert backup_file.LARGEST_LIST == 64 * 1024


@pytest.mark.parametrize(
    ("age", "free", "codes"),
    [
        (None, 2**30, {"no_backup": 0}),
        (timedelta(days=7), 2**30, {}),
        (timedelta(days=7, minutes=1), 2**30, {"old_backup": 7}),
        (timedelta(0), 200 * 1024**2, {}),
        (timedelta(0), 200 * 1024**2 - 1, {"disk_nearly_full": 199}),
    ],
)
def test_what_a_check_advises(monkeypatch, age, free, codes):
    monkeypatch.setattr(checking, "now", lambda: NOON)
    found = list(checking._advice(None if age is None else NOON - age, free))
    assert {finding.code: finding.count for finding in found} == codes
    report = CheckReport(1, "4", 0, 0, free, None, tuple(found))
    assert report.whole


@pytest.mark.parametrize(
    ("finding", "whole"),
    [
        (Finding("damaged", 1), False),
        (Finding("loose_marks", 1, mended=True), True),
        *((Finding(code, 1), True) for code in ("other_keys", "keys_away", *SURROUNDINGS)),
    ],
)
def test_a_vault_that_needs_nothing_is_whole(finding, whole):
    assert CheckReport(1, "4", 0, 0, 0, None, (finding,)).whole is whole


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        ("diary-LAPTOP.vault", True),
        ("diary (conflicted copy 2026-11-01).vault", True),
        ("diary.sync-conflict-20261101.key", True),
        (".diary.vault.icloud", True),
        ("Diary.VAULT", True),
        ("diary.vault", False),
        ("diary.key", False),
        ("my diary.vault", False),
        ("diary.vault.txt", False),
    ],
)
def test_what_a_program_made_that_keeps_folders_alike(profile, name, copy):
    profile.ensure()
    (profile.folder / name).write_bytes(b"x")
    assert conflict_copies(profile) == ((name,) if copy else ())
    assert vault_copies(profile) == ((name,) if copy and ".vault" in name.lower() else ())


@pytest.mark.parametrize(
    ("name", "left"),
    [
        (".diary.vault.ab3_9zqx", True),
        (".diary.key.abcdefgh", True),
        (".settings.toml.abcdefgh", True),
        (".diary.vault.abcdefg", False),
        (".diary.vault.ABCDEFGH", False),
        ("diary.vault.fresh", True),
        ("diary.vault.fresh-journal", True),
        ("diary.vault.new", True),
        ("diary.vault.restored-journal", True),
        ("diary.vault.old", False),
        ("diary.next.unfinished", True),
        (".passing-abc", True),
        ("notities.txt", False),
    ],
)
def test_what_a_crash_left_lying_is_cleared_and_nothing_else(profile, name, left):
    profile.ensure()
    path = profile.folder / name
    path.mkdir() if name in ("diary.next.unfinished", ".passing-abc") else path.write_bytes(b"x")
    assert remnants(profile) == ((path,) if left else ())
    assert clear_remnants(profile) == int(left)
    assert path.exists() is not left


def test_only_what_holds_a_key_and_is_whole_has_to_follow(vault, profile):
    backup = vault.back_up()
    (profile.backups / "notities").mkdir()
    unfinished = profile.backups / "2026-11-12T130501+0100.unfinished"
    unfinished.mkdir()
    (unfinished / profile.vault_key.name).write_bytes(b"x")
    told: list[tuple[int, int]] = []
    assert vault.catch_up(lambda done, of: told.append((done, of))) == 0
    assert told == [(0, 1)]
    assert behind(profile) is None
    backup.key_file.write_bytes(b"x")
    assert vault.catch_up() == 1
    assert behind(profile) == 1
    note_behind(profile)
    assert behind(profile) == 0
    profile.keys_behind.write_bytes(b"\xff")
    assert behind(profile) == 0


@pytest.mark.parametrize(
    ("kind", "cells", "start", "is_tree"),
    [
        *((kind, 0, 0, True) for kind in (2, 5, 10, 13)),
        *((kind, 0, 0, False) for kind in (0, 1, 3, 4, 6, 12, 14)),
        (13, 1023, 4016, True),
        (13, 1024, 4016, False),
        (13, 1023, 4017, False),
    ],
)
def test_what_a_page_of_a_table_begins_with(kind, cells, start, is_tree):
    begin = bytes([kind, 0, 0, *cells.to_bytes(2), *start.to_bytes(2)])
    assert belonging._is_tree(begin) is is_tree


def test_after_a_migration_no_row_may_point_to_nothing(tmp_path):
    with closing(new_file(tmp_path / "diary.vault", bytes(32))) as connection:
        migrate(connection)
        assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_the_form_of_a_journal():
    assert journal_of(Path("a/diary.vault")) == Path("a/diary.vault-journal")
    sizes = {512, 1024, 2048, 4096, 8192, 16384, 32768, 65536}
    assert sizes == journal.SECTOR_SIZES == journal.PAGE_SIZES
    assert (journal.HEADER.size, journal.UNSYNCED, journal.CHECKSUM_STEP) == (28, 12, 200)


def test_fifty_former_locks_are_kept(tmp_path, monkeypatch):
    made, key = KeyFile(), bytes(32)
    names = []
    for number in range(1, 53):
        names.append(made.vault_id)
        new_key = bytes([number]) * 32
        made, key = made.with_new_key(key, new_key), new_key
    assert made.vault_ids == (made.vault_id, *names[2:])
    assert made.former_key(names[-1], key) == bytes([51]) * 32
    made.with_passphrase(key, "").save(tmp_path / "diary.key")
    assert KeyFile.load(tmp_path / "diary.key").former == made.former


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"version": 2}, "vault_newer"),
        ({"format": "x"}, "vault_key_damaged"),
        ({"vault_id": None, "checksum": "x"}, "vault_key_damaged"),
    ],
)
def test_a_key_file_of_another_kind(tmp_path, change, code):
    made = {"format": "evenwicht-key", "version": 1, "vault_id": "a", "open_key": "AAAA", **change}
    made.setdefault("checksum", key_file._checksum(made))
    path = tmp_path / "diary.key"
    path.write_text(key_file._json(made))
    with pytest.raises(KnownError, match=code):
        KeyFile.load(path)


def test_without_slots_nothing_opens(tmp_path):
    with pytest.raises(KnownError, match="wrong_passphrase"):
        KeyFile().key("a")
    with pytest.raises(KnownError, match="recovery_code_wrong"):
        KeyFile().key_by_recovery_code("a")
    with pytest.raises(KnownError, match="vault_key_missing"):
        KeyFile.load(tmp_path / "diary.key")
    assert KeyFile().needs_passphrase
    assert not KeyFile().with_passphrase(bytes(32), "").needs_passphrase
    assert Profile(tmp_path).vault_key.name == "diary.key"
