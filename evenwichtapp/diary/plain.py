"""Records as plain values, as they stand in JSON, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from evenwichtapp.diary.records.checks import WorksheetAnswer, check_of
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


def _worksheet_answer(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _number(value: Any) -> float:
    """JSON writes 3.0 as it likes: 3 is the same number."""
    return float(value) if type(value) is int else exactly(float)(value)


def _day(value: Any) -> date:
    try:
        return date.fromisoformat(exactly(str)(value))
    except ValueError:
        raise MisfitError("is no day") from None


def _moment(value: Any) -> datetime:
    try:
        moment = datetime.fromisoformat(exactly(str)(value))
    except ValueError:
        raise MisfitError("is no moment") from None
    if moment.tzinfo is None:
        raise MisfitError("is a moment without its offset")
    return moment


_SINGLE: dict[Any, Read] = {float: _number, date: _day, datetime: _moment}
_READER = _PlainReader()
