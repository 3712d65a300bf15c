"""The choices that records are made of, with ids, moments and clean text."""

from __future__ import annotations

import os
import unicodedata
from datetime import UTC, datetime
from enum import StrEnum

from evenwichtapp.errors import KnownError

LONGEST_TEXT = 20_000


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
    """When the question after an event is asked again; impact can come weeks later (KS 4 D5).

    TWO_MONTHS comes back: each answer makes the next question.
    """

    DAY = "1d"
    WEEK = "1w"
    SIX_WEEKS = "6w"
    TWO_MONTHS = "2m"
    THREE_MONTHS = "3m"


class AnswerKind(StrEnum):
    """What a person can say to a signal."""

    RECOGNISED = "recognised"
    NOT_NOW = "not_now"
    NOT_MINE = "not_mine"
    DONE = "done"


class AgreementWhy(StrEnum):
    """What an agreement came from; SELF is the person's own thought, without an occasion."""

    LOOK_BACK = "look_back"
    SIGNAL = "signal"
    WORKSHEET = "worksheet"
    LEARNING = "learning"
    COACH = "coach"
    SELF = "self"


class Outcome(StrEnum):
    """What came of an agreement, as the person says; DROPPED does not have to be any more."""

    DONE = "done"
    PARTLY = "partly"
    NOT = "not"
    DROPPED = "dropped"


class Rhythm(StrEnum):
    """How often the person wants to look back."""

    OFF = "off"
    WEEKLY = "weekly"
    TWO_WEEKS = "two_weeks"
    MONTHLY = "monthly"


class Question(StrEnum):
    """What the app asks or offers now and then, and what a person can do without."""

    COLLEAGUE = "colleague"
    YEAR = "year"
    RETURN_TO_WORK = "return_to_work"
    LEARNING = "learning"


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


def clean_text(text: str, longest: int = LONGEST_TEXT) -> str:
    """Text without control characters (line breaks and tabs stay) and without outer blanks.

    Raises ``KnownError("note_too_long")`` above ``longest`` characters.
    """
    if len(text) > longest:
        raise KnownError("note_too_long", longest=longest)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isprintable():
        return text.strip()
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})
    return "".join(kept).strip()


def utc(moment: datetime) -> datetime:
    """The same moment in UTC, for sorting across offsets."""
    return moment.astimezone(UTC)
