"""Hypothesis strategies for records and diaries: invented, and within what each field may hold.

They follow from the types of the fields, so that another kind of record is tried without a word.
"""

import types
from collections.abc import Mapping
from dataclasses import is_dataclass, replace
from datetime import date, datetime, timedelta, timezone
from enum import EnumMeta
from functools import cache
from typing import Union, get_args, get_origin

from hypothesis import strategies as st

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import RECORD_LISTS, Agreement, CheckIn, Cut, Event, Mark, Person
from evenwichtapp.diary.records.checks import (
    FieldCheck,
    Identifier,
    Number,
    OneOf,
    Whole,
    WithOffset,
    Words,
    WorkDay,
    WorksheetAnswer,
    check_of,
    field_types,
)
from evenwichtapp.diary.records.values import clean_text

record_ids = st.uuids(version=4).map(lambda u: u.hex)
catalogue_ids = st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True)
# All of Unicode, as st.text() gives: that first asks a codec for each of its million characters.
characters = st.characters(exclude_categories=["Cs"])
texts = st.text(characters, max_size=60)
short_texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
days = st.dates(date(1990, 1, 1), date(2200, 12, 31))
offsets = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
moments = st.datetimes(datetime(1990, 1, 2), datetime(2200, 12, 30), timezones=offsets)
answer_values = (
    texts
    | st.integers(-1000, 1000)
    | st.floats(-1e6, 1e6)
    | st.lists(catalogue_ids, max_size=3).map(tuple)
)


def of_check(check: FieldCheck):  # noqa: PLR0911 - a check a line
    """Values that pass a check; not every text or number that may stand there, but all sorts."""
    match check:
        case Whole(low, high):
            return st.integers(low, high)
        case Words(longest):
            return texts if longest > 1000 else short_texts
        case Identifier(beginning, shelf):
            ids = catalogue_ids if shelf else record_ids
            return ids.map(lambda found: beginning + found)
        case OneOf(choices):
            return st.sampled_from(choices)
        case WorkDay():
            return days
        case WithOffset():
            return moments
        case Number():
            return st.floats(0, 100)
        case WorksheetAnswer():
            return answer_values
    raise AssertionError(check)


def of_type(hint):
    """Values of a type as it stands on a field."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        return st.none() | of_type(arguments[0])
    if origin is tuple:
        unique = (lambda mark: (mark.kind, mark.item)) if arguments[0] is Mark else None
        return st.lists(of_type(arguments[0]), max_size=4, unique_by=unique).map(tuple)
    if origin is Mapping:
        return st.dictionaries(catalogue_ids, of_type(arguments[1]), max_size=3)
    if check := check_of(hint):
        return of_check(check)
    if is_dataclass(hint):
        return of_kind(hint)
    return st.sampled_from(hint) if isinstance(hint, EnumMeta) else st.booleans()


def _whole_agreement(values):
    """The values of an agreement made to go together."""
    if not clean_text(values["words"]) and values["intervention"] is None:
        values["intervention"] = "outdoors"
    if values["look_again"] is not None:
        values["look_again"] = max(values["look_again"], values["day"])
    if values["outcome"] is None or values["closed_on"] is None:
        values["outcome"] = values["closed_on"] = None
    return values


# What the fields of a kind ask of one another.
WHOLE = {Agreement: _whole_agreement}


@cache
def of_kind(kind):
    """Records of a kind; made once, as what a strategy is made of is looked at when it first draws
    and that takes longer than drawing.
    """
    values = st.fixed_dictionaries({n: of_type(hint) for n, hint in field_types(kind).items()})
    whole = WHOLE.get(kind, dict)
    return values.map(lambda drawn: kind(**whole(drawn)))


marks = of_kind(Mark)
scores = st.integers(1, 10)
check_ins = of_kind(CheckIn)
events = of_kind(Event)


@cache
def _others(*, after_event):
    """A record of any kind but events; what follows an event only where there may be one."""
    return st.one_of(
        of_kind(kind)
        for kind in RECORD_LISTS
        if kind is not Event and (after_event or kind.KIND.cut is not Cut.WITH_EVENT)
    )


@st.composite
def diaries(draw):
    """A whole diary of every kind; what follows an event belongs to one of its events."""
    happened = draw(st.lists(events, max_size=3))
    drawn = draw(st.lists(_others(after_event=bool(happened)), max_size=10))
    known = [event.id for event in happened]
    records = [
        replace(record, event=draw(st.sampled_from(known)))
        if record.KIND.cut is Cut.WITH_EVENT
        else record
        for record in drawn
    ]
    return Diary.of([draw(of_kind(Person)), *happened, *records])
