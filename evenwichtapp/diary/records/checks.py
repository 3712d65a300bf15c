"""What a field of a record may hold, stated in its type.

``Score = Annotated[int, Whole(1, 10, ...)]`` is an ``int`` to the type checker; the ``FieldCheck``
in it is what the record itself refuses by, what the JSON Schema is derived from and what the tests
make their values by.
"""

from __future__ import annotations

import math
import types
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from string import ascii_uppercase
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from evenwichtapp.diary.records.values import LONGEST_TEXT, clean_text
from evenwichtapp.errors import KnownError

LOWEST_SCORE = 1
HIGHEST_SCORE = 10
EARLIEST_DAY = date(1990, 1, 1)
LATEST_DAY = date(2999, 12, 31)
LONGEST_SHORT = 400
LONGEST_ID = 100

# As they stand in JSON.
_DAY = "(199[0-9]|2[0-9]{3})-[0-9]{2}-[0-9]{2}"
_CLOCK = "[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,6})?)?"
_OFFSET = "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)"


class FieldCheck(ABC):
    """What the values of a field have in common beyond their type.

    A check is a dataclass only where it has fields, and no more of one than it needs: these stand
    on the way to the first paint.
    """

    @abstractmethod
    def kept(self, value: Any) -> Any:
        """The value as the record keeps it; raises ``KnownError`` where it cannot hold it."""

    @property
    @abstractmethod
    def schema(self) -> dict[str, Any]:
        """The same check as JSON Schema."""


@dataclass(eq=False, repr=False)
class Whole(FieldCheck):
    """A whole number from ``low`` up to and including ``high``.

    ``code`` is that of the error's sentence and ``word`` the placeholder in it.
    """

    low: int
    high: int
    code: str = "bad_number"
    word: str = "number"

    def kept(self, value: Any) -> Any:
        """The number itself; a bool is no number, nor is 5.0."""
        if type(value) is int and self.low <= value <= self.high:
            return value
        # Only a number is told: anything else might be words of the person.
        told = str(value) if isinstance(value, (int, float)) else "?"
        raise KnownError(self.code, **{self.word: told})

    @property
    def schema(self) -> dict[str, Any]:
        """A whole number with its bounds."""
        return {"type": "integer", "minimum": self.low, "maximum": self.high}


@dataclass(eq=False, repr=False)
class Words(FieldCheck):
    """Text without control characters, of at most ``longest`` characters."""

    longest: int = LONGEST_TEXT

    def kept(self, value: Any) -> Any:
        """The text, cleaned."""
        if not isinstance(value, str):
            raise KnownError("bad_value")
        return clean_text(value, self.longest) if value else value

    @property
    def schema(self) -> dict[str, Any]:
        """Text with its longest length."""
        return {"type": "string", "maxLength": self.longest}


@dataclass(eq=False, repr=False)
class Identifier(FieldCheck):
    """An id of a record or, where ``shelf`` names one, of something in the catalogue.

    The shelf ``items`` holds stressors, signs, coping and the person's own items.
    """

    beginning: str = ""
    shelf: str = ""

    def kept(self, value: Any) -> Any:
        """The id itself."""
        if (
            isinstance(value, str)
            and len(self.beginning) < len(value) <= LONGEST_ID
            and value.startswith(self.beginning)
            and value.isprintable()
        ):
            return value
        raise KnownError("bad_value")

    @property
    def schema(self) -> dict[str, Any]:
        """Text of one line."""
        rest = LONGEST_ID - len(self.beginning)
        return {"type": "string", "pattern": f"^{self.beginning}[^\\u0000-\\u001f]{{1,{rest}}}$"}


@dataclass(eq=False, repr=False)
class OneOf(FieldCheck):
    """One of a few words."""

    choices: tuple[str, ...]

    def kept(self, value: Any) -> Any:
        """The word itself."""
        if value in self.choices:
            return value
        raise KnownError("bad_value")

    @property
    def schema(self) -> dict[str, Any]:
        """The words there are."""
        return {"enum": list(self.choices)}


class WorkDay(FieldCheck):
    """A day from ``EARLIEST_DAY`` up to and including ``LATEST_DAY``."""

    def kept(self, value: Any) -> Any:
        """The day itself."""
        if type(value) is not date:
            raise KnownError("bad_value")
        if EARLIEST_DAY <= value <= LATEST_DAY:
            return value
        raise KnownError("bad_day", day=value.isoformat())

    @property
    def schema(self) -> dict[str, Any]:
        """YYYY-MM-DD."""
        return {"type": "string", "pattern": f"^{_DAY}$"}


class WithOffset(FieldCheck):
    """A moment that knows its offset from UTC, to be written as the clock stood."""

    def kept(self, value: Any) -> Any:
        """The moment itself."""
        if not isinstance(value, datetime):
            raise KnownError("bad_value")
        if value.tzinfo is None:
            raise ValueError("a moment needs its offset")
        return value

    @property
    def schema(self) -> dict[str, Any]:
        """YYYY-MM-DDTHH:MM with an offset from UTC."""
        return {"type": "string", "pattern": f"^{_DAY}T{_CLOCK}{_OFFSET}$"}


class Number(FieldCheck):
    """Any number that can be written down."""

    def kept(self, value: Any) -> Any:
        """The number itself; a bool is none."""
        with suppress(OverflowError):  # a whole number beyond all others
            if type(value) in {int, float} and math.isfinite(value):
                return value
        raise KnownError("bad_value")

    @property
    def schema(self) -> dict[str, Any]:
        """Any number."""
        return {"type": "number"}


