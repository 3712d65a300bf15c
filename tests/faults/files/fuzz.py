"""Damaged and invented beginnings of every small file that is read at a start."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.settings import Settings, load_settings, save_settings
from evenwichtapp.vault.key.attempts import Attempts
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.vault import Vault
from tests.faults import example
from tests.faults.figures import Figures

HEADER = 4096


def fuzz(folder: Path, tries: int) -> Figures:
    """``tries`` damaged vault headers, key files, settings and counts, in turn."""
    figures = Figures("damaged headers, key files, settings, counts")
    chance = random.Random(2)
    profile = Profile(folder)
    example.make(profile)
    save_settings(Settings(), profile.settings)
    Attempts(profile.attempts).count_wrong()
    readers: dict[Path, Callable[[], object]] = {
        profile.vault: lambda: Vault.open(profile, "").close(),
        profile.vault_key: lambda: KeyFile.load(profile.vault_key),
        profile.settings: lambda: load_settings(profile.settings),
        profile.attempts: Attempts(profile.attempts).check,
    }
    contents = {path: path.read_bytes() for path in readers}
    for number in range(tries):
        path = list(readers)[number % len(readers)]
        content = contents[path]
        path.write_bytes(_fuzzed(content[:HEADER], chance) + content[HEADER:])
        figures.tries += 1
        try:
            readers[path]()
        except KnownError:
            pass
        except Exception:
            figures.crashed += 1
        path.write_bytes(content)
    return figures


def _fuzzed(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    kind = chance.randrange(4)
    if kind == 0:
        return chance.randbytes(chance.randrange(len(content) + 1))
    if kind == 1:
        start, length = chance.randrange(len(content)), chance.randrange(64)
        del changed[start : start + length]
        return bytes(changed)
    if kind == 2:
        start = chance.randrange(len(content))
        changed[start:start] = changed[: chance.randrange(64)]
        return bytes(changed)
    for _ in range(chance.choice([1, 2, 8, 64])):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)
