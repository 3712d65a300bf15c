"""Everything the app knows, in one place to ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from evenwichtapp.catalogue.breathing import BreathingForm
from evenwichtapp.catalogue.learning import LearningItem
from evenwichtapp.catalogue.models import (
    Coping,
    Domain,
    EventKind,
    EvidenceLabel,
    HelpRoute,
    Intervention,
    Item,
    ItemKind,
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
from evenwichtapp.errors import KnownError

ALIKE = 0.5  # of difflib, 0 to 1: less is no typing mistake but another word
MOST_NEAREST = 3

PART_OF_KIND: dict[ItemKind, str] = {
    "stressor": "stressors",
    "sign": "signs",
    "coping": "coping",
    "event": "event_kinds",
    "intervention": "interventions",
}


@dataclass(frozen=True)
class Catalogue:
    """Everything the app knows. Mappings are by id, in the order in which to show them."""

    domains: Mapping[str, Domain]
    stressors: Mapping[str, Stressor]
    sign_groups: Mapping[str, SignGroup]
    signs: Mapping[str, Sign]
    source_groups: Mapping[str, SourceGroup]
    coping: Mapping[str, Coping]
    event_kinds: Mapping[str, EventKind]
    evidence: Mapping[str, EvidenceLabel]
    interventions: Mapping[str, Intervention]
    help_routes: Mapping[str, HelpRoute]
    worksheets: Mapping[str, Worksheet]
    breathing: Mapping[str, BreathingForm]
    learning: Mapping[str, LearningItem]
    places: Mapping[str, Place]
    ladder: Mapping[str, Row]
    causes: Mapping[str, Row]
    now: Mapping[str, Row]
    roles: Mapping[str, Work]
    settings: Mapping[str, Work]
    red_flags: Mapping[str, RedFlag]
    resilience_line: Text
    breathing_warning: Text

    def items(self, kind: ItemKind) -> Mapping[str, Item]:
        """The items of one kind by id; of a tick shared by kinds of event, the first."""
        if kind == "tick":
            ticks = [tick for event in self.event_kinds.values() for tick in event.ticks]
            return {tick.id: tick for tick in reversed(ticks)}
        items: Mapping[str, Item] = getattr(self, PART_OF_KIND[kind])
        return items

    def label(self, item_id: str) -> Text:
        """The label of any item; found and raising as ``item`` does."""
        return self.item(item_id).label

    def item(self, item_id: str) -> Item:
        """Any item.

        Stressors, signs, coping and kinds of event come before ticks and interventions where an id
        is used twice ("outdoors" is coping and an intervention). Raises ``unknown_item`` for an id
        that the catalogue does not hold.
        """
        kinds: tuple[ItemKind, ...] = get_args(ItemKind)
        for kind in kinds:
            if item := self.items(kind).get(item_id):
                return item
        everything = [item for kind in kinds for item in self.items(kind).values()]
        raise unknown_item(item_id, _near(everything, item_id))

    def rows(self, place: str) -> tuple[Row, ...]:
        """The rows of the table that fills a place, in order; raises ``KeyError`` for another."""
        tables = {"somebody": self.ladder, "cause": self.causes, "now": self.now}
        return tuple(tables[place].values())

    def wider(self, stressor_id: str) -> tuple[str, ...]:
        """The stressor, the wider ones it belongs to, nearest first, and its domain."""
        stressor = self.stressors[stressor_id]
        above = self.wider(stressor.factor) if stressor.factor else (stressor.domain,)
        return (stressor_id, *above)

    def nearest(self, kind: ItemKind, wrong_id: str) -> tuple[str, ...]:
        """The ids of this kind that ``wrong_id`` resembles, at most three, the nearest first.

        Labels count too, so that "werkdruk" finds ``work_pressure``.
        """
        return _near(self.items(kind).values(), wrong_id)

    def usual(self, kind: Literal["stressor", "sign", "coping"]) -> tuple[str, ...]:
        """The six ids shown before a person has their own, the first first."""
        marks: dict[str, Mapping[str, Stressor | Sign | Coping]] = {
            "stressor": self.stressors,
            "sign": self.signs,
            "coping": self.coping,
        }
        ranks = {item.usual: item.id for item in marks[kind].values() if item.usual is not None}
        return tuple(ranks[rank] for rank in sorted(ranks))


def unknown_item(item_id: str, nearest: Sequence[str]) -> KnownError:
    """``unknown_item`` with the ids that are near; ``unknown_item_far`` where none is."""
    if not nearest:
        return KnownError("unknown_item_far", id=item_id)
    return KnownError("unknown_item", id=item_id, nearest=", ".join(nearest))


def _near(items: Iterable[Item], wrong_id: str) -> tuple[str, ...]:
    from difflib import get_close_matches  # noqa: PLC0415 - only after a typing mistake

    ids = {
        name.casefold(): item.id
        for item in items
        for name in (item.label.nl, item.label.en, item.id)
    }
    close = get_close_matches(wrong_id.casefold(), ids, n=9, cutoff=ALIKE)
    return tuple(dict.fromkeys(ids[name] for name in close))[:MOST_NEAREST]
