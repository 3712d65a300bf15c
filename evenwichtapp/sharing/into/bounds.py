"""How much of a file from elsewhere is taken in, and the one who watches over it.

Anybody may have made the file. What goes over a limit is refused before it is in memory; reading
tells how far it is and can be stopped. Together the bounds keep reading and planning under 500 MB.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from evenwichtapp.errors import KnownError
from evenwichtapp.files import open_plain

T = TypeVar("T")
MEGABYTE = 1024 * 1024
TELL_EVERY = 200  # rows or records

# Hears how much was done, from 0 to 1. It may raise KnownError("reading_stopped"): then nothing
# is taken in.
Progress = Callable[[float], None]


@dataclass(frozen=True)
class Bounds:
    """``size``: bytes of the file. ``rows``: rows or records. ``length``: characters of one row or
    record. ``nesting``: levels within JSON. ``seconds``: for all of it."""

    size: int
    rows: int
    length: int
    nesting: int
    seconds: int


# Thirty years with eight facts a day are 90,000 rows and some 10 MB.
TABLE = Bounds(size=44 * MEGABYTE, rows=200_000, length=200_000, nesting=1, seconds=180)
COPY = Bounds(size=48 * MEGABYTE, rows=200_000, length=1_000_000, nesting=30, seconds=180)
MAP = Bounds(size=4 * MEGABYTE, rows=50_000, length=4 * MEGABYTE, nesting=10, seconds=20)


def content_of(path: Path, most: int) -> bytes:
    """The bytes of a plain file.

    Raises ``KnownError``: ``file_too_large`` above ``most`` bytes, and those of ``open_plain``.
    """
    with open_plain(path) as file:
        try:
            content = file.read(most + 1)
        except OSError as error:
            raise KnownError("file_unreadable", file=path.name) from error
    if len(content) > most:
        raise KnownError("file_too_large", file=path.name)
    return content


def heard_by_nobody(_done: float) -> None:
    """Where nobody looks at the progress."""


def telling(items: Sequence[T], progress: Progress) -> Iterator[T]:
    """The items one by one, while ``progress`` hears how many were taken, from 0 to 1."""
    for number, item in enumerate(items):
        if number % TELL_EVERY == 0:
            progress(number / len(items))
        yield item


def too_deep(document: Any, most: int) -> bool:
    """Whether lists and objects of JSON lie in each other more than ``most`` deep."""
    level = [document]
    for _ in range(most):
        level = [inside for one in level for inside in _inside(one)]
        if not level:
            return False
    return True


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def watch(bounds: Bounds, progress: Progress | None) -> Watch:
    """A watch over one file; ``progress`` may be nobody."""
    return Watch(bounds, progress or heard_by_nobody)


class Watch:
    """Counts what is read, tells how far it is, and stops what goes over its bounds."""

    def __init__(
        self,
        bounds: Bounds,
        progress: Progress = heard_by_nobody,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.bounds = bounds
        self._progress = progress
        self._clock = clock
        self._began = clock()
        self._rows = 0

    def row(self, done: float) -> None:
        """One row or record more; ``done`` is the part of all, from 0 to 1, that was read.

        Raises ``KnownError``: ``file_too_many_rows``, ``file_too_slow``, and what the listener to
        the progress raises.
        """
        self._rows += 1
        if self._rows > self.bounds.rows:
            raise KnownError("file_too_many_rows", rows=self.bounds.rows)
        if self._rows % TELL_EVERY == 1:
            self._progress(min(max(done, 0.0), 1.0))
            if self._clock() - self._began > self.bounds.seconds:
                raise KnownError("file_too_slow", seconds=self.bounds.seconds)
