"""The way in: which kind of file it is, what its names mean, and what would be added."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import ItemKind
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    HIGHEST_SCORE,
    LOWEST_SCORE,
    RECORD_LISTS,
    FollowUp,
    MarkKind,
    Person,
    Practice,
    Record,
)
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing import daylio, own_table
from evenwichtapp.sharing.column_table import ColumnTable, described
from evenwichtapp.sharing.json_format import from_json
from evenwichtapp.sharing.own_copy import OwnCopy
from evenwichtapp.sharing.source import LEAVE_OUT, LeftOut, Mapping, Source, left_out
from evenwichtapp.sharing.table import decoded, read_table

LARGEST_FILE = 50 * 1024 * 1024
OWN_KINDS = tuple(f"own:{kind}" for kind in MarkKind)


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do; nothing has happened yet.

    ``added`` counts the new records by kind (``check_ins``, ``own_items``, ...), ``doubles`` those
    that the diary has already, ``left_out`` names the rows that are not taken over. ``needs`` holds
    the names of moods that have no meaning yet: while there are any, the change is empty.
    """

    change: Change
    added: dict[str, int] = field(default_factory=dict)
    doubles: int = 0
    left_out: tuple[LeftOut, ...] = ()
    needs: tuple[str, ...] = ()


def read_file(path: Path) -> Source:
    """Read a file of any kind that the app knows, told by what stands in it.

    Raises ``KnownError``: ``file_unreadable``, ``file_too_large``, ``csv_unknown_kind``, and those
    of ``from_json``.
    """
    content = _content(path)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return OwnCopy(from_json(content))
    if b"\x00" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise KnownError("csv_unknown_kind")
    table = read_table(decoded(content))
    if own_table.is_own_table(table.columns):
        return own_table.read(table)
    if daylio.is_daylio(table.columns):
        return daylio.read(table)
    raise KnownError("csv_unknown_kind")


def read_described(path: Path, document: Any) -> Source:
    """Read a CSV of no known kind by the ``columns`` of a map.

    Raises ``KnownError``: those of ``read_file``, and ``mapping_invalid`` with the place in it.
    """
    table = read_table(decoded(_content(path)))
    if len(table.columns) < 2:
        raise KnownError("csv_unknown_kind")
    return ColumnTable(table, described(document, table))


def template(source: Source) -> dict[str, dict[str, None]]:
    """The names in a file that need a meaning, each still without one."""
    return {"moods": dict.fromkeys(source.moods), "items": dict.fromkeys(source.items)}


def mapping_from(document: Any, diary: Diary, catalogue: Catalogue) -> Mapping:
    """A mapping out of a filled-in template.

    Raises ``KnownError("mapping_invalid")`` with the place of a meaning that cannot be one, and
    ``unknown_item`` with the nearest ids.
    """
    moods = _part(document, "moods")
    items = _part(document, "items")
    for place, score in enumerate(moods.values(), start=1):
        if score is not None and not _is_score(score):
            raise KnownError("mapping_invalid", place=f"moods/{place}")
    own = {item.id for item in diary.own_items}
    for place, meaning in enumerate(items.values(), start=1):
        if meaning is None or meaning in {*OWN_KINDS, LEAVE_OUT, *own}:
            continue
        if not isinstance(meaning, str):
            raise KnownError("mapping_invalid", place=f"items/{place}")
        _check_known(meaning, catalogue)
    return Mapping(moods=dict(moods), items=dict(items))


def plan(
    source: Source, mapping: Mapping, diary: Diary, catalogue: Catalogue, today: date
) -> ImportPlan:
    """What importing would add to ``diary``; the same file again adds nothing.

    Rows of days after ``today`` are left out. Undoing the change takes all of it back.
    """
    needs = tuple(mood for mood in source.moods if mood not in mapping.moods)
    if needs:
        return ImportPlan(Change("imported"), needs=needs)
    found = source.records(mapping, diary, catalogue)
    out = list(found.left_out)
    known = set(diary.by_id)
    add: list[Record] = []
    doubles = 0
    for record in found.records:
        if record.id in known:
            doubles += not isinstance(record, Person)
        elif _in_future(record, today):
            out.append(left_out(found.rows.get(record.id), "sharing.future_day"))
        elif isinstance(record, FollowUp) and record.event not in known:
            out.append(left_out(None, "sharing.without_event"))
        else:
            known.add(record.id)
            add.append(record)
    change = Change("imported", add=tuple(add), replace=_person(found.records, diary))
    return ImportPlan(change, _counts(add), doubles, _in_order(out))


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise KnownError("file_too_large", file=path.name)
        return path.read_bytes()
    except OSError as error:
        raise KnownError("file_unreadable", file=path.name) from error


def _part(document: Any, name: str) -> AnyMapping[str, Any]:
    part = document.get(name, {}) if isinstance(document, dict) else None
    if not isinstance(part, dict):
        raise KnownError("mapping_invalid", place=name)
    return part


def _is_score(score: Any) -> bool:
    return type(score) is int and LOWEST_SCORE <= score <= HIGHEST_SCORE


def _check_known(item: str, catalogue: Catalogue) -> None:
    kinds: tuple[ItemKind, ...] = ("stressor", "sign", "coping")
    if any(item in catalogue.items(kind) for kind in kinds):
        return
    nearest = ", ".join(catalogue.nearest(kind, item)[0] for kind in kinds)
    raise KnownError("unknown_item", id=item, nearest=nearest)


def _in_future(record: Any, today: date) -> bool:
    """Whether the record says that something was so on a day still to come."""
    if isinstance(record, Practice) and not record.done:
        return False
    return getattr(record, "day", today) > today


def _person(records: tuple[Record, ...], diary: Diary) -> tuple[Record, ...]:
    return tuple(r for r in records if isinstance(r, Person) and r != diary.person)


def _counts(records: list[Record]) -> dict[str, int]:
    return dict(Counter(RECORD_LISTS[type(record)] for record in records))


def _in_order(out: list[LeftOut]) -> tuple[LeftOut, ...]:
    return tuple(sorted(out, key=lambda one: one.row or 0))
