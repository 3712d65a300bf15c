"""Which record a row of our table is that names none, as those of earlier versions do.

It is known by what it says: the kind, the day, the time, and its score, event, practice or words.
The second row with the same is the second record with the same. Such a row made a record with an id
of these words, so that a copy in JSON of the same diary can be told from something new.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, time

from evenwichtapp.diary.records import Agreement, CheckIn, Event, Practice, Record
from evenwichtapp.sharing.into.source import stable_id

Key = tuple[str, ...]


def key(kind: str, day: date, clock: time | None, what: str) -> Key:
    """What a row is known by; ``what`` is the score, the id of the event or practice, the words."""
    return kind, day.isoformat(), f"{clock:%H:%M}" if clock else "", what


def key_of(record: Record) -> Key | None:
    """What the row of a record would be known by; None for what has no row."""
    if isinstance(record, CheckIn):
        return key("score", record.day, record.at.time(), str(record.score))
    if isinstance(record, Event):
        return key("event", record.day, record.at.time(), record.kind)
    if isinstance(record, Practice):
        return key("practice", record.day, None, record.intervention)
    if isinstance(record, Agreement):
        return key("agreement", record.day, None, record.words or record.intervention or "")
    return None


def id_of(known_by: Key, place: int) -> str:
    """The id that a row without one makes; ``place`` counts from 0 among those with this key."""
    return stable_id("csv", *known_by, str(place))


class RowIds:
    """Gives rows the ids of the records that are there, each once."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._ids: defaultdict[Key, list[str]] = defaultdict(list)
        self._known: set[str] = set()
        self._used: set[str] = set()
        for record in records:
            self._known.add(record.id)
            if (known_by := key_of(record)) is not None:
                self._ids[known_by].append(record.id)

    def take(self, known_by: Key, named: str) -> str:
        """The id for a row; ``named`` is the one that it names, or nothing."""
        free = (one for one in self._choices(known_by, named) if one not in self._used)
        found = next(free)
        self._used.add(found)
        return found

    def _choices(self, known_by: Key, named: str) -> Iterator[str]:
        if named in self._known:
            yield named
        yield from self._ids[known_by]
        if named:
            yield named
        for place in range(len(self._used) + 1):
            yield id_of(known_by, place)
