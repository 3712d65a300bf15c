"""The immutable snapshot of everything one person wrote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any

from evenwichtapp.diary.records import (
    RECORD_LISTS,
    Answer,
    CheckIn,
    Event,
    FollowUp,
    MarkKind,
    OwnItem,
    OwnSignal,
    Person,
    Practice,
    Record,
    Reflection,
)

NO_MOMENT = datetime.min.replace(tzinfo=UTC)


def _order(record: Any) -> tuple[Any, ...]:
    """Records stand by day, then by moment, then by id: the same whoever reads them."""
    day = getattr(record, "day", None) or getattr(record, "due", date.min)
    return day, getattr(record, "at", NO_MOMENT), record.id


@dataclass(frozen=True)
class Diary:
    """All records of one person, in memory and never changed.

    Every rule, chart and report takes a Diary, so that the person's own view and a coach's view
    of a shared file are the same code. Each tuple is in order of day.
    """

    person: Person = field(default_factory=Person)
    check_ins: tuple[CheckIn, ...] = ()
    events: tuple[Event, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    practices: tuple[Practice, ...] = ()
    reflections: tuple[Reflection, ...] = ()
    own_signals: tuple[OwnSignal, ...] = ()
    own_items: tuple[OwnItem, ...] = ()
    answers: tuple[Answer, ...] = ()

    @classmethod
    def of(cls, records: Iterable[Record]) -> Diary:
        """A diary of these records, in any order."""
        person = Person()
        lists: dict[str, list[Any]] = {name: [] for name in RECORD_LISTS.values()}
        for record in records:
            if isinstance(record, Person):
                person = record
            else:
                lists[RECORD_LISTS[type(record)]].append(record)
        ordered = {name: tuple(sorted(list_, key=_order)) for name, list_ in lists.items()}
        return cls(person=person, **ordered)

    def records(self) -> Iterator[Record]:
        """Every record, the person first."""
        yield self.person
        for name in RECORD_LISTS.values():
            yield from getattr(self, name)

    @cached_property
    def by_id(self) -> dict[str, Record]:
        """Every record under its id."""
        return {record.id: record for record in self.records()}

    @cached_property
    def check_ins_by_day(self) -> dict[date, tuple[CheckIn, ...]]:
        """The check-ins of each work day that has any, days ascending."""
        days: dict[date, list[CheckIn]] = {}
        for check_in in self.check_ins:
            days.setdefault(check_in.day, []).append(check_in)
        return {day: tuple(list_) for day, list_ in days.items()}

    @cached_property
    def own_labels(self) -> dict[str, str]:
        """The words of each own item, by its id."""
        return {item.id: item.label for item in self.own_items}

    @property
    def empty(self) -> bool:
        """Whether nothing has been written yet."""
        return not any(getattr(self, name) for name in RECORD_LISTS.values())

    def between(self, first: date | None, last: date | None) -> Diary:
        """The same diary with only the days from ``first`` up to and including ``last``.

        Own signals and own items have no day and stay.
        """
        low, high = first or date.min, last or date.max
        kept: dict[str, Any] = {}
        for name in ("check_ins", "events", "practices", "reflections", "answers"):
            kept[name] = tuple(r for r in getattr(self, name) if low <= r.day <= high)
        events = {event.id for event in kept["events"]}
        kept["follow_ups"] = tuple(f for f in self.follow_ups if f.event in events)
        return replace(self, **kept)

    def as_of(self, day: date) -> Diary:
        """What was known on ``day``: nothing of later days."""
        return self.between(None, day)

    def chosen_most(self, kind: MarkKind, how_many: int = 6) -> tuple[str, ...]:
        """The item ids of ``kind`` that the person used most, most used first.

        Counts the last 400 check-ins, so that a changed life shows; of two used as often, the one
        used first comes first, so that nothing changes places without a reason.
        """
        counts: dict[str, int] = {}
        for check_in in self.check_ins[-400:]:
            for mark in check_in.marks:
                if mark.kind is kind:
                    counts[mark.item] = counts.get(mark.item, 0) + 1
        ranked = sorted(counts, key=lambda item: -counts[item])
        return tuple(ranked[:how_many])

    def with_lists(self, **lists: tuple[Any, ...]) -> Diary:
        """The same diary with some of its lists replaced and put in order."""
        known = {f.name for f in fields(self)}
        if not lists.keys() <= known:
            raise ValueError(f"no such list: {lists.keys() - known}")
        ordered: dict[str, Any] = {n: tuple(sorted(v, key=_order)) for n, v in lists.items()}
        return replace(self, **ordered)
