"""Rows of the table that were wrong to the eye of somebody who does this work."""

import pytest

from evenwichtapp.catalogue.loading import load
from tests.care.situations import Met, card


def test_who_is_sidelined_is_answered_with_a_say_in_decisions():
    found = card(Met("tired", "sidelined", None))
    assert (found[1].row, found[1].intervention) == ("sidelined", "included_in_decisions")


def test_fear_of_death_is_not_answered_as_inexperience():
    somebody, *_ = card(Met("tired", "fear_of_death", None))
    assert (somebody.row, somebody.intervention) == ("fear_of_death", "peer_support")
    assert "kort" not in somebody.why.nl


@pytest.mark.parametrize("cause", ["death_of_child", "sudden_death", "shocking_death", "bad_death"])
def test_a_heavy_death_that_weighs_asks_for_somebody_by_name(cause):
    somebody, *_ = card(Met("tired", cause, None))
    assert (somebody.row, somebody.step) == ("heavy_death", 2)


def test_no_reason_counts_how_many_colleagues_look_for_support_after_a_death():
    """The 85% of the QuickScan is about keeping one's balance, and not about deaths."""
    said = " ".join(row.why.nl for row in load().ladder.values() if "death" in row.about)
    assert "de meesten" not in said
