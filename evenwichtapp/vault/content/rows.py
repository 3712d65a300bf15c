"""Records as rows of the vault and back, without SQLModel.

Reading speaks to the connection itself: importing SQLModel costs more than reading ten years. The
tables are named as the diary's own lists; ``tables.py`` makes them for writing and migrating.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from datetime import date, datetime
from enum import EnumMeta
from functools import cache
from typing import Any, get_origin

from evenwichtapp.diary.plain import from_plain, to_plain
from evenwichtapp.diary.records import RECORD_LISTS, CheckIn, Mark, MarkKind, Person, Record
from evenwichtapp.diary.records.checks import Minutes, can_be, field_types
from evenwichtapp.typed import Read, Reader, as_it_stands
from evenwichtapp.vault.content.layout import PERSON, found_tables, record_tables
from evenwichtapp.vault.disk.cipher import Connection

# The marks of a check-in have a table of their own.
MARKS = "marks"

Row = dict[str, Any]


def table_names() -> dict[Any, str]:
    """The table of each kind of record, the person's among them."""
    return {**RECORD_LISTS, Person: PERSON}


@cache
def columns(kind: Any) -> dict[str, Any]:
    """The type of each field of a kind that has a column, in the order of the fields."""
    return {name: hint for name, hint in field_types(kind).items() if name != MARKS}


def row(record: Record) -> Row:
    """The row of a record; the marks of a check-in have rows of their own."""
    kind: Any = type(record)
    return {name: _stored(getattr(record, name)) for name in columns(kind)}


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

    Raises ``ValueError``, ``TypeError``, ``KeyError`` or ``KnownError`` for a row that is no
    record.
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
    for kind, table in table_names().items():
        if table not in present:
            continue
        hints = columns(kind)
        names = tuple(name for name in hints if name in present[table].columns)
        readers = {name: _READER.of(hints[name]) for name in names}
        readers = {name: read for name, read in readers.items() if read is not as_it_stands}
        marks = _marks(connection) if kind is CheckIn else {}
        listed = ", ".join(f'"{name}"' for name in names)
        found = connection.execute(
            f"SELECT {listed}, deleted_at FROM {table} WHERE deleted_at IS {deleted_at}"
        )
        for stored in found:
            made = dict(zip(names, stored, strict=False))  # what is left over is the moment
            for name, read in readers.items():
                made[name] = read(made[name])
            if kind is CheckIn:
                made[MARKS] = tuple(marks.get(made["id"], ()))
            yield kind(**made), stored[-1]


def _marks(connection: Connection) -> dict[str, list[Mark]]:
    """The marks by check-in. Equal marks are one value: ten years hold few different ones."""
    mark = cache(lambda kind, item, weight: Mark(MarkKind(kind), item, weight))
    marks: defaultdict[str, list[Mark]] = defaultdict(list)
    for check_in, kind, item, weight in connection.execute(
        f"SELECT check_in, kind, item, weight FROM {MARKS} ORDER BY check_in, position"
    ):
        marks[check_in].append(mark(kind, item, weight))
    return marks


class _RowReader(Reader):
    """A column holds text or a number; what is put together stands in it as JSON text."""

    def single(self, hint: Any) -> Read | None:
        if hint == Minutes:
            return _minutes
        if isinstance(hint, EnumMeta):
            members: Any = hint
            return {member.value: member for member in members}.__getitem__
        if is_dataclass(hint) or get_origin(hint) in {tuple, Mapping}:
            read = from_plain(hint)
            return lambda text: read(json.loads(text))
        return _SINGLE.get(hint)


def _minutes(value: Any) -> Any:
    """The first version took any number from a file of others; one that cannot be is no number."""
    return value if can_be(Minutes, value) else None


_SINGLE: dict[Any, Read] = {
    str: as_it_stands,
    int: as_it_stands,
    float: as_it_stands,
    bool: bool,
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
}
_READER = _RowReader()


def _stored(value: Any) -> Any:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    plain = to_plain(value)
    return json.dumps(plain, ensure_ascii=False) if isinstance(plain, (list, dict)) else plain
