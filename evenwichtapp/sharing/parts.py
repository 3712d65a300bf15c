"""Which parts of a diary go along in a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Answer, CheckIn, Event, Part, Person, Reflection
from evenwichtapp.errors import KnownError

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
    "agreements": frozenset({Part.AGREEMENTS}),
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
    lists = {
        kind: tuple(_bare(record, parts) for record in list_)
        for kind, list_ in kept.lists.items()
        if kind.KIND.parts & parts
    }
    events = {event.id for event in lists.get(Event, ())}
    lists[Reflection] = tuple(_known_event(r, events) for r in lists.get(Reflection, ()))
    asked = kept.person if Part.REFLECTIONS in parts else Person()
    person = replace(
        kept.person,
        support=kept.person.support if Part.SUPPORT in parts else (),
        limits=kept.person.limits if Part.SIGNALS in parts else {},
        set_aside=kept.person.set_aside if Part.PRACTICES in parts else (),
        card=kept.person.card if Part.MARKS in parts else (),
        look_back=asked.look_back,
        questions_off=asked.questions_off,
    )
    return Diary(person).with_lists(lists)


def _bare(record: Any, parts: Parts) -> Any:
    """The record without the fields that stay behind."""
    behind: dict[str, Any] = {}
    if Part.MARKS not in parts and isinstance(record, CheckIn):
        behind["marks"] = ()
    if Part.MARKS not in parts and isinstance(record, Answer):
        behind["helped_by"] = ()
    if Part.NOTES not in parts and hasattr(record, "note"):
        behind["note"] = ""
    if Part.SUPPORT not in parts and hasattr(record, "with_whom"):
        behind["with_whom"] = ""
    return replace(record, **behind) if behind else record


def _known_event(reflection: Reflection, events: set[str]) -> Reflection:
    """The reflection, naming no event that stays behind."""
    return reflection if reflection.event in events else replace(reflection, event=None)
