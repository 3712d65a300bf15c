"""What the system and the driver say, and what lies beside the file, told apart one by one."""

import errno
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from evenwichtapp.errors import KnownError
from evenwichtapp.vault.disk import journal
from evenwichtapp.vault.disk.cipher import calmly, connect, journal_of
from evenwichtapp.vault.disk.remnants import clear_remnants, remnants
from evenwichtapp.vault.disk.surroundings import conflict_copies, vault_copies
from evenwichtapp.vault.key.key_file import KeyFile


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


def test_the_form_of_a_journal():
    assert journal_of(Path("a/diary.vault")) == Path("a/diary.vault-journal")
    sizes = {512, 1024, 2048, 4096, 8192, 16384, 32768, 65536}
    assert sizes == journal.SECTOR_SIZES == journal.PAGE_SIZES
    assert (journal.HEADER.size, journal.UNSYNCED, journal.CHECKSUM_STEP) == (28, 12, 200)
