"""Constants of which each stands on a day or a share: one step to either side is told apart."""

from datetime import timedelta

import numpy as np
import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind
from evenwichtapp.signals.answers import answer
from evenwichtapp.signals.balance.change_point import _without_effect
from evenwichtapp.signals.engine import known_on, signals
from evenwichtapp.signals.rules.support_gone import LOAD_AS_USUAL, SUPPORT_AS_USUAL
from tests.signals.building import TODAY, before, check_in, found
from tests.signals.cases import scores

STRESSORS = ("work_pressure", "administration", "emotions", "difficult_cooperation")


def test_four_entries_of_doubt_stand_against_a_night_effect():
    """Four nights and twelve days weigh as much as three pairs: three sevenths is believed."""
    night = np.array([[True] * 4 + [False] * 12])
    level = np.where(night, 5.0, 7.0)
    without = _without_effect(level, night, np.ones_like(night))
    assert without[0, 0] == pytest.approx(5 + 2 * 3 / (3 + 4))
    assert without[0, -1] == 7


@pytest.mark.parametrize(("drop", "since"), [(212, 212), (213, 212)])
def test_the_balance_rule_reads_240_days_back(drop: int, since: int):
    """Of the first 28 days read none can begin a change, so that the reach can be told."""
    wavering = (7, 8, 6, 7, 8)
    diary = Diary.of(
        check_in(ago, 3 if drop - 14 < ago <= drop else wavering[ago % 5])
        for ago in range(drop - 14, 300)
    )
    first, *_ = known_on(diary, TODAY, load()).alarms
    assert first.since == before(since)


def test_an_answer_is_kept_to_for_fourteen_days():
    (signal,) = signals(Diary.of(scores(7, 7, 4, 4, 4)), TODAY, load())
    said = answer(signal, AnswerKind.RECOGNISED, TODAY).apply(Diary.of(scores(7, 7, 4, 4, 4)))
    later = Diary.of([*said.records(), *(check_in(-n, 8 if n < 11 else 4) for n in range(1, 14))])
    asked = [signals(later, TODAY + timedelta(days=n), load()) for n in (13, 14)]
    assert [[signal.id for signal in each] for each in asked] == [[], ["balance.low"]]


def without_support(supported: int, ticks_now: int, *, days: int = 20) -> dict:
    """``days`` with four stressors, then ten without support on which ``ticks_now`` weighed."""
    usual = [
        check_in(
            10 + n,
            stressors=STRESSORS,
            coping=["colleagues"] if n < supported else [],
        )
        for n in range(days)
    ]
    now = [
        check_in(n, stressors=STRESSORS[: ticks_now // 10 + (n < ticks_now % 10)])
        for n in range(10)
    ]
    return found([*usual, *now])


def test_support_is_usual_from_half_of_the_days():
    """The eight weeks before tell: half of 56 days is enough, and 27 of 55 is the next below."""
    assert "situation.support_gone" in without_support(28, 40, days=56)
    assert "situation.support_gone" not in without_support(27, 40, days=55)
    assert SUPPORT_AS_USUAL == 0.5


def test_the_load_is_as_usual_from_three_quarters():
    assert "situation.support_gone" in without_support(20, 30)
    assert "situation.support_gone" not in without_support(20, 29)
    assert LOAD_AS_USUAL == 0.75
