"""Something that happened, with the questions that come after it: written, changed, moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from evenwichtapp.care.follow_ups import due_on, follow_ups_for
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.closing import closed
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.moments import moved_moment
from evenwichtapp.diary.records import Event, FollowUp, new_id


def with_questions(event: Event, catalogue: Catalogue) -> tuple[Event | FollowUp, ...]:
    """The event and, after it, what will be asked about it later, the first due first."""
    return (event, *follow_ups_for(event, catalogue))


def change_event(
    diary: Diary,
    catalogue: Catalogue,
    before: Event,
    *,
    day: date,
    ticks: tuple[str, ...],
    note: str,
    closed_on: date | None = None,
) -> Change:
    """Write an event anew; its questions move along with its day.

    ``closed_on`` is the day on which what a tick among ``ticks`` closes was closed, where known.
    Where it was meanwhile taken out of the diary it is saved as a new one, with its questions; what
    lies in the bin stays as it was. Raises
    ``KnownError``: ``bad_day``, ``note_too_long``.
    """
    boundary = diary.person.day_boundary
    at = moved_moment(before.at, before.day, day, boundary, None)
    event = closed(replace(before, day=day, at=at, note=note), ticks, closed_on)
    if before.id not in diary.by_id:
        return Change("event_saved", add=with_questions(replace(event, id=new_id()), catalogue))
    asked = () if day == before.day else _moved(diary, event)
    return Change("event_saved", replace=(event, *asked))


def _moved(diary: Diary, event: Event) -> tuple[FollowUp, ...]:
    """The questions that are still open, due as from the event's new day.

    What was put off until a day stays put off; what was answered stays as it was answered.
    """
    return tuple(
        replace(question, due=due_on(event.day, question.after))
        for question in diary.follow_ups
        if question.event == event.id and question.answered_at is None
    )
