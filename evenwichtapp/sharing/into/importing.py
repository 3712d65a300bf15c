"""The way in: which kind of file it is, and what its names mean."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from evenwichtapp.catalogue.catalogue import Catalogue, unknown_item
from evenwichtapp.catalogue.models import ItemKind
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import HIGHEST_SCORE, LOWEST_SCORE, MarkKind
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into import column_table, daylio, own_table
from evenwichtapp.sharing.into.bounds import COPY, MAP, TABLE, Progress, content_of, too_deep, watch
from evenwichtapp.sharing.into.column_table import described
from evenwichtapp.sharing.into.delimited_text import TextTable, read_table
from evenwichtapp.sharing.into.own_copy import OwnCopy
from evenwichtapp.sharing.into.source import LEAVE_OUT, Meanings, Source
from evenwichtapp.sharing.json_format import read_json

LONGEST_START = 4096  # bytes in which a file has to begin, after blanks
OWN_KINDS = tuple(f"own:{kind}" for kind in MarkKind)


def read_file(path: Path, progress: Progress | None = None) -> Source:
    """Read a file of any kind that the app knows, told by what stands in it.

    ``progress`` hears how far it is and may stop it. Raises ``KnownError``: ``file_unreadable``,
    ``file_not_plain``, ``file_too_large``, ``file_too_many_rows``, ``file_too_slow``,
    ``csv_unknown_kind``, and those of ``from_json``.
    """
    content = content_of(path, max(COPY.size, TABLE.size))
    if content[:LONGEST_START].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return OwnCopy(read_json(content, watch(COPY, progress)))
    table = _table(path, content, progress)
    if own_table.is_own_table(table.columns):
        return own_table.read(table)
    if daylio.is_daylio(table.columns):
        return daylio.read(table)
    raise KnownError("csv_unknown_kind")


def read_described(path: Path, document: Any, progress: Progress | None = None) -> Source:
    """Read a CSV of no known kind by the ``columns`` of a map.

    Raises ``KnownError``: those of ``read_file``, and ``mapping_invalid`` with the place in it.
    """
    table = _table(path, content_of(path, TABLE.size), progress)
    if len(table.columns) < 2:
        raise KnownError("csv_unknown_kind")
    return column_table.read(table, described(document, table))


def read_map(path: Path) -> Any:
    """The document in a map file, JSON that says what the names in another file mean.

    Raises ``KnownError``: ``file_unreadable``, ``file_not_plain``, ``file_too_large``, and
    ``mapping_invalid`` for what is no JSON or goes too deep.
    """
    content = content_of(path, MAP.size)
    try:
        document = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise KnownError("mapping_invalid", place=path.name) from None
    if not isinstance(document, dict) or too_deep(document, MAP.nesting):
        raise KnownError("mapping_invalid", place=path.name)
    return document


def template(source: Source, kept: Meanings) -> dict[str, dict[str, Any]]:
    """The names in a file that need a meaning, each with the one that was kept, or none."""
    return {
        "moods": {name: kept.score(name) for name in source.moods},
        "items": {name: kept.item(name) for name in source.items},
    }


def meanings_from(document: Any, diary: Diary, catalogue: Catalogue) -> Meanings:
    """The meanings in a filled-in template.

    Raises ``KnownError("mapping_invalid")`` with the place of a meaning that cannot be one, and
    as ``unknown_item``, with the nearest ids.
    """
    moods = _part(document, "moods")
    items = _part(document, "items")
    if len(moods) + len(items) > MAP.rows:
        raise KnownError("mapping_invalid", place="/")
    for place, score in enumerate(moods.values(), start=1):
        if score is not None and not _is_score(score):
            raise KnownError("mapping_invalid", place=f"moods/{place}")
    own = {item.id for item in diary.own_items}
    for place, meaning in enumerate(items.values(), start=1):
        if meaning is None:
            continue
        if not isinstance(meaning, str):
            raise KnownError("mapping_invalid", place=f"items/{place}")
        if meaning not in {*OWN_KINDS, LEAVE_OUT, *own}:
            _check_known(meaning, catalogue)
    return Meanings(moods=dict(moods), items=dict(items))


def _table(path: Path, content: bytes, progress: Progress | None) -> TextTable:
    if len(content) > TABLE.size:
        raise KnownError("file_too_large", file=path.name)
    if b"\x00" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise KnownError("csv_unknown_kind")
    return read_table(content, watch(TABLE, progress))


def _part(document: Any, name: str) -> Mapping[str, Any]:
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
    raise unknown_item(item, [near for kind in kinds for near in catalogue.nearest(kind, item)[:1]])
