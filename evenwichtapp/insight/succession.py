"""Events that came in quick succession."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Event

FEWEST_EVENTS = 3
WITHIN = timedelta(days=14)
DEATH = "death"


@dataclass(frozen=True)
class Succession:
    """``count`` events from ``first`` to ``last``; ``kind`` is None where the kinds differ."""

    first: date
    last: date
    count: int
    kind: str | None

    @property
    def days(self) -> int:
        """Over how many calendar days they came, both ends included."""
        return (self.last - self.first).days + 1


def last_succession(diary: Diary, catalogue: Catalogue) -> Succession | None:
    """The latest time that three or more events came within 14 days.

    Deaths are looked at first (KS 4 D1b: deaths in quick succession weigh more than the same
    number spread out), then all kinds that may weigh, which are the ones the app asks after again.
    The limit of three in 14 days is this app's own choice.
    """
    deaths = [event for event in diary.events if event.kind == DEATH]
    weighing = [
        event
        for event in diary.events
        if (kind := catalogue.event_kinds.get(event.kind)) and kind.follow_ups
    ]
    return _latest(deaths) or _latest(weighing)


def _latest(events: list[Event]) -> Succession | None:
    """Goes back from the last event, as long as the ones before are close enough."""
    for end in range(len(events), FEWEST_EVENTS - 1, -1):
        last = events[end - 1].day
        close = [event for event in events[:end] if last - event.day < WITHIN]
        if len(close) >= FEWEST_EVENTS:
            kinds = {event.kind for event in close}
            kind = kinds.pop() if len(kinds) == 1 else None
            return Succession(close[0].day, last, len(close), kind)
    return None
