"""A power cut after each system call of a save, or of what puts another diary in place."""

from __future__ import annotations

import random
import sys
from itertools import pairwise
from pathlib import Path

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.disk.cipher import journal_of
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.vault import Vault
from tests.faults import example
from tests.faults.figures import Figures
from tests.faults.killed.kill_series import (
    NEW,
    SERIES,
    Act,
    Judge,
    Scene,
    brand_new,
    create,
    judge_created,
    judge_next_start,
    make,
)
from tests.faults.killed.replayed_disk import WRITES, Disk, said, traced
from tests.faults.writer import check_in, say
from tests.least_work import least_work

MODULE = "tests.faults.killed.power_cut"


def back_up_first(scene: Scene, profile: Profile) -> None:
    """A new diary, and at once its first backup."""
    create(scene, profile)
    vault = Vault.open(brand_new(profile), NEW)
    vault.back_up()
    vault.close()


def judge_backed_up(scene: Scene, profile: Profile, done: bool, figures: Figures) -> None:
    """As after a first start, and once it was made the backup is there."""
    judge_created(scene, profile, done, figures)
    backups = backups_in(brand_new(profile).backups)
    figures.lost += done and not backups
    for backup in backups:
        figures.corrupt += not KeyFile.load(backup.key_file).key(NEW)


SWAPS: dict[str, tuple[Act, Judge]] = {
    **{name.removeprefix("killed at each line of "): act for name, act in SERIES.items()},
    "a first backup": (back_up_first, judge_backed_up),
}


def cut_power(folder: Path, saves: int, cuts: int, seed: int = 3) -> Figures:
    """Replay ``saves`` saves and cut after every call, in ``cuts`` random ways and two plain ones.

    Raises ``PermissionError`` as ``traced``.
    """
    figures = Figures("power cut after each call of a save")
    chance = random.Random(seed)
    profile = Profile(folder / "profile")
    diaries = [example.make(profile)]
    for number in range(saves):
        diaries.append(_change(number).apply(diaries[-1]))
    disk, acknowledged = Disk(folder, "profile"), 0
    calls = list(traced(MODULE, "save", profile.folder, saves, trace=folder / "trace"))
    left = profile.vault.read_bytes()
    for call, arguments in calls:
        if said(call, arguments, b"saved "):
            acknowledged += 1
        elif disk.replay(call, arguments):
            for luck in _lucks(cuts, chance):
                disk.lay_down(disk.after_cut(luck, chance))
                _judge(profile, diaries[acknowledged : acknowledged + 2], figures)
    assert acknowledged == saves
    assert disk.after_cut(0, chance)["profile/diary.vault"] == left
    return figures


def cut_power_swapping(name: str, folder: Path, cuts: int, step: int = 1) -> Figures:
    """The same at every ``step``-th call of what ``SWAPS`` names, judged as after a kill."""
    figures = Figures(f"power cut after each call of {name}")
    chance, (_, judge) = random.Random(name), SWAPS[name]
    with least_work():
        scene = make(folder)
        profile = scene.again()
        disk = Disk(folder, profile.folder.name, scene.stick.name)
        calls = list(traced(MODULE, name, folder, trace=folder / "trace"))
        left = Disk(folder, *disk.folders).after_cut(1, chance)
        done, changes = False, 0
        for (call, arguments), (following, _) in pairwise((*calls, ("", ""))):
            done = done or said(call, arguments, b"done")
            if not done and not disk.replay(call, arguments):
                continue
            changes += 1
            # Of what was written in a row any part may be on the disk: one cut looks at all of it.
            if not done and (changes % step or following in WRITES):
                continue
            for luck in _lucks(cuts, chance):
                disk.lay_down(disk.after_cut(luck, chance))
                judge_next_start(scene, profile, judge, figures, done=done)
            if done:
                break
    assert done and disk.after_cut(1, chance) == left
    return figures


def _lucks(cuts: int, chance: random.Random) -> tuple[float, ...]:
    return (0.0, 1.0, *(chance.random() for _ in range(cuts)))


def _change(number: int) -> Change:
    return Change("save", add=(check_in(1, number),))


def _judge(profile: Profile, right: list[Diary], figures: Figures) -> None:
    """Everything acknowledged is there, and at most the save that was under way besides."""
    figures.tries += 1
    try:
        vault = Vault.open(profile, "")
        figures.lost += vault.read() not in right
        figures.corrupt += not vault.check().whole
        vault.close()
    except KnownError:
        figures.corrupt += 1
    except Exception:
        figures.crashed += 1
    assert not journal_of(profile.vault).exists() or figures.corrupt


def _save(folder: Path, saves: int) -> None:
    vault = Vault.open(Profile(folder), "")
    for number in range(saves):
        vault.apply(_change(number))
        say(f"saved {number}")
    vault.close()


def _swap(name: str, folder: Path) -> None:
    act, _ = SWAPS[name]
    with least_work():
        act(Scene.there(folder), Profile(folder / "try"))
    say("done")


def main() -> None:
    """Save so many times and say so after each, or do what is named and say so."""
    what, folder = sys.argv[1], Path(sys.argv[2])
    if what == "save":
        _save(folder, int(sys.argv[3]))
    else:
        _swap(what, folder)


if __name__ == "__main__":
    main()
