"""What every kind of file that can be read has in common."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Protocol, TypeVar

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Mark, MarkKind, OwnItem, Record
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.bounds import Progress
from evenwichtapp.sharing.into.delimited_text import TextRow
from evenwichtapp.sharing.into.names import plain_name

Row = TypeVar("Row")

LEAVE_OUT = "leave_out"
LONGEST_NAME = 200


@dataclass(frozen=True)
class Meanings:
    """What the names in a file mean to the person.

    ``moods``: name to a score 1-10, or None to leave those rows out. ``items``: name to the id of
    a stressor, sign or coping, to ``own:stressor``, ``own:sign`` or ``own:coping`` for an own item
    of that kind, to ``leave_out``, or to None. None makes an own item of kind coping: an activity
    says neither that it weighed nor that it helped, and coping is the one kind that no signal and
    no load is counted from. Names are compared by ``plain_name``.
    """

    moods: dict[str, int | None] = field(default_factory=dict)
    items: dict[str, str | None] = field(default_factory=dict)

    def knows_mood(self, name: str) -> bool:
        """Whether the person said what this mood means, be it to leave it out."""
        return plain_name(name) in self._moods

    def score(self, mood: str) -> int | None:
        """The score of a mood; None to leave it out."""
        return self._moods.get(plain_name(mood))

    def knows_item(self, name: str) -> bool:
        """Whether the person said what this activity means."""
        return plain_name(name) in self._items

    def item(self, name: str) -> str | None:
        """The meaning of an activity."""
        return self._items.get(plain_name(name))

    @cached_property
    def _moods(self) -> dict[str, int | None]:
        return {plain_name(name): score for name, score in self.moods.items()}

    @cached_property
    def _items(self) -> dict[str, str | None]:
        return {plain_name(name): meaning for name, meaning in self.items.items()}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is not taken over, and why; ``row`` counts from 1 at the header.

    In a JSON file there are no rows: there ``row`` is None and the reason names the place.
    """

    row: int | None
    reason: Text


@dataclass(frozen=True, slots=True)
class AlreadyThere:
    """What the person has already: the diary, and the records that lie in the bin."""

    diary: Diary = field(default_factory=Diary)
    in_bin: tuple[Record, ...] = ()

    def by_id(self) -> dict[str, Record]:
        """Every record of both under its id."""
        return {**{record.id: record for record in self.in_bin}, **self.diary.by_id}


@dataclass(frozen=True, slots=True)
class Found:
    """The records of a file, in order, and what could not become one.

    A record that the person has already bears the id that it has there. ``new_items`` are the own
    items that names in the file became. ``rows`` tells by id from which row a record came, where a
    file has rows.
    """

    records: tuple[Record, ...]
    left_out: tuple[LeftOut, ...] = ()
    rows: dict[str, int] = field(default_factory=dict)
    new_items: tuple[OwnItem, ...] = ()


class Source(Protocol):
    """A file that was read; ``moods`` and ``items`` are the names in it that need a meaning."""

    @property
    def kind(self) -> str:
        """``json``, ``csv``, ``daylio`` or ``table``."""
        ...

    @property
    def moods(self) -> tuple[str, ...]:
        """Names of moods without a number, most used first."""
        ...

    @property
    def items(self) -> tuple[str, ...]:
        """Names of activities, most used first."""
        ...

    def records(
        self, meanings: Meanings, known: AlreadyThere, catalogue: Catalogue, progress: Progress
    ) -> Found:
        """The file as records, with its names read by ``meanings``.

        ``progress`` hears how far it is, and may stop it.
        """
        ...


def left_out(row: int | None, code: str, **values: str | int) -> LeftOut:
    """A row left out with the sentence of this code as the reason."""
    return LeftOut(row, _reason(code, tuple(values.items())))


@lru_cache(maxsize=1024)
def _reason(code: str, values: tuple[tuple[str, str | int], ...]) -> Text:
    """The sentence, made once for the many rows that share it."""
    return sentence(code, **dict(values))


def left_out_by(row: int | None, error: KnownError) -> LeftOut:
    """A row left out because a record refuses what it holds."""
    return left_out(row, error.code, **error.values)


def readable(
    rows: Iterable[TextRow], read: Callable[[TextRow], Row]
) -> tuple[tuple[Row, ...], tuple[LeftOut, ...]]:
    """What ``read`` makes of each row, and the rows that it refuses, with the reason."""
    taken, refused = [], []
    for row in rows:
        try:
            taken.append(read(row))
        except KnownError as error:
            refused.append(left_out_by(row.number, error))
    return tuple(taken), tuple(refused)


def stable_id(*words: str) -> str:
    """A record id that is always the same for the same words: 32 hexadecimal digits."""
    return hashlib.sha256("\x1f".join(words).encode("utf-8", "replace")).hexdigest()[:32]


class Items:
    """Turns names into marks and keeps the own items that this makes.

    A name that the diary already has as an own item of that kind becomes that one.
    """

    def __init__(self, diary: Diary, catalogue: Catalogue) -> None:
        self._kinds: dict[str, MarkKind] = {
            item: kind for kind in MarkKind for item in catalogue.items(kind.value)
        }
        self._kinds.update({item.id: item.kind for item in diary.own_items})
        self._own = {(item.kind, plain_name(item.label)): item.id for item in diary.own_items}
        self._new: dict[str, OwnItem] = {}

    @property
    def new(self) -> tuple[OwnItem, ...]:
        """The own items that were made, in the order in which they were met."""
        return tuple(self._new.values())

    def kind_of(self, item: str) -> MarkKind | None:
        """The kind of a catalogue item or own item; None when there is no such item."""
        return self._kinds.get(item)

    def mark(self, name: str, meaning: str | None) -> Mark | None:
        """The mark that a name stands for; None when it is to be left out."""
        if meaning == LEAVE_OUT:
            return None
        kind = self.kind_of(meaning) if meaning else None
        if kind and meaning:
            return Mark(kind, meaning)
        return self.own(own_kind(meaning), name)

    def own(self, kind: MarkKind, label: str, item_id: str = "") -> Mark:
        """A mark of an own item with this label, made (as ``item_id``) when it is not there yet."""
        label = label.strip()[:LONGEST_NAME]
        key = (kind, plain_name(label))
        if key not in self._own:
            item = OwnItem(id=item_id or f"own:{stable_id(*key)}", kind=kind, label=label)
            self._own[key] = item.id
            self._new[item.id] = item
        return Mark(kind, self._own[key])


def own_kind(meaning: str | None) -> MarkKind:
    """The kind of own item that a meaning such as ``own:sign`` asks for; coping for None."""
    return MarkKind(meaning.removeprefix("own:")) if meaning else MarkKind.COPING


def without_doubles(marks: Iterable[Mark | None]) -> tuple[Mark, ...]:
    """The marks that there are, each once: two names may mean the same item."""
    return tuple({(m.kind, m.item): m for m in marks if m is not None}.values())
