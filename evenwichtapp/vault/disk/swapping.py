"""A diary file and its key, put in the place of others as one step.

The new ones are laid in a folder beside those they replace. The one moment that counts is when that
folder gets its name: before it the old pair stands, after it the new one does, even if the two
files are only moved at the next start. So whenever it is stopped, file and key belong together.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from evenwichtapp.files import copy_whole, sync_folder
from evenwichtapp.paths import PRIVATE_FOLDER, Profile
from evenwichtapp.vault.disk.cipher import calmly, journal_of

ARRIVING = "diary.next"
UNFINISHED = ".unfinished"


@contextmanager
def taking_the_place_of(place: Profile) -> Iterator[Profile]:
    """Give a folder to lay the new file in, and its key unless that stays; then swap.

    Raises ``KnownError`` as ``calmly``, and what is raised inside; the old pair then stands.
    """
    arriving = place.folder / ARRIVING
    unfinished = arriving.with_name(arriving.name + UNFINISHED)
    try:
        with calmly(place.vault):
            finish_swap(place)
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir(mode=PRIVATE_FOLDER)
        yield Profile(unfinished)
        with calmly(place.vault):
            _swap(place, unfinished, arriving)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise


def _swap(place: Profile, unfinished: Path, arriving: Path) -> None:
    crashed = journal_of(place.vault).exists()
    if Profile(unfinished).vault_key.exists() and place.vault_key.exists():
        # By its own content: a key file that cannot be replaced now shows before it counts.
        copy_whole(place.vault_key, place.vault_key)
    sync_folder(unfinished)
    unfinished.rename(arriving)
    sync_folder(place.folder)
    try:
        _move_in(place)
    except OSError:
        # Another program may hold the file. Nothing was moved, unless a journal went already.
        if Profile(arriving).vault.exists() and not crashed:
            arriving.rename(unfinished)
        raise


def finish_swap(place: Profile) -> None:
    """Finish a swap that was stopped after it counted; raises ``OSError``.

    One that was stopped before has changed nothing; what it left lying is a remnant.
    """
    if (place.folder / ARRIVING).exists():
        _move_in(place)


def _move_in(place: Profile) -> None:
    """Each step may have been done already by a start that was stopped in its turn."""
    arriving = Profile(place.folder / ARRIVING)
    if arriving.vault.exists():
        # A journal left by a crash belongs to the old file and would be played into the new one.
        journal_of(place.vault).unlink(missing_ok=True)
        sync_folder(place.folder)
        arriving.vault.replace(place.vault)
    if arriving.vault_key.exists():
        arriving.vault_key.replace(place.vault_key)
    sync_folder(place.folder)
    shutil.rmtree(arriving.folder)
