"""What is usual through time: the past alone tells, and overload does not become it in silence."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Scale
from evenwichtapp.diary.series import DaySeries, day_series
from evenwichtapp.insight.levels import LEFT_OUT, Levels, Side, levels
from evenwichtapp.insight.own_range import OwnRange
from tests.insight.people import TODAY, check_in, scored

USUAL = "7 6 8 7 7 6 8 7 6 7 7 8 6 7 7 6 8 7 7 7 "


def found(scores: str) -> Levels:
    return levels(day_series(scored(scores)))


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def series_of(scores: list[int | None]) -> DaySeries:
    given_days = [(ago(len(scores) - 1 - n), s) for n, s in enumerate(scores) if s is not None]
    days, values = zip(*given_days, strict=True) if given_days else ((), ())
    return DaySeries(tuple(days), tuple(float(v) for v in values), (False,) * len(days))


def test_usual_takes_fourteen_scores_before_the_last_seven() -> None:
    assert found("7 " * 20).usual is None
    assert found("7 " * 21).usual == OwnRange(7, 7)


def test_the_last_seven_scores_are_asked_and_do_not_answer() -> None:
    assert found("7 " * 30 + "5 6 5 9 9 6 8").usual == OwnRange(7, 7)


def test_only_a_year_of_scores_counts() -> None:
    old = found("2 " * 30 + ". " * 400 + "7 " * 21)
    assert old.usual == OwnRange(7, 7)


def test_scores_of_another_scale_stay_out() -> None:
    foreign = [check_in(ago(n), 2, scale=Scale.FOREIGN) for n in range(30)]
    assert levels(day_series(Diary.of(foreign))).usual is None


def test_five_of_seven_below_the_range_are_a_stretch_from_the_first_of_them() -> None:
    (stretch,) = found(USUAL * 2 + "4 7 4 4 7 4 4").stretches
    assert (stretch.side, stretch.first, stretch.last) == (Side.LOWER, ago(6), TODAY)
    assert stretch.goes_on
    assert found(USUAL * 2 + "4 7 4 4 7 4 7").stretches == ()


def test_a_stretch_ends_with_its_last_score_outside() -> None:
    (stretch,) = found(USUAL * 2 + "4 4 4 4 4 " + "7 " * 10).stretches
    assert (stretch.first, stretch.last, stretch.days) == (ago(14), ago(10), 5)
    assert not stretch.goes_on


def test_a_stretch_goes_on_as_long_as_five_of_the_last_seven_lie_outside() -> None:
    low = USUAL * 2 + "4 4 4 4 4 4 4 7 7"
    (stretch,) = found(low).stretches
    assert (stretch.first, stretch.last, stretch.goes_on) == (ago(8), ago(2), True)
    (ended,) = found(f"{low} 7").stretches
    assert (ended.first, ended.last, ended.goes_on) == (ago(9), ago(3), False)


def test_a_stretch_above_the_range() -> None:
    (stretch,) = found(USUAL * 2 + "9 9 9 9 9").stretches
    assert stretch.side is Side.HIGHER


def test_after_a_long_pause_old_entries_say_nothing() -> None:
    assert found(USUAL * 2 + "4 4 4 " + ". " * 28 + "4 4 4").stretches == ()


def test_two_stretches_less_than_two_weeks_apart_are_one() -> None:
    close = found(USUAL * 2 + "4 4 4 4 4 " + "7 " * 12 + "4 4 4 4 4 " + "7 " * 8)
    apart = found(USUAL * 2 + "4 4 4 4 4 " + "7 " * 13 + "4 4 4 4 4 " + "7 " * 8)
    assert len(close.stretches) == 1
    assert len(apart.stretches) == 2


def test_a_stretch_stays_out_of_what_is_usual_for_eight_weeks() -> None:
    usual = found("7 " * 40).usual
    for weeks in range(1, 8):
        heavy = found("7 " * 40 + "4 " * (7 * weeks))
        assert heavy.usual == usual
        assert heavy.new_levels == ()


def test_after_eight_weeks_the_new_level_is_named_as_such() -> None:
    heavy = found("7 " * 40 + "5 " * (LEFT_OUT.days + 1))
    (new,) = heavy.new_levels
    assert new.since == ago(LEFT_OUT.days)
    assert (new.usual, new.before) == (OwnRange(5, 5), OwnRange(7, 7))
    assert heavy.usual == OwnRange(5, 5)


days_of_a_diary = st.lists(st.integers(1, 10) | st.none(), max_size=150)


@given(days_of_a_diary, st.integers(0, 150))
def test_what_is_said_of_a_day_never_changes_with_later_days(
    scores: list[int | None], cut: int
) -> None:
    whole = levels(series_of(scores))
    known = series_of(scores)
    until = ago(len(scores) - 1 - min(cut, len(scores) - 1)) if scores else TODAY
    kept = [(d, s) for d, s in zip(known.days, known.scores, strict=True) if d <= until]
    days, values = zip(*kept, strict=True) if kept else ((), ())
    early = levels(DaySeries(tuple(days), tuple(values), (False,) * len(days)))
    begun = {(s.side, s.first) for s in whole.stretches}
    for stretch in early.stretches:
        joined_later = any(
            s.side is stretch.side and s.first <= stretch.first <= s.last for s in whole.stretches
        )
        assert (stretch.side, stretch.first) in begun or joined_later
    assert set(early.new_levels) <= set(whole.new_levels)


@given(days_of_a_diary)
def test_a_stretch_begins_and_ends_outside_the_range(scores: list[int | None]) -> None:
    series = series_of(scores)
    score_of = dict(zip(series.days, series.scores, strict=True))
    for stretch in levels(series).stretches:
        assert stretch.holds(score_of[stretch.first])
        assert score_of[stretch.last] < 10 if stretch.side is Side.LOWER else True
