"""One writer for a profile.

The operating system holds the lock, so that a crash frees it and no stale lock can remain. The few
lines below are all there is to it, which is why no library is used.

Both the folder and a file in it are locked: the file can be removed unnoticed, and another program
would then lock a new one; the folder cannot as long as the diary lies in it. The file is for
systems and places that lock no folder.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from evenwichtapp.errors import KnownError
from evenwichtapp.files import which_file
from evenwichtapp.paths import PRIVATE_FILE, Profile

LOOK_EVERY = 0.05  # seconds
SHORT_WAIT = 2.0  # seconds: what a command has patience for
MOST_BEFORE = 5  # times the patience, where others keep coming first
_HELD_BY_ANOTHER = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES}

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProfileLock:
    """The right to write a profile, as long as this object holds it.

    ``patience`` is how many seconds to wait for another program that is about to be done, and as
    long again for each other that takes its turn meanwhile.
    """

    def __init__(self, profile: Profile, patience: float = 0) -> None:
        self._profile = profile
        self._patience = patience
        self._handles: list[int] = []

    def acquire(self) -> None:
        """Take the lock.

        Raises ``KnownError`` ``vault_in_use``, ``folder_unwritable`` or ``folder_cannot_lock``.
        """
        self._profile.ensure()
        began, turn = time.monotonic(), self._turn()
        until = began + self._patience
        while not self._taken():
            if (latest := self._turn()) != turn:
                turn, until = latest, time.monotonic() + self._patience
            if time.monotonic() >= min(until, began + MOST_BEFORE * self._patience):
                raise KnownError("vault_in_use")
            time.sleep(LOOK_EVERY)
        with suppress(OSError):  # a place that takes no times: who waits there waits once
            os.utime(self._profile.lock)

    def release(self) -> None:
        """Give the lock back; closing the files frees it. The lock file itself stays: removing it
        would let two others each lock their own."""
        while self._handles:
            os.close(self._handles.pop())

    def _turn(self) -> int | None:
        """What changes when the lock changes hands; None where no file tells."""
        with suppress(OSError):
            return self._profile.lock.stat().st_mtime_ns
        return None

    def _taken(self) -> bool:
        """Whether folder and file are ours now; nothing is kept where one of them is not."""
        folder, file = self._profile.folder, self._profile.lock
        try:
            in_folder = os.name == "nt" or self._locked(folder, os.O_RDONLY, needed=False)
            if in_folder is not False and self._locked(file, os.O_RDWR | os.O_CREAT, needed=True):
                return True
        except BaseException:
            self.release()
            raise
        self.release()
        return False

    def _locked(self, path: Path, flags: int, *, needed: bool) -> bool | None:
        """Whether this is locked by us now; None where it cannot be, which ``needed`` refuses."""
        folder = str(self._profile.folder)
        try:
            handle = os.open(path, flags, PRIVATE_FILE)
        except OSError:
            raise KnownError("folder_unwritable", folder=folder) from None
        self._handles.append(handle)
        try:
            _lock(handle)
        except OSError as error:
            if error.errno in _HELD_BY_ANOTHER:
                return False
            if needed:
                raise KnownError("folder_cannot_lock", folder=folder) from None
            return None
        state = os.fstat(handle)
        # Not one that was moved away or removed between opening and locking it.
        return which_file(path) == (state.st_dev, state.st_ino)

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
