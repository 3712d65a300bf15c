"""What an import would do, before anything happens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from typing import Any

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Text
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import (
    RECORD_LISTS,
    Agreement,
    CheckIn,
    FollowUp,
    OwnItem,
    Person,
    Record,
)
from evenwichtapp.sharing.into.bounds import Progress, heard_by_nobody
from evenwichtapp.sharing.into.source import (
    AlreadyThere,
    Found,
    LeftOut,
    Meanings,
    Source,
    left_out,
)


@dataclass(frozen=True)
class Reason:
    """Why rows stay out, and which: their numbers, as far as the file has rows, and how many."""

    words: Text
    rows: tuple[int, ...]
    count: int


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do; nothing has happened yet.

    ``add`` is new. ``changed`` are records that the person has, as the file has them now, and
    ``in_bin`` those that lie in the bin: both only on request. ``new_items`` are the own items that
    names in the file became. ``doubles`` counts what the diary has already, ``left_out`` names the
    rows that are not taken over. ``needs`` holds the names of moods that have no meaning yet: while
    there are any, nothing else is there.
    """

    add: tuple[Record, ...] = ()
    person: tuple[Record, ...] = ()
    changed: tuple[Record, ...] = ()
    in_bin: tuple[Record, ...] = ()
    new_items: tuple[OwnItem, ...] = ()
    doubles: int = 0
    left_out: tuple[LeftOut, ...] = ()
    needs: tuple[str, ...] = ()

    def change_with(self, *, update: bool = False, from_bin: bool = False) -> Change:
        """The change, with ``changed`` brought up to date and with what is in the bin, or not."""
        add = (*self.add, *self.in_bin) if from_bin else self.add
        changed = self.changed if update else ()
        marked = {mark.item for mark in _marks((*add, *changed))}
        items = tuple(item for item in self.new_items if item.id in marked)
        return Change("imported", add=(*items, *add), replace=(*self.person, *changed))

    @property
    def change(self) -> Change:
        """What is added without a further choice."""
        return self.change_with()

    @property
    def added(self) -> dict[str, int]:
        """The number of new records by kind (``check_ins``, ``own_items``, ...)."""
        return self.added_with()

    def added_with(self, *, from_bin: bool = False) -> dict[str, int]:
        """The same, with what comes back from the bin or without."""
        add = self.change_with(from_bin=from_bin).add
        return dict(Counter(RECORD_LISTS[type(record)] for record in add))

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why rows stay out, each reason once, in the order of the rows."""
        rows: dict[Text, list[int | None]] = {}
        for one in self.left_out:
            rows.setdefault(one.reason, []).append(one.row)
        return tuple(
            Reason(words, tuple(row for row in found if row is not None), len(found))
            for words, found in rows.items()
        )

    @property
    def nothing_came(self) -> bool:
        """Whether every row stayed out: none of it is in the diary, none of it would be."""
        there = self.doubles or self.changed or self.in_bin or not self.change.empty
        return bool(self.left_out) and not there


def plan(
    source: Source,
    meanings: Meanings,
    known: AlreadyThere,
    catalogue: Catalogue,
    today: date,
    progress: Progress = heard_by_nobody,
) -> ImportPlan:
    """What importing would do with what is ``known``; the same file again adds nothing.

    Rows of days after ``today`` are left out. Undoing the change takes all of it back. ``progress``
    hears how far it is, and may stop it.
    """
    needs = tuple(mood for mood in source.moods if not meanings.knows_mood(mood))
    if needs:
        return ImportPlan(needs=needs)
    return _Planner(source.records(meanings, known, catalogue, progress), known, today).plan()


@dataclass
class _Planner:
    found: Found
    known: AlreadyThere
    today: date
    add: dict[str, Record] = field(default_factory=dict)
    changed: list[Record] = field(default_factory=list)
    in_bin: list[Record] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    doubles: int = 0

    def plan(self) -> ImportPlan:
        here, in_bin = self.known.diary.by_id, {record.id for record in self.known.in_bin}
        self.left_out += self.found.left_out
        for record in self.found.records:
            if isinstance(record, Person):
                continue
            if record.id in here:
                self._compare(here[record.id], record)
            elif record.id in in_bin:
                self.in_bin.append(record)
            elif record.id in self.add:
                self.doubles += 1
            elif (reason := self._unfit(record, here, in_bin)) is not None:
                self._leave_out(record, reason)
            else:
                self.add[record.id] = record
        return ImportPlan(
            add=tuple(self.add.values()),
            person=self._person(),
            changed=tuple(self.changed),
            in_bin=tuple(self.in_bin),
            new_items=self.found.new_items,
            doubles=self.doubles,
            left_out=tuple(sorted(self.left_out, key=lambda one: one.row or 0)),
        )

    def _compare(self, here: Record, record: Record) -> None:
        if type(here) is not type(record):
            self._leave_out(record, "sharing.id_taken")
            return
        newer = _newer(here, record)
        if newer == here:
            self.doubles += 1
        elif _in_future(newer, self.today):
            self._leave_out(record, "sharing.future_day")
        else:
            self.changed.append(newer)

    def _unfit(self, record: Record, here: Mapping[str, Any], in_bin: set[str]) -> str | None:
        """Why a new record cannot be taken over."""
        if _in_future(record, self.today):
            return "sharing.future_day"
        if isinstance(record, FollowUp):
            event = record.event
            if event in in_bin:
                return "sharing.event_in_bin"
            if event not in here and event not in self.add:
                return "sharing.without_event"
        return None

    def _leave_out(self, record: Record, reason: str) -> None:
        self.left_out.append(left_out(self.found.rows.get(record.id), reason))

    def _person(self) -> tuple[Record, ...]:
        mine = self.known.diary.person
        return tuple(r for r in self.found.records if isinstance(r, Person) and r != mine)


def _newer(here: Any, record: Any) -> Any:
    """The record of the diary with what the file says of it; what the file lacks stays.

    A file may have been made without notes or marks; a table has no seconds and no offset.
    """
    if here == record:
        return here
    changes = {}
    for each in fields(record):
        mine, told = getattr(here, each.name), getattr(record, each.name)
        if told != mine and not _says_nothing(mine, told):
            changes[each.name] = told
    return replace(here, **changes) if changes else here


def _says_nothing(mine: Any, told: Any) -> bool:
    if told is None or told in ("", (), {}):
        return True
    if isinstance(mine, tuple) and isinstance(told, tuple):
        return len(mine) == len(told) and all(one in mine for one in told)
    if isinstance(mine, datetime) and isinstance(told, datetime):
        return f"{mine:%Y-%m-%d %H:%M}" == f"{told:%Y-%m-%d %H:%M}"
    return False


def _in_future(record: Any, today: date) -> bool:
    """Whether the record says that something was so on a day still to come."""
    if isinstance(record, Agreement) and record.open:
        return False
    return bool(getattr(record, "day", today) > today)


def _marks(records: tuple[Record, ...]) -> list[Any]:
    return [mark for record in records if isinstance(record, CheckIn) for mark in record.marks]
