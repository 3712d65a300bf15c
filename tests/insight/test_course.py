from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Scale
from evenwichtapp.insight.course import course
from tests.insight.people import TODAY, check_in, event, scored

FIRST = TODAY - timedelta(days=27)


def test_a_segment_ends_where_a_day_is_missing() -> None:
    found = course(scored("7 7 . 6 . . 5 4 8"), load(), FIRST, TODAY)
    assert [segment.scores for segment in found.segments] == [(7, 7), (6,), (5, 4, 8)]


@given(st.lists(st.integers(1, 10) | st.none(), min_size=1, max_size=28))
def test_every_score_stands_in_one_segment_of_days_in_a_row(scores: list[int | None]) -> None:
    diary = scored(" ".join("." if score is None else str(score) for score in scores))
    found = course(diary, load(), FIRST, TODAY)
    for segment in found.segments:
        steps = zip(segment.days, segment.days[1:], strict=False)
        assert all(after - before == timedelta(days=1) for before, after in steps)
    days = [day for segment in found.segments for day in segment.days]
    assert days == [check_in.day for check_in in diary.check_ins]
    assert len(found.score_of) == len(days)


def test_two_check_ins_on_a_day_are_their_mean() -> None:
    diary = Diary.of([check_in(TODAY, 6), check_in(TODAY, 7)])
    assert course(diary, load(), FIRST, TODAY).score_of == {TODAY: 6.5}


def test_events_carry_the_shape_of_their_kind() -> None:
    day = TODAY - timedelta(days=3)
    unknown = event(day, "no_such_kind")
    diary = scored("7", more=(event(day, "death"), event(TODAY, "good"), unknown))
    found = course(diary, load(), FIRST, TODAY)
    assert [(mark.day, mark.kind, mark.shape) for mark in found.events] == [
        (day, "death", "circle"),
        (TODAY, "good", "star"),
    ]
    assert list(found.shapes.items()) == [("death", "circle"), ("good", "star")]


def test_what_lies_outside_the_period_is_not_there() -> None:
    before = FIRST - timedelta(days=1)
    diary = Diary.of([check_in(before, 3), event(before, "death"), check_in(FIRST, 7)])
    found = course(diary, load(), FIRST, TODAY)
    assert set(found.score_of) == {FIRST}
    assert found.events == ()


def test_today_is_marked_only_inside_the_period() -> None:
    diary = scored("7 7 7")
    assert course(diary, load(), FIRST, TODAY, TODAY).today == TODAY
    assert course(diary, load(), FIRST, TODAY, date(2027, 1, 1)).today is None


def test_scores_of_another_scale_are_shown() -> None:
    diary = Diary.of([check_in(TODAY, 4, scale=Scale.FOREIGN)])
    assert course(diary, load(), FIRST, TODAY).score_of == {TODAY: 4}
