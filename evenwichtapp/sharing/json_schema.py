"""The published schema of the JSON export, as it follows from the records."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import EnumMeta
from typing import Any, Union, get_args, get_origin

from evenwichtapp.diary.records import RECORD_LISTS, Person
from evenwichtapp.diary.records.checks import WithOffset, check_of, field_types

FORMAT = "evenwicht"
VERSION = 2


def schema() -> dict[str, Any]:
    """The schema of this version: the keys at the top, and under ``$defs`` each kind of record."""
    defs: dict[str, Any] = {}
    lists = {
        name: {"type": "array", "items": _of(kind, defs)} for kind, name in RECORD_LISTS.items()
    }
    top = {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "exported_at": WithOffset().schema,
        "person": _of(Person, defs),
        **lists,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Evenwicht diary, version {VERSION}",
        "description": "Everything one person wrote, or the parts they chose. Days are work days; "
        "scores run from 1 to 10.",
        **_table(top, list(top)),
        "$defs": dict(sorted(defs.items())),
    }


def _of(hint: Any, defs: dict[str, Any]) -> dict[str, Any]:
    """The schema of a type; that of a dataclass is put in ``defs``."""
    origin = get_origin(hint)
    if origin in {Union, types.UnionType, tuple, Mapping}:
        return _put_together(origin, get_args(hint), defs)
    if check := check_of(hint):
        return check.schema
    if is_dataclass(hint):
        return _defined(hint, defs)
    if isinstance(hint, EnumMeta):
        members: Any = hint
        return {"enum": [member.value for member in members]}
    return {"type": {bool: "boolean"}[hint]}


def _put_together(origin: Any, arguments: tuple[Any, ...], defs: dict[str, Any]) -> dict[str, Any]:
    first = _of(arguments[0], defs)
    if origin is tuple:
        return {"type": "array", "items": first}
    if origin is Mapping:
        values = _of(arguments[1], defs)
        return {"type": "object", "propertyNames": first, "additionalProperties": values}
    return {"anyOf": [first, {"type": "null"}]}  # only "X | None"


def _defined(kind: Any, defs: dict[str, Any]) -> dict[str, Any]:
    if kind.__name__ not in defs:
        required = [
            field.name
            for field in fields(kind)
            if (field.default is MISSING and field.default_factory is MISSING)
            or (field.name == "id" and kind is not Person)
        ]
        properties = {name: _of(hint, defs) for name, hint in field_types(kind).items()}
        about = (kind.__doc__ or "").partition("\n")[0]
        defs[kind.__name__] = {"description": about, **_table(properties, required)}
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _table(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": properties,
    }
