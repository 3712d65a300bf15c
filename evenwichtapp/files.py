"""Writing a file whole or not at all, and reading one that is a file at all."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from evenwichtapp.errors import KnownError

LONGEST_PREFIX = 32  # characters; a name as long as can be has no room for more
PIECE = 1024 * 1024  # bytes in memory at a time


def write_whole(path: Path, content: bytes) -> None:
    """Put ``content`` in ``path``; as ``writing_whole``."""
    with writing_whole(path) as file:
        file.write(content)


@contextmanager
def writing_whole(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write in, and put it at ``path`` in one step once it is safely on the disk.

    The file is readable for its owner only, where the place knows of that. Raises
    ``KnownError("cannot_write")``, and what is raised inside; the old file then stands as it was.
    From the moment that it has its name it is written, and nothing that follows is told as a
    failure.
    """
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(
            dir=path.parent, prefix=f".{path.name[:LONGEST_PREFIX]}."
        )
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException as error:
        if temporary:
            remove_left(Path(temporary))
        if isinstance(error, OSError):
            raise KnownError("cannot_write", file=path.name) from error
        raise
    sync_folder(path.parent)


def open_plain(path: Path) -> BinaryIO:
    """A plain file opened to read: no device, pipe or folder, which hangs or never ends.

    Raises ``KnownError`` ``file_not_plain`` or ``file_unreadable``.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise KnownError("file_not_plain", file=path.name)
        # Should it be exchanged for a pipe just now, then opening it does not wait for a writer.
        at_once = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(path, os.O_RDONLY | at_once)
    except (OSError, ValueError) as error:
        raise KnownError("file_unreadable", file=path.name) from error
    file = os.fdopen(handle, "rb")
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        file.close()
        raise KnownError("file_not_plain", file=path.name)
    return file


def remove_left(path: Path) -> None:
    """Remove what an unfinished step may have left; passed over where the place takes nothing."""
    with suppress(OSError):
        path.unlink()


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file that nothing is writing, as ``write_whole`` would write it.

    Raises ``KnownError`` ``file_unreadable`` or ``cannot_write``.
    """
    with writing_whole(target) as file:
        for piece in pieces_of(source):
            file.write(piece)


def pieces_of(source: Path) -> Iterator[bytes]:
    """The content of a file, piece by piece; raises ``KnownError("file_unreadable")``."""
    try:
        with source.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece
    except OSError:
        raise KnownError("file_unreadable", file=source.name) from None


def sync_folder(folder: Path) -> bool:
    """Flush the names in ``folder`` to the disk, so that a power cut cannot take a rename back.

    Gives whether that was done. Some places cannot, and a name that was given is given all the
    same. Windows has no such call and does it by itself.
    """
    if os.name == "nt":
        return True
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return False
    try:
        os.fsync(handle)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


def keep_times(path: Path, like: os.stat_result) -> None:
    """Give a file the times of another, where the place takes that from outside."""
    with suppress(OSError):
        os.utime(path, ns=(like.st_atime_ns, like.st_mtime_ns))


def which_file(path: Path) -> tuple[int, int] | None:
    """What tells a file or folder from any other that may come under its name; None: not there."""
    with suppress(OSError):
        state = path.stat()
        return state.st_dev, state.st_ino
    return None


def open_to_others(path: Path) -> bool:
    """Whether other accounts of this computer may look into a file or folder of one's own."""
    with suppress(OSError):
        return os.name != "nt" and bool(path.stat().st_mode & 0o077)
    return False
