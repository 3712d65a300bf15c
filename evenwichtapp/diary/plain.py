"""Records as plain values, as they stand in JSON, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from evenwichtapp.diary.records.checks import (
    WithOffset,
    WorkDay,
    WorksheetAnswer,
    can_be,
    check_of,
    field_types,
)
from evenwichtapp.errors import KnownError
from evenwichtapp.typed import MisfitError, Read, Reader, exactly


def to_plain(value: Any) -> Any:
    """A record, or what stands in one, as text, numbers, lists and tables."""
    if value is None or isinstance(value, (str, int, float)):
        return value.value if isinstance(value, StrEnum) else value
    if isinstance(value, date):
        written = value.isoformat()
        return written.removesuffix("+00:00") + "Z" if written.endswith("+00:00") else written
    if isinstance(value, Mapping):
        return {name: to_plain(part) for name, part in value.items()}
    if is_dataclass(value):
        return {part.name: to_plain(getattr(value, part.name)) for part in fields(value)}
    return [to_plain(part) for part in value]


def from_plain(hint: Any) -> Read:
    """The function that makes a value of this type of a plain one; it raises ``MisfitError``."""
    return _READER.of(hint)


class _PlainReader(Reader):
    def single(self, hint: Any) -> Read | None:
        if isinstance(check_of(hint), WorksheetAnswer):
            return _worksheet_answer
        return _SINGLE.get(hint)

    def needed(self, part: Field[Any]) -> bool:
        """An id too, though a new record draws one: else it would come in anew each time."""
        draws = part.name == "id" and part.default is MISSING
        return draws or super().needed(part)

    def made(self, kind: Any, values: dict[str, Any]) -> Any:
        """The record, or the field that it refuses."""
        try:
            return kind(**values)
        except KnownError as error:
            misfit, hints = MisfitError(error.code), field_types(kind)
            refused = [name for name, value in values.items() if not can_be(hints[name], value)]
            raise misfit.inside(refused[0]) if refused else misfit from None


def _worksheet_answer(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _number(value: Any) -> float:
    """JSON writes 3.0 as it likes: 3 is the same number."""
    try:
        return float(value) if type(value) is int else exactly(float)(value)
    except OverflowError:
        raise MisfitError("is too large") from None


def _day(value: Any) -> date:
    try:
        return date.fromisoformat(_spelled(_DAY, value))
    except ValueError:
        raise MisfitError("is no day") from None


def _moment(value: Any) -> datetime:
    try:
        return datetime.fromisoformat(_spelled(_MOMENT, value))
    except ValueError:
        raise MisfitError("is no moment with its offset") from None


def _spelled(pattern: re.Pattern[str], value: Any) -> str:
    """The text where it is written as the schema has it: Python reads more spellings than that."""
    text: str = exactly(str)(value)
    if not pattern.fullmatch(text):
        raise ValueError("is spelled otherwise")
    return text


_DAY = re.compile(WorkDay().schema["pattern"])
_MOMENT = re.compile(WithOffset().schema["pattern"])
_SINGLE: dict[Any, Read] = {float: _number, date: _day, datetime: _moment}
_READER = _PlainReader()
