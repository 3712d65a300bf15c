"""What a crash may have left lying, and what nothing needs any more once the vault opens.

Each name here is given by one piece of code: a file before it is whole (``files.write_whole``), a
copy from which something is taken out (``forgetting``), a packed backup on its way
(``cli.backup``), a folder without its name (``backups``, ``restoring``, ``swapping``), and what
earlier versions left. A copy that a sync program made has none of these names and is never
touched.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from evenwichtapp.files import remove_left
from evenwichtapp.paths import Profile
from evenwichtapp.vault.swapping import ARRIVING, UNFINISHED

PASSING = ".passing-"
FRESH = ".fresh"
_TEMPORARY = r"\.{name}(\.\w+)?\.[a-z0-9_]{{8}}"  # as tempfile.mkstemp ends a name
_EARLIER = ("new", "restored")


def remnants(profile: Profile, *places: Path) -> tuple[Path, ...]:
    """The files and folders in the profile and in ``places`` that hold backups."""
    found = [*_in_folder(profile), *profile.folder.glob(f"{PASSING}*")]
    for place in (*places, profile.aside):
        with suppress(OSError):
            for copy in sorted(place.iterdir()):
                whole = not copy.name.endswith(UNFINISHED)
                found += _in_folder(Profile(copy)) if whole else [copy]
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


def _in_folder(place: Profile) -> Iterator[Path]:
    names = [path.name for path in (place.vault, place.vault_key, place.settings, place.attempts)]
    beside = "|".join(_TEMPORARY.format(name=re.escape(name)) for name in names)
    endings = "|".join((*_EARLIER, FRESH.strip(".")))
    pattern = re.compile(
        rf"{beside}|{re.escape(place.vault.name)}\.({endings})(-journal)?"
        rf"|{re.escape(ARRIVING + UNFINISHED)}"
    )
    with suppress(OSError):
        yield from (path for path in sorted(place.folder.iterdir()) if pattern.fullmatch(path.name))
