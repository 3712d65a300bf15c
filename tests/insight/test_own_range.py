from math import ceil, floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.insight.own_range import OwnRange, own_range, whole


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
    assert floor(min(scores)) <= found.low <= found.high <= ceil(max(scores))
    below = sum(score < found.low for score in scores)
    above = sum(score > found.high for score in scores)
    assert max(below, above) * 4 <= len(scores) + 3
    assert own_range(sorted(scores, reverse=True)) == found


@pytest.mark.parametrize(
    ("scores", "found"),
    [
        # The quarter points by hand, linear between neighbours: places 3.25 and 9.75 of 0 to 13.
        ([1, 1, 1, 2, 4, 5, 5, 5, 5, 7, 9, 10, 10, 10], OwnRange(2, 9)),
        ([1, 1, 1, 1, 5, 5, 5, 5, 5, 5, 10, 10, 10, 10], OwnRange(2, 9)),
        ([1, 1, 1, 1, 4.5, 5, 5, 5, 5, 5.5, 9, 9, 9, 9], OwnRange(1, 9)),
        ([2, 2, 2, 3, 3, 5, 5, 5, 5, 8, 8, 9, 9, 9], OwnRange(3, 8)),
    ],
)
def test_the_range_ends_at_the_quarter_points(scores: list[float], found: OwnRange) -> None:
    assert own_range(scores) == found
