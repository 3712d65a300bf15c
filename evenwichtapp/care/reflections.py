"""Worksheets as the person goes through them: start, go on later, finish.

Every function gives a Change; nothing is lost when somebody stops halfway.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Field, Option, Worksheet
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.closing import closed, closing_in, without_closed
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerValue, Event, Reflection
from evenwichtapp.diary.workday import work_day

GOING_TO = ("agreement", "action")
"""The fields at the end of a worksheet that ask what one is going to do."""


def start(
    worksheet: Worksheet, day: date, at: datetime, event: Event | None = None, title: str = ""
) -> Change:
    """Begin a worksheet on a work day, maybe about an event; what was ticked there is filled in."""
    reflection = Reflection(
        worksheet=worksheet.id,
        day=day,
        changed_at=at,
        title=title,
        event=event.id if event else None,
        answers=_already_known(worksheet, event) if event else {},
    )
    return Change("reflection_started", add=(reflection,))


def answer(
    reflection: Reflection,
    values: Mapping[str, AnswerValue],
    at: datetime,
    *,
    step: int | None = None,
    title: str | None = None,
) -> Change:
    """Keep answers by field id beside those given before, and the step (from 0) to go on at."""
    kept = replace(
        reflection,
        answers={**reflection.answers, **values},
        changed_at=at,
        step=reflection.step if step is None else step,
        title=reflection.title if title is None else title,
    )
    return Change("reflection_answered", replace=(kept,))


def finish(reflection: Reflection, diary: Diary, catalogue: Catalogue, at: datetime) -> Change:
    """Close a worksheet; answers that say something of its event go to the event's ticks."""
    finished = replace(reflection, finished=True, changed_at=at)
    event = diary.by_id.get(reflection.event or "")
    if not isinstance(event, Event):
        return Change("reflection_finished", replace=(finished,))
    ticks = _ticks_after(event, reflection, catalogue.worksheets[reflection.worksheet])
    known_before = without_closed(event.ticks)
    changed = () if ticks == known_before else (_closed_at(event, ticks, at, diary),)
    return Change("reflection_finished", replace=(finished, *changed))


def _closed_at(event: Event, ticks: tuple[str, ...], at: datetime, diary: Diary) -> Event:
    """The event with these ticks; what turns out to be closed was so by then at the latest."""
    if closing_in(ticks) == closing_in(event.ticks):
        return closed(event, ticks, event.closed_on)
    return closed(event, ticks, work_day(at, diary.person.day_boundary))


def unfinished(diary: Diary) -> tuple[Reflection, ...]:
    """The reflections that can be gone on with, the one touched last first."""
    still_open = (reflection for reflection in diary.reflections if not reflection.finished)
    return tuple(sorted(still_open, key=lambda r: (r.changed_at, r.id), reverse=True))


def _marking_fields(worksheet: Worksheet) -> Iterator[Field]:
    return (field for step in worksheet.steps for field in step.fields if field.marks_event)


def _already_known(worksheet: Worksheet, event: Event) -> dict[str, AnswerValue]:
    """The answers that the ticks of the event give; a field of which nothing is known stays open.

    Otherwise a criterion nobody has looked at yet would count as not met.
    """
    known: dict[str, AnswerValue] = {}
    for field in _marking_fields(worksheet):
        mentioned = any(
            tick in event.ticks
            for option in field.options
            for tick in (option.ticks_event, option.unticks_event)
        )
        chosen = tuple(option.id for option in field.options if _holds(option, event))
        if mentioned and field.kind == "ticks":
            known[field.id] = chosen
        elif mentioned and chosen:
            known[field.id] = chosen[0]
    return known


def _holds(option: Option, event: Event) -> bool:
    if option.ticks_event is not None:
        return option.ticks_event in event.ticks
    return option.unticks_event not in event.ticks


def _ticks_after(event: Event, reflection: Reflection, worksheet: Worksheet) -> tuple[str, ...]:
    """The ticks of the event once the answers count; those it had keep their order."""
    ticks = dict.fromkeys(without_closed(event.ticks))
    for field in _marking_fields(worksheet):
        if field.id not in reflection.answers:
            continue
        given = reflection.answers[field.id]
        chosen = given if isinstance(given, tuple) else (given,)
        for option in field.options:
            if option.id in chosen:
                _mark(ticks, option.ticks_event, option.unticks_event)
            elif field.kind == "ticks":
                _mark(ticks, option.unticks_event, option.ticks_event)
    return tuple(ticks)


def _mark(ticks: dict[str, None], come: str | None, gone: str | None) -> None:
    if gone is not None:
        ticks.pop(gone, None)
    if come is not None:
        ticks.setdefault(come)


def going_to(reflection: Reflection) -> str:
    """What was written at the end of a worksheet of what one is going to do; "" for nothing."""
    written = (str(reflection.answers.get(field, "")).strip() for field in GOING_TO)
    return next((words for words in written if words), "")
