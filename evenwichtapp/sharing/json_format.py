"""The complete copy of a diary: readable JSON with a published schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Set
from datetime import datetime
from itertools import islice
from typing import Any

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.plain import from_plain, to_plain
from evenwichtapp.diary.records import RECORD_LISTS, Agreement, Person, Practice
from evenwichtapp.diary.records.checks import Moment
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.bounds import COPY, Watch
from evenwichtapp.sharing.into.json_stream import JsonStream
from evenwichtapp.sharing.json_schema import FORMAT, VERSION
from evenwichtapp.typed import MisfitError

HEAD = {"format", "version", "exported_at", "person"}
CAME_SINCE = {RECORD_LISTS[Agreement]}
"""The lists that a file of before they came does not have."""


def to_json(diary: Diary, exported_at: datetime) -> bytes:
    """The diary as UTF-8 JSON: records in order of day, fields in the order of the records.

    ``exported_at`` is an aware moment. The same diary and moment give the same bytes.
    """
    lists = {
        name: [to_plain(record) for record in diary.all(kind)]
        for kind, name in RECORD_LISTS.items()
    }
    document = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": exported_at.isoformat(),
        "person": to_plain(diary.person),
        **lists,
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def from_json(content: bytes) -> Diary:
    """The diary in a JSON file of this format, equal to the one that was written.

    Raises ``KnownError``: ``json_not_ours`` for anything else than our format, ``json_newer`` for
    a version that came later, ``json_invalid`` with the place of the first thing that is wrong.
    """
    return read_json(content, Watch(COPY))


def read_json(content: bytes, watch: Watch) -> Diary:
    """The same within the limits of ``watch``, one record at a time.

    Raises ``KnownError`` as ``from_json``, and as ``Watch.row``.
    """
    head: dict[str, Any] = {}
    lists: dict[str, list[Any]] = {}
    kinds = _kinds()
    # Half a surrogate pair is valid JSON and no text; it can only be written with a backslash.
    check = _check_text if b"\\u" in content else _take_as_text
    try:
        for name, value in JsonStream(content, watch).members():
            if name in head or name in lists:
                raise KnownError("json_invalid", place=name)
            if name in kinds and isinstance(value, Iterator):
                lists[name] = _records(name, value, check)
            else:
                head[name] = list(islice(value, 1)) if isinstance(value, Iterator) else value
            _check_format(head)
        check(head)
    except (ValueError, RecursionError):
        raise KnownError("json_not_ours") from None
    _check_head(head, lists.keys())
    person = _made("person", from_plain(Person), head["person"])
    _check_ids(lists)
    return Diary.of([person, *(record for list_ in lists.values() for record in list_)])


def _kinds() -> dict[str, Any]:
    """The kind of record of each list."""
    return {name: kind for kind, name in RECORD_LISTS.items()}


def _check_format(head: dict[str, Any]) -> None:
    """Refuse what says that it is something else, as soon as it says so."""
    if head.get("format", FORMAT) != FORMAT:
        raise KnownError("json_not_ours")
    version = head.get("version", VERSION)
    if type(version) is not int or version < 1:
        raise KnownError("json_invalid", place="version")
    if version > VERSION:
        raise KnownError("json_newer")


def _check_head(head: dict[str, Any], lists: Set[str]) -> None:
    """Check all but the records of the lists, which came one by one."""
    if "format" not in head:
        raise KnownError("json_not_ours")
    kinds = _kinds().keys()
    if no_lists := sorted(head.keys() & kinds):
        raise KnownError("json_invalid", place=no_lists[0])
    if head.keys() != HEAD or kinds - lists - CAME_SINCE:
        raise KnownError("json_invalid", place="/")
    _made("exported_at", from_plain(Moment), head["exported_at"])


def _record_as_of_now(name: str, value: Any) -> tuple[str, Any]:
    """The list and the plain record that it is in now: what was only planned was a practice."""
    if name != RECORD_LISTS[Practice] or not isinstance(value, dict) or "done" not in value:
        return name, value
    kept = {key: part for key, part in value.items() if key != "done"}
    if value["done"] is not False:
        return name, kept if value["done"] is True else value
    planned = {key: kept[key] for key in ("id", "day", "intervention", "note") if key in kept}
    return RECORD_LISTS[Agreement], {**planned, "look_again": value.get("day")}


def _check_text(value: Any) -> None:
    json.dumps(value, ensure_ascii=False).encode()


def _take_as_text(_value: Any) -> None:
    """Nothing in this file can be anything else."""


def _place(path: Iterable[str | int]) -> str:
    """Where in the file, such as ``check_ins/3/score``; places count from 1, as people do."""
    steps = (str(step + 1) if isinstance(step, int) else step for step in path)
    return "/".join(steps) or "/"


def _records(name: str, values: Iterator[Any], check: Callable[[Any], None]) -> list[Any]:
    records, kinds = [], _kinds()
    for row, value in enumerate(values):
        check(value)
        kind, now = _record_as_of_now(name, value)
        records.append(_made(_place((name, row)), from_plain(kinds[kind]), now))
    return records


def _made(place: str, read: Callable[[Any], Any], value: Any) -> Any:
    try:
        return read(value)
    except MisfitError as misfit:
        # from None: what does not fit may be the person's words, and would go into a log
        raise KnownError("json_invalid", place="/".join((place, *misfit.steps))) from None


def _check_ids(lists: dict[str, list[Any]]) -> None:
    seen: set[str] = set()
    for name, records in lists.items():
        for row, record in enumerate(records):
            if record.id in seen:
                raise KnownError("json_invalid", place=_place((name, row, "id")))
            seen.add(record.id)
