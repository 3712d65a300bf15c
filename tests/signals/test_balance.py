"""The balance rule: what it says, what it never says, and that the past stays as it was."""

from __future__ import annotations

from datetime import date, timedelta
from math import log, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evenwichtapp.signals.balance import BalanceRule, Learning, alarms, learning
from evenwichtapp.signals.balance.change_point import Series, evidence
from tests.bench.signals import calm, delay, listen
from tests.bench.world import (
    BASELINE_DAYS,
    REFERENCE,
    STEP_1_5,
    people,
)

MONDAY = date(2024, 1, 1)


def days_from(first: date, count: int) -> list[date]:
    return [first + timedelta(number) for number in range(count)]


def steady(count: int) -> list[float]:
    """Scores that waver around 7 and stay there."""
    return [float(6 + (number * number + number // 3) % 3) for number in range(count)]


@st.composite
def diaries(draw: st.DrawFn) -> tuple[list[date], list[float], list[bool]]:
    """Up to 120 entries with gaps, in the middle of which the level may shift."""
    count = draw(st.integers(30, 120))
    gaps = draw(st.lists(st.sampled_from([1, 1, 1, 2, 5, 40]), min_size=count, max_size=count))
    shift_at, shift = draw(st.integers(0, count)), draw(st.integers(-3, 3))
    seed = draw(st.integers(0, 10_000))
    random = np.random.default_rng(seed)
    scores = 6.5 + random.standard_normal(count) + shift * (np.arange(count) >= shift_at)
    offsets = np.cumsum(gaps).tolist()
    return (
        [MONDAY + timedelta(offset) for offset in offsets],
        np.clip(np.rint(scores), 1, 10).tolist(),
        (random.random(count) < 0.2).tolist(),
    )


def test_evidence_of_a_small_case_equals_the_sum_by_hand() -> None:
    """28 days of 6 and 8 in turn, then three days of 4, worked out term by term.

    Scores alternate, so the correlation is far below zero and phi is clipped to 0: entries are
    independent then and every term can be written down. Weekend days hold as many sixes as
    eights, so there is no weekend effect.
    """
    days = np.array([MONDAY.toordinal() + number for number in range(31)])
    scores = np.array([6.0, 8.0] * 14 + [4.0, 4.0, 4.0])
    found = evidence(Series(days, scores, np.zeros(31, dtype=bool), int(days[0])), rows=1)

    variance = (8 * 1.1**2 + 28) / (8 + 28 - 1)
    information = (3 - 3 * 3 / 31) / variance
    score = (-9 - 3 * -9 / 31) / variance
    spread = sqrt(variance)
    by_size = [
        -size * spread * score - (size * spread) ** 2 * information / 2 for size in (0.75, 1.25)
    ]
    by_hand = log((np.exp(by_size[0]) + np.exp(by_size[1])) / 2)

    start = int(np.flatnonzero(found.starts[0] == days[28])[0])
    assert found.precision[0, start] == pytest.approx(information)
    assert found.change[0, start] == pytest.approx(score / information)
    assert found.down[0, start] == pytest.approx(by_hand)
    assert found.down[0, start + 1] == -np.inf, "two entries are too few to show a change"


def test_evidence_with_gaps_equals_generalised_least_squares() -> None:
    """Week days only: the change of level by matrix algebra, with the full covariance."""
    numbers = [n for n in range(70) if n % 7 < 5]
    scores = 7 + np.rint(1.4 * np.sin(np.arange(50) * 0.9) - (np.arange(50) > 44))
    days = MONDAY.toordinal() + np.array(numbers)
    found = evidence(Series(days, scores, np.zeros(50, dtype=bool), int(days[0])), rows=1)

    known = [i for i in range(50) if days[-1] - days[i] > 14]
    off = scores - np.mean(scores[known])
    squares = sum(off[i] ** 2 for i in known)
    pairs = [i for i in known[1:] if days[i] - days[i - 1] == 1]
    r = sum(off[i] * off[i - 1] for i in pairs) / len(pairs) / (squares / len(known))
    r += (1 + 3 * r) / len(known)
    phi = (len(pairs) * r + 40 * 0.3) / (len(pairs) + 40)
    variance = (8 * 1.1**2 + squares) / (8 + len(known) - 1)
    assert 0.1 < phi < 0.75, "a case in which entries lean on each other"

    inverse = np.linalg.inv(variance * phi ** np.abs(days[:, None] - days[None, :]))
    ones = inverse.sum(axis=1)
    projected = inverse - np.outer(ones, ones) / ones.sum()
    for start in (40, 45, 47):
        after = (np.arange(50) >= start).astype(float)
        column = int(np.flatnonzero(found.starts[0] == days[start])[0])
        information = after @ projected @ after
        assert found.precision[0, column] == pytest.approx(information)
        assert found.change[0, column] == pytest.approx(after @ projected @ off / information)


def test_a_drop_is_flagged_with_when_and_how_much() -> None:
    days = days_from(MONDAY, 60)
    scores = steady(45) + [score - 2 for score in steady(60)[45:]]

    said = [alarm for alarm in alarms(days, scores) if alarm.level == "flag"]

    assert said[0].direction == "down"
    assert abs((said[0].since - days[45]).days) <= 2
    assert said[0].day <= days[45 + 8]
    assert said[0].low < 2 < said[0].high
    assert said[0].low < said[0].drop < said[0].high


def test_a_rise_is_said_likewise_with_a_negative_drop() -> None:
    days = days_from(MONDAY, 60)
    scores = steady(45) + [score + 2 for score in steady(60)[45:]]

    said = alarms(days, scores)

    assert {alarm.direction for alarm in said} == {"up"}
    assert "flag" in {alarm.level for alarm in said}
    assert all(alarm.low <= alarm.drop < 0 for alarm in said)


def test_nothing_is_said_of_steady_days() -> None:
    assert alarms(days_from(MONDAY, 300), steady(300)) == []


def test_after_a_flag_fourteen_days_are_silent() -> None:
    days = days_from(MONDAY, 120)
    scores = steady(45) + [score - 3 for score in steady(120)[45:]]

    said = alarms(days, scores)

    flags = [alarm.day for alarm in said if alarm.level == "flag"]
    assert len(flags) >= 2, "a level that stays low is said again"
    for flag in flags:
        assert not [a for a in said if flag < a.day <= flag + timedelta(14)]
    assert all(alarm.since > flags[0] for alarm in said if alarm.day > flags[0])


def test_a_notice_does_not_silence_the_flag_and_is_not_repeated() -> None:
    days = days_from(MONDAY, 70)
    scores = steady(45) + [score - 1 for score in steady(70)[45:]]

    said = alarms(days, scores)

    assert [alarm.level for alarm in said][:2] == ["notice", "flag"]
    assert said[1].day - said[0].day < timedelta(14)


@settings(max_examples=60, deadline=None)
@given(diaries(), st.integers(0, 120))
def test_the_future_never_changes_what_was_said(
    diary: tuple[list[date], list[float], list[bool]], known: int
) -> None:
    days, scores, nights = diary
    until = days[:known]

    before = alarms(until, scores[:known], nights[:known])

    assert before == [alarm for alarm in alarms(*diary) if until and alarm.day <= until[-1]]


@settings(max_examples=30, deadline=None)
@given(diaries())
def test_entry_by_entry_says_the_same_as_all_at_once(
    diary: tuple[list[date], list[float], list[bool]],
) -> None:
    rule = BalanceRule()
    said = [alarm for entry in zip(*diary, strict=True) if (alarm := rule.step(*entry))]
    assert said == alarms(*diary)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 60), min_size=1, max_size=4), st.integers(30, 90))
