"""One entry from the hand-over until it is safely on the disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind, now
from evenwichtapp.vault.vault import Vault
from tests.bench.measuring import Row, median_ms
from tests.bench.starting import fill
from tests.bench.ten_years import ten_years

TIMES = 60
MARKS = tuple(Mark(MarkKind.STRESSOR, f"item_{number}") for number in range(5))


def saving_rows(folder: Path) -> Iterator[Row]:
    """A check-in with five marks into a vault of ten years, beside plain sqlite3."""
    profile = fill(folder / "saving", "", ten_years())
    vault = Vault.open(profile, "")
    vault.warm_up()
    at = now()
    minutes = count()

    def save() -> None:
        moment = at + timedelta(minutes=next(minutes))
        check_in = CheckIn(day=at.date(), at=moment, score=6, marks=MARKS)
        vault.apply(Change("check_in_saved", add=(check_in,)))

    saved = median_ms(save, TIMES)
    vault.close()
    plain = median_ms(_plain_save(folder / "plain.sqlite"), TIMES)
    yield Row("save one entry until acknowledged", saved, "ms", plain, "sqlite3", "aim <= 50 ms")


def _plain_save(file: Path) -> object:
    """The same rows in an unencrypted file, committed with full synchronous."""
    plain = sqlite3.connect(file)
    plain.execute("PRAGMA synchronous = FULL")
    plain.execute("CREATE TABLE check_in (id INTEGER PRIMARY KEY, day TEXT, score INTEGER)")
    plain.execute("CREATE TABLE mark (check_in INTEGER, item TEXT)")
    numbers = count()

    def save() -> None:
        number = next(numbers)
        with plain:
            plain.execute("INSERT INTO check_in VALUES (?, '2026-11-12', 6)", (number,))
            marks = [(number, mark.item) for mark in MARKS]
            plain.executemany("INSERT INTO mark VALUES (?, ?)", marks)

    return save
