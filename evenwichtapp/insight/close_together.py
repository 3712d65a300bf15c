"""The events that came close together, as a reading of a period tells them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Event
from evenwichtapp.diary.succession import DEATH, fewest_close, latest_close, span_days


@dataclass(frozen=True)
class Succession:
    """``count`` events from ``first`` to ``last``, ``days`` calendar days, both ends included.

    ``kind`` is None where the kinds differ.
    """

    first: date
    last: date
    days: int
    count: int
    kind: str | None


def last_succession(diary: Diary, catalogue: Catalogue, first: date) -> Succession | None:
    """The latest row of events close together of which the last lies on ``first`` or later.

    ``diary`` goes back before ``first``, so that a row is the same whatever the period shown.
    Deaths are looked at first, then all kinds that may weigh, which are the ones the app asks
    after again. The number from which they are close together is the person's.
    """
    deaths = [event for event in diary.events if event.kind == DEATH]
    weighing = [
        event
        for event in diary.events
        if (kind := catalogue.event_kinds.get(event.kind)) and kind.follow_ups
    ]
    rows = (latest_close(events, fewest_close(diary.person)) for events in (deaths, weighing))
    return next((_told(row) for row in rows if row and row[-1].day >= first), None)


def _told(row: Sequence[Event]) -> Succession:
    kinds = {event.kind for event in row}
    kind = kinds.pop() if len(kinds) == 1 else None
    return Succession(row[0].day, row[-1].day, span_days(row), len(row), kind)
