"""Checks what one table alone cannot show: that everything referred to exists, and only once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.learning import LEARNING
from evenwichtapp.catalogue.models import Coping, Option, Sign, Stressor, Worksheet
from evenwichtapp.catalogue.toml_tables import CatalogueError

SHOWN_FIRST = 6
RANKED = ("stressors", "signs", "coping")
OF_THE_SIGNAL = ("four_weeks", "three_times")
"""What a row may ask of the signal itself, beside what it is about."""


def check(catalogue: Catalogue, part: str) -> None:
    """Raise ``CatalogueError`` for a reference to nothing, a doubled id or a wrong ranking.

    Looks at what ``part`` refers to, and at what refers to it where that was read before it.
    """
    if part in REFERENCES:
        for place, wanted, there in REFERENCES[part](catalogue):
            if wanted is not None and wanted not in there:
                raise CatalogueError(place, f"refers to {wanted}, which does not exist")
    if part in RANKED:
        _check_usual(part, getattr(catalogue, part))
    if part == "places":
        _check_places(catalogue)
    if part == "event_kinds":
        _check_marks(catalogue)
        _check_ticks(catalogue)


# Where a reference stands, what it refers to, and what there is to refer to.
Reference = tuple[str, str | None, Iterable[str]]


def _stressor_references(catalogue: Catalogue) -> Iterator[Reference]:
    for stressor in catalogue.stressors.values():
        place = f"stressors.toml: {stressor.id}"
        yield f"{place}.domain", stressor.domain, catalogue.domains
        yield f"{place}.factor", stressor.factor, catalogue.stressors


def _sign_references(catalogue: Catalogue) -> Iterator[Reference]:
    for sign in catalogue.signs.values():
        yield f"signs.toml: {sign.id}.group", sign.group, catalogue.sign_groups


def _coping_references(catalogue: Catalogue) -> Iterator[Reference]:
    for coping in catalogue.coping.values():
        yield f"coping.toml: {coping.id}", coping.source_group, catalogue.source_groups


def _event_references(catalogue: Catalogue) -> Iterator[Reference]:
    for event in catalogue.event_kinds.values():
        yield f"event_kinds.toml: {event.id}.domain", event.domain, catalogue.domains


def _intervention_references(catalogue: Catalogue) -> Iterator[Reference]:
    for intervention in catalogue.interventions.values():
        place = f"interventions: {intervention.id}"
        yield f"{place}.worksheet", intervention.worksheet, catalogue.worksheets
        for domain in intervention.domains:
            yield f"{place}.domains", domain, catalogue.domains


def _breathing_references(catalogue: Catalogue) -> Iterator[Reference]:
    for form in catalogue.breathing.values():
        place = f"breathing.toml: {form.id}.intervention"
        yield place, form.intervention, catalogue.interventions


def _row_references(catalogue: Catalogue, part: str) -> Iterator[Reference]:
    """What the rows of a table offer and what they ask; signals are known in a room above."""
    known = _facts(catalogue)
    for row in getattr(catalogue, part).values():
        place = f"{part}.toml: {row.id}"
        for offer in (*row.offers, *row.more):
            yield place, offer, catalogue.interventions
        for fact in (*row.about, *row.besides):
            yield place, None if "." in fact else fact, known


def _facts(catalogue: Catalogue) -> frozenset[str]:
    marks = (*catalogue.signs, *catalogue.sign_groups, *catalogue.stressors, *catalogue.domains)
    events = (*catalogue.event_kinds, *catalogue.items("tick"))
    return frozenset((*marks, *events, *catalogue.roles, *catalogue.settings, *OF_THE_SIGNAL))


def _route_references(catalogue: Catalogue) -> Iterator[Reference]:
    known = (*catalogue.roles, *catalogue.settings)
    for route in catalogue.help_routes.values():
        for work in route.first_for:
            yield f"help_routes.toml: {route.id}.first_for", work, known


def _place_references(catalogue: Catalogue) -> Iterator[Reference]:
    for place in catalogue.places.values():
        for held in place.holds:
            yield f"places.toml: {place.id}", held, catalogue.interventions


def _learning_references(catalogue: Catalogue) -> Iterator[Reference]:
    """What a piece is about, for whom it stands first, and the question that goes with it."""
    known = _facts(catalogue)
    asked = [field.id for step in catalogue.worksheets[LEARNING].steps for field in step.fields]
    for item in catalogue.learning.values():
        place = f"learning.toml: {item.id}"
        for fact in (*item.about, *item.besides):
            yield place, None if "." in fact else fact, known
        for role in item.first_for:
            yield f"{place}.first_for", role, catalogue.roles
        yield f"{place}, its question", item.id, asked


def _worksheet_references(catalogue: Catalogue) -> Iterator[Reference]:
    """What worksheets refer to, and what refers to them."""
    for event in catalogue.event_kinds.values():
        yield f"event_kinds.toml: {event.id}.worksheet", event.worksheet, catalogue.worksheets
    ticks = catalogue.items("tick")
    for worksheet in catalogue.worksheets.values():
        for place, option in _options(worksheet):
            yield f"{place}.ticks_event", option.ticks_event, ticks
            yield f"{place}.unticks_event", option.unticks_event, ticks


def _options(worksheet: Worksheet) -> Iterator[tuple[str, Option]]:
    for step in worksheet.steps:
        for field in step.fields:
            for option in field.options:
                yield f"worksheets: {worksheet.id}.{step.id}.{field.id}.{option.id}", option


REFERENCES: dict[str, Callable[[Catalogue], Iterator[Reference]]] = {
    "stressors": _stressor_references,
    "signs": _sign_references,
    "coping": _coping_references,
    "event_kinds": _event_references,
    "interventions": _intervention_references,
    "breathing": _breathing_references,
    "help_routes": _route_references,
    "places": _place_references,
    "ladder": partial(_row_references, part="ladder"),
    "causes": partial(_row_references, part="causes"),
    "now": partial(_row_references, part="now"),
    "worksheets": _worksheet_references,
    "learning": _learning_references,
}


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


def _check_places(catalogue: Catalogue) -> None:
    """Every intervention belongs in one place."""
    held = [held for place in catalogue.places.values() for held in place.holds]
    for intervention in catalogue.interventions:
        times = held.count(intervention)
        if times != 1:
            raise CatalogueError("places.toml", f"holds {intervention} {times} times")


def _check_usual(part: str, items: Mapping[str, Stressor | Sign | Coping]) -> None:
    ranks = sorted(item.usual for item in items.values() if item.usual is not None)
    if ranks != list(range(1, SHOWN_FIRST + 1)):
        raise CatalogueError(f"{part}.toml", f"ranks its usual items {ranks}, not 1 to 6")
