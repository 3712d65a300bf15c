"""A disk that fills up at each step: a small tmpfs with less and less room.

Mounting needs root; where it is not allowed the proof is left out.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.backups import backups_in
from evenwichtapp.vault.vault import Vault
from tests.faults import example
from tests.faults.figures import Figures
from tests.faults.writer import check_in

PAGE = 4096
DISK = 2 * 1024 * 1024
MOST_FREE = 130  # pages; the example vault has some 35

Act = Callable[[Vault, Profile, Diary], Diary]


@contextmanager
def mounted(folder: Path, *arguments: str) -> Iterator[None]:
    """Mount something at ``folder``; raises ``PermissionError`` where that is not allowed."""
    folder.mkdir(exist_ok=True)
    command = ["mount", *arguments, str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        raise PermissionError("mount") from None
    if done.returncode:
        raise PermissionError("mount")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill_disk(folder: Path, step: int) -> Figures:
    """Each thing a vault does, with 0, ``step``, 2 x ``step`` ... free pages."""
    figures = Figures("disk full at save, draft, backup, restore, forget, new passphrase")
    first, disk = Profile(folder / "first"), folder / "disk"
    diary = example.make(first)
    with mounted(disk, "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs"):
        for act in (_save, _draft, _back_up, _restore, _forget, _change_passphrase):
            for free in range(0, MOST_FREE, step):
                profile = example.copy(first, disk / "profile")
                _try(profile, disk, free, act, diary, figures)
    return figures


def _save(vault: Vault, _: Profile, diary: Diary) -> Diary:
    change = Change(
        "save",
        add=tuple(check_in(1, number) for number in range(40)),
        replace=(replace(diary.check_ins[0], note="anders " * 900),),
    )
    vault.apply(change)
    return change.apply(diary)


def _draft(vault: Vault, _: Profile, diary: Diary) -> Diary:
    vault.save_draft("today", "een lange zin " * 3_000)
    return diary


def _back_up(vault: Vault, _: Profile, diary: Diary) -> Diary:
    vault.back_up()
    return diary


def _restore(vault: Vault, profile: Profile, diary: Diary) -> Diary:
    vault.restore(backups_in(profile.backups)[0])
    return diary


def _forget(vault: Vault, _: Profile, diary: Diary) -> Diary:
    gone = diary.check_ins[7]
    vault.forget([gone.id])
    return Change("forget", remove=(gone,)).apply(diary)


def _change_passphrase(vault: Vault, _: Profile, diary: Diary) -> Diary:
    vault.change_passphrase("", "nieuw woord")
    return diary


def _try(
    profile: Profile,
    disk: Path,
    free: int,
    act: Act,
    before: Diary,
    figures: Figures,
) -> None:
    ballast = disk / "ballast"
    ballast.unlink(missing_ok=True)
    vault = Vault.open(profile, "")
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, _free_bytes(disk) - free * PAGE or 1)
    figures.tries += 1
    expected, done = before, False
    try:
        expected, done = act(vault, profile, before), True
    except KnownError:
        pass
    except Exception:
        figures.crashed += 1
    try:
        now = vault.read()
        vault.close()
        ballast.unlink()
        again = Vault.open(profile, "nieuw woord")
        whole = again.check().whole
        after = again.read()
        again.close()
    except KnownError:
        figures.corrupt += 1
        return
    figures.corrupt += not whole
    if after != now or (after != expected and (done or not _only_forgotten(before, after))):
        figures.lost += 1
    figures.corrupt += not backups_in(profile.backups)


def _only_forgotten(before: Diary, after: Diary) -> bool:
    """Forgetting may be done in the vault while a backup had no room for it."""
    return after == Change("forget", remove=(before.check_ins[7],)).apply(before)


def _free_bytes(disk: Path) -> int:
    return shutil.disk_usage(disk).free
