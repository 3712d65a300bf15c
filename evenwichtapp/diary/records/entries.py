"""What is written down on a day: check-ins, events, practices and what is thought about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from evenwichtapp.diary.records.checks import (
    AnswerValue,
    Checked,
    Day,
    EventKindId,
    Heaviness,
    Id,
    InterventionId,
    ItemId,
    MarkWeight,
    Minutes,
    Moment,
    Score,
    Short,
    Step,
    Text,
    TickId,
    WorksheetId,
)
from evenwichtapp.diary.records.kind import Cut, Kind, Part
from evenwichtapp.diary.records.values import FollowUpAfter, Helped, MarkKind, Scale, Shift, new_id


@dataclass(frozen=True, slots=True)
class Mark(Checked):
    """A catalogue item (or an own item) on a check-in, with a weight 1-3 where one was given."""

    kind: MarkKind
    item: ItemId
    weight: MarkWeight | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Checked):
    """A balance score 1-10 for a work day, with what went with it.

    ``at`` is the wall-clock moment with its offset; ``day`` the work day it belongs to.
    ``origin`` names the imported row it came from, so that a second import adds nothing.
    ``filled_in_at`` is the moment of writing where that was on a later work day; None where it was
    written on the day itself, or where nobody knows.
    """

    KIND: ClassVar[Kind] = Kind("check_ins", frozenset({Part.SCORES, Part.MARKS}), Cut.BY_DAY)

    id: Id = field(default_factory=new_id)
    day: Day
    at: Moment
    score: Score
    shift: Shift | None = None
    scale: Scale = Scale.OWN
    marks: tuple[Mark, ...] = ()
    note: Text = ""
    origin: Short = ""
    filled_in_at: Moment | None = None

    @property
    def filled_in_later(self) -> bool:
        """Whether it was written after its day was over."""
        return self.filled_in_at is not None

    def items(self, kind: MarkKind) -> frozenset[str]:
        """The ids of the marks of one kind."""
        return frozenset(mark.item for mark in self.marks if mark.kind is kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Checked):
    """Something that happened on a work day, such as the death of a patient.

    ``kind`` and ``ticks`` are ids of the catalogue. ``closed_on`` is the day on which a closing
    tick among them came true; None where that was on the day itself, or nobody knows.
    """

    KIND: ClassVar[Kind] = Kind("events", frozenset({Part.EVENTS}), Cut.BY_DAY)

    id: Id = field(default_factory=new_id)
    day: Day
    at: Moment
    kind: EventKindId
    ticks: tuple[TickId, ...] = ()
    note: Text = ""
    origin: Short = ""
    closed_on: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Checked):
    """The question "how is it now" after an event.

    ``weight`` is the answer, 0 (not heavy) to 10 (very heavy); None is not yet answered.
    ``later`` is the day until which the person put it off.
    """

    KIND: ClassVar[Kind] = Kind("follow_ups", frozenset({Part.EVENTS}), Cut.WITH_EVENT)

    id: Id = field(default_factory=new_id)
    event: Id
    after: FollowUpAfter
    due: Day
    weight: Heaviness | None = None
    nothing_felt: bool = False
    note: Text = ""
    answered_at: Moment | None = None
    later: Day | None = None
    dropped: bool = False

    @property
    def asks_on(self) -> date:
        """The day from which it is asked."""
        return max(self.due, self.later or self.due)

    def open_on(self, day: date) -> bool:
        """Whether the question may be asked on ``day``."""
        if self.answered_at is not None or self.dropped:
            return False
        return day >= self.asks_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice(Checked):
    """An intervention that was done; ``before`` and ``after`` are scores 1-10, minutes whole.

    What is only planned is an ``Agreement``.
    """

    KIND: ClassVar[Kind] = Kind("practices", frozenset({Part.PRACTICES}), Cut.BY_DAY)

    id: Id = field(default_factory=new_id)
    day: Day
    intervention: InterventionId
    minutes: Minutes | None = None
    before: Score | None = None
    after: Score | None = None
    helped: Helped | None = None
    note: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection(Checked):
    """Answers to a worksheet. ``step`` counts from 0 and is where the person goes on.

    ``since`` and ``until`` are the first and last day that it looks back on, both included; None
    where it looks back on no period.
    """

    KIND: ClassVar[Kind] = Kind("reflections", frozenset({Part.REFLECTIONS}), Cut.BY_DAY)

    id: Id = field(default_factory=new_id)
    worksheet: WorksheetId
    day: Day
    changed_at: Moment
    title: Text = ""
    event: Id | None = None
    answers: Mapping[Id, AnswerValue] = field(default_factory=dict)
    step: Step = 0
    finished: bool = False
    since: Day | None = None
    until: Day | None = None
