"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import PRIVATE_FILE

LONGEST_PREFIX = 32  # characters; a name as long as can be has no room for more


def write_whole(path: Path, content: bytes) -> None:
    """Put ``content`` in ``path`` in one step: another file until it is safely on the disk.

    Raises ``KnownError("cannot_write")``; the old file then stands as it was.
    """
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(
            dir=path.parent, prefix=f".{path.name[:LONGEST_PREFIX]}."
        )
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(PRIVATE_FILE)
        Path(temporary).replace(path)
        sync_folder(path.parent)
    except OSError as error:
        if temporary:
            remove_left(Path(temporary))
        raise KnownError("cannot_write", file=path.name) from error


def remove_left(path: Path) -> None:
    """Remove what an unfinished step may have left; passed over where the place takes nothing."""
    with suppress(OSError):
        path.unlink()


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file that nothing is writing, as ``write_whole`` would write it.

    Raises ``KnownError`` ``file_unreadable`` or ``cannot_write``.
    """
    try:
        content = source.read_bytes()
    except OSError as error:
        raise KnownError("file_unreadable", file=source.name) from error
    write_whole(target, content)


def sync_folder(folder: Path) -> None:
    """Flush the names in ``folder`` to the disk, so that a power cut cannot take a rename back.

    Windows has no such call and does it by itself.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
