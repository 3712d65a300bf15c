"""The proofs in a short form; ``python -m tests.faults`` runs them in full."""

import sys

import pytest

from tests.faults import clock
from tests.faults.disks import places
from tests.faults.disks.disk_full import fill_disk, fill_disk_migrating
from tests.faults.disks.disk_full_export import fill_disk_exporting
from tests.faults.disks.odd_place import work_at_odd_places
from tests.faults.files import damage, outside_files
from tests.faults.files.fuzz import fuzz
from tests.faults.killed.kill import kill_while_writing
from tests.faults.killed.kill_series import SERIES, kill_series
from tests.faults.killed.power_cut import cut_power, cut_power_swapping
from tests.faults.windows.memory import lock_and_look
from tests.faults.windows.window import type_and_save


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_kill_while_writing(tmp_path):
    figures = kill_while_writing(tmp_path / "profile", tries=60)
    assert figures.good, figures


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
@pytest.mark.parametrize(
    ("name", "step"), list(zip(SERIES, (29, 41, 41, 61, 149, 29), strict=True))
)
def test_kill_series(tmp_path, name, step):
    figures = kill_series(name, tmp_path, step)
    assert figures.good, figures


@pytest.mark.parametrize(
    ("prove", "step"),
    [
        (damage.damage_vault, 5000),
        (damage.damage_key_file, 16),
        (damage.damage_backup, 9000),
        (damage.damage_journal, 3000),
    ],
)
def test_damage(tmp_path, prove, step):
    figures = prove(tmp_path, step)
    assert figures.good, figures


@pytest.mark.skipif(sys.platform == "win32", reason="has no tzset")
@pytest.mark.parametrize(
    ("prove", "amount"),
    [
        (clock.set_clock_back, 60),
        (clock.work_nights, 1),
        (clock.wait_with_clock_set_back, 5),
    ],
)
def test_clock(tmp_path, prove, amount):
    figures = prove(tmp_path, amount)
    assert figures.good, figures


@pytest.mark.skipif(sys.platform == "win32", reason="withholds nothing by a mode")
@pytest.mark.parametrize(
    ("prove", "steps"),
    [
        (places.refuse_writing, ()),
        (places.take_away, ()),
        (places.pull_stick, (40,)),
        (places.fill_stick, (12,)),
    ],
)
def test_places(tmp_path, prove, steps):
    try:
        figures = prove(tmp_path, *steps)
    except PermissionError:
        pytest.skip("mounting is not allowed here")
    assert figures.good, figures


def test_odd_places(tmp_path):
    try:
        figures = work_at_odd_places(tmp_path)
    except PermissionError:
        pytest.skip("there is no gcc here, or no system where a library can go before its own")
    assert figures.good, figures


@pytest.mark.usefixtures("qapp")
def test_what_is_typed_is_not_lost(tmp_path):
    figures = type_and_save(tmp_path, sequences=5, derandomize=True)
    assert figures.good, figures


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="has no /proc")
def test_memory(tmp_path):
    try:
        figures = lock_and_look(tmp_path, seconds=4)
    except PermissionError:
        pytest.skip("another process may not be looked into here")
    assert figures.good, figures


def test_fuzz(tmp_path):
    figures = fuzz(tmp_path / "profile", tries=500)
    assert figures.good, figures


@pytest.mark.parametrize("kind", outside_files.READERS)
def test_outside_files(tmp_path, kind):
    figures = outside_files.read_outside(kind, tmp_path, tries=60)
    assert figures.tries == 60 and not figures.crashed, figures


@pytest.mark.parametrize(
    ("fill", "step"), [(fill_disk, 12), (fill_disk_migrating, 24), (fill_disk_exporting, 20)]
)
def test_disk_full(tmp_path, fill, step):
    try:
        figures = fill(tmp_path, step)
    except PermissionError:
        pytest.skip("mounting is not allowed here")
    assert figures.good, figures


def test_power_cut(tmp_path):
    try:
        figures = cut_power(tmp_path, saves=1, cuts=1)
    except PermissionError:
        pytest.skip("there is no strace, or it is not allowed here")
    assert figures.good, figures


@pytest.mark.parametrize(
    ("name", "step"),
    [("a restore of another diary", 6), ("a new passphrase", 6), ("a new lock", 30),
     ("a first backup", 12)],
)  # fmt: skip
def test_power_cut_over_a_swap(tmp_path, name, step):
    try:
        figures = cut_power_swapping(name, tmp_path, cuts=0, step=step)
    except PermissionError:
        pytest.skip("there is no strace, or it is not allowed here")
    assert figures.good, figures
