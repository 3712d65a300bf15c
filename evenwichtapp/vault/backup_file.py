"""A backup as one file, to put on a stick or to take to another computer.

A zip with the two files of the backup, not packed any smaller: encrypted bytes do not shrink.
"""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from evenwichtapp.destination import Destination
from evenwichtapp.errors import KnownError
from evenwichtapp.files import write_whole
from evenwichtapp.paths import PRIVATE_FOLDER, Profile
from evenwichtapp.vault.backups import Backup, backups_in, moment_in

LARGEST = 2 * 1024**3  # bytes; a diary of a lifetime stays far below it


def pack(backup: Backup, file: Destination) -> None:
    """Write ``backup`` as one file, whole or not at all.

    Raises ``KnownError("file_unreadable")``, and as ``Destination.write``.
    """
    packed = io.BytesIO()
    try:
        with ZipFile(packed, "w") as archive:
            for path in (backup.vault, backup.key_file):
                archive.write(path, f"{backup.folder.name}/{path.name}")
    except OSError:
        raise KnownError("file_unreadable", file=backup.folder.name) from None
    file.write(packed.getvalue())


def unpack(file: Path, folder: Path) -> Backup:
    """The backup in ``file``: a packed one, written out into ``folder``, or a backup's own folder.

    Only the two files of a backup are taken out, whatever else is in there. Raises ``KnownError``:
    ``file_unreadable``, ``not_a_backup``, ``cannot_write``.
    """
    if file.is_dir():
        return _named(file, backups_in(file.parent))
    try:
        with ZipFile(file) as archive:
            _write_out(archive, folder, file)
    except OSError:
        raise KnownError("file_unreadable", file=file.name) from None
    except (BadZipFile, NotImplementedError, RuntimeError):
        raise KnownError("not_a_backup", file=file.name) from None
    found = backups_in(folder)
    if not found:
        raise KnownError("not_a_backup", file=file.name)
    return found[0]


def _write_out(archive: ZipFile, folder: Path, file: Path) -> None:
    names = Profile(folder).vault.name, Profile(folder).vault_key.name
    for entry in archive.infolist():
        # Only these names: any other might lead out of the folder.
        moment, _, name = entry.filename.partition("/")
        if moment_in(moment) is None or name not in names:
            continue
        if entry.file_size > LARGEST:
            raise KnownError("not_a_backup", file=file.name)
        (folder / moment).mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        write_whole(folder / moment / name, archive.read(entry))


def _named(folder: Path, backups: tuple[Backup, ...]) -> Backup:
    for backup in backups:
        if backup.folder == folder:
            return backup
    raise KnownError("not_a_backup", file=folder.name)
