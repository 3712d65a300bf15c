"""Checks what one table alone cannot show: that everything referred to exists, and only once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from evenwichtapp.catalogue.models import Catalogue, EventKind, Intervention, Worksheet
from evenwichtapp.catalogue.reading import CatalogueError

SHOWN_FIRST = 6


def check(catalogue: Catalogue) -> None:
    """Raise ``CatalogueError`` for a reference to nothing, a doubled id or a wrong ranking."""
    for place, wanted, there in _references(catalogue):
        if wanted is not None and wanted not in there:
            raise CatalogueError(place, f"refers to {wanted}, which does not exist")
    _check_marks(catalogue)
    _check_ticks(catalogue)
    _check_usual(catalogue)


def _references(catalogue: Catalogue) -> Iterator[tuple[str, str | None, Iterable[str]]]:
    """Where each reference stands, what it refers to, and what there is to refer to."""
    for stressor in catalogue.stressors.values():
        place = f"stressors.toml: {stressor.id}"
        yield f"{place}.domain", stressor.domain, catalogue.domains
        yield f"{place}.factor", stressor.factor, catalogue.stressors
    for sign in catalogue.signs.values():
        yield f"signs.toml: {sign.id}.group", sign.group, catalogue.sign_groups
    for event in catalogue.event_kinds.values():
        yield from _event_references(event, catalogue)
    for intervention in catalogue.interventions.values():
        yield from _intervention_references(intervention, catalogue)
    for form in catalogue.breathing.values():
        place = f"breathing.toml: {form.id}.intervention"
        yield place, form.intervention, catalogue.interventions
    for match in catalogue.matches:
        yield f"matches.toml: {match.domain}", match.domain, catalogue.domains
        yield f"matches.toml: {match.domain}", match.intervention, catalogue.interventions
    ticks = catalogue.items("tick")
    for worksheet in catalogue.worksheets.values():
        yield from _worksheet_references(worksheet, ticks)


def _event_references(
    event: EventKind, catalogue: Catalogue
) -> Iterator[tuple[str, str | None, Iterable[str]]]:
    yield f"event_kinds.toml: {event.id}.domain", event.domain, catalogue.domains
    yield f"event_kinds.toml: {event.id}.worksheet", event.worksheet, catalogue.worksheets


def _intervention_references(
    intervention: Intervention, catalogue: Catalogue
) -> Iterator[tuple[str, str | None, Iterable[str]]]:
    place = f"interventions: {intervention.id}"
    yield f"{place}.worksheet", intervention.worksheet, catalogue.worksheets
    for domain in intervention.domains:
        yield f"{place}.domains", domain, catalogue.domains


def _worksheet_references(
    worksheet: Worksheet, ticks: Iterable[str]
) -> Iterator[tuple[str, str | None, Iterable[str]]]:
    for step in worksheet.steps:
        for field in step.fields:
            for option in field.options:
                place = f"worksheets: {worksheet.id}.{step.id}.{field.id}.{option.id}"
                yield f"{place}.ticks_event", option.ticks_event, ticks
                yield f"{place}.unticks_event", option.unticks_event, ticks


def _check_marks(catalogue: Catalogue) -> None:
    """A check-in and an event name their items by id alone, so no two may share one."""
    seen: dict[str, str] = {}
    parts: dict[str, Mapping[str, object]] = {
        "stressors": catalogue.stressors,
        "signs": catalogue.signs,
        "coping": catalogue.coping,
        "event_kinds": catalogue.event_kinds,
        "ticks of event_kinds": catalogue.items("tick"),
    }
    for part, items in parts.items():
        for item_id in items:
            if item_id in seen:
                raise CatalogueError(f"{part}: {item_id}", f"is one of the {seen[item_id]} too")
            seen[item_id] = part


def _check_ticks(catalogue: Catalogue) -> None:
    """A tick that several kinds of event share must mean the same in each."""
    for event in catalogue.event_kinds.values():
        for tick in event.ticks:
            if catalogue.label(tick.id) != tick.label:
                raise CatalogueError(
                    f"event_kinds.toml: {event.id}.{tick.id}", "has another label elsewhere"
                )


def _check_usual(catalogue: Catalogue) -> None:
    parts: dict[str, Mapping[str, object]] = {
        "stressors": catalogue.stressors,
        "signs": catalogue.signs,
        "coping": catalogue.coping,
    }
    for part, items in parts.items():
        ranks = sorted(rank for i in items.values() if (rank := getattr(i, "usual", None)))
        if ranks != list(range(1, SHOWN_FIRST + 1)):
            raise CatalogueError(f"{part}.toml", f"ranks its usual items {ranks}, not 1 to 6")
