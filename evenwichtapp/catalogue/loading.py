"""Loads the catalogue from ``resources/catalogue`` and checks that it hangs together.

Each part is one file ``<part>.toml`` or a folder ``<part>/`` of files in order of name; each table
of a file is one item with the table's name as its id.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from evenwichtapp.catalogue.checking import check
from evenwichtapp.catalogue.models import (
    BreathingForm,
    Catalogue,
    Coping,
    Domain,
    EventKind,
    Evidence,
    EvidenceLabel,
    HelpRoute,
    Intervention,
    Match,
    Sign,
    SignGroup,
    Stressor,
    Text,
    Worksheet,
)
from evenwichtapp.catalogue.reading import CatalogueError, build, read_toml
from evenwichtapp.paths import resource

T = TypeVar("T")
LINES = ("resilience_line", "breathing_warning")


@cache
def load() -> Catalogue:
    """The catalogue that travels with the app; read once."""
    return load_from(resource("catalogue"))


def load_from(folder: Path) -> Catalogue:
    """The catalogue in ``folder``.

    Raises ``CatalogueError``, which names file and item, for anything missing, unknown, empty, of
    the wrong type, doubled, or referring to what is not there.
    """
    evidence = _evidence(folder)
    lines = _lines(folder)
    catalogue = Catalogue(
        domains=_items(folder, "domains", Domain),
        stressors=_items(folder, "stressors", Stressor),
        sign_groups=_items(folder, "sign_groups", SignGroup),
        signs=_items(folder, "signs", Sign),
        coping=_items(folder, "coping", Coping),
        event_kinds=_items(folder, "event_kinds", EventKind),
        evidence=evidence,
        interventions=_interventions(folder, evidence),
        help_routes=_items(folder, "help_routes", HelpRoute),
        worksheets=_items(folder, "worksheets", Worksheet),
        breathing=_items(folder, "breathing", BreathingForm),
        matches=_matches(folder),
        resilience_line=lines["resilience_line"],
        breathing_warning=lines["breathing_warning"],
    )
    check(catalogue)
    return catalogue


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


def _interventions(folder: Path, evidence: Mapping[str, EvidenceLabel]) -> dict[str, Intervention]:
    """The interventions; the first evidence line is the level's own where the file gives none."""
    interventions = {}
    for place, item_id, table in _tables(folder, "interventions"):
        level = table.get("evidence", "")
        if level not in evidence:
            raise CatalogueError(f"{place}.evidence", f"is {level!r}, not one of the levels")
        where = evidence[level].where
        own = {"id": item_id, "evidence_where": {"nl": where.nl, "en": where.en}, **table}
        interventions[item_id] = build(Intervention, own, place)
    return interventions


def _matches(folder: Path) -> tuple[Match, ...]:
    """The matches: a table a domain, in it a text for each intervention that says why."""
    return tuple(
        Match(domain, intervention, build(Text, why, f"{place}.{intervention}"))
        for place, domain, table in _tables(folder, "matches")
        for intervention, why in table.items()
    )


def _lines(folder: Path) -> dict[str, Text]:
    """The fixed lines that belong to no item."""
    lines = {name: build(Text, table, place) for place, name, table in _tables(folder, "lines")}
    if missing := {*LINES} - lines.keys():
        raise CatalogueError("lines.toml", f"lacks {', '.join(sorted(missing))}")
    return lines
