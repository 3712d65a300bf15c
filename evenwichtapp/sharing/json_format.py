"""The complete copy of a diary: readable JSON with a published schema."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from types import GenericAlias
from typing import Any

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.plain import from_plain, to_plain
from evenwichtapp.diary.records import RECORD_LISTS, Person
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import resource
from evenwichtapp.typed import MisfitError

FORMAT = "evenwicht"
VERSION = 1


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
    document = _document(content)
    if document["version"] != VERSION:
        raise KnownError("json_newer")
    _check(document)
    lists = {
        name: _made(name, GenericAlias(tuple, (kind, ...)), document)
        for kind, name in RECORD_LISTS.items()
    }
    person = _made("person", Person, document)
    records = [record for list_ in lists.values() for record in list_]
    _check_ids(lists)
    return Diary.of([person, *records])


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


def _made(name: str, hint: Any, document: dict[str, Any]) -> Any:
    try:
        return from_plain(hint)(document[name])
    except MisfitError as misfit:
        # from None: what does not fit may be the person's words, and would go into a log
        raise KnownError("json_invalid", place="/".join((name, *misfit.steps))) from None


def _check_ids(lists: dict[str, tuple[Any, ...]]) -> None:
    seen: set[str] = set()
    for name, records in lists.items():
        for row, record in enumerate(records):
            if record.id in seen:
                raise KnownError("json_invalid", place=_place((name, row, "id")))
            seen.add(record.id)
