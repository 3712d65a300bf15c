"""``make bench``: what the app costs, measured in one run and beside something plain."""

from __future__ import annotations

import platform
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.bench.backing_up import backup_rows
from tests.bench.course import course_rows
from tests.bench.measuring import Row, screen
from tests.bench.person_year import person_year_rows
from tests.bench.saving import saving_rows
from tests.bench.showing import showing_rows
from tests.bench.signal_timing import signal_rows
from tests.bench.starting import starting_rows


def line(row: Row) -> str:
    """One line of the table."""
    beside = f"{row.ratio:5.2f} x {row.beside:6.1f}  {row.beside_what}" if row.beside else ""
    return f"{row.what:<52} {row.value:8.1f} {row.unit:<4} {beside:<44} {row.aim}".rstrip()


def show(rows: Iterable[Row]) -> None:
    """Print rows as they come."""
    for row in rows:
        print(line(row), flush=True)


def main() -> int:
    """Measure everything, cheapest first to compare: medians, whatever they are."""
    with screen() as where, tempfile.TemporaryDirectory() as temporary:
        print(f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, "
              f"drawn on {where}")  # fmt: skip
        folder = Path(temporary)
        show(starting_rows(folder))
        show(showing_rows(folder))
        show(saving_rows(folder))
        show(backup_rows(folder))
        show(course_rows())
        show(signal_rows())
        show(person_year_rows())
    return 0


if __name__ == "__main__":
    sys.exit(main())
