"""The records of a diary, as frozen values.

They are plain dataclasses, so that the window can read ten years of them before SQLModel has been
imported (which costs more than three bare windows); ``vault/tables.py`` holds the same fields as
SQLModel tables, and a test keeps the two equal.

Every record refuses values it cannot hold with a ``KnownError``, whether they come from a page,
from the command line or from a file.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from evenwichtapp.errors import KnownError

LOWEST_SCORE = 1
HIGHEST_SCORE = 10
LONGEST_TEXT = 20_000
EARLIEST_DAY = date(1990, 1, 1)

# Worksheet answers: text, one or more option ids, or a number, by field id.
AnswerValue = str | int | float | tuple[str, ...]


class Shift(StrEnum):
    """The part of the day that someone worked; FREE is a day without work."""

    EARLY = "early"
    DAY = "day"
    LATE = "late"
    NIGHT = "night"
    FREE = "free"


class MarkKind(StrEnum):
    """What a mark is about: what weighed, what was noticed, what gave support."""

    STRESSOR = "stressor"
    SIGN = "sign"
    COPING = "coping"


class Scale(StrEnum):
    """Whose scale a score stands on. FOREIGN scores were mapped from another app's moods and stay
    out of the signals until the person says otherwise."""

    OWN = "own"
    FOREIGN = "foreign"


class Helped(StrEnum):
    """How much something helped, in the QuickScan's four steps (KS 5, question 10)."""

    INSUFFICIENT = "insufficient"
    MODERATE = "moderate"
    SUFFICIENT = "sufficient"
    GOOD = "good"


class FollowUpAfter(StrEnum):
    """When the question after an event is asked again; impact can come weeks later (KS 4 D5)."""

    DAY = "1d"
    WEEK = "1w"
    SIX_WEEKS = "6w"
    THREE_MONTHS = "3m"


class AnswerKind(StrEnum):
    """What a person can say to a signal."""

    RECOGNISED = "recognised"
    NOT_NOW = "not_now"
    NOT_MINE = "not_mine"
    DONE = "done"


class ConditionKind(StrEnum):
    """What an own signal looks at."""

    SIGN = "sign"
    SCORE = "score"
    COPING_MISSING = "coping_missing"


def new_id() -> str:
    """A fresh record id: 128 random bits as 32 hexadecimal digits."""
    return os.urandom(16).hex()


def now() -> datetime:
    """The present moment with the machine's own offset, to the second."""
    return datetime.now().astimezone().replace(microsecond=0)


def clean_text(text: str) -> str:
    """Text without control characters (line breaks and tabs stay) and without outer blanks.

    Raises ``KnownError("note_too_long")`` above ``LONGEST_TEXT`` characters.
    """
    if len(text) > LONGEST_TEXT:
        raise KnownError("note_too_long", longest=LONGEST_TEXT)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isprintable():
        return text.strip()
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})
    return "".join(kept).strip()


def _check_day(day: date) -> None:
    if day < EARLIEST_DAY:
        raise KnownError("bad_day", day=day.isoformat())


def _check_moment(moment: datetime) -> None:
    if moment.tzinfo is None:
        raise ValueError("a moment needs its offset")


