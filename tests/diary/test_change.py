from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    CheckIn,
    Event,
    FollowUp,
    FollowUpAfter,
    Mark,
    MarkKind,
    Person,
    Scale,
    Shift,
)
from evenwichtapp.diary.series import day_series
from evenwichtapp.errors import KnownError

DAY = date(2026, 11, 12)
NOON = datetime.fromisoformat("2026-11-12T12:00+01:00")


def check_in(score=6, days_ago=0, **values):
    return CheckIn(
        day=DAY - timedelta(days=days_ago),
        at=NOON - timedelta(days=days_ago),
        score=score,
        **values,
    )


def test_undo_brings_the_diary_back():
    kept, edited, removed = check_in(5), check_in(6, 1), check_in(7, 2)
    before = Diary.of([kept, edited, removed, Person(role="nurse")])
    better = CheckIn(id=edited.id, day=edited.day, at=edited.at, score=8)
    change = Change(
        "check_in_saved",
        add=(check_in(9, 3),),
        replace=(better, Person(role="coach")),
        remove=(removed,),
    )
    after = change.apply(before)
    assert [c.score for c in after.check_ins] == [9, 8, 5]
    assert after.person.role == "coach"
    assert change.kinds == {CheckIn, Person}
    assert change.undo(before).apply(after) == before


def test_what_is_to_be_replaced_but_is_gone_is_added_and_undo_takes_it_out_again():
    gone = check_in(6)
    before = Diary.of([check_in(5, 1)])
    change = Change("check_in_saved", replace=(gone,))
    after = change.apply(before)
    assert gone in after.check_ins
    assert change.undo(before).apply(after) == before


def test_a_record_added_twice_stands_there_once():
    first = check_in(6)
    again = replace(first, score=8)
    after = Change("check_in_saved", add=(again,)).apply(Diary.of([first]))
    assert after.check_ins == (again,)


@given(st.permutations([check_in(score, ago) for ago, score in enumerate(range(1, 8))]))
def test_order_of_entry_does_not_matter(records):
    assert Diary.of(records).check_ins == tuple(sorted(records, key=lambda c: c.day))


@pytest.mark.parametrize("score", [0, 11, -1])
def test_score_outside_one_to_ten_is_refused(score):
    with pytest.raises(KnownError, match="bad_score"):
        check_in(score)


def test_note_loses_control_characters_and_keeps_its_lines():
    assert check_in(note=" een\x00\x1b\r\ntwee\t. ").note == "een\ntwee\t."


def test_note_of_a_megabyte_is_refused():
    with pytest.raises(KnownError, match="note_too_long"):
        check_in(note="a" * 1_000_000)


def test_day_score_is_the_mean_and_a_foreign_scale_stays_out():
    diary = Diary.of(
        [
            check_in(6),
            check_in(9, shift=Shift.NIGHT),
            check_in(2, 1, scale=Scale.FOREIGN),
        ]
    )
    series = day_series(diary)
    assert (series.days, series.scores, series.nights) == ((DAY,), (7.5,), (True,))
    assert day_series(diary, foreign=True).scores == (2, 7.5)


def test_a_period_keeps_follow_ups_of_its_own_events_only():
    event = Event(day=DAY, at=NOON, kind="death")
    earlier = Event(day=DAY - timedelta(days=9), at=NOON, kind="death")
    asked = [
        FollowUp(event=e.id, after=FollowUpAfter.WEEK, due=DAY + timedelta(days=7))
        for e in (event, earlier)
    ]
    diary = Diary.of([event, earlier, *asked]).between(DAY, None)
    assert [f.event for f in diary.follow_ups] == [event.id]


def test_items_used_most_come_first():
    marks = [("a", 2), ("b", 3), ("c", 1)]
    diary = Diary.of(
        check_in(days_ago=n, marks=(Mark(MarkKind.SIGN, item),))
        for item, times in marks
        for n in range(times)
    )
    assert diary.chosen_most(MarkKind.SIGN, 2) == ("b", "a")


def test_of_items_used_as_often_the_one_used_first_comes_first():
    marks = (Mark(MarkKind.SIGN, "z"), Mark(MarkKind.SIGN, "a"))
    diary = Diary.of([check_in(days_ago=0, marks=marks)])
    assert diary.chosen_most(MarkKind.SIGN) == ("z", "a")
