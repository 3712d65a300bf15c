from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Scale
from evenwichtapp.insight.own_range import OwnRange, own_range, usual_range, whole
from tests.insight.people import TODAY, check_in, scored


def test_the_middle_half_of_fourteen_scores() -> None:
    assert own_range([1, 2, 3, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 10]) == OwnRange(6, 8)


def test_thirteen_scores_are_too_few() -> None:
    assert own_range([7] * 13) is None
    assert own_range([7] * 14) == OwnRange(7, 7)


@pytest.mark.parametrize(("score", "shown"), [(6.0, 6), (6.4, 6), (6.5, 7), (1.0, 1), (10.0, 10)])
def test_a_half_is_shown_as_the_higher_score(score: float, shown: int) -> None:
    assert whole(score) == shown


@given(st.lists(st.floats(1, 10), min_size=14, max_size=60))
def test_the_range_lies_within_the_scores_in_any_order(scores: list[float]) -> None:
    found = own_range(scores)
    assert found is not None
    assert whole(min(scores)) <= found.low <= found.high <= whole(max(scores))
    assert own_range(sorted(scores, reverse=True)) == found


def test_only_the_last_year_counts() -> None:
    long_ago = scored("2 " * 20, TODAY - timedelta(days=365))
    recent = scored("7 " * 20)
    both = Diary.of([*long_ago.check_ins, *recent.check_ins])
    assert usual_range(both, TODAY) == OwnRange(7, 7)
    assert usual_range(long_ago, TODAY) is None


def test_the_same_day_a_year_ago_is_a_day_too_far() -> None:
    thirteen = scored("7 " * 13).check_ins
    for ago, found in ((364, OwnRange(7, 7)), (365, None)):
        old = check_in(TODAY - timedelta(days=ago), 7)
        assert usual_range(Diary.of([*thirteen, old]), TODAY) == found


def test_later_days_change_nothing() -> None:
    diary = scored("7 " * 20 + "2 " * 40)
    assert usual_range(diary, TODAY - timedelta(days=40)) == OwnRange(7, 7)


def test_scores_of_another_scale_stay_out() -> None:
    foreign = [check_in(TODAY - timedelta(days=n), 2, scale=Scale.FOREIGN) for n in range(30)]
    assert usual_range(Diary.of(foreign), TODAY) is None


@pytest.mark.parametrize(
    ("scores", "found"),
    [
        # The quarter points by hand, linear between neighbours: places 3.25 and 9.75 of 0 to 13.
        ([1, 1, 1, 2, 4, 5, 5, 5, 5, 7, 9, 10, 10, 10], OwnRange(3, 9)),
        ([1, 1, 1, 1, 5, 5, 5, 5, 5, 5, 10, 10, 10, 10], OwnRange(2, 9)),
        ([2, 2, 2, 3, 3, 5, 5, 5, 5, 8, 8, 9, 9, 9], OwnRange(3, 8)),
    ],
)
def test_the_range_ends_at_the_quarter_points(scores: list[float], found: OwnRange) -> None:
    assert own_range(scores) == found
