"""Wrong passphrases slow the next try down, also after a restart.

This keeps a passer-by from guessing at the keyboard. Whoever takes the files along is slowed by
the key derivation alone.
"""

from __future__ import annotations

import contextlib
import json
import math
import time
from dataclasses import dataclass
from pathlib import Path

from evenwichtapp.errors import KnownError
from evenwichtapp.files import write_whole

FREE_TRIES = 3
LONGEST_WAIT = 300  # seconds


@dataclass(frozen=True)
class Attempts:
    """The count of wrong passphrases since the last right one, in a small file."""

    path: Path

    def check(self) -> None:
        """Raise ``KnownError("wait_before_retry")`` with the seconds left, if any are."""
        wrong, at = self._read()
        now = time.time()
        if now < at:
            # The clock was set back: count the wait from now, or it would never end.
            at = now
            self._write(wrong, at)
        left = at + _wait(wrong) - now
        if left > 0:
            raise KnownError("wait_before_retry", seconds=math.ceil(left))

    def count_wrong(self) -> None:
        """Remember one more wrong passphrase."""
        wrong, _ = self._read()
        self._write(wrong + 1, time.time())

    def forget(self) -> None:
        """The right passphrase was given."""
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)

    def _read(self) -> tuple[int, float]:
        try:
            content = json.loads(self.path.read_bytes())
            return int(content["wrong"]), float(content["at"])
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return 0, 0.0

    def _write(self, wrong: int, at: float) -> None:
        # A full or read-only disk must not keep the person out of their own diary.
        with contextlib.suppress(KnownError):
            write_whole(self.path, json.dumps({"wrong": wrong, "at": at}).encode("ascii"))


def _wait(wrong: int) -> float:
    """Seconds to wait after so many wrong passphrases: none at first, then doubling."""
    if wrong < FREE_TRIES:
        return 0
    return min(2.0 ** min(wrong - FREE_TRIES, 30), LONGEST_WAIT)
