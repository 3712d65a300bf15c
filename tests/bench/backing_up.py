"""A backup of ten years, checked, and whether the window feels it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.measuring import Row, medians, stamps
from tests.bench.starting import fill
from tests.bench.ten_years import ten_years

TIMES = 7


def backup_rows(folder: Path) -> Iterator[Row]:
    """The time of a verified backup, and the longest gap in the event loop of all runs."""
    profile = fill(folder / "backing up", "", ten_years())
    runs = [stamps("backup_window", str(profile.folder)) for _ in range(TIMES)]
    yield Row("backup of ten years, verified", medians(runs)["took"], "ms", aim="aim <= 1000 ms")
    gap = max(run["gap"] for run in runs)
    at_rest = max(run["gap_at_rest"] for run in runs)
    what = "longest gap of the window meanwhile, of all runs"
    yield Row(what, gap, "ms", at_rest, "at rest", "aim <= 50 ms")
