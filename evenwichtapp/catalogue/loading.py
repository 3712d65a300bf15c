"""Loads the catalogue from ``resources/catalogue`` and checks that it hangs together.

Each part is one file ``<part>.toml`` or a folder ``<part>/`` of files in order of name; each table
of a file is one item with the table's name as its id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar

from evenwichtapp.catalogue.breathing import BreathingForm
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.learning import LearningItem
from evenwichtapp.catalogue.models import (
    Coping,
    Domain,
    EventKind,
    Evidence,
    EvidenceLabel,
    HelpRoute,
    Intervention,
    Place,
    RedFlag,
    Row,
    Sign,
    SignGroup,
    SourceGroup,
    Stressor,
    Text,
    Work,
    Worksheet,
)
from evenwichtapp.catalogue.references import check
from evenwichtapp.catalogue.toml_tables import CatalogueError, build, read_toml
from evenwichtapp.paths import resource

T = TypeVar("T")


@cache
def load() -> Catalogue:
    """The catalogue that travels with the app.

    A part is read and checked when it is first asked for, because the window opens with a third of
    them; it then raises what ``load_from`` raises.
    """
    return _ReadWhenAsked(resource("catalogue"))


def load_from(folder: Path) -> Catalogue:
    """The whole catalogue in ``folder``.

    Raises ``CatalogueError``, which names file and item, for anything missing, unknown, empty, of
    the wrong type, doubled, or referring to what is not there.
    """
    catalogue = _ReadWhenAsked(folder)
    for part in fields(Catalogue):
        getattr(catalogue, part.name)
    return catalogue


class _ReadWhenAsked(Catalogue):
    """Holds the parts that were asked for until now."""

    def __init__(self, folder: Path) -> None:
        object.__setattr__(self, "_folder", folder)  # a catalogue is frozen

    def __getattr__(self, part: str) -> Any:
        """Python asks this for what is not there yet."""
        if part not in READ:
            raise AttributeError(part)
        object.__setattr__(self, part, READ[part](self._folder))
        check(self, part)
        return self.__dict__[part]


def _tables(folder: Path, part: str) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Place, id and table of every item of one part."""
    files = [folder / f"{part}.toml"]
    if (folder / part).is_dir():
        files = sorted((folder / part).glob("*.toml"))
    where: dict[str, str] = {}
    for file in files:
        for item_id, table in read_toml(file).items():
            place = f"{file.relative_to(folder).as_posix()}: {item_id}"
            if item_id in where:
                raise CatalogueError(place, f"stands in {where[item_id]} too")
            if not isinstance(table, dict):
                raise CatalogueError(place, "is no table")
            where[item_id] = file.name
            yield place, item_id, table


def _items(folder: Path, part: str, kind: type[T]) -> dict[str, T]:
    return {
        item_id: build(kind, {"id": item_id, **table}, place)
        for place, item_id, table in _tables(folder, part)
    }


def _evidence(folder: Path) -> dict[str, EvidenceLabel]:
    """The label of every level of evidence."""
    labels = _items(folder, "evidence", EvidenceLabel)
    if missing := set(Evidence) - labels.keys():
        raise CatalogueError("evidence.toml", f"lacks {', '.join(sorted(missing))}")
    return labels


def _labelled(folder: Path, part: str, kind: type[T], lines: tuple[str, ...]) -> dict[str, T]:
    """Items with a label of evidence; these ``lines`` are the level's own where none is given."""
    evidence = _evidence(folder)
    labelled = {}
    for place, item_id, table in _tables(folder, part):
        level = table.get("evidence", "")
        if level not in evidence:
            raise CatalogueError(f"{place}.evidence", f"is {level!r}, not one of the levels")
        texts = {line: getattr(evidence[level], line) for line in lines}
        usual = {f"evidence_{line}": {"nl": t.nl, "en": t.en} for line, t in texts.items()}
        labelled[item_id] = build(kind, {"id": item_id, **usual, **table}, place)
    return labelled


def _line(folder: Path, name: str) -> Text:
    """A fixed line that belongs to no item."""
    for place, line, table in _tables(folder, "lines"):
        if line == name:
            return build(Text, table, place)
    raise CatalogueError("lines.toml", f"lacks {name}")


READ: dict[str, Callable[[Path], Any]] = {
    "domains": partial(_items, part="domains", kind=Domain),
    "stressors": partial(_items, part="stressors", kind=Stressor),
    "sign_groups": partial(_items, part="sign_groups", kind=SignGroup),
    "signs": partial(_items, part="signs", kind=Sign),
    "source_groups": partial(_items, part="source_groups", kind=SourceGroup),
    "coping": partial(_items, part="coping", kind=Coping),
    "event_kinds": partial(_items, part="event_kinds", kind=EventKind),
    "evidence": _evidence,
    "interventions": partial(_labelled, part="interventions", kind=Intervention, lines=("where",)),
    "help_routes": partial(_items, part="help_routes", kind=HelpRoute),
    "worksheets": partial(_items, part="worksheets", kind=Worksheet),
    "breathing": partial(_items, part="breathing", kind=BreathingForm),
    "learning": partial(_labelled, part="learning", kind=LearningItem, lines=("where", "strength")),
    "places": partial(_items, part="places", kind=Place),
    "ladder": partial(_items, part="ladder", kind=Row),
    "causes": partial(_items, part="causes", kind=Row),
    "now": partial(_items, part="now", kind=Row),
    "roles": partial(_items, part="roles", kind=Work),
    "settings": partial(_items, part="settings", kind=Work),
    "red_flags": partial(_items, part="red_flags", kind=RedFlag),
    "resilience_line": partial(_line, name="resilience_line"),
    "breathing_warning": partial(_line, name="breathing_warning"),
}
"""How to read each part of the catalogue out of its folder."""