def test_a_gap_never_raises_an_alarm_by_itself(gaps: list[int], first_gap: int) -> None:
    """The same steady scores, with pauses of up to two months after the first month."""
    offsets = np.arange(130)
    for number, gap in enumerate(gaps):
        offsets[first_gap + 9 * number :] += gap
    days = [MONDAY + timedelta(int(offset)) for offset in offsets]

    assert alarms(days, steady(130)) == []


@settings(max_examples=60, deadline=None)
@given(diaries())
def test_scores_shifted_by_one_shift_nothing_but_the_level(
    diary: tuple[list[date], list[float], list[bool]],
) -> None:
    days, scores, nights = diary
    lower = [min(score, 9.0) for score in scores]

    higher = [score + 1 for score in lower]

    assert alarms(days, higher, nights) == alarms(days, lower, nights)


def test_a_usual_dip_at_night_is_not_a_drop() -> None:
    """Three weeks of nights in one go, at the level that nights always had."""
    days = days_from(MONDAY, 100)
    nights = [number % 7 in (1, 2, 3) for number in range(79)] + [True] * 21
    scores = [s - 2 * night for s, night in zip(steady(100), nights, strict=True)]

    assert [a for a in alarms(days, scores, nights) if a.level == "flag"] == []
    assert [a for a in alarms(days, scores) if a.level == "flag"] != []


