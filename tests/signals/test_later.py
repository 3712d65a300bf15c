"""A day that was filled in later counts like any other, and raises nothing that was over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from evenwichtapp.diary.records import Shift
from tests.signals.building import check_in, found


def later(records, agos):
    """The same, with the days of ``agos`` written a few days after they were over."""
    return [
        replace(r, filled_in_at=r.at + timedelta(days=4)) if r.day in agos else r for r in records
    ]


def low_days(*agos, of=7, low=4):
    return [check_in(ago, low if ago in agos else 7) for ago in range(of)]


def filled_in(records, *agos):
    days = {check_in(ago).day for ago in agos}
    return later(records, days)


def test_a_late_day_counts_like_any_other():
    records = low_days(2, 1, 0)
    assert "balance.low" in found(records)
    assert "balance.low" in found(filled_in(records, 2, 1))
    assert "balance.low" in found(filled_in(records, 2, 1, 0))


def test_late_days_raise_no_signal_that_had_ended_by_then():
    records = low_days(6, 5, 4)
    assert "balance.low" in found(records)
    assert "balance.low" not in found(filled_in(records, 6, 5, 4))


def test_a_signal_that_was_there_without_them_stays():
    records = [*low_days(6, 5, 4), check_in(7, 4), check_in(8, 4)]
    assert "balance.low" in found(filled_in(records, 3, 2, 1))


def test_a_run_of_shifts_that_was_over_is_not_told_afterwards():
    worked = [check_in(ago, shift=Shift.EARLY) for ago in range(4, 11)]
    free = [check_in(ago, shift=Shift.FREE) for ago in range(4)]
    records = [*worked, *free]
    told = {name for name in found(records) if name.startswith("situation.")}
    assert told
    assert not told & set(found(filled_in(records, *range(4, 11))))


@pytest.mark.parametrize("on_time", [True, False])
def test_a_drop_found_in_late_days_is_told_only_while_it_lasts(on_time):
    usual = [check_in(ago, 7 + ago % 2) for ago in range(11, 80)]
    dip = [check_in(ago, 3) for ago in range(5, 11)]
    back = [check_in(ago, 7 + ago % 2) for ago in range(5)]
    records = [*usual, *dip, *back]
    if not on_time:
        records = filled_in(records, *range(5, 11))
    assert ("balance.shift" in found(records)) is on_time


def test_a_drop_that_still_lasts_is_told():
    usual = [check_in(ago, 7 + ago % 2) for ago in range(8, 80)]
    dip = [check_in(ago, 3) for ago in range(8)]
    assert "balance.shift" in found(filled_in([*usual, *dip], *range(2, 8)))
