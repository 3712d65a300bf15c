"""All proofs in full, with a table at the end: ``python -m tests.faults``. Takes some minutes."""

from __future__ import annotations

import logging
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.faults import clock
from tests.faults.disks import places
from tests.faults.disks.disk_full import fill_disk, fill_disk_migrating
from tests.faults.disks.disk_full_export import fill_disk_exporting
from tests.faults.disks.odd_place import work_at_odd_places
from tests.faults.figures import Figures, table
from tests.faults.files import damage, outside_files
from tests.faults.files.fuzz import fuzz
from tests.faults.files.outside_files import LARGE, READERS, outside_table
from tests.faults.killed.kill import kill_while_writing
from tests.faults.killed.kill_series import SERIES, kill_series
from tests.faults.killed.power_cut import SWAPS, cut_power, cut_power_swapping
from tests.faults.windows.memory import lock_and_look
from tests.faults.windows.window import type_and_save

PROOFS: tuple[Callable[[Path], Figures], ...] = (
    lambda folder: kill_while_writing(folder / "profile", tries=1_000),
    *(partial(kill_series, name, step=3) for name in SERIES),
    lambda folder: damage.damage_vault(folder, step=256),
    lambda folder: damage.damage_key_file(folder, step=1),
    lambda folder: damage.damage_backup(folder, step=512),
    lambda folder: damage.damage_journal(folder, step=256),
    lambda folder: fill_disk(folder, step=1),
    lambda folder: fill_disk_migrating(folder, step=1),
    lambda folder: fill_disk_exporting(folder, step=1),
    places.refuse_writing,
    places.take_away,
    lambda folder: places.pull_stick(folder, step=1),
    lambda folder: places.fill_stick(folder, step=1),
    work_at_odd_places,
    lambda folder: lock_and_look(folder, seconds=45),
    lambda folder: clock.set_clock_back(folder, steps=1_000),
    lambda folder: clock.work_nights(folder, years=10),
    lambda folder: clock.wait_with_clock_set_back(folder, step=1),
    lambda folder: cut_power(folder, saves=12, cuts=6),
    *(partial(cut_power_swapping, name, cuts=1) for name in SWAPS),
    lambda folder: fuzz(folder / "profile", tries=20_000),
    lambda folder: type_and_save(folder, sequences=300),
    *(partial(outside_files.read_outside_apart, kind, tries=20_000) for kind in READERS),
    *(partial(outside_files.read_large_apart, kind) for kind in LARGE),
)


def main() -> int:
    """Run them one after the other; 0 when nothing went wrong."""
    logging.disable(logging.ERROR)  # what the app tells of each failure would hide the figures
    all_figures = []
    for prove in PROOFS:
        with tempfile.TemporaryDirectory(prefix="evenwicht-faults-") as folder:
            try:
                figures = prove(Path(folder))
            except PermissionError as error:
                print(f"left out, not allowed here: {error}", file=sys.stderr)
                continue
        print(figures, file=sys.stderr, flush=True)
        all_figures.append(figures)
    print(table(all_figures))
    print(outside_table(all_figures))
    return 0 if all(figures.good for figures in all_figures) else 1


if __name__ == "__main__":
    sys.exit(main())
