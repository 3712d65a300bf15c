"""What the window remembers between two starts; one typed record that survives a damaged file."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from evenwichtapp.files import write_whole

CHOICES: dict[str, tuple[Any, ...]] = {
    "language": ("system", "nl", "en"),
    "theme": ("system", "light", "dark"),
    "text_size": (100, 125, 150, 175, 200),
    "lock_after": (0, 1, 2, 5, 10, 15, 30, 60),
    "backup_megabytes": (100, 250, 500, 1000, 2500, 5000),
    "remember_key": (False, True),
    "place_told": (False, True),
    "single_keys": (False, True),
    "less_motion": (False, True),
}


@dataclass(frozen=True)
class Settings:
    """Choices of the window. Nothing of the diary stands here: the file is not encrypted.

    ``text_size`` is in percent. "system" follows the computer. ``lock_after`` is in minutes without
    a touch, 0 is never. ``backup_folder`` is a second place for backups, "" for none;
    ``backup_megabytes`` is how much (in 1,000,000 bytes) those in one place may take together.
    ``remember_key``: whether the computer's own keyring may open the diary. ``place_told``: whether
    it was said what the folder of the diary cannot do. ``single_keys``: whether a digit alone is
    the number of the day, and a question mark opens the list of keys. ``less_motion``:
    whether nothing moves by itself, also where the computer does not ask for that.
    """

    language: str = "system"
    theme: str = "system"
    text_size: int = 100
    lock_after: int = 10
    backup_folder: str = ""
    backup_megabytes: int = 1000
    remember_key: bool = False
    place_told: bool = False
    single_keys: bool = True
    less_motion: bool = False


def load_settings(path: Path) -> Settings:
    """The settings in ``path``; what is missing, damaged or unknown has its usual value."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Settings()
    kept = {
        field.name: found[field.name]
        for field in fields(Settings)
        if field.name in found and _fits(field.name, found[field.name])
    }
    return Settings(**kept)


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings whole or not at all.

    Raises ``KnownError("cannot_write")`` when the disk does not take it.
    """
    import tomli_w  # noqa: PLC0415 - not at the start, which only reads

    write_whole(path, tomli_w.dumps(asdict(settings)).encode())


def _fits(name: str, value: object) -> bool:
    if name not in CHOICES:
        return isinstance(value, str) and (not value or Path(value).is_absolute())
    return any(type(value) is type(choice) and value == choice for choice in CHOICES[name])