class WorksheetAnswer(FieldCheck):
    """Text, a number, or the ids of the options that were chosen."""

    def kept(self, value: Any) -> Any:
        """The answer, its text cleaned."""
        if isinstance(value, str):
            return clean_text(value)
        if isinstance(value, tuple):
            return tuple(Identifier().kept(option) for option in value)
        return Number().kept(value)

    @property
    def schema(self) -> dict[str, Any]:
        """Any of the three."""
        options = {"type": "array", "items": Identifier().schema}
        return {"anyOf": [Words().schema, Number().schema, options]}


Score = Annotated[int, Whole(LOWEST_SCORE, HIGHEST_SCORE, "bad_score", "score")]
MarkWeight = Annotated[int, Whole(1, 3, "bad_mark_weight", "weight")]
Heaviness = Annotated[int, Whole(0, 10, "bad_weight", "weight")]
Minutes = Annotated[int, Whole(0, 100_000, "bad_minutes", "minutes")]
Hour = Annotated[int, Whole(0, 23, "bad_day_boundary", "hour")]
Times = Annotated[int, Whole(1, 1000)]
Step = Annotated[int, Whole(0, 100)]
Day = Annotated[date, WorkDay()]
Moment = Annotated[datetime, WithOffset()]
Text = Annotated[str, Words()]
Short = Annotated[str, Words(LONGEST_SHORT)]
Id = Annotated[str, Identifier()]
ItemId = Annotated[str, Identifier(shelf="items")]
EventKindId = Annotated[str, Identifier(shelf="event_kinds")]
TickId = Annotated[str, Identifier(shelf="ticks")]
InterventionId = Annotated[str, Identifier(shelf="interventions")]
WorksheetId = Annotated[str, Identifier(shelf="worksheets")]
OwnItemId = Annotated[str, Identifier("own:")]
Region = Annotated[str, OneOf(("nl", "be"))]
PersonId = Annotated[str, OneOf(("person",))]
Letter = Annotated[str, OneOf(tuple(ascii_uppercase))]
Level = Annotated[str, OneOf(("notice", "flag"))]
Limit = Annotated[float, Number()]
# Worksheet answers: text, one or more option ids, or a number, by field id.
AnswerValue = Annotated[str | int | float | tuple[str, ...], WorksheetAnswer()]

Keep = Callable[[Any], Any]


class Checked:
    """A dataclass that holds every field against its type as it is made; text is cleaned.

    Raises ``KnownError`` for the first value that it cannot hold.
    """

    __slots__ = ()

    def __post_init__(self) -> None:
        kind: Any = type(self)
        for name, usual, keep in _keepers(kind):
            value = getattr(self, name)
            # Most fields of ten years hold what they hold unasked.
            if value is usual:
                continue
            kept = keep(value)
            if kept is not value:
                object.__setattr__(self, name, kept)


def can_be(hint: Any, value: Any) -> bool:
    """Whether a field of this type can hold the value."""
    try:
        _keeper(hint)(value)
    except KnownError:
        return False
    return True


def check_of(hint: Any) -> FieldCheck | None:
    """The check that a type states, also where None is allowed besides."""
    if get_origin(hint) in {Union, types.UnionType}:
        return next(filter(None, map(check_of, get_args(hint))), None)
    stated = getattr(hint, "__metadata__", ())
    return next((one for one in stated if isinstance(one, FieldCheck)), None)


def shelf_of(hint: Any) -> str:
    """The shelf of the catalogue on which a field's id stands, "" for any other field."""
    check = check_of(hint)
    return check.shelf if isinstance(check, Identifier) else ""


@cache
def field_types(kind: Any) -> dict[str, Any]:
    """The type of each field of a dataclass, with its check, in the order of the fields."""
    hints = get_type_hints(kind, include_extras=True)
    return {field.name: hints[field.name] for field in fields(kind)}


@cache
def _keepers(kind: Any) -> tuple[tuple[str, Any, Keep], ...]:
    """Each field with what it holds unasked and the function that keeps or refuses a value."""
    hints = field_types(kind)
    return tuple((field.name, field.default, _keeper(hints[field.name])) for field in fields(kind))


def _keeper(hint: Any) -> Keep:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        check = check_of(hint)
        assert check is not None
        return check.kept
    if origin in {Union, types.UnionType}:  # only "X | None"
        keep = _keeper(arguments[0])
        return lambda value: None if value is None else keep(value)
    if origin is tuple:
        return _each(_keeper(arguments[0]))
    if origin is not None:
        return _by_name(_keeper(arguments[0]), _keeper(arguments[1]))
    return _exactly(hint)


def _exactly(kind: type[Any]) -> Keep:
    def keep(value: Any) -> Any:
        if type(value) is not kind:
            raise KnownError("bad_value")
        return value

    return keep


def _each(keep: Keep) -> Keep:
    def keep_each(values: Any) -> Any:
        if not isinstance(values, tuple):
            raise KnownError("bad_value")
        for value in values:
            if keep(value) is not value:
                return tuple(map(keep, values))
        return values

    return keep_each


def _by_name(keep_name: Keep, keep: Keep) -> Keep:
    def keep_all(values: Any) -> Any:
        if not isinstance(values, Mapping):
            raise KnownError("bad_value")
        return {keep_name(name): keep(value) for name, value in values.items()}

    return keep_all
