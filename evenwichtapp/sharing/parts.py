"""Which parts of a diary go along in a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Reflection
from evenwichtapp.errors import KnownError


class Part(StrEnum):
    """A part that a person can leave out or take along.

    NOTES are the free words on check-ins, events, follow-ups and practices; SUPPORT is the support
    circle with names and numbers of others. Role, setting, region and day boundary always go along.
    """

    SCORES = "scores"
    MARKS = "marks"
    EVENTS = "events"
    PRACTICES = "practices"
    SIGNALS = "signals"
    OWN_SIGNALS = "own_signals"
    NOTES = "notes"
    REFLECTIONS = "reflections"
    SUPPORT = "support"


Parts = frozenset[Part]

ALL: Parts = frozenset(Part)
# Nothing that holds free words leaves unasked; this goes for every form.
USUAL: Parts = frozenset({Part.SCORES, Part.MARKS, Part.EVENTS, Part.PRACTICES})


# How a person chooses them: together what is one thing to them, in the order in which they are
# offered. The words are ``sharing.choice.<name>``.
CHOICES: dict[str, Parts] = {
    "scores": frozenset({Part.SCORES}),
    "marks": frozenset({Part.MARKS, Part.PRACTICES}),
    "events": frozenset({Part.EVENTS}),
    "signals": frozenset({Part.SIGNALS}),
    "own_signals": frozenset({Part.OWN_SIGNALS}),
    "notes": frozenset({Part.NOTES}),
}


def included(names: Iterable[str]) -> Parts:
    """The usual parts and the named ones; ``all`` names every part.

    Raises ``KnownError("unknown_part")`` with the parts there are.
    """
    asked: set[Part] = set(USUAL)
    for name in names:
        if name == "all":
            return ALL
        if name not in set(Part):
            raise KnownError("unknown_part", part=name, parts=", ".join([*Part, "all"]))
        asked.add(Part(name))
    return frozenset(asked)


def selected(diary: Diary, first: date | None, last: date | None, parts: Parts) -> Diary:
    """The diary with only these days, both ends included, and only these parts.

    A check-in always bears its score, so it stays when either SCORES or MARKS goes along; a form
    that is to hold marks without scores leaves the score out itself.
    """
    kept = diary.between(first, last)
    check_ins = kept.check_ins if parts & {Part.SCORES, Part.MARKS} else ()
    if Part.MARKS not in parts:
        check_ins = tuple(replace(check_in, marks=()) for check_in in check_ins)
    with_events = Part.EVENTS in parts
    stripped = replace(
        kept,
        check_ins=check_ins,
        events=kept.events if with_events else (),
        follow_ups=kept.follow_ups if with_events else (),
        practices=kept.practices if Part.PRACTICES in parts else (),
        reflections=_known_events(kept, with_events) if Part.REFLECTIONS in parts else (),
        own_signals=kept.own_signals if Part.OWN_SIGNALS in parts else (),
        own_items=kept.own_items if parts & {Part.MARKS, Part.OWN_SIGNALS} else (),
        answers=kept.answers if Part.SIGNALS in parts else (),
        person=replace(
            kept.person,
            support=kept.person.support if Part.SUPPORT in parts else (),
            limits=kept.person.limits if Part.SIGNALS in parts else {},
        ),
    )
    return stripped if Part.NOTES in parts else _without_notes(stripped)


def _known_events(diary: Diary, with_events: bool) -> tuple[Reflection, ...]:
    """The reflections, none of which names an event that stays behind."""
    known = {event.id for event in diary.events} if with_events else set()
    return tuple(
        reflection if reflection.event in known else replace(reflection, event=None)
        for reflection in diary.reflections
    )


def _without_notes(diary: Diary) -> Diary:
    noted = ("check_ins", "events", "follow_ups", "practices")
    bare: dict[str, Any] = {
        name: tuple(replace(record, note="") for record in getattr(diary, name)) for name in noted
    }
    return replace(diary, **bare)
