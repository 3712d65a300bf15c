"""What the app has to know of a kind of record beyond its fields, stated on the kind itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import ClassVar, Protocol


class Part(StrEnum):
    """A part of the diary that a person can leave out of a file or take along.

    NOTES are the free words on check-ins, events, follow-ups, practices and agreements; SUPPORT is
    the support circle with names and numbers of others, and the names that stand in a field of
    their own elsewhere. Role, setting, region and day boundary always go along.
    """

    SCORES = "scores"
    MARKS = "marks"
    EVENTS = "events"
    PRACTICES = "practices"
    SIGNALS = "signals"
    OWN_SIGNALS = "own_signals"
    AGREEMENTS = "agreements"
    NOTES = "notes"
    REFLECTIONS = "reflections"
    SUPPORT = "support"


class Cut(Enum):
    """What becomes of a record when only some days of a diary are taken."""

    BY_DAY = "its own day decides"
    WITH_EVENT = "it goes where its event goes"
    ALWAYS = "it has no day and stays"


@dataclass(frozen=True)
class Kind:
    """How the records of one kind are called and what they go along with.

    ``list_name`` is the name of their list in the diary, in the JSON export and of their table; the
    words of the bin stand under ``bin.<list_name>``. They go along in a file when any of ``parts``
    does. ``cut`` says what becomes of them when only some days are taken.
    """

    list_name: str
    parts: frozenset[Part]
    cut: Cut


class Kept(Protocol):
    """A record of a kind that has a list."""

    KIND: ClassVar[Kind]

    @property
    def id(self) -> str:
        """What no other record is called."""
