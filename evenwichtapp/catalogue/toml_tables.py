"""Reads a TOML table into a frozen dataclass, and says precisely where it does not fit.

The dataclass is the schema, as for JSON and rows (``typed.py``).
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar

from evenwichtapp.typed import MisfitError, Read, Reader

T = TypeVar("T")


class CatalogueError(Exception):
    """A file of the catalogue is damaged: the message names file, item and what is wrong.

    A mistake of whoever edited the file, not something a person meets.
    """

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(f"{place}: {problem}")


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file; raises ``CatalogueError`` where it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError(path.name, str(error)) from error
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(f"{path.name}: {_header_before(error, text)}", str(error)) from error


def _header_before(error: tomllib.TOMLDecodeError, text: str) -> str:
    """The table header above the line at which TOML stopped; a line number alone names no item."""
    line = re.search(r"line (\d+)", str(error))
    lines = text.splitlines()[: int(line[1]) if line else None]
    return next((line for line in reversed(lines) if line.startswith("[")), "top of the file")


def build(kind: type[T], table: object, place: str) -> T:
    """A ``kind`` with the values of ``table``; ``place`` is the file and item for messages."""
    try:
        built: T = _READER.of(kind)(table)
    except MisfitError as misfit:
        raise CatalogueError(place + "".join(misfit.steps), misfit.problem) from None
    return built


class _TomlReader(Reader):
    """Texts that somebody wrote by hand: none is empty, and no list names the same twice."""

    def single(self, hint: Any) -> Read | None:
        return _text if hint is str else None

    def key_step(self, name: str) -> str:
        return f".{name}"

    def list_step(self, part: Any, position: int) -> str:
        return f"[{part.get('id', position) if isinstance(part, dict) else position}]"

    def checked_list(self, parts: tuple[Any, ...]) -> tuple[Any, ...]:
        names = [getattr(part, "id", part) for part in parts]
        for i, name in enumerate(names):
            if name in names[:i]:
                raise MisfitError(f"has {name} twice")
        return parts


def _text(value: Any) -> str:
    if type(value) is not str:
        raise MisfitError("is no str")
    if not value or value != value.strip():
        raise MisfitError("is empty or has space around it")
    return value


_READER = _TomlReader()
