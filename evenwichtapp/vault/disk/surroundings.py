"""What lies beside the vault that is not the app's, and what its place cannot do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from evenwichtapp.files import open_to_others, sync_folder
from evenwichtapp.paths import Profile
from evenwichtapp.vault.disk.finding import Finding

SURROUNDINGS = frozenset({"conflict_copies", "place_unsynced", "place_open"})

# "diary-LAPTOP.vault", "diary (conflicted copy 2026-11-01).vault", "diary.sync-conflict-....key",
# and what stands for a file that is only on a server: ".diary.vault.icloud".
_COPY = re.compile(r"\.?diary.*\.(vault|key)(\.icloud)?", re.IGNORECASE)


def surroundings(profile: Profile) -> tuple[Finding, ...]:
    """What the person should know of the folder of their diary."""
    return (*_copies_found(profile), *place(profile))


def place(profile: Profile) -> tuple[Finding, ...]:
    """What the folder cannot do, each with a sentence that says what that means."""
    found = []
    if not sync_folder(profile.folder):
        found.append(Finding("place_unsynced", 1))
    if open_to_others(profile.folder):
        found.append(Finding("place_open", 1, names=str(profile.folder)))
    return tuple(found)


def conflict_copies(profile: Profile) -> tuple[str, ...]:
    """Names of copies of the vault or its key that a program made that keeps folders alike."""
    with suppress(OSError):
        own = {profile.vault.name, profile.vault_key.name}
        names = sorted(path.name for path in profile.folder.iterdir())
        return tuple(name for name in names if name not in own and _COPY.fullmatch(name))
    return ()


def vault_copies(profile: Profile) -> tuple[str, ...]:
    """Those of the vault itself."""
    return tuple(name for name in conflict_copies(profile) if ".vault" in name.lower())


def _copies_found(profile: Profile) -> Iterator[Finding]:
    if names := conflict_copies(profile):
        yield Finding("conflict_copies", len(names), names=", ".join(names))
