"""Our own JSON on its way back in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass, is_dataclass, replace
from typing import Any

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import RECORD_LISTS, Agreement, CheckIn, Event, Person, Record
from evenwichtapp.diary.records.checks import field_types, shelf_of
from evenwichtapp.sharing.into.bounds import Progress, telling
from evenwichtapp.sharing.into.earlier_table import Key, id_of, key_of
from evenwichtapp.sharing.into.source import AlreadyThere, Found, LeftOut, Meanings, left_out
from evenwichtapp.signals.limits import OUR_LIMITS

LIMIT_IDS = frozenset(limit.id for limit in OUR_LIMITS)


@dataclass(frozen=True)
class OwnCopy:
    """A diary that was read from our JSON."""

    diary: Diary
    kind: str = "json"
    moods: tuple[str, ...] = ()
    items: tuple[str, ...] = ()

    def records(
        self, meanings: Meanings, known: AlreadyThere, catalogue: Catalogue, progress: Progress
    ) -> Found:
        """The records as they are; the person only where nothing has been written yet.

        What this version of the app does not know is left out, so that no page meets it.
        """
        checker = _Checker(self.diary, known.diary, catalogue)
        renamed = _from_table(self.diary, known)
        person = checker.person(self.diary.person) if known.diary.empty else None
        records: list[Record] = [person] if person else []
        for kind, name in RECORD_LISTS.items():
            for place, record in enumerate(telling(self.diary.all(kind), progress), start=1):
                one = _renamed(record, renamed)
                records.extend(checker.checked(one, f"{name}/{place}"))
        return Found(tuple(records), tuple(checker.left_out))


def _from_table(file: Diary, known: AlreadyThere) -> dict[str, str]:
    """The id that a record has here, where our table brought it in under an id of its own."""
    here = known.by_id()
    seen: Counter[Key] = Counter()
    renamed = {}
    dated: list[Record] = [*file.check_ins, *file.events, *file.practices, *file.agreements]
    for record in dated:
        known_by = key_of(record)
        if known_by is None:
            continue
        made = id_of(known_by, seen[known_by])
        seen[known_by] += 1
        if record.id not in here and made in here:
            renamed[record.id] = made
    return renamed


def _renamed(record: Any, renamed: dict[str, str]) -> Any:
    if record.id in renamed:
        return replace(record, id=renamed[record.id])
    event = getattr(record, "event", None)
    return replace(record, event=renamed[event]) if event in renamed else record


class _Checker:
    def __init__(self, file: Diary, diary: Diary, catalogue: Catalogue) -> None:
        self.left_out: list[LeftOut] = []
        self._catalogue = catalogue
        self._items = {
            *catalogue.stressors,
            *catalogue.signs,
            *catalogue.coping,
            *(item.id for item in (*file.own_items, *diary.own_items)),
        }
        self._shelves: dict[str, Container[str]] = {
            "items": self._items,
            "event_kinds": catalogue.event_kinds,
            "interventions": catalogue.interventions,
            "worksheets": catalogue.worksheets,
        }

    def checked(self, record: Any, place: str) -> Iterator[Record]:
        """The record, without what nobody knows any more; nothing when it rests on that."""
        if isinstance(record, Agreement) and record.words:
            record = self._agreement(record, place)
        unknown = self._rests_on_unknown(record)
        if unknown:
            self._leave_out(unknown, place)
        elif isinstance(record, CheckIn):
            yield self._check_in(record, place)
        elif isinstance(record, Event):
            yield self._event(record, place)
        else:
            yield record

    def person(self, record: Person) -> Person:
        """The person, without what nobody knows any more."""
        card = tuple(
            letter
            for place, letter in enumerate(record.card, start=1)
            if self._known(letter.item, self._items, f"person/card/{place}")
        )
        limits = {
            name: value
            for name, value in record.limits.items()
            if self._known(name, LIMIT_IDS, "person/limits")
        }
        set_aside = tuple(
            name
            for name in record.set_aside
            if self._known(name, self._shelves["interventions"], "person/set_aside")
        )
        return replace(record, card=card, limits=limits, set_aside=set_aside)

    def _known(self, item: str, shelf: Container[str], place: str) -> bool:
        if item in shelf:
            return True
        self._leave_out(item, place)
        return False

    def _rests_on_unknown(self, record: Any) -> str:
        """The id without which the record means nothing, when it is unknown; else nothing."""
        kind: Any = type(record)
        for name, hint in field_types(kind).items():
            value = getattr(record, name)
            shelf = shelf_of(hint)
            if shelf and value is not None and value not in self._shelves[shelf]:
                return str(value)
            if is_dataclass(value) and (unknown := self._rests_on_unknown(value)):
                return unknown
        return ""

    def _check_in(self, record: CheckIn, place: str) -> CheckIn:
        kept = tuple(mark for mark in record.marks if self._known(mark.item, self._items, place))
        return record if len(kept) == len(record.marks) else replace(record, marks=kept)

    def _agreement(self, record: Agreement, place: str) -> Agreement:
        """The agreement, whose words say enough without an intervention."""
        known, named = self._shelves["interventions"], record.intervention
        kept = named is None or self._known(named, known, place)
        return record if kept else replace(record, intervention=None)

    def _event(self, record: Event, place: str) -> Event:
        known = {tick.id for tick in self._catalogue.event_kinds[record.kind].ticks}
        kept = tuple(tick for tick in record.ticks if self._known(tick, known, place))
        return record if kept == record.ticks else replace(record, ticks=kept)

    def _leave_out(self, item: str, place: str) -> None:
        self.left_out.append(left_out(None, "sharing.unknown_here", item=item, place=place))
