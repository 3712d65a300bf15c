"""What was open about an event and is closed, and what of the diary was so on an earlier day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from evenwichtapp.diary.records import Agreement, Event, FollowUp, Reflection
from evenwichtapp.diary.workday import work_day

# What a tick closes: what can be no longer so from then on.
CLOSING: dict[str, tuple[str, ...]] = {"resolved": (), "debriefed": ("not_debriefed",)}


def without_closed(ticks: Iterable[str]) -> tuple[str, ...]:
    """The ticks without those that a closing one among them ended: how it is now."""
    listed = tuple(ticks)
    ended = {tick for closing in listed for tick in CLOSING.get(closing, ())}
    return tuple(tick for tick in listed if tick not in ended)


def closing_in(ticks: Iterable[str]) -> str | None:
    """The tick among these that closes what was open."""
    return next((tick for tick in ticks if tick in CLOSING), None)


def closed(event: Event, ticks: tuple[str, ...], on: date | None) -> Event:
    """The event with these ticks; what they close was so until ``on``, and stays known of then.

    Where ``on`` is not later than the event itself it was closed at once, and nothing was open.
    """
    ticks = without_closed(ticks)
    closing = closing_in(ticks)
    if closing is None or on is None or on <= event.day:
        return replace(event, ticks=ticks, closed_on=None)
    was_so = tuple(tick for tick in event.ticks if tick in CLOSING[closing])
    return replace(event, ticks=(*was_so, *ticks), closed_on=on)


def as_known_on(record: Any, day: date, boundary: int) -> Any:
    """The record as it was on a work day: what was closed, answered or finished later was not yet.

    ``boundary`` is the hour 0-23 at which a day begins.
    """
    match record:
        case Event(closed_on=date() as closed_on) if closed_on > day:
            ticks = tuple(tick for tick in record.ticks if tick not in CLOSING)
            return replace(record, ticks=ticks, closed_on=None)
        case FollowUp(answered_at=at) if at is not None and work_day(at, boundary) > day:
            return replace(record, weight=None, nothing_felt=False, note="", answered_at=None)
        case Reflection(finished=True, changed_at=at) if work_day(at, boundary) > day:
            return replace(record, finished=False)
        case Agreement(closed_on=date() as closed_on) if closed_on > day:
            return replace(record, outcome=None, note="", closed_on=None)
    return record
