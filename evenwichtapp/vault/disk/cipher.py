"""Connections to an encrypted file, and calm words for what can go wrong with one.

The rollback journal (not WAL) was chosen on purpose: after every commit the diary is one complete
file, nothing of it waits in a second one, and what was erased is not kept in a log. A save costs
about 2 ms (measured; WAL a quarter of that), far below what a person notices. ``synchronous=EXTRA``
also flushes the folder once the journal is gone: with FULL a power cut right after an acknowledged
save can bring the journal back and take the save away (72 of 300 replayed cuts, with EXTRA none).
SQLite takes a folder that cannot be flushed for a broken disk, so there it stays at FULL.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from evenwichtapp.errors import KnownError
from evenwichtapp.files import sync_folder
from evenwichtapp.paths import PRIVATE_FILE

# The wheel has no type information; a connection is the DB-API's own.
Connection = Any

# The primary result codes of SQLite, https://sqlite.org/rescode.html
_DATABASE_CODES = {
    5: "vault_in_use",  # BUSY
    6: "vault_in_use",  # LOCKED
    8: "file_read_only",  # READONLY
    10: "disk_error",  # IOERR
    11: "vault_damaged",  # CORRUPT
    13: "disk_full",  # FULL
    14: "file_read_only",  # CANTOPEN: the file, or the journal beside it
    24: "vault_damaged",  # FORMAT
    26: "vault_damaged",  # NOTADB: also what a wrong key looks like
}
# The driver gives an error of an online backup no number, only SQLite's own fixed words.
_NUMBERS = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
_SYSTEM_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "file_read_only",
    errno.EACCES: "file_read_only",
    errno.EPERM: "file_read_only",
    errno.ENOENT: "vault_missing",
    errno.ENOTDIR: "vault_missing",
}


DAMAGED = frozenset({"vault_damaged", "not_a_vault"})


def new_file(path: Path, key: bytes) -> Connection:
    """Connect to a new, still empty file, readable for its owner only."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
    return connect(path, key)


def connect(path: Path, key: bytes) -> Connection:
    """Connect to an existing file with the raw key; used from this thread only.

    Raises ``KnownError``; a wrong key shows as a damaged file, here or at the first read.
    """
    with calmly(path):
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None
        )
        try:
            for setting in _settings(key, path.parent):
                connection.execute(f"PRAGMA {setting}")
        except BaseException:
            connection.close()
            raise
    return connection


def _settings(key: bytes, folder: Path) -> tuple[str, ...]:
    return (
        # Otherwise SQLCipher writes to stderr what it thinks of a wrong key.
        "cipher_log_level = NONE",
        f"key = \"x'{key.hex()}'\"",
        "foreign_keys = ON",
        "secure_delete = ON",
        f"synchronous = {'EXTRA' if sync_folder(folder) else 'FULL'}",
        "fullfsync = ON",  # macOS: its plain fsync does not reach the disk
        "trusted_schema = OFF",
    )


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All statements inside, or none of them; on leaving they are on the disk."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite may have rolled back by itself, as it does when the disk is full.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def calmly(path: Path) -> Iterator[None]:
    """Turn what can happen to a file into a ``KnownError``; anything else is a bug and passes.

    No cause is chained: the text of a database error may hold a word of the diary.
    """
    try:
        yield
    except (sqlcipher.Error, OSError) as error:
        code = _code(error, path)
        if code is None:
            raise
        raise KnownError(code, file=path.name, folder=str(path.parent)) from None


def journal_of(path: Path) -> Path:
    """Where SQLite keeps what it needs to take back an unfinished commit."""
    return path.with_name(path.name + "-journal")


def schema_version(connection: Connection) -> int:
    """The version of the tables in the file, 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def pages_whole(connection: Connection) -> bool:
    """Whether every page is as it was written."""
    try:
        return not connection.execute("PRAGMA cipher_integrity_check").fetchall()
    except sqlcipher.DatabaseError:
        return False


def whole(connection: Connection) -> bool:
    """Whether every page is as it was written and every table and index holds together."""
    try:
        tables = connection.execute("PRAGMA integrity_check").fetchall()
    except sqlcipher.DatabaseError:
        return False
    return tables == [("ok",)] and pages_whole(connection)


def whole_file(path: Path, key: bytes) -> bool:
    """Whether the file opens with this key, holds tables and is whole.

    Raises ``KnownError`` where that cannot be seen, such as ``disk_error`` or ``vault_missing``.
    """
    try:
        with closing(connect(path, key)) as connection, calmly(path):
            return schema_version(connection) > 0 and whole(connection)
    except KnownError as error:
        if error.code in DAMAGED:
            return False
        raise


def _code(error: sqlcipher.Error | OSError, path: Path) -> str | None:
    """The code of the sentence for an error at ``path``, None where there is none."""
    if isinstance(error, OSError):
        code = _SYSTEM_CODES.get(error.errno or 0, "disk_error")
    else:
        number = getattr(error, "sqlite_errorcode", None) or _NUMBERS.get(str(error), 0)
        known = _DATABASE_CODES.get(number & 0xFF)
        if known is None:
            return None
        code = "vault_missing" if known == "file_read_only" and not path.exists() else known
    if code == "vault_missing" and not path.parent.is_dir():
        return "folder_missing"
    if code == "vault_damaged" and _is_text(path):
        return "not_a_vault"
    return code


def _is_text(path: Path) -> bool:
    """A vault begins with random bytes; anything readable is some other file."""
    try:
        with path.open("rb") as file:
            beginning = file.read(64)
    except OSError:
        return False
    return bool(beginning) and all(9 <= byte < 127 for byte in beginning)
