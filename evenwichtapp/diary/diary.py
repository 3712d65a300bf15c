"""The immutable snapshot of everything one person wrote."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cached_property
from operator import attrgetter, is_not
from typing import Any, Generic, TypeVar, assert_never

from evenwichtapp.diary.closing import as_known_on
from evenwichtapp.diary.records import (
    RECORD_LISTS,
    Agreement,
    Answer,
    CheckIn,
    Cut,
    Event,
    FollowUp,
    Kept,
    MarkKind,
    OwnItem,
    OwnSignal,
    Person,
    Practice,
    Record,
    Reflection,
)

K = TypeVar("K", bound=Kept)
_day = attrgetter("day")
NO_MOMENT = datetime.min.replace(tzinfo=UTC)


def _order(record: Any) -> tuple[Any, ...]:
    """Records stand by day, then by moment, then by id: the same whoever reads them."""
    day = getattr(record, "day", None) or getattr(record, "due", date.min)
    return day, getattr(record, "at", NO_MOMENT), record.id


class _List(Generic[K]):
    """The list of one kind, so that ``diary.check_ins`` is known to hold check-ins."""

    def __init__(self, kind: type[K]) -> None:
        self._kind = kind

    def __get__(self, diary: Diary, owner: type[Diary]) -> tuple[K, ...]:
        return diary.all(self._kind)


@dataclass(frozen=True)
class Diary:
    """All records of one person, in memory and never changed.

    Every rule, chart and report takes a Diary, so that the person's own view and a coach's view
    of a shared file are the same code. Each tuple is in order of day. ``lists`` holds the lists
    that are not empty, by kind.
    """

    person: Person = field(default_factory=Person)
    lists: Mapping[type[Any], tuple[Any, ...]] = field(default_factory=dict)

    check_ins = _List(CheckIn)
    events = _List(Event)
    follow_ups = _List(FollowUp)
    practices = _List(Practice)
    reflections = _List(Reflection)
    own_signals = _List(OwnSignal)
    own_items = _List(OwnItem)
    answers = _List(Answer)
    agreements = _List(Agreement)

    @classmethod
    def of(cls, records: Iterable[Record]) -> Diary:
        """A diary of these records, in any order."""
        person = Person()
        lists: dict[type[Any], list[Any]] = {}
        for record in records:
            if isinstance(record, Person):
                person = record
            else:
                lists.setdefault(type(record), []).append(record)
        return cls(person).with_lists(lists)

    def all(self, kind: type[K]) -> tuple[K, ...]:
        """Every record of one kind, in order of day."""
        return self.lists.get(kind, ())

    def records(self) -> Iterator[Record]:
        """Every record, the person first, the others in the order of the export."""
        yield self.person
        for kind in RECORD_LISTS:
            yield from self.all(kind)

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
        return not self.lists

    def between(self, first: date | None, last: date | None) -> Diary:
        """The same diary with only the days from ``first`` up to and including ``last``.

        What has no day, such as own signals and own items, stays.
        """
        low, high = first or date.min, last or date.max
        events = {event.id for event in self.events if low <= event.day <= high}

        def part(kind: type[Any], list_: tuple[Any, ...]) -> tuple[Any, ...]:
            cut: Cut = kind.KIND.cut
            match cut:
                case Cut.BY_DAY:
                    begin = bisect_left(list_, low, key=_day)
                    return list_[begin : bisect_right(list_, high, lo=begin, key=_day)]
                case Cut.WITH_EVENT:
                    return tuple(record for record in list_ if record.event in events)
                case Cut.ALWAYS:
                    return list_
            assert_never(cut)

        kept = {kind: part(kind, list_) for kind, list_ in self.lists.items()}
        return replace(self, lists={kind: list_ for kind, list_ in kept.items() if list_})

    def as_of(self, day: date) -> Diary:
        """What was known on ``day``: nothing of later days; what was closed later still open."""
        before, boundary = self.between(None, day), self.person.day_boundary
        changing: tuple[type[Any], ...] = (Event, FollowUp, Reflection, Agreement)
        lists = {kind: before.all(kind) for kind in changing}
        then = {k: [as_known_on(r, day, boundary) for r in list_] for k, list_ in lists.items()}
        changed = {k: list_ for k, list_ in then.items() if any(map(is_not, list_, lists[k]))}
        return before.with_lists(changed) if changed else before

    def chosen_most(
        self, kind: MarkKind, how_many: int = 6, before: date | None = None
    ) -> tuple[str, ...]:
        """The item ids of ``kind`` that the person used most, most used first.

        Counts the last 400 check-ins of days before ``before``, so that a changed life shows; of
        two used as often, the one used first comes first, so that nothing changes places without
        a reason.
        """
        counts: dict[str, int] = {}
        until = len(self.check_ins)
        if before is not None:
            until = bisect_left(self.check_ins, before, key=_day)
        for check_in in self.check_ins[max(until - 400, 0) : until]:
            for mark in check_in.marks:
                if mark.kind is kind:
                    counts[mark.item] = counts.get(mark.item, 0) + 1
        ranked = sorted(counts, key=lambda item: -counts[item])
        return tuple(ranked[:how_many])

    def with_lists(self, lists: Mapping[type[Any], Iterable[Any]]) -> Diary:
        """The same diary with the lists of some kinds replaced and put in order."""
        ordered = {kind: tuple(sorted(list_, key=_order)) for kind, list_ in lists.items()}
        merged = {**self.lists, **ordered}
        return replace(self, lists={kind: list_ for kind, list_ in merged.items() if list_})
