"""How soon each page stands, the first and the second time, beside the start of a bare window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from evenwichtapp.diary.records import now
from tests.bench.measuring import Row, medians, stamps
from tests.bench.starting import fill
from tests.bench.ten_years import ten_years

TIMES = 3


def showing_rows(folder: Path) -> Iterator[Row]:
    """Each page the first and the second time, and Vandaag in another language."""
    diary = ten_years(now().date())
    runs = []
    for run in range(TIMES):  # a profile of its own, for the language is kept
        runs.append(stamps("page_window", str(fill(folder / f"pages{run}", "", diary).folder)))
    bare = medians([stamps("bare_window") for _ in range(TIMES)])["painted_at"]
    took = medians(runs)
    language = took.pop("language")
    for name, value in took.items():
        page, _, showing = name.rpartition("_")
        first = showing == "first"
        aim = "aim <= 100 ms" if first else ""
        yield Row(
            f"{page}, {'first time' if first else 'again'}",
            value,
            "ms",
            bare,
            "bare main window",
            aim,
        )
    yield Row("Vandaag in another language", language, "ms", bare, "bare main window", "<= 500 ms")
