"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import PRIVATE_FILE


def write_whole(path: Path, content: bytes) -> None:
    """Put ``content`` in ``path`` in one step: another file until it is safely on the disk.

    Raises ``KnownError("cannot_write")``; the old file then stands as it was.
    """
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(PRIVATE_FILE)
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise KnownError("cannot_write", file=path.name) from error
