"""Hypothesis strategies for records and diaries, invented and within every bound."""

from datetime import date, datetime, timedelta, timezone

from hypothesis import strategies as st

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Answer,
    AnswerKind,
    CheckIn,
    Condition,
    ConditionKind,
    Event,
    FollowUp,
    FollowUpAfter,
    Helped,
    Mark,
    MarkKind,
    OwnItem,
    OwnSignal,
    Person,
    Practice,
    Reflection,
    Scale,
    Shift,
    Supporter,
)

record_ids = st.uuids(version=4).map(lambda u: u.hex)
catalogue_ids = st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True)
texts = st.text(max_size=60)
short_texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
days = st.dates(date(1990, 1, 1), date(2200, 12, 31))
scores = st.integers(1, 10)
offsets = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
moments = st.datetimes(datetime(1990, 1, 2), datetime(2200, 12, 30), timezones=offsets)
maybe_score = st.none() | scores

marks = st.builds(
    Mark,
    kind=st.sampled_from(MarkKind),
    item=catalogue_ids,
    weight=st.none() | st.integers(1, 3),
)
check_ins = st.builds(
    CheckIn,
    id=record_ids,
    day=days,
    at=moments,
    score=scores,
    shift=st.none() | st.sampled_from(Shift),
    scale=st.sampled_from(Scale),
    marks=st.lists(marks, max_size=4, unique_by=lambda m: (m.kind, m.item)).map(tuple),
    note=texts,
    origin=short_texts,
)
events = st.builds(
    Event,
    id=record_ids,
    day=days,
    at=moments,
    kind=catalogue_ids,
    ticks=st.lists(catalogue_ids, max_size=3, unique=True).map(tuple),
    note=texts,
    origin=short_texts,
)
practices = st.builds(
    Practice,
    id=record_ids,
    day=days,
    intervention=catalogue_ids,
    done=st.booleans(),
    minutes=st.none() | st.integers(0, 600),
    before=maybe_score,
    after=maybe_score,
    helped=st.none() | st.sampled_from(Helped),
    note=texts,
)
answer_values = (
    texts
    | st.integers(-1000, 1000)
    | st.floats(-1e6, 1e6)
    | st.lists(catalogue_ids, max_size=3).map(tuple)
)
reflections = st.builds(
    Reflection,
    id=record_ids,
    worksheet=catalogue_ids,
    day=days,
    changed_at=moments,
    title=texts,
    event=st.none() | record_ids,
    answers=st.dictionaries(catalogue_ids, answer_values, max_size=3),
    step=st.integers(0, 12),
    finished=st.booleans(),
)
conditions = st.builds(
    Condition,
    kind=st.sampled_from(ConditionKind),
    item=st.none() | catalogue_ids,
    limit=maybe_score,
    times=st.integers(1, 14),
    window=st.integers(1, 60),
)
own_signals = st.builds(
    OwnSignal,
    id=record_ids,
    words=texts,
    agreement=texts,
    condition=conditions,
    with_whom=texts,
    active=st.booleans(),
)
own_items = st.builds(
    OwnItem,
    id=record_ids.map("own:{}".format),
    kind=st.sampled_from(MarkKind),
    label=texts,
    hidden=st.booleans(),
)
answers = st.builds(
    Answer,
    id=record_ids,
    signal=catalogue_ids,
    answer=st.sampled_from(AnswerKind),
    day=days,
    since=days,
    level=st.sampled_from(["notice", "flag"]),
    until=st.none() | days,
)
supporters = st.builds(Supporter, name=short_texts, relation=short_texts, phone=short_texts)
persons = st.builds(
    Person,
    role=short_texts,
    setting=short_texts,
    region=st.sampled_from(["nl", "be"]),
    day_boundary=st.integers(0, 23),
    foreign_scores_count=st.booleans(),
    support=st.lists(supporters, max_size=3).map(tuple),
    limits=st.dictionaries(catalogue_ids, st.floats(0, 100), max_size=3),
)


@st.composite
def diaries(draw):
    """A whole diary; every follow-up belongs to one of its events."""
    happened = draw(st.lists(events, max_size=3))
    follow_ups = [
        FollowUp(
            id=draw(record_ids),
            event=draw(st.sampled_from(happened)).id,
            after=after,
            due=draw(days),
            weight=draw(st.none() | st.integers(0, 10)),
            nothing_felt=draw(st.booleans()),
            note=draw(texts),
            answered_at=draw(st.none() | moments),
            later=draw(st.none() | days),
            dropped=draw(st.booleans()),
        )
        for after in (
            draw(st.lists(st.sampled_from(FollowUpAfter), max_size=2)) if happened else ()
        )
    ]
    others = st.lists(
        check_ins | practices | reflections | own_signals | own_items | answers, max_size=8
    )
    return Diary.of([draw(persons), *happened, *follow_ups, *draw(others)])
