"""The records of a diary, as frozen values. Each kind of record is stated once, here.

They are plain dataclasses, so that the window can read ten years of them before SQLModel has been
imported (which costs more than three bare windows). A kind states its fields, in their types what
they may hold (``checks.py``), and in ``KIND`` how its list is called and what it goes along with
(``kind.py``). From that follow its table, its rows, its JSON with the schema, the list in the
``Diary`` and the values that the tests try.

Every record refuses values it cannot hold with a ``KnownError``, whether they come from a page,
from the command line or from a file.
"""

from typing import Any, get_args

from evenwichtapp.diary.records.checks import (
    EARLIEST_DAY,
    HIGHEST_SCORE,
    LOWEST_SCORE,
    AnswerValue,
)
from evenwichtapp.diary.records.entries import CheckIn, Event, FollowUp, Mark, Practice, Reflection
from evenwichtapp.diary.records.kind import Cut, Kept, Kind, Part
from evenwichtapp.diary.records.own import (
    Agreement,
    Answer,
    CardLetter,
    Condition,
    OwnItem,
    OwnSignal,
    Person,
    Supporter,
)
from evenwichtapp.diary.records.values import (
    LONGEST_TEXT,
    AgreementWhy,
    AnswerKind,
    ConditionKind,
    FollowUpAfter,
    Helped,
    MarkKind,
    Outcome,
    Question,
    Rhythm,
    Scale,
    Shift,
    clean_text,
    new_id,
    now,
    utc,
)

Record = (
    CheckIn
    | Event
    | FollowUp
    | Practice
    | Reflection
    | OwnSignal
    | OwnItem
    | Answer
    | Agreement
    | Person
)

# The kinds with a list, in the order of the JSON export; name of the list by type.
RECORD_LISTS: dict[type[Any], str] = {
    kind: kind.KIND.list_name for kind in get_args(Record) if kind is not Person
}

__all__ = [
    "EARLIEST_DAY",
    "HIGHEST_SCORE",
    "LONGEST_TEXT",
    "LOWEST_SCORE",
    "RECORD_LISTS",
    "Agreement",
    "AgreementWhy",
    "Answer",
    "AnswerKind",
    "AnswerValue",
    "CardLetter",
    "CheckIn",
    "Condition",
    "ConditionKind",
    "Cut",
    "Event",
    "FollowUp",
    "FollowUpAfter",
    "Helped",
    "Kept",
    "Kind",
    "Mark",
    "MarkKind",
    "Outcome",
    "OwnItem",
    "OwnSignal",
    "Part",
    "Person",
    "Practice",
    "Question",
    "Record",
    "Reflection",
    "Rhythm",
    "Scale",
    "Shift",
    "Supporter",
    "clean_text",
    "new_id",
    "now",
    "utc",
]
