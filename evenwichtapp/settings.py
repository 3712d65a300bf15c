"""What the window remembers between two starts; one typed record that survives a damaged file."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import tomli_w

from evenwichtapp.files import write_whole

CHOICES: dict[str, tuple[Any, ...]] = {
    "language": ("system", "nl", "en"),
    "theme": ("system", "light", "dark"),
    "text_size": (100, 125, 150),
}


@dataclass(frozen=True)
class Settings:
    """Choices of the window. Nothing of the diary stands here: the file is not encrypted.

    ``text_size`` is in percent. "system" follows the computer.
    """

    language: str = "system"
    theme: str = "system"
    text_size: int = 100


def load_settings(path: Path) -> Settings:
    """The settings in ``path``; what is missing, damaged or unknown has its usual value."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Settings()
    kept = {
        field.name: found[field.name]
        for field in fields(Settings)
        if found.get(field.name) in CHOICES[field.name]
    }
    return Settings(**kept)


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings whole or not at all.

    Raises ``KnownError("cannot_write")`` when the disk does not take it.
    """
    write_whole(path, tomli_w.dumps(asdict(settings)).encode())