@pytest.mark.parametrize(
    ("days", "scores", "nights"),
    [
        ([MONDAY + timedelta(1), MONDAY], [6.0, 6.0], None),
        ([MONDAY, MONDAY], [6.0, 6.0], None),
        ([MONDAY], [0.9], None),
        ([MONDAY], [10.1], None),
        ([MONDAY], [float("nan")], None),
        ([MONDAY], [6.0, 7.0], None),
        ([MONDAY], [6.0], [True, False]),
    ],
    ids=["unsorted", "doubled", "too low", "too high", "no number", "lengths", "nights"],
)
def test_what_is_no_series_of_scores_is_refused(
    days: list[date], scores: list[float], nights: list[bool] | None
) -> None:
    with pytest.raises(ValueError, match="must"):
        alarms(days, scores, nights)


def test_a_refused_entry_leaves_the_rule_as_it_was() -> None:
    rule = BalanceRule()
    rule.step(MONDAY, 7.0)
    with pytest.raises(ValueError, match="ascend"):
        rule.step(MONDAY, 6.0)
    rule.step(MONDAY + timedelta(1), 6.0)


def test_an_empty_series_says_nothing() -> None:
    assert alarms([], []) == []


def test_learning_counts_down_to_the_first_word() -> None:
    days = days_from(MONDAY, 40)

    assert learning([], MONDAY) == Learning(entries_to_go=14, days_to_go=28)
    assert learning(days[:10], days[9]) == Learning(entries_to_go=4, days_to_go=19)
    assert learning(days, days[9]) == learning(days[:10], days[9])
    assert not learning(days, days[27]).done
    assert learning(days, days[28]).done
    # Entries on every fourth day: the calendar is ready before the entries are
    assert learning(days[::4], days[39]) == Learning(entries_to_go=7, days_to_go=0)


def test_after_a_long_pause_the_rule_learns_anew() -> None:
    before, after = days_from(MONDAY, 60), days_from(MONDAY + timedelta(400), 20)

    assert alarms(before + after, steady(60) + [3.0] * 20) == []
    assert learning(before + after, after[-1]) == Learning(entries_to_go=9, days_to_go=0)


def test_the_benchmark_measures_early_and_seldom() -> None:
    """Sixty people are few: wide bounds, to catch a rule that shouts or sleeps."""
    quiet = calm(listen(people(REFERENCE, 60, BASELINE_DAYS + 365, 5)).sounded("flag"))
    changed = people(REFERENCE, 60, BASELINE_DAYS + 181, 6, STEP_1_5)
    found = delay(listen(changed).sounded("flag"), changed)

    assert 0.4 <= quiet.a_year <= 2.0
    assert found.in_14 >= 0.65
    assert found.median <= 12
