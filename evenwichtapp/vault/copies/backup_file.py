"""A backup as one file, to put on a stick or to take to another computer.

A zip with the two files of the backup, not packed any smaller: encrypted bytes do not shrink.
"""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from pathlib import Path
from typing import IO, BinaryIO
from zipfile import ZipFile, ZipInfo

from evenwichtapp.destination import Destination
from evenwichtapp.errors import KnownError
from evenwichtapp.files import PIECE, open_plain, pieces_of
from evenwichtapp.paths import PRIVATE_FILE, PRIVATE_FOLDER, Profile
from evenwichtapp.vault.copies.backups import Backup, backups_in, moment_in
from evenwichtapp.vault.disk.swapping import finish_swap
from evenwichtapp.vault.key.key_file import LONGEST_FILE

# Anybody may have made the file. A diary of a lifetime stays far below the first limit. What is
# encrypted does not shrink: what grows a lot on unpacking was made to fill the disk.
LARGEST = 2 * 1024**3  # bytes of the file
MOST_GROWTH = 2  # times the size of the file, beside the small key file
LARGEST_LIST = 64 * 1024  # bytes; what is in the file, of which two names are ours
_END = struct.Struct("<4s4H2LH")
_END_SIGN = b"PK\x05\x06"
LONGEST_COMMENT = 0xFFFF


def pack(backup: Backup, file: Destination) -> None:
    """Write ``backup`` as one file, whole or not at all.

    Raises ``KnownError("file_unreadable")``, and as ``Destination.write``.
    """
    with file.writing() as out, ZipFile(out, "w") as archive:
        for path in (backup.vault, backup.key_file):
            with archive.open(_entry(backup, path), "w") as packed:
                for piece in pieces_of(path):
                    packed.write(piece)


def _entry(backup: Backup, path: Path) -> ZipInfo:
    """How the file is called in the packed one, with its time and size."""
    try:
        return ZipInfo.from_file(path, f"{backup.folder.name}/{path.name}")
    except OSError:
        raise KnownError("file_unreadable", file=path.name) from None


def unpack(file: Path, folder: Path) -> Backup:
    """The backup in ``file``: a packed one, written out into ``folder``, or a backup's own folder.

    Only the two files of a backup are taken out, whatever else is in there. Raises ``KnownError``:
    ``file_unreadable``, ``file_not_plain``, ``not_a_backup``, ``cannot_write``.
    """
    if file.is_dir():
        with suppress(OSError):  # it may have been pulled out while it got a new lock
            finish_swap(Profile(file))
        return _named(file, backups_in(file.parent))
    with open_plain(file) as opened:
        try:
            _check_size(opened, file)
            with ZipFile(opened) as archive:
                _write_out(archive, folder, file)
        except KnownError:
            raise
        except OSError:
            raise KnownError("file_unreadable", file=file.name) from None
        except Exception:
            # A damaged zip makes the standard library raise whatever its parts do.
            raise KnownError("not_a_backup", file=file.name) from None
    found = backups_in(folder)
    if not found:
        raise KnownError("not_a_backup", file=file.name)
    return found[0]


def _check_size(opened: BinaryIO, file: Path) -> None:
    """Refuse a file, or a list of what is in it, that is too large to be taken in at all."""
    size = opened.seek(0, os.SEEK_END)
    opened.seek(max(0, size - LONGEST_COMMENT - _END.size))
    tail = opened.read()
    place = tail.rfind(_END_SIGN)
    if size > LARGEST or place < 0 or len(tail) - place < _END.size:
        raise KnownError("not_a_backup", file=file.name)
    _sign, *_counts, list_size, _start, _comment = _END.unpack_from(tail, place)
    if list_size > LARGEST_LIST:
        raise KnownError("not_a_backup", file=file.name)
    opened.seek(0)


def _write_out(archive: ZipFile, folder: Path, file: Path) -> None:
    names = Profile(folder).vault.name, Profile(folder).vault_key.name
    room = MOST_GROWTH * file.stat().st_size + LONGEST_FILE
    for entry in archive.infolist():
        # Only these names: any other might lead out of the folder.
        moment, _, name = entry.filename.partition("/")
        if moment_in(moment) is None or name not in names:
            continue
        (folder / moment).mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        with archive.open(entry) as packed:
            room = _copy(packed, folder / moment / name, room)
        if room < 0:
            raise KnownError("not_a_backup", file=file.name)


def _copy(packed: IO[bytes], out: Path, room: int) -> int:
    """Write out one file, no more than ``room`` bytes; the room that is left, below 0 for none."""
    try:
        handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
    except OSError as error:
        raise KnownError("cannot_write", file=out.name) from error
    with os.fdopen(handle, "wb") as written:
        while room >= 0 and (piece := packed.read(PIECE)):
            room -= len(piece)
            try:
                written.write(piece)
            except OSError as error:
                raise KnownError("cannot_write", file=out.name) from error
    return room


def _named(folder: Path, backups: tuple[Backup, ...]) -> Backup:
    for backup in backups:
        if backup.folder == folder:
            return backup
    raise KnownError("not_a_backup", file=folder.name)
