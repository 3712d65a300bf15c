"""Reads a TOML table into a frozen dataclass, and says precisely where it does not fit.

The dataclass is the schema: a field without a default must be there, an unknown key may not.
"""

from __future__ import annotations

import re
import tomllib
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import EnumMeta
from functools import cache, partial
from pathlib import Path
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Read = Callable[[Any, str], Any]


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
    if not isinstance(table, Mapping):
        raise CatalogueError(place, "is no table")
    required, readers = _shape(kind)  # type: ignore[arg-type]  # a type is hashable
    if missing := required - table.keys():
        raise CatalogueError(place, f"lacks {', '.join(sorted(missing))}")
    if unknown := table.keys() - readers.keys():
        raise CatalogueError(place, f"has unknown {', '.join(sorted(unknown))}")
    return kind(**{key: readers[key](value, f"{place}.{key}") for key, value in table.items()})


@cache
def _shape(kind: type[Any]) -> tuple[frozenset[str], dict[str, Read]]:
    """The keys a table of this kind must have, and how to read each key it may have."""
    hints = get_type_hints(kind)
    required = frozenset(part.name for part in fields(kind) if part.default is MISSING)
    return required, {part.name: _reader(hints[part.name]) for part in fields(kind)}


def _reader(hint: Any) -> Read:
    """How to read a value of a field with this type."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):  # only "X | None": TOML has no null, so X
        return _reader(arguments[0])
    if origin is tuple:
        return _list_reader(arguments[0])
    if origin is Literal:
        return _choice_reader(dict(zip(arguments, arguments, strict=True)))
    if isinstance(hint, EnumMeta):
        return _choice_reader({member.value: member for member in hint})  # type: ignore[var-annotated]
    if isinstance(hint, type) and is_dataclass(hint):
        return partial(build, hint)
    return _plain_reader(hint)


def _list_reader(hint: Any) -> Read:
    read = _reader(hint)

    def read_list(value: Any, place: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise CatalogueError(place, "is no list")
        parts = tuple(read(part, f"{place}[{_name(part, i)}]") for i, part in enumerate(value))
        names = [getattr(part, "id", part) for part in parts]
        for i, name in enumerate(names):
            if name in names[:i]:
                raise CatalogueError(place, f"has {name} twice")
        return parts

    return read_list


def _name(part: object, position: int) -> object:
    return part.get("id", position) if isinstance(part, dict) else position


def _choice_reader(choices: dict[Any, Any]) -> Read:
    def read_choice(value: Any, place: str) -> Any:
        if not isinstance(value, str) or value not in choices:
            raise CatalogueError(place, f"is {value!r}, not one of {', '.join(choices)}")
        return choices[value]

    return read_choice


def _plain_reader(kind: type[Any]) -> Read:
    def read_plain(value: Any, place: str) -> Any:
        if type(value) is not kind:  # a bool is an int to isinstance
            raise CatalogueError(place, f"is no {kind.__name__}")
        if kind is str and (not value or value != value.strip()):
            raise CatalogueError(place, "is empty or has space around it")
        return value

    return read_plain