@dataclass(frozen=True, slots=True)
class Mark:
    """A catalogue item (or an own item) on a check-in, with a weight 1-3 where one was given."""

    kind: MarkKind
    item: str
    weight: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """A balance score 1-10 for a work day, with what went with it.

    ``at`` is the wall-clock moment with its offset; ``day`` the work day it belongs to.
    ``origin`` names the imported row it came from, so that a second import adds nothing.
    """

    id: str = field(default_factory=new_id)
    day: date
    at: datetime
    score: int
    shift: Shift | None = None
    scale: Scale = Scale.OWN
    marks: tuple[Mark, ...] = ()
    note: str = ""
    origin: str = ""

    def __post_init__(self) -> None:
        if not LOWEST_SCORE <= self.score <= HIGHEST_SCORE:
            raise KnownError("bad_score", score=self.score)
        _check_day(self.day)
        _check_moment(self.at)
        object.__setattr__(self, "note", clean_text(self.note))

    def items(self, kind: MarkKind) -> frozenset[str]:
        """The ids of the marks of one kind."""
        return frozenset(mark.item for mark in self.marks if mark.kind is kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened on a work day, such as the death of a patient.

    ``kind`` and ``ticks`` are ids of the catalogue.
    """

    id: str = field(default_factory=new_id)
    day: date
    at: datetime
    kind: str
    ticks: tuple[str, ...] = ()
    note: str = ""
    origin: str = ""

    def __post_init__(self) -> None:
        _check_day(self.day)
        _check_moment(self.at)
        object.__setattr__(self, "note", clean_text(self.note))


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The question "how is it now" after an event.

    ``weight`` is the answer, 0 (not heavy) to 10 (very heavy); None is not yet answered.
    ``later`` is the day until which the person put it off.
    """

    id: str = field(default_factory=new_id)
    event: str
    after: FollowUpAfter
    due: date
    weight: int | None = None
    nothing_felt: bool = False
    note: str = ""
    answered_at: datetime | None = None
    later: date | None = None
    dropped: bool = False

    def __post_init__(self) -> None:
        if self.weight is not None and not 0 <= self.weight <= 10:
            raise KnownError("bad_weight", weight=self.weight)
        object.__setattr__(self, "note", clean_text(self.note))

    def open_on(self, day: date) -> bool:
        """Whether the question may be asked on ``day``."""
        if self.answered_at is not None or self.dropped:
            return False
        return day >= max(self.due, self.later or self.due)


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """An intervention planned or done; ``before`` and ``after`` are scores 1-10, minutes whole."""

    id: str = field(default_factory=new_id)
    day: date
    intervention: str
    done: bool = True
    minutes: int | None = None
    before: int | None = None
    after: int | None = None
    helped: Helped | None = None
    note: str = ""

    def __post_init__(self) -> None:
        _check_day(self.day)
        for score in (self.before, self.after):
            if score is not None and not LOWEST_SCORE <= score <= HIGHEST_SCORE:
                raise KnownError("bad_score", score=score)
        object.__setattr__(self, "note", clean_text(self.note))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """Answers to a worksheet. ``step`` counts from 0 and is where the person goes on."""

    id: str = field(default_factory=new_id)
    worksheet: str
    day: date
    changed_at: datetime
    title: str = ""
    event: str | None = None
    answers: Mapping[str, AnswerValue] = field(default_factory=dict)
    step: int = 0
    finished: bool = False

    def __post_init__(self) -> None:
        _check_day(self.day)
        _check_moment(self.changed_at)
        object.__setattr__(self, "title", clean_text(self.title))
        cleaned = {
            name: clean_text(value) if isinstance(value, str) else value
            for name, value in self.answers.items()
        }
        object.__setattr__(self, "answers", cleaned)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """When an own signal speaks: ``times`` of the last ``window`` days with a check-in.

    SIGN and COPING_MISSING look at ``item``; SCORE at a day score of ``limit`` or lower.
    """

    kind: ConditionKind
    item: str | None = None
    limit: int | None = None
    times: int = 1
    window: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSignal:
    """The person's own red flag in own words, with what they agreed with themselves."""

    id: str = field(default_factory=new_id)
    words: str
    agreement: str
    condition: Condition
    with_whom: str = ""
    active: bool = True

    def __post_init__(self) -> None:
        for name in ("words", "agreement", "with_whom"):
            object.__setattr__(self, name, clean_text(getattr(self, name)))


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnItem:
    """A stressor, sign or coping of the person's own; its id starts with ``own:``."""

    id: str = field(default_factory=lambda: f"own:{new_id()}")
    kind: MarkKind
    label: str
    hidden: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "label", clean_text(self.label))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the person said to a signal; the signal itself is never stored.

    ``signal`` is its id, ``since`` and ``level`` how it stood then; ``until`` the day up to which
    a "not now" keeps it away.
    """

    id: str = field(default_factory=new_id)
    signal: str
    answer: AnswerKind
    day: date
    since: date
    level: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Supporter:
    """Someone in the person's own support circle."""

    name: str
    relation: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What the diary knows of its owner: one record, always there.

    ``day_boundary`` is the hour 0-23 at which a work day begins. ``limits`` holds the limits of
    signals that the person set otherwise, by limit id. ``region`` is "nl" or "be".
    """

    id: str = "person"
    role: str = ""
    setting: str = ""
    region: str = "nl"
    day_boundary: int = 5
    foreign_scores_count: bool = False
    support: tuple[Supporter, ...] = ()
    limits: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 0 <= self.day_boundary <= 23:
            raise KnownError("bad_day_boundary", hour=self.day_boundary)


Record = CheckIn | Event | FollowUp | Practice | Reflection | OwnSignal | OwnItem | Answer | Person

# In the order of the JSON export; name of the list by type.
RECORD_LISTS: dict[type[Any], str] = {
    CheckIn: "check_ins",
    Event: "events",
    FollowUp: "follow_ups",
    Practice: "practices",
    Reflection: "reflections",
    OwnSignal: "own_signals",
    OwnItem: "own_items",
    Answer: "answers",
}


def utc(moment: datetime) -> datetime:
    """The same moment in UTC, for sorting across offsets."""
    return moment.astimezone(UTC)
