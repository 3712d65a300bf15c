"""A process that writes to a vault until it is killed; see ``killed/kill.py``.

For each line on stdin it forks (so that only the first pays for the imports) a child that opens the
vault and saves, removes and backs up without end. Each acknowledged step is a line on stdout.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind
from evenwichtapp.paths import Profile
from evenwichtapp.vault.content.writing import Writer
from evenwichtapp.vault.vault import Vault

assert Writer  # imported here so that no child has to


def check_in(run: int, number: int) -> CheckIn:
    """The check-in that a run writes under this number: all of it follows from the two."""
    return CheckIn(
        id=f"{run}-{number}",
        day=date(2026, 1, 1),
        at=datetime(2026, 1, 1, 12, tzinfo=UTC),
        score=number % 10 + 1,
        marks=tuple(Mark(MarkKind.SIGN, f"sign{i}", i % 3 + 1) for i in range(number % 7)),
        note=f"run {run} number {number} " * (1 + number % 5 * 60),
    )


def write(folder: Path, run: int) -> None:
    """Save, and say so, until killed."""
    vault = Vault.open(Profile(folder), "")
    number = 0
    while True:
        record = check_in(run, number)
        vault.apply(Change("save", add=(record,)))
        say(f"saved {record.id}")
        if number % 4 == 3:
            vault.apply(Change("remove", remove=(record,)))
            say(f"removed {record.id}")
        if number % 10 == 9:
            vault.back_up(most_bytes=3_000_000)
            say("backed up")
        number += 1


def say(line: str) -> None:
    """One unbuffered write, so that what was said is known when the process is gone."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Fork a writer for each run number on stdin and wait until it is gone."""
    folder = Path(sys.argv[1])
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            say(f"pid {os.getpid()}")
            try:
                write(folder, int(line))
            except Exception as error:
                say(f"failed {error!r}")
            finally:
                os._exit(1)
        os.waitpid(child, 0)
        say("gone")


if __name__ == "__main__":
    main()
