"""Every copy of the diary within reach opens as the diary itself does, and with nothing else.

A key file lies beside each backup and each diary that was put aside. After a new passphrase or a
new recovery code it is replaced by the present one; after a new lock the copy is encrypted anew.
A key file that lies loose in these folders, from a program that keeps folders alike or by the
person's own hand, is replaced as well while today's key is in it: no diary needs what opened it.
What cannot be reached, or was stopped, is done at the next backup or start: a key file that is not
the present one tells by itself that it is behind.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from evenwichtapp.errors import KnownError
from evenwichtapp.files import copy_whole, remove_left, sync_folder, write_whole
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backups import backup_folders, out_of_reach
from evenwichtapp.vault.disk.cipher import calmly
from evenwichtapp.vault.disk.swapping import ARRIVING, UNFINISHED, finish_swap
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.key.relocking import encrypt_anew

Progress = Callable[[int, int], None]
"""Is told how many copies are done, and of how many."""


def silent(_done: int, _of: int) -> None:
    """Nobody waits for it."""


def note_behind(profile: Profile, count: int = 0) -> None:
    """Note that copies are behind, or about to be; raises ``KnownError("cannot_write")``.

    ``count``: how many within reach could not be brought to follow.
    """
    write_whole(profile.keys_behind, str(count).encode("ascii"))


def behind(profile: Profile) -> int | None:
    """How many copies within reach could not follow a change; None where all did, 0 while only
    those out of reach did not."""
    try:
        return int(profile.keys_behind.read_bytes() or 0)
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return 0


def follow(profile: Profile, key: bytes, progress: Progress = silent) -> int:
    """Let every copy within reach open as the diary does; how many could not be brought to it.

    ``key`` is that of the diary. Copies of another diary are left alone. Raises ``KnownError`` as
    ``KeyFile.load`` of the diary's own key file.
    """
    key_file = KeyFile.load(profile.vault_key)
    found, left = _copies(profile), 0
    for number, copy in enumerate(found):
        progress(number, len(found))
        try:
            follow_one(profile, copy, key_file, key)
        except KnownError:
            left += 1
    left += _rewrap_loose(profile, key_file)
    if left:
        with suppress(KnownError):
            note_behind(profile, left)
    elif out_of_reach(profile) is None and profile.keys_behind.exists():
        remove_left(profile.keys_behind)
        sync_folder(profile.folder)  # else a power cut brings it back, and it is told again
    return left


def follow_one(profile: Profile, copy: Profile, key_file: KeyFile, key: bytes) -> None:
    """Let one copy open as the diary does, if it is one of this diary.

    Raises ``KnownError`` where the copy is damaged, or cannot be written.
    """
    with calmly(copy.vault):
        finish_swap(copy)
    theirs = KeyFile.load(copy.vault_key)
    if theirs == key_file:
        return
    if theirs.vault_id == key_file.vault_id:
        copy_whole(profile.vault_key, copy.vault_key)
    elif former_key := key_file.former_key(theirs.vault_id, key):
        encrypt_anew(copy, former_key, key, key_file)


@dataclass(frozen=True)
class Locks:
    """The key files within reach, beside a copy or loose, by what opens them.

    ``present``: what opens the diary. ``earlier``: something else, with the key of today's diary in
    it. ``of_their_own``: something else, and only what lies beside it.
    """

    present: tuple[Path, ...]
    earlier: tuple[Path, ...]
    of_their_own: tuple[Path, ...]


def locks(profile: Profile) -> Locks:
    """What opens the copies within reach; a damaged key file is opened by nothing.

    Raises ``KnownError`` as ``follow``.
    """
    key_file = KeyFile.load(profile.vault_key)
    present, earlier, of_their_own = [], [], []
    beside_copies = [copy.vault_key for copy in _copies(profile)]
    for file in (*beside_copies, *_loose(profile)):
        with suppress(KnownError):
            theirs = KeyFile.load(file)
            if theirs == key_file:
                present.append(file)
            elif theirs.vault_id == key_file.vault_id:
                earlier.append(file)
            else:
                of_their_own.append(file)
    return Locks(tuple(present), tuple(earlier), tuple(of_their_own))


def _rewrap_loose(profile: Profile, key_file: KeyFile) -> int:
    """Let each loose key file that holds today's key open as the diary; how many could not."""
    left = 0
    for file in _loose(profile):
        try:
            theirs = KeyFile.load(file)
        except KnownError:
            continue
        try:
            if theirs.vault_id == key_file.vault_id and theirs != key_file:
                copy_whole(profile.vault_key, file)
        except KnownError:
            left += 1
    return left


def _loose(profile: Profile) -> list[Path]:
    """The files named as a key that lie beside no copy, in the folders where copies lie."""
    known = {profile.vault_key, *(copy.vault_key for copy in _copies(profile))}
    found: set[Path] = set()
    for place in (profile.folder, *backup_folders(profile)):
        with suppress(OSError):
            found.update(place.rglob("*.key"))
    on_the_way = {ARRIVING, ARRIVING + UNFINISHED}
    return sorted(
        file
        for file in found - known
        if not any(part in on_the_way or part.endswith(UNFINISHED) for part in file.parts)
    )


def _copies(profile: Profile) -> list[Profile]:
    found = []
    for place in (*backup_folders(profile), profile.aside):
        with suppress(OSError):
            for folder in sorted(place.iterdir()):
                copy = Profile(folder)
                there = copy.vault_key.exists() or (folder / ARRIVING).exists()
                if there and not folder.name.endswith(UNFINISHED):
                    found.append(copy)
    return found
