"""A process that is gone at each line it runs, over all that changes more than one file.

A fork does the work and ends without a word at the n-th line of the vault's own code, as after
``kill -9``: nothing is cleaned up. The next start then has to find one diary that opens, and
nothing half done.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from evenwichtapp import files, vault
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.settings import Settings, save_settings
from evenwichtapp.vault.copies.backups import SECOND_NAME, all_backups, backups_in
from evenwichtapp.vault.copies.following import locks
from evenwichtapp.vault.disk.remnants import remnants
from evenwichtapp.vault.forgetting import forget_everything
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.opening import vault_exists
from evenwichtapp.vault.unfinished import finish
from evenwichtapp.vault.vault import Vault
from tests.faults import example
from tests.faults.figures import Figures
from tests.faults.writer import check_in
from tests.least_work import least_work

OURS = (*vault.__path__, files.__file__)
OLD, OTHER, NEW = "een rustig woord", "ander woord", "nieuw woord"
DONE, KILLED = 0, 9


@dataclass(frozen=True)
class Scene:
    """A profile that was used, and another one; both with a backup. Copied for each try."""

    first: Profile
    other: Profile
    stick: Path
    diary: Diary
    others: Diary

    @classmethod
    def there(cls, folder: Path) -> Scene:
        """The one that was made in this folder, for who acts in it and knows no diary."""
        first, other = Profile(folder / "first"), Profile(folder / "other")
        return cls(first, other, folder / "stick", Diary(), Diary())

    def again(self) -> Profile:
        """The profile as it was, with its stick."""
        profile = example.copy(self.first, self.first.folder.with_name("try"))
        example.copy(Profile(self.stick.with_name("full stick")), self.stick)
        return profile


Act = Callable[[Scene, Profile], None]
Judge = Callable[[Scene, Profile, bool, Figures], None]
"""Looks at the profile after the next start; the flag says whether the act came to its end."""


def make(folder: Path) -> Scene:
    """A diary with a backup in two places and one put aside, and a later entry."""
    first, other = Profile(folder / "first"), Profile(folder / "other")
    stick = folder / "stick"
    (stick / SECOND_NAME).mkdir(parents=True)
    save_settings_in(first, stick)
    vault = _filled(first, OLD, run=0)
    vault.back_up_everywhere()
    vault.restore(backups_in(first.backups)[0])
    vault.apply(Change("later", add=(check_in(2, 1),)))
    another = _filled(other, OTHER, run=1)
    another.back_up()
    diaries = vault.read(), another.read()
    vault.close()
    another.close()
    example.copy(Profile(stick), folder / "full stick")
    return Scene(first, other, stick, *diaries)


def save_settings_in(profile: Profile, stick: Path) -> None:
    profile.ensure()
    save_settings(Settings(backup_folder=str(stick)), profile.settings)


def _filled(profile: Profile, passphrase: str, run: int) -> Vault:
    vault, _ = Vault.create(profile, passphrase)
    vault.apply(Change("fill", add=tuple(check_in(run, number) for number in range(8))))
    return vault


# What is done


def restore_other(scene: Scene, profile: Profile) -> None:
    (backup,) = backups_in(scene.other.backups)
    Vault.open_backup(profile, backup, OTHER).close()


def restore_own(_: Scene, profile: Profile) -> None:
    vault = Vault.open(profile, OLD)
    vault.restore(backups_in(profile.backups)[0])
    vault.close()


def create(_: Scene, profile: Profile) -> None:
    Vault.create(brand_new(profile), NEW)[0].close()


def change_passphrase(_: Scene, profile: Profile) -> None:
    vault = Vault.open(profile, OLD)
    vault.change_passphrase(OLD, NEW)
    vault.close()


def relock(_: Scene, profile: Profile) -> None:
    vault = Vault.open(profile, OLD)
    vault.relock(OLD, NEW)
    vault.catch_up()
    vault.close()


def erase(_: Scene, profile: Profile) -> None:
    forget_everything(profile)


# How it is judged


def judge_restored(scene: Scene, profile: Profile, done: bool, figures: Figures) -> None:
    """One of the two opens with its own passphrase; what the other held is not gone."""
    passphrase, diary = _opened(profile, (OLD, OTHER))
    figures.lost += diary != {OLD: scene.diary, OTHER: scene.others}.get(passphrase)
    figures.lost += done and passphrase != OTHER
    if passphrase == OTHER:
        aside = [
            _read(Profile(folder), OLD) for folder in sorted(profile.aside.iterdir(), reverse=True)
        ]
        figures.lost += scene.diary not in aside


def judge_restored_own(scene: Scene, profile: Profile, done: bool, figures: Figures) -> None:
    """The diary of now or that of the backup; what is not in place was put aside."""
    diary = _read(profile, OLD)
    aside = [_read(Profile(folder), OLD) for folder in profile.aside.iterdir()]
    backup = _read(Profile(backups_in(profile.backups)[0].folder), OLD)
    figures.lost += diary not in (scene.diary, backup) or (done and diary != backup)
    figures.lost += diary != scene.diary and scene.diary not in aside


def judge_created(_: Scene, profile: Profile, done: bool, figures: Figures) -> None:
    """There is a diary that opens, or the first start begins again."""
    new = brand_new(profile)
    finish(new)
    figures.lost += done and not vault_exists(new)
    if not vault_exists(new):
        Vault.create(new, NEW)[0].close()
    figures.lost += not _read(new, NEW).empty
    figures.corrupt += bool(remnants(new, new.backups))


def brand_new(profile: Profile) -> Profile:
    return Profile(profile.folder / "brand new")


def judge_locked(scene: Scene, profile: Profile, done: bool, figures: Figures) -> None:
    """The diary opens with one of the two, and after a start every copy does with that same one."""
    passphrase, diary = _opened(profile, (OLD, NEW))
    figures.lost += diary != scene.diary or (done and passphrase != NEW)
    vault = Vault.open(profile, passphrase)
    if not done:
        vault.catch_up()
    aside = [Profile(folder) for folder in profile.aside.iterdir()]
    copies = [Profile(backup.folder) for backup in all_backups(profile)]
    figures.lost += len(aside) != 1 or len(copies) != 2
    for copy in (*aside, *copies):
        vault_id = KeyFile.load(profile.vault_key).vault_id
        figures.corrupt += KeyFile.load(copy.vault_key).vault_id != vault_id
        figures.corrupt += len(_read(copy, passphrase).check_ins) != len(scene.diary.check_ins) - 1
    found = locks(profile)
    figures.corrupt += bool(found.earlier or found.of_their_own) or profile.keys_behind.exists()
    figures.corrupt += not vault.check().whole
    vault.close()


def judge_erased(scene: Scene, profile: Profile, done: bool, figures: Figures) -> None:
    """All of it is gone, or it was not begun."""
    on_stick = backups_in(scene.stick / SECOND_NAME)
    if not vault_exists(profile):
        figures.lost += any(profile.folder.iterdir()) or bool(on_stick)
        return
    _, diary = _opened(profile, (OLD,))
    figures.lost += done or diary != scene.diary or not on_stick
    figures.lost += not backups_in(profile.backups)


def _opened(profile: Profile, passphrases: tuple[str, ...]) -> tuple[str, Diary]:
    """The one that opens the vault, and the diary; the others are refused."""
    opens = []
    for passphrase in passphrases:
        try:
            opens.append((passphrase, _read(profile, passphrase)))
        except KnownError as error:
            if error.code != "wrong_passphrase":
                raise
    if len(opens) != 1:
        raise KnownError("vault_damaged")
    return opens[0]


def _read(profile: Profile, passphrase: str) -> Diary:
    vault = Vault.open(profile, passphrase)
    try:
        return vault.read()
    finally:
        vault.close()


SERIES: dict[str, tuple[Act, Judge]] = {
    "killed at each line of a restore of another diary": (restore_other, judge_restored),
    "killed at each line of a restore of the same diary": (restore_own, judge_restored_own),
    "killed at each line of a first start": (create, judge_created),
    "killed at each line of a new passphrase": (change_passphrase, judge_locked),
    "killed at each line of a new lock": (relock, judge_locked),
    "killed at each line of deleting everything": (erase, judge_erased),
}


def kill_series(name: str, folder: Path, step: int) -> Figures:
    """Kill the act of this name at every ``step``-th line, until it comes to its end."""
    figures = Figures(name)
    act, judge = SERIES[name]
    with least_work():
        scene = make(folder)
        line, ended = 1, KILLED
        while ended != DONE:
            profile = scene.again()
            ended = _killed_at(line, act, scene, profile)
            figures.crashed += ended not in (DONE, KILLED)
            judge_next_start(scene, profile, judge, figures, done=ended == DONE)
            line += step
    assert figures.tries > 2, "nothing was killed"
    return figures


def judge_next_start(
    scene: Scene, profile: Profile, judge: Judge, figures: Figures, *, done: bool
) -> None:
    """Start once more, and look at the diary and at what lies beside it."""
    figures.tries += 1
    try:
        finish(profile)
        judge(scene, profile, done, figures)
        if vault_exists(profile):
            figures.corrupt += bool(remnants(profile, profile.backups))
            figures.corrupt += not all_backups(profile)
    except KnownError:
        figures.corrupt += 1
    except Exception:
        figures.crashed += 1


def _killed_at(line: int, act: Act, scene: Scene, profile: Profile) -> int:
    """Do ``act`` in a fork that is gone at this line; how it ended."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status)
    ended = 1
    try:
        sys.settrace(_Ending(line).watch)
        act(scene, profile)
        ended = DONE
    finally:
        os._exit(ended)


class _Ending:
    """The end of the process when the ``lines``-th line of the vault's code comes."""

    def __init__(self, lines: int) -> None:
        self._left = lines

    def watch(self, frame: FrameType, event: str, _: Any) -> Any:
        if not frame.f_code.co_filename.startswith(OURS):
            return None
        if event == "line":
            self._left -= 1
            if self._left == 0:
                os._exit(KILLED)
        return self.watch
