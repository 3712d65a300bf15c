"""What is said is true: on any diary, every claim keeps to its condition and its numbers."""

import re
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.series import day_series
from evenwichtapp.insight.claim import LONG_PERIOD, Claim, Voice
from evenwichtapp.insight.levels import Side, levels, outside
from evenwichtapp.insight.reading import reading, recent
from evenwichtapp.signals.engine import all_signals
from tests.insight.people import TODAY, scored

VERDICTS = {
    "level.lower",
    "level.higher",
    "level.within",
    "level.spread",
    "level.new",
    "level.new_as_said",
}
LOWER = {"recent.lower", "recent.lower_since", "recent.low", "level.lower"}

usual_days = st.lists(st.sampled_from([6, 7, 7, 8, None]), min_size=30, max_size=90)
any_days = st.lists(st.integers(1, 10) | st.none(), min_size=1, max_size=40)
people = st.tuples(usual_days, any_days).map(lambda two: diary_of([*two[0], *two[1]]))
periods = st.sampled_from([1, 7, 14, 28, 60, 92, 120, 365])


def diary_of(scores: list[int | None]) -> Diary:
    return scored(" ".join("." if score is None else str(score) for score in scores))


def read(diary: Diary, days: int, voice: Voice = Voice.YOU) -> tuple[Claim, ...]:
    first = TODAY - timedelta(days=days - 1)
    return reading(diary, load(), first, TODAY, TODAY, voice=voice).claims


@given(people, periods, periods)
def test_any_cut_of_the_period_keeps_the_onset(diary: Diary, one: int, other: int) -> None:
    if max(one, other) > LONG_PERIOD:
        return

    def onsets(days: int) -> set:
        return {c.since for c in read(diary, days) if c.id.startswith("low.") and c.since}

    def begins(days: int) -> set:
        stretches = levels(day_series(diary)).stretches
        return {s.first for s in stretches if s.last > TODAY - timedelta(days=days)}

    rule = {s.since for s in all_signals(diary, TODAY, load()) if s.id == "balance.shift"}
    assert onsets(one) <= begins(one) | rule
    assert onsets(other) <= begins(other) | rule


@given(people, periods)
def test_no_verdict_under_five_days_with_a_score(diary: Diary, days: int) -> None:
    first = TODAY - timedelta(days=days - 1)
    filled = len(day_series(diary.between(first, TODAY)).days)
    if filled < 5:
        assert VERDICTS.isdisjoint({claim.id for claim in read(diary, days)})
    last_two_weeks = len(day_series(diary.between(TODAY - timedelta(days=13), TODAY)).days)
    if last_two_weeks < 5:
        said = {claim.id for claim in recent(diary, load(), TODAY).claims}
        assert said <= {"recent.too_few", "recent.empty"}


@given(people, st.integers(1, 10))
def test_raising_the_newest_score_never_makes_the_words_lower(diary: Diary, more: int) -> None:
    *rest, newest = diary.check_ins
    if newest.day != TODAY or newest.score + more > 10:
        return
    higher = Diary.of([*rest, replace(newest, score=newest.score + more)])
    before = {claim.id for claim in recent(diary, load(), TODAY).claims}
    after = {claim.id for claim in recent(higher, load(), TODAY).claims}
    if not before & LOWER:
        assert not after & LOWER


@given(people)
def test_reading_and_signals_never_contradict_each_other(diary: Diary) -> None:
    standing = {signal.id for signal in all_signals(diary, TODAY, load())}
    said = {claim.id for claim in recent(diary, load(), TODAY).claims}
    if standing & {"balance.low", "balance.shift"}:
        assert said.isdisjoint({"recent.within", "recent.higher", "recent.spread"})
    if "balance.rise" in standing:
        assert said.isdisjoint({"recent.lower", "recent.within"})


@given(people, periods)
def test_every_number_is_found_again_by_counting(diary: Diary, days: int) -> None:
    first = TODAY - timedelta(days=days - 1)
    part = diary.between(first, TODAY)
    scores = day_series(part).scores
    usual = levels(day_series(diary)).usual
    for claim in read(diary, days):
        numbers = claim.numbers
        if claim.id == "level.within":
            within = [s for s in scores if numbers["low"] <= s <= numbers["high"]]
            assert (numbers["times"], numbers["days"]) == (len(within), len(scores))
            assert 2 * len(within) > len(scores)
        elif claim.id in {"level.lower", "level.higher"}:
            assert usual is not None
            side = Side(claim.id.removeprefix("level."))
            hits = [s for s in scores if outside(s, usual) is side]
            assert (numbers["times"], numbers["days"]) == (len(hits), len(scores))
            assert 2 * len(hits) >= len(scores)
        elif claim.id == "level.spread":
            assert (numbers["lowest"], numbers["highest"]) == (min(scores), max(scores))
        elif claim.id.startswith("filled."):
            assert numbers["filled"] == len(part.check_ins_by_day)
            begin = max(first, diary.check_ins[0].day)
            assert numbers["days"] == (TODAY - begin).days + 1
        elif claim.id in {"level.too_few", "recent.too_few"}:
            assert numbers["filled"] == len(scores) < 5


@given(people)
def test_a_year_names_every_heavy_stretch_or_says_there_was_none(diary: Diary) -> None:
    claims = {claim.id: claim for claim in read(diary, 365)}
    low = [s for s in levels(day_series(diary)).stretches if s.side is Side.LOWER]
    if "stretches.none" in claims:
        assert low == []
    if "stretches.lower" in claims:
        assert claims["stretches.lower"].numbers["stretches"] == len(low)


@given(people, periods, st.sampled_from(Voice))
def test_dutch_and_english_say_the_same_numbers(diary: Diary, days: int, voice: Voice) -> None:
    for claim in read(diary, days, voice):
        if not claim.id.startswith(("succession", "low.", "stretches", "rising")):
            assert re.findall(r"\d+", claim.text.nl) == re.findall(r"\d+", claim.text.en)
