"""Coming again: which record each row of another app's file became before.

A row is known by its app, its minute and its place in that minute: a mood gets another name, a
phone another language, a note is corrected, and it is still the same row. The origin of a record
holds the three, a print of what the row said, and the raw name of its mood or score::

    daylio:2024-05-01T21:35#1:0f3a9c...:good

Earlier versions wrote a print alone, ``daylio:<32 digits>:good``; those rows are known by it, and
otherwise by the minute of the record.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from evenwichtapp.diary.records import CheckIn
from evenwichtapp.sharing.into.source import AlreadyThere, stable_id

_ORIGIN = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d)#(\d{1,6}):([0-9a-f]{16}):")
_EARLIER = re.compile(r"([0-9a-f]{32})(?::|$)")


@dataclass(frozen=True, slots=True)
class Trace:
    """What a row is known by: ``print`` of what it says, ``earlier`` the one of old origins."""

    at: datetime
    raw: str
    print: str
    earlier: str

    @property
    def minute(self) -> str:
        """The wall-clock minute."""
        return f"{self.at:%Y-%m-%dT%H:%M}"


@dataclass(frozen=True, slots=True)
class Match:
    """The record that a row is, if the person has it; the id and origin it is to have now."""

    record: CheckIn | None
    id: str
    origin: str
    same: bool


@dataclass(frozen=True, slots=True)
class _Before:
    """A record that a row of this app became; ``place`` counts from 1, 0 where it is not told."""

    record: CheckIn
    place: int
    print: str


class Again:
    """The records that came from ``app`` before, in the diary and in the bin."""

    def __init__(self, app: str, known: AlreadyThere) -> None:
        self._app = app
        self._by_minute: defaultdict[str, list[_Before]] = defaultdict(list)
        in_bin = (record for record in known.in_bin if isinstance(record, CheckIn))
        for record in (*known.diary.check_ins, *in_bin):
            if record.origin.startswith(f"{app}:"):
                self._remember(record, record.origin.removeprefix(f"{app}:"))

    def _remember(self, record: CheckIn, rest: str) -> None:
        if found := _ORIGIN.match(rest):
            self._by_minute[found[1]].append(_Before(record, int(found[2]), found[3]))
        elif found := _EARLIER.match(rest):
            minute = f"{record.at:%Y-%m-%dT%H:%M}"
            self._by_minute[minute].append(_Before(record, 0, found[1]))

    def matches(self, traces: Iterable[Trace]) -> list[Match]:
        """A match for each row, in the order of the rows.

        The last of the rows in one minute is the first place: these apps write the newest first,
        and a row that comes later is put above the others.
        """
        listed = list(traces)
        rows: defaultdict[str, list[int]] = defaultdict(list)
        for number in range(len(listed) - 1, -1, -1):
            rows[listed[number].minute].append(number)
        found: dict[int, Match] = {}
        for minute, numbers in rows.items():
            self._match(minute, numbers, listed, found)
        return [found[number] for number in range(len(listed))]

    def _match(
        self, minute: str, numbers: list[int], traces: list[Trace], found: dict[int, Match]
    ) -> None:
        left = sorted(self._by_minute.get(minute, ()), key=lambda before: before.place)
        pairs: dict[int, _Before] = {}
        for number in numbers:
            prints = {traces[number].print, traces[number].earlier}
            same = next((before for before in left if before.print in prints), None)
            if same is not None:
                pairs[number] = same
                left.remove(same)
        others = [number for number in numbers if number not in pairs]
        pairs.update(zip(others, left, strict=False))
        taken = {before.place for before in pairs.values()}
        free = (place for place in range(1, len(numbers) + len(taken) + 2) if place not in taken)
        for number in numbers:
            before = pairs.get(number)
            place = (before.place if before else 0) or next(free)
            found[number] = self._matched(traces[number], before, place)

    def _matched(self, trace: Trace, before: _Before | None, place: int) -> Match:
        return Match(
            record=before.record if before else None,
            id=before.record.id if before else stable_id(self._app, trace.minute, str(place)),
            origin=f"{self._app}:{trace.minute}#{place}:{trace.print}:{trace.raw}",
            same=before is not None and before.print in {trace.print, trace.earlier},
        )


def print_of(*words: str) -> str:
    """What a row says, in 16 hexadecimal digits."""
    return stable_id(*words)[:16]
