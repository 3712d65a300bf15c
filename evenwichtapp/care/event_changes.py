"""Something that happened, with the questions that come after it: written, changed, moved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from evenwichtapp.care.follow_ups import follow_ups_for, moved_with
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.closing import closed
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.moments import moved_moment
from evenwichtapp.diary.records import Event, FollowUp, new_id


def with_questions(event: Event, catalogue: Catalogue) -> tuple[Event | FollowUp, ...]:
    """The event and, after it, what will be asked about it later, the first due first."""
    return (event, *follow_ups_for(event, catalogue))


def written_event(
    catalogue: Catalogue,
    kind: str,
    day: date,
    at: datetime,
    *,
    ticks: tuple[str, ...] = (),
    note: str = "",
    closed_on: date | None = None,
) -> tuple[Event | FollowUp, ...]:
    """A new event of this kind at an aware moment of its work day, with its questions.

    ``closed_on`` is the day on which what a tick among ``ticks`` closes was closed, where known.
    Raises ``KnownError``: ``bad_day``, ``note_too_long``.
    """
    event = closed(Event(day=day, at=at, kind=kind, note=note), ticks, closed_on)
    return with_questions(event, catalogue)


def change_event(
    diary: Diary,
    catalogue: Catalogue,
    before: Event,
    *,
    day: date,
    ticks: tuple[str, ...],
    note: str,
    closed_on: date | None = None,
    questions: Iterable[FollowUp] = (),
) -> Change:
    """Write an event anew; its questions move along with its day.

    ``closed_on`` is the day on which what a tick among ``ticks`` closes was closed, where known.
    ``questions`` are those of its questions that the person wants asked otherwise.
    Where it was meanwhile taken out of the diary it is saved as a new one, with its questions; what
    lies in the bin stays as it was. Raises
    ``KnownError``: ``bad_day``, ``note_too_long``.
    """
    boundary = diary.person.day_boundary
    at = moved_moment(before.at, before.day, day, boundary, None)
    event = closed(replace(before, day=day, at=at, note=note), ticks, closed_on)
    if before.id not in diary.by_id:
        return Change("event_saved", add=with_questions(replace(event, id=new_id()), catalogue))
    chosen = {question.id: question for question in questions}
    asked = (
        (question, chosen.get(question.id) or moved_with(question, before.day, day))
        for question in diary.follow_ups
        if question.event == event.id
    )
    changed = (after for question, after in asked if after != question)
    return Change("event_saved", replace=(event, *changed))
