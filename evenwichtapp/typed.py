"""One reader that makes typed values of plain ones, for TOML, JSON and rows alike.

The type is the schema: a field without a default must be there, an unknown one may not, and a value
is never bent until it fits (a bool is no number, 5.0 is no 5).
"""

from __future__ import annotations

import types
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import EnumMeta
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from evenwichtapp.errors import KnownError

Read = Callable[[Any], Any]


class MisfitError(ValueError):
    """A value does not fit its type; ``steps`` lead to it from the outside in."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.steps: list[str] = []

    def inside(self, step: str) -> MisfitError:
        """The same, seen from one step further out."""
        self.steps.insert(0, step)
        return self


class Reader(ABC):
    """Reads one form of plain values; a form says how its single values stand."""

    def __init__(self) -> None:
        self._made: dict[Any, Read] = {}

    def of(self, hint: Any) -> Read:
        """The function that makes a value of this type; it raises ``MisfitError``."""
        if hint not in self._made:
            self._made[hint] = self._reader(hint)
        return self._made[hint]

    @abstractmethod
    def single(self, hint: Any) -> Read | None:
        """How a value of this type stands in this form, None where it is put together."""

    def key_step(self, name: str) -> str:
        """How a place names a key of a table."""
        return name

    def list_step(self, part: Any, position: int) -> str:
        """How a place names a part of a list; people count from 1."""
        return str(position + 1)

    def checked_list(self, parts: tuple[Any, ...]) -> tuple[Any, ...]:
        """The list, where this form takes it so; else raises ``MisfitError``."""
        return parts

    def needed(self, part: Field[Any]) -> bool:
        """Whether a table has to hold this field."""
        return part.default is MISSING and part.default_factory is MISSING

    def made(self, kind: Any, values: dict[str, Any]) -> Any:
        """What was read as one value; raises ``MisfitError`` where it refuses them."""
        try:
            return kind(**values)
        except KnownError as error:
            raise MisfitError(error.code) from None

    def _reader(self, hint: Any) -> Read:
        single = self.single(hint)
        if single is not None:
            return single
        origin = get_origin(hint)
        if origin is not None:
            return self._put_together(origin, get_args(hint))
        if isinstance(hint, EnumMeta):
            members: Any = hint
            return _choice({member.value: member for member in members})
        return self._table(hint) if is_dataclass(hint) else exactly(hint)

    def _put_together(self, origin: Any, arguments: tuple[Any, ...]) -> Read:
        if origin is Literal:
            return _choice(dict(zip(arguments, arguments, strict=True)))
        if origin is tuple:
            return self._list(self.of(arguments[0]))
        if origin is Annotated:
            return self.of(arguments[0])
        if origin in {Union, types.UnionType}:  # only "X | None"
            return _or_none(self.of(arguments[0]))
        return self._names(self.of(arguments[1]))

    def _table(self, kind: Any) -> Read:
        hints = get_type_hints(kind, include_extras=True)
        required = {part.name for part in fields(kind) if self.needed(part)}
        readers = {part.name: self.of(hints[part.name]) for part in fields(kind)}

        def read_table(table: Any) -> Any:
            if not isinstance(table, Mapping):
                raise MisfitError("is no table")
            if missing := required - table.keys():
                raise MisfitError(f"lacks {', '.join(sorted(missing))}")
            if unknown := table.keys() - readers.keys():
                raise MisfitError(f"has unknown {', '.join(sorted(unknown))}")
            return self.made(kind, self._each_key(table, readers.__getitem__))

        return read_table

    def _names(self, read: Read) -> Read:
        def read_names(table: Any) -> dict[str, Any]:
            if not isinstance(table, Mapping):
                raise MisfitError("is no table")
            return self._each_key(table, lambda _name: read)

        return read_names

    def _each_key(self, table: Mapping[str, Any], reader: Callable[[str], Read]) -> dict[str, Any]:
        values = {}
        for name, value in table.items():
            try:
                values[name] = reader(name)(value)
            except MisfitError as misfit:
                raise misfit.inside(self.key_step(name)) from None
        return values

    def _list(self, read: Read) -> Read:
        def read_list(value: Any) -> tuple[Any, ...]:
            if not isinstance(value, list):
                raise MisfitError("is no list")
            parts = []
            for position, part in enumerate(value):
                try:
                    parts.append(read(part))
                except MisfitError as misfit:
                    raise misfit.inside(self.list_step(part, position)) from None
            return self.checked_list(tuple(parts))

        return read_list


def as_it_stands(value: Any) -> Any:
    """Reads a value that its form holds as it is."""
    return value


def exactly(kind: type[Any]) -> Read:
    """Reads a value that is of this very type; a bool is an int to ``isinstance`` only."""

    def read_exactly(value: Any) -> Any:
        if type(value) is not kind:
            raise MisfitError(f"is no {kind.__name__}")
        return value

    return read_exactly


def _or_none(read: Read) -> Read:
    if read is as_it_stands:
        return read
    return lambda value: None if value is None else read(value)


def _choice(choices: dict[Any, Any]) -> Read:
    def read_choice(value: Any) -> Any:
        if not isinstance(value, str) or value not in choices:
            raise MisfitError(f"is {value!r}, not one of {', '.join(choices)}")
        return choices[value]

    return read_choice
