"""Places that take nothing, or that go while they are in use."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, Self

from evenwichtapp import files
from evenwichtapp.diary.diary import Diary
from evenwichtapp.paths import Profile
from evenwichtapp.settings import Settings, save_settings
from evenwichtapp.vault import forgetting
from evenwichtapp.vault.copies import backups
from evenwichtapp.vault.copies.backups import SECOND_NAME, UNFINISHED, Backup, backups_in
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.vault import Vault
from tests.faults import example
from tests.faults.disks import acts
from tests.faults.disks.disk_full import mounted, nearly_full, small_disk
from tests.faults.figures import Figures

ON_STICK = frozenset(module.__file__ for module in (backups, cipher, files, forgetting))
PLACES = ("folder", "vault", "vault_key", "backups")
MOST_FREE_ON_STICK = 60  # pages; the example vault and its key file have some 36


@contextmanager
def read_only(place: Path) -> Iterator[None]:
    """A file or folder that may not be written; only a mount withholds something from root."""
    if os.geteuid() == 0:
        with mounted(place, "-o", "ro", "--bind", str(place)):
            yield
        return
    mode = stat.S_IMODE(place.stat().st_mode)
    place.chmod(mode & ~0o222)
    try:
        yield
    finally:
        place.chmod(mode)


@contextmanager
def away(place: Path) -> Iterator[None]:
    """A file or folder that is not there for a while."""
    elsewhere = place.with_name(f"{place.name}.away")
    place.rename(elsewhere)
    try:
        yield
    finally:
        elsewhere.rename(place)


class Pulled:
    """A stick that is pulled out when the ``number``-th line of ``ON_STICK`` runs, and put back."""

    def __init__(self, stick: Path, number: int) -> None:
        self._away = away(stick)
        self._lines_left = number

    @property
    def happened(self) -> bool:
        return self._lines_left <= 0

    def __enter__(self) -> Self:
        self._before = sys.gettrace()
        sys.settrace(self._watch)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)
        if self.happened:
            self._away.__exit__(None, None, None)

    def _watch(self, frame: FrameType, event: str, _: Any) -> Any:
        if frame.f_code.co_filename not in ON_STICK:
            return None
        if event == "line":
            self._lines_left -= 1
            if self._lines_left == 0:
                self._away.__enter__()
        return self._watch


def refuse_writing(folder: Path) -> Figures:
    """Each thing a vault does while its folder or one thing in it is read-only.

    Raises ``PermissionError`` where root may not mount.
    """
    figures = Figures("folder, vault, key file or backups read-only")
    with read_only(folder):
        pass  # or it is not allowed here
    _hinder(folder / "opened before", figures, PLACES, read_only, opened_first=True)
    _hinder(folder / "opened after", figures, PLACES, read_only, opened_first=False)
    return figures


def take_away(folder: Path) -> Figures:
    """Each thing a vault does while its folder or one thing in it has gone, until it is back."""
    figures = Figures("folder, vault or key file gone while open")
    _hinder(folder, figures, PLACES[:3], away, opened_first=True)
    return figures


def _hinder(
    folder: Path,
    figures: Figures,
    places: tuple[str, ...],
    hinder: Callable[[Path], AbstractContextManager[None]],
    *,
    opened_first: bool,
) -> None:
    first = Profile(folder / "first")
    diary = example.make(first)
    for act in acts.ACTS:
        for name in places:
            profile = example.copy(first, folder / "try")
            place = getattr(profile, name)
            acts.attempt(profile, act, diary, hinder(place), figures, opened_first=opened_first)


def pull_stick(folder: Path, step: int) -> Figures:
    """A stick pulled at every ``step``-th line that runs of a backup to it and of forgetting."""
    figures = Figures("stick pulled at backup to it, at forgetting")
    first, diary, stick = _with_stick(folder)
    for act in (_back_up_everywhere, acts.forget):
        number, happened = 1, True
        while happened:
            pulled = Pulled(stick, number)
            _try(first, diary, stick, act, pulled, figures)
            number, happened = number + step, pulled.happened
        assert number > 2 * step, "nothing was watched"
    return figures


def fill_stick(folder: Path, step: int) -> Figures:
    """A stick with 0, ``step``, 2 x ``step`` ... free pages."""
    figures = Figures("stick full at backup to it, at forgetting")
    first, diary, stick = _with_stick(folder)
    with small_disk(stick):
        for act in (_back_up_everywhere, acts.forget):
            for free in range(0, MOST_FREE_ON_STICK, step):
                _try(first, diary, stick, act, nearly_full(stick, free), figures)
    return figures


def _with_stick(folder: Path) -> tuple[Profile, Diary, Path]:
    first, stick = Profile(folder / "first"), folder / "stick"
    diary = example.make(first)
    save_settings(Settings(backup_folder=str(stick)), first.settings)
    stick.mkdir()
    return first, diary, stick


def _back_up_everywhere(vault: Vault, _: Backup, diary: Diary) -> Diary:
    vault.back_up_everywhere()
    return diary


def _try(
    first: Profile,
    diary: Diary,
    stick: Path,
    act: acts.Act,
    hindrance: AbstractContextManager[Any],
    figures: Figures,
) -> None:
    """What bears the name of a backup is whole in both places, and the next one is made."""
    profile, on_stick = example.copy(first, first.folder.with_name("try")), stick / SECOND_NAME
    shutil.rmtree(on_stick, ignore_errors=True)
    shutil.copytree(first.backups, on_stick)
    acts.attempt(profile, act, diary, hindrance, figures)
    vault = Vault.open(profile, "")
    for backup in (*backups_in(profile.backups), *backups_in(on_stick)):
        figures.corrupt += vault.entries_in(backup) is None
    vault.back_up_everywhere()
    newest = backups_in(on_stick)[0]
    figures.corrupt += vault.entries_in(newest) != sum(1 for _ in vault.read().records()) - 1
    figures.corrupt += any(on_stick.glob(f"*{UNFINISHED}"))
    vault.close()
