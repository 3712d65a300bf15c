"""A backup as one file: what is taken out of it, and what is too much to be one."""

import os
import struct
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from evenwichtapp.destination import Destination
from evenwichtapp.errors import KnownError
from evenwichtapp.files import PIECE
from evenwichtapp.vault.copies import backup_file
from evenwichtapp.vault.copies.backup_file import pack, unpack
from evenwichtapp.vault.copies.backups import Backup

NAME = "2026-11-12T130501+0100"
LARGE = 64 * 1024**2  # bytes


@pytest.fixture
def packed(vault, profile, tmp_path):
    file = tmp_path / "stick.zip"
    backup = vault.back_up()
    pack(backup, Destination(file, profile))
    return backup, file


def into(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def zipped(tmp_path: Path, entries: dict[str, bytes], kind: int = 0) -> Path:
    file = tmp_path / "made.zip"
    with ZipFile(file, "w", kind) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return file


def refused(file: Path, folder: Path) -> str:
    with pytest.raises(KnownError) as caught:
        unpack(file, folder)
    assert caught.value.values["file"] == file.name
    return caught.value.code


def test_what_was_packed_comes_out_the_same(packed, tmp_path):
    backup, file = packed
    found = unpack(file, into(tmp_path))
    assert found.folder.name == backup.folder.name
    assert found.made_at == backup.made_at
    assert found.vault.read_bytes() == backup.vault.read_bytes()
    assert found.key_file.read_bytes() == backup.key_file.read_bytes()
    assert found.vault.stat().st_mode & 0o777 == 0o600
    assert found.folder.stat().st_mode & 0o777 == 0o700


def large_backup(tmp_path: Path) -> Backup:
    backup = Backup(tmp_path / NAME, datetime.now(UTC))
    backup.folder.mkdir()
    backup.vault.touch()
    os.truncate(backup.vault, LARGE)
    backup.key_file.write_bytes(b"k")
    return backup


def test_a_large_backup_is_packed_and_unpacked_piece_by_piece(profile, tmp_path):
    backup, file, folder = large_backup(tmp_path), tmp_path / "stick.zip", into(tmp_path)
    tracemalloc.start()
    try:
        pack(backup, Destination(file, profile))
        found = unpack(file, folder)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert found.vault.stat().st_size == LARGE
    assert peak < 8 * PIECE


@pytest.mark.parametrize(("gone", "named"), [("vault", "diary.vault"), ("key_file", "diary.key")])
def test_what_cannot_be_packed_leaves_what_was_there(vault, profile, tmp_path, gone, named):
    file, backup = tmp_path / "stick.zip", vault.back_up()
    file.write_bytes(b"of before")
    getattr(backup, gone).unlink()
    with pytest.raises(KnownError, match="file_unreadable") as caught:
        pack(backup, Destination(file, profile, replace=True))
    assert caught.value.values["file"] == named
    assert file.read_bytes() == b"of before"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [file.name]


def test_the_folder_of_a_backup_is_one_as_it_stands(packed, tmp_path):
    backup, _ = packed
    assert unpack(backup.folder, into(tmp_path)) == backup
    assert refused(backup.folder.parent, tmp_path / "out") == "not_a_backup"


def test_only_the_two_files_of_a_backup_come_out(tmp_path):
    folder = into(tmp_path)
    entries = {
        f"{NAME}/diary.vault": b"v",
        f"{NAME}/diary.key": b"k",
        f"{NAME}/other.txt": b"x",
        f"{NAME}/deep/diary.vault": b"x",
        "../diary.vault": b"x",
        "diary.vault": b"x",
        "settings/diary.vault": b"x",
    }
    found = unpack(zipped(tmp_path, entries), folder)
    assert (found.vault.read_bytes(), found.key_file.read_bytes()) == (b"v", b"k")
    files = sorted(path.name for path in folder.rglob("*") if path.is_file())
    assert files == ["diary.key", "diary.vault"]


@pytest.mark.parametrize("grows", [True, False])
def test_what_grows_on_unpacking_is_refused(tmp_path, grows):
    """A file of some hundred bytes may hold twice its size, and a key file beside it."""
    file = zipped(tmp_path, {f"{NAME}/diary.vault": b"\x00" * 9_000}, ZIP_DEFLATED)
    if grows:
        more = 10_000 + 2 * file.stat().st_size + 100
        file = zipped(tmp_path, {f"{NAME}/diary.vault": b"\x00" * more}, ZIP_DEFLATED)
        assert refused(file, into(tmp_path)) == "not_a_backup"
    else:
        assert unpack(file, into(tmp_path)).vault.stat().st_size == 9_000


@pytest.mark.parametrize("content", [b"", b"PK\x05\x06", b"x" * 100, b"PK\x05\x06" + b"x" * 17])
def test_what_is_no_zip_is_no_backup(tmp_path, content):
    file = tmp_path / "stick.zip"
    file.write_bytes(content)
    assert refused(file, into(tmp_path)) == "not_a_backup"


def test_a_list_that_is_too_long_is_never_read(tmp_path, monkeypatch):
    file = zipped(tmp_path, {f"{NAME}/diary.vault": b"v"})
    content = bytearray(file.read_bytes())
    (size,) = struct.unpack_from("<L", content, len(content) - 10)
    monkeypatch.setattr(backup_file, "LARGEST_LIST", size)
    assert unpack(file, into(tmp_path)).vault.read_bytes() == b"v"
    monkeypatch.setattr(backup_file, "LARGEST_LIST", size - 1)
    assert refused(file, tmp_path / "out") == "not_a_backup"


def test_a_file_that_is_too_large_is_never_read(tmp_path, monkeypatch):
    file = zipped(tmp_path, {f"{NAME}/diary.vault": b"v"})
    monkeypatch.setattr(backup_file, "LARGEST", file.stat().st_size)
    assert unpack(file, into(tmp_path)).vault.read_bytes() == b"v"
    monkeypatch.setattr(backup_file, "LARGEST", file.stat().st_size - 1)
    assert refused(file, tmp_path / "out") == "not_a_backup"


def test_a_comment_at_the_end_may_be_as_long_as_a_zip_allows(tmp_path):
    file = zipped(tmp_path, {f"{NAME}/diary.vault": b"v"})
    with ZipFile(file, "a") as archive:
        archive.comment = b"c" * 0xFFFF
    assert unpack(file, into(tmp_path)).vault.read_bytes() == b"v"
