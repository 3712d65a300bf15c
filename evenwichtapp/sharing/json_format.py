"""The complete copy of a diary: readable JSON with a published schema."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import RECORD_LISTS, Person
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import resource

FORMAT = "evenwicht"
VERSION = 1


def to_json(diary: Diary, exported_at: datetime) -> bytes:
    """The diary as UTF-8 JSON: records in order of day, fields in the order of the records.

    ``exported_at`` is an aware moment. The same diary and moment give the same bytes.
    """
    lists = {
        name: [_plain(kind, record) for record in getattr(diary, name)] for kind, name in _LISTS
    }
    document = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": exported_at.isoformat(),
        "person": _plain(Person, diary.person),
        **lists,
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def from_json(content: bytes) -> Diary:
    """The diary in a JSON file of this format, equal to the one that was written.

    Raises ``KnownError``: ``json_not_ours`` for anything else than our format, ``json_newer`` for
    a version that came later, ``json_invalid`` with the place of the first thing that is wrong.
    """
    document = _document(content)
    if document["version"] != VERSION:
        raise KnownError("json_newer")
    _check(document)
    lists = {name: _records(name, kind, document[name]) for kind, name in _LISTS}
    person = _record("person", Person, document["person"])
    records = [record for list_ in lists.values() for record in list_]
    _check_ids(lists)
    return Diary.of([person, *records])


_LISTS: tuple[tuple[type[Any], str], ...] = tuple(RECORD_LISTS.items())


@cache
def _adapters() -> dict[type[Any], Any]:
    """Pydantic reads and writes the records; imported late, for the window starts without it."""
    from pydantic import TypeAdapter  # noqa: PLC0415

    kinds: tuple[type[Any], ...] = (Person, *RECORD_LISTS)
    return {kind: TypeAdapter(kind) for kind in kinds}


def _plain(kind: type[Any], value: Any) -> Any:
    return _adapters()[kind].dump_python(value, mode="json")


def _document(content: bytes) -> dict[str, Any]:
    """The JSON object of a file that says it is ours."""
    try:
        document = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse_constant)
        if b"\\u" in content:
            # half a surrogate pair is valid JSON and no text
            json.dumps(document, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise KnownError("json_not_ours") from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise KnownError("json_not_ours")
    version = document.get("version")
    if not isinstance(version, int) or version < VERSION:
        raise KnownError("json_invalid", place="version")
    return document


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator  # noqa: PLC0415

    schema = resource("schema", f"evenwicht-{VERSION}.schema.json").read_bytes()
    return Draft202012Validator(json.loads(schema))


def _check(document: dict[str, Any]) -> None:
    error = next(_validator().iter_errors(document), None)
    if error is not None:
        raise KnownError("json_invalid", place=_place(error.absolute_path))


def _place(path: Iterable[str | int]) -> str:
    """Where in the file, such as ``check_ins/3/score``; places count from 1, as people do."""
    steps = (str(step + 1) if isinstance(step, int) else step for step in path)
    return "/".join(steps) or "/"


def _records(name: str, kind: type[Any], values: list[Any]) -> list[Any]:
    return [_record(_place((name, row)), kind, value) for row, value in enumerate(values)]


def _record(place: str, kind: type[Any], value: Any) -> Any:
    try:
        return _adapters()[kind].validate_python(value)
    except (ValueError, KnownError):
        # from None: Pydantic's own message would carry the person's words into a log
        raise KnownError("json_invalid", place=place) from None


def _check_ids(lists: dict[str, list[Any]]) -> None:
    seen: set[str] = set()
    for name, records in lists.items():
        for row, record in enumerate(records):
            if record.id in seen:
                raise KnownError("json_invalid", place=_place((name, row, "id")))
            seen.add(record.id)
