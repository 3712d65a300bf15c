"""What a crash may have left lying, and what nothing needs any more once the vault opens.

Each name here is given by one piece of code: a file before it is whole (``files.write_whole``), a
copy from which something is taken out (``forgetting``), a packed backup on its way
(``cli.backup``), a folder without its name (``backups``, ``restoring``, ``swapping``), and what
earlier versions left. A copy that a sync program made has none of these names and is never
touched.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from evenwichtapp.files import remove_left
from evenwichtapp.paths import Profile
from evenwichtapp.vault.disk.swapping import ARRIVING, UNFINISHED

PASSING = ".passing-"
FRESH = ".fresh"
TEMPORARY_ENDING = 8  # letters, as tempfile.mkstemp ends a name
_TEMPORARY_LETTERS = set("abcdefghijklmnopqrstuvwxyz0123456789_")
_PLACE = Profile(Path())
_TEMPORARY = tuple(
    f".{path.name}." for path in (_PLACE.vault, _PLACE.vault_key, _PLACE.settings, _PLACE.attempts)
)
_BESIDE = {
    ARRIVING + UNFINISHED,
    *(
        f"{_PLACE.vault.name}{ending}{journal}"
        for ending in (FRESH, ".new", ".restored")  # the last two are of earlier versions
        for journal in ("", "-journal")
    ),
}


def remnants(profile: Profile, *places: Path) -> tuple[Path, ...]:
    """The files and folders in the profile and in ``places`` that hold backups."""
    found = [*_in_folder(profile.folder), *profile.folder.glob(f"{PASSING}*")]
    for place in (*places, profile.aside):
        with suppress(OSError):
            for copy in sorted(place.iterdir()):
                found += [copy] if copy.name.endswith(UNFINISHED) else _in_folder(copy)
    return tuple(found)


def clear_remnants(profile: Profile, *places: Path) -> int:
    """Remove them; how many there were. One that cannot be removed now waits for the next time."""
    found = remnants(profile, *places)
    for path in found:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            remove_left(path)
    return len(found)


def _in_folder(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(path for path in folder.iterdir() if _is_left(path.name))
    return []


def _is_left(name: str) -> bool:
    if name in _BESIDE:
        return True
    if not name.startswith(_TEMPORARY):
        return False
    ending = name.rpartition(".")[2]
    return len(ending) == TEMPORARY_ENDING and set(ending) <= _TEMPORARY_LETTERS
