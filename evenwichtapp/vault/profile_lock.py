"""One writer for a profile.

The operating system holds the lock, so that a crash frees it and no stale lock can remain. The few
lines below are all there is to it, which is why no library is used.
"""

from __future__ import annotations

import os
import sys
from types import TracebackType
from typing import Self

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import PRIVATE_FILE, Profile

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProfileLock:
    """The right to write a profile, as long as this object holds it."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock; raises ``KnownError`` ``vault_in_use`` or ``folder_unwritable``."""
        self._profile.ensure()
        try:
            handle = os.open(self._profile.lock, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        except OSError:
            raise KnownError("folder_unwritable", folder=str(self._profile.folder)) from None
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            raise KnownError("vault_in_use") from None
        self._handle = handle

    def release(self) -> None:
        """Give the lock back; closing the file frees it. The file itself stays: removing it
        would let two others each lock their own."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()
