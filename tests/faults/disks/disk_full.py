"""A disk that fills up at each step: a small tmpfs with less and less room.

Mounting needs root; where it is not allowed the proof is left out.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from evenwichtapp.diary.diary import Diary
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.vault import Vault
from tests.faults import example
from tests.faults.disks import acts
from tests.faults.figures import Figures
from tests.faults.next_version import next_version

PAGE = 4096
DISK = 2 * 1024 * 1024
MOST_FREE = 130  # pages; the example vault has some 35
MOST_FREE_MIGRATING = 170  # a backup, the journal and a second copy of the largest table besides


@contextmanager
def mounted(place: Path, *arguments: str) -> Iterator[None]:
    """Mount something at ``place``; raises ``PermissionError`` where that is not allowed."""
    if not place.exists():
        place.mkdir()
    command = ["mount", *arguments, str(place)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        raise PermissionError("mount") from None
    if done.returncode:
        raise PermissionError("mount")
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """A disk of ``DISK`` bytes at ``place``; raises ``PermissionError`` as ``mounted``."""
    with mounted(place, "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs"):
        yield place


@contextmanager
def nearly_full(disk: Path, free: int) -> Iterator[None]:
    """Only ``free`` pages are left inside it."""
    ballast = disk / "ballast"
    with ballast.open("wb") as file:
        left = shutil.disk_usage(disk).free - free * PAGE
        os.posix_fallocate(file.fileno(), 0, max(left, 1))
    try:
        yield
    finally:
        ballast.unlink()


def fill_disk(folder: Path, step: int) -> Figures:
    """Each thing a vault does, with 0, ``step``, 2 x ``step`` ... free pages."""
    figures = Figures("disk full at save, draft, backup, restore, forget, new passphrase")
    first = Profile(folder / "first")
    diary = example.make(first)
    with small_disk(folder / "disk") as disk:
        for act in acts.ACTS:
            for free in range(0, MOST_FREE, step):
                profile = example.copy(first, disk / "profile")
                acts.attempt(profile, act, diary, nearly_full(disk, free), figures)
    return figures


def fill_disk_migrating(folder: Path, step: int) -> Figures:
    """The first start of a newer version, with 0, ``step``, 2 x ``step`` ... free pages."""
    figures = Figures("disk full at migration")
    first, upgraded = Profile(folder / "first"), 0
    diary = example.make(first)
    with small_disk(folder / "disk") as disk:
        for free in range(0, MOST_FREE_MIGRATING, step):
            profile = example.copy(first, disk / "profile")
            upgraded += _migrate(profile, folder, free, diary, figures)
    assert 0 < upgraded < figures.tries, "the disk was never full, or always"
    return figures


def _migrate(profile: Profile, folder: Path, free: int, diary: Diary, figures: Figures) -> bool:
    """Whether the vault was brought up to date with ``free`` pages left."""
    figures.tries += 1
    upgraded = False
    try:
        with next_version(folder), nearly_full(profile.folder.parent, free):
            try:
                Vault.open(profile, "").close()
                upgraded = True
            except KnownError:
                pass
        if not upgraded:
            # The version the person had goes on as it was.
            figures.lost += _read(profile) != diary
        with next_version(folder):
            figures.lost += _read(profile) != diary
    except KnownError:
        figures.corrupt += 1
    except Exception:
        figures.crashed += 1
    figures.corrupt += not backups_in(profile.backups)
    return upgraded


def _read(profile: Profile) -> Diary:
    vault = Vault.open(profile, "")
    try:
        return vault.read()
    finally:
        vault.close()
