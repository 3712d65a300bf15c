"""What makes a check-in, and how it stands in a draft."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind, Shift
from evenwichtapp.errors import KnownError
from tests.strategies import days, marks, record_ids, scores, texts

AT = datetime(2026, 11, 12, 9, 15).astimezone()
WRITTEN = CheckIn(day=AT.date(), at=AT, score=6, marks=(Mark(MarkKind.SIGN, "tired", 2),), note="a")

entries = st.builds(
    Entry,
    day=days,
    score=st.none() | scores,
    shift=st.none() | st.sampled_from(Shift),
    marks=st.lists(marks, max_size=3).map(tuple),
    note=texts,
    editing=st.none() | record_ids,
)


@given(entries)
def test_a_draft_gives_the_entry_back(entry):
    draft = entry.to_draft()
    assert (draft == "") == entry.empty
    assert entry.empty or Entry.from_draft(draft) == entry


@pytest.mark.parametrize("draft", ["", "[]", "{}", "null", '{"day": "x"}'])
def test_a_draft_that_cannot_be_read_is_none(draft):
    assert Entry.from_draft(draft) is None


def test_a_changed_check_in_keeps_when_it_was_made_and_where_it_came_from():
    entry = replace(Entry.of(WRITTEN), score=4, note="b")
    changed = entry.changed(replace(WRITTEN, origin="elsewhere"), 5)
    assert changed == replace(WRITTEN, score=4, note="b", origin="elsewhere")


def test_moved_to_another_day_its_moment_goes_along():
    moved = replace(Entry.of(WRITTEN), day=WRITTEN.day - timedelta(days=3)).changed(WRITTEN, 5)
    assert (moved.day, moved.at) == (WRITTEN.day - timedelta(days=3), AT - timedelta(days=3))


def test_without_a_score_it_is_no_check_in():
    with pytest.raises(KnownError, match="bad_score"):
        Entry(day=WRITTEN.day, note="a").check_in(AT)


def test_written_now_it_is_now_and_for_a_day_that_is_over_noon_and_filled_in_later():
    entry = Entry(day=WRITTEN.day, score=6)
    today = entry.written(5, AT)
    assert (today.at, today.filled_in_at) == (AT, None)
    before = replace(entry, day=WRITTEN.day - timedelta(days=2)).written(5, AT)
    assert before.at == (AT - timedelta(days=2)).replace(hour=12, minute=0)
    assert before.filled_in_at == AT


def test_a_moment_that_the_person_named_stands():
    named = AT.replace(hour=7)
    assert Entry(day=WRITTEN.day, score=6).written(5, AT, named).at == named
