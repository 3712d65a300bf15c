"""Records as rows of the vault and back, without SQLModel.

Reading speaks to the connection itself: importing SQLModel costs more than reading ten years. The
tables are named as the diary's own lists; ``tables.py`` describes them for writing and migrating.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any

from evenwichtapp.diary.records import (
    RECORD_LISTS,
    Answer,
    AnswerKind,
    CheckIn,
    Condition,
    ConditionKind,
    Event,
    FollowUp,
    FollowUpAfter,
    Helped,
    Mark,
    MarkKind,
    OwnItem,
    OwnSignal,
    Person,
    Practice,
    Record,
    Reflection,
    Scale,
    Shift,
    Supporter,
)
from evenwichtapp.diary.records.checks import Minutes, can_be
from evenwichtapp.vault.cipher import Connection
from evenwichtapp.vault.layout import found_tables, record_tables

TABLES: dict[type[Any], str] = {**RECORD_LISTS, Person: "person"}
MARKS = "marks"

Row = dict[str, Any]


def _or_none(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


def _answers(text: str) -> dict[str, Any]:
    return {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in json.loads(text).items()
    }


def _condition(text: str) -> Condition:
    values = json.loads(text)
    return Condition(**{**values, "kind": ConditionKind(values["kind"])})


def _support(text: str) -> tuple[Supporter, ...]:
    return tuple(Supporter(**values) for values in json.loads(text))


def _ticks(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _minutes(value: Any) -> Any:
    """The first version took any number from a file of others; one that cannot be is no number."""
    return value if can_be(Minutes, value) else None


_DAY, _MOMENT = date.fromisoformat, datetime.fromisoformat

# How a column becomes a field again; a field that is not named is as it stands in the row.
_READ: dict[type[Any], dict[str, Callable[[Any], Any]]] = {
    Person: {"foreign_scores_count": bool, "support": _support, "limits": json.loads},
    CheckIn: {"day": _DAY, "at": _MOMENT, "shift": _or_none(Shift), "scale": Scale},
    Event: {"day": _DAY, "at": _MOMENT, "ticks": _ticks},
    FollowUp: {
        "after": FollowUpAfter,
        "due": _DAY,
        "nothing_felt": bool,
        "answered_at": _or_none(_MOMENT),
        "later": _or_none(_DAY),
        "dropped": bool,
    },
    Practice: {"day": _DAY, "done": bool, "minutes": _minutes, "helped": _or_none(Helped)},
    Reflection: {"day": _DAY, "changed_at": _MOMENT, "answers": _answers, "finished": bool},
    OwnSignal: {"condition": _condition, "active": bool},
    OwnItem: {"kind": MarkKind, "hidden": bool},
    Answer: {"answer": AnswerKind, "day": _DAY, "since": _DAY, "until": _or_none(_DAY)},
}


# In the order of the fields; the marks of a check-in have a table of their own.
COLUMNS: dict[type[Any], tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind) if field.name != "marks") for kind in TABLES
}


def row(record: Record) -> Row:
    """The row of a record; the marks of a check-in have rows of their own."""
    return {name: _stored(getattr(record, name)) for name in COLUMNS[type(record)]}


def mark_rows(check_in: CheckIn) -> list[Row]:
    """The rows of the marks of a check-in, in their order."""
    return [
        {
            "check_in": check_in.id,
            "position": position,
            "kind": mark.kind.value,
            "item": mark.item,
            "weight": mark.weight,
        }
        for position, mark in enumerate(check_in.marks)
    ]


def read_records(connection: Connection) -> Iterator[Record]:
    """Every record of the diary, without the bin.

    Raises ``ValueError``, ``TypeError`` or ``KnownError`` for a row that is no record.
    """
    for record, _ in _read(connection, "NULL"):
        yield record


def read_deleted(connection: Connection) -> Iterator[tuple[Record, datetime]]:
    """Every record of the bin with the moment it came there."""
    for record, deleted_at in _read(connection, "NOT NULL"):
        yield record, datetime.fromisoformat(deleted_at)


def count_records(connection: Connection) -> int:
    """How many records a file of any version holds, the bin and the person left out."""
    return sum(
        connection.execute(
            f"SELECT count(*) FROM {table.quoted} WHERE deleted_at IS NULL"
        ).fetchone()[0]
        for table in record_tables(connection)
    )


def _read(connection: Connection, deleted_at: str) -> Iterator[tuple[Record, Any]]:
    present = found_tables(connection)
    for kind, table in TABLES.items():
        if table not in present:
            continue
        names = tuple(name for name in COLUMNS[kind] if name in present[table].columns)
        marks = _marks(connection) if kind is CheckIn else {}
        found = connection.execute(
            f"SELECT {', '.join(names)}, deleted_at FROM {table} WHERE deleted_at IS {deleted_at}"
        )
        for *values, moment in found:
            made = dict(zip(names, values, strict=True))
            for name, convert in _READ[kind].items():
                if name in made:
                    made[name] = convert(made[name])
            if kind is CheckIn:
                made["marks"] = tuple(marks.get(made["id"], ()))
            yield kind(**made), moment


def _marks(connection: Connection) -> dict[str, list[Mark]]:
    """The marks by check-in. Equal marks are one value: ten years hold few different ones."""
    mark = cache(lambda kind, item, weight: Mark(MarkKind(kind), item, weight))
    marks: defaultdict[str, list[Mark]] = defaultdict(list)
    for check_in, *values in connection.execute(
        f"SELECT check_in, kind, item, weight FROM {MARKS} ORDER BY check_in, position"
    ):
        marks[check_in].append(mark(*values))
    return marks


def _stored(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if value is None or isinstance(value, (str, int)):
        return value
    return json.dumps(_plain(value), ensure_ascii=False)


def _plain(value: Any) -> Any:
    if isinstance(value, Condition):
        return asdict(value)
    if isinstance(value, Iterable) and not isinstance(value, (str, dict)):
        return [asdict(v) if isinstance(v, Supporter) else v for v in value]
    return dict(value)
