"""Where a file goes that the person asked for: never over a diary, nor over a file unasked.

Every writer of a chosen path takes a ``Destination``. Making one looks the path over, so a new
writer cannot forget to; ``files.write_whole`` is for the app's own files.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from evenwichtapp.errors import KnownError
from evenwichtapp.files import writing_whole
from evenwichtapp.paths import Profile


class Destination:
    """A file outside every profile, that may be written.

    ``profile`` is the person's own; every other folder that holds a diary or its key counts as
    one too. A link is followed and its target replaced whole; what is there already is replaced
    only with ``replace``. Raises ``KnownError``: ``inside_profile``, ``not_a_plain_file``,
    ``file_exists``, ``folder_missing``.
    """

    def __init__(self, path: Path, profile: Profile, *, replace: bool = False) -> None:
        self.path = path
        self._profile = profile
        self._replace = replace
        self._looked_over()

    def write(self, content: bytes) -> None:
        """Put ``content`` there, whole or not at all, readable for its owner only.

        Looks once more, because a while may have passed. Raises as making it does, and
        ``cannot_write``; what was there then stands as it was.
        """
        with self.writing() as file:
            file.write(content)

    @contextmanager
    def writing(self) -> Iterator[BinaryIO]:
        """Give a file to write in piece by piece, which gets its name when all went well.

        Raises as ``write``, and what is raised inside.
        """
        with writing_whole(self._looked_over()) as file:
            yield file

    def _looked_over(self) -> Path:
        """The path with every link followed."""
        target = _resolved(self.path)
        if _inside_profile(target, self._profile):
            raise KnownError("inside_profile", file=self.path.name)
        there = _state(self.path)
        if there is not None:
            if not stat.S_ISREG(there.st_mode):
                raise KnownError("not_a_plain_file", file=self.path.name)
            if _names_file_of(self._profile, there):
                raise KnownError("inside_profile", file=self.path.name)
            if not self._replace:
                raise KnownError("file_exists", file=self.path.name)
        if not target.parent.is_dir():
            raise KnownError("folder_missing", folder=str(self.path.parent))
        return target


class DestinationFolder:
    """A folder outside every profile, for files of which the app knows the names.

    Raises ``KnownError`` ``inside_profile`` or ``not_a_folder``.
    """

    def __init__(self, path: Path, profile: Profile) -> None:
        self.path = path
        self._profile = profile
        if _inside_profile(_resolved(path), profile):
            raise KnownError("inside_profile", file=path.name)
        there = _state(path)
        if there is not None and not stat.S_ISDIR(there.st_mode):
            raise KnownError("not_a_folder", file=path.name)

    def files(self, *names: str, replace: bool) -> tuple[Destination, ...]:
        """The files of these names in it, all of them looked over before one is written.

        Makes the folder where it is not there. Raises ``KnownError("folder_unwritable")`` and as
        ``Destination`` does.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise KnownError("folder_unwritable", folder=str(self.path)) from None
        return tuple(
            Destination(self.path / name, self._profile, replace=replace) for name in names
        )


def is_profile(folder: Path) -> bool:
    """Whether somebody's diary lies in this folder, or its key alone, or is being made there."""
    of = Profile(folder)
    return any(_state(mark) is not None for mark in (of.vault, of.vault_key, of.lock))


def _inside_profile(target: Path, profile: Profile) -> bool:
    """Whether a path without links lies in a profile, or is one.

    The own profile is known by what it is, because its name may be written in other letters or be
    mounted twice; by its name only where it still has to be made.
    """
    own, name = _state(profile.folder), _resolved(profile.folder)
    for folder in (target, *target.parents):
        if folder == name:
            return True
        there = _state(folder)
        if there is None or not stat.S_ISDIR(there.st_mode):
            continue
        if own is not None and os.path.samestat(own, there):
            return True
        if is_profile(folder):
            return True
    return False


def _names_file_of(profile: Profile, there: os.stat_result) -> bool:
    """Whether a file in the profile is this one by another name, or a link that leads to it."""
    return any(os.path.samestat(there, state) for state in _states_in(profile.folder))


def _states_in(folder: Path) -> Iterator[os.stat_result]:
    for path in folder.rglob("*"):
        state = _state(path)
        if state is not None:
            yield state


def _resolved(path: Path) -> Path:
    """The path with every link followed; what cannot be followed is no plain file."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):  # a ring of links, a null byte
        raise KnownError("not_a_plain_file", file=path.name) from None


def _state(path: Path) -> os.stat_result | None:
    """What is known of a path, links followed; None where nothing is there or can be seen."""
    with suppress(OSError, ValueError):
        return path.stat()
    return None
