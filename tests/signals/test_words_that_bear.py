"""Sentences of the rules say what the diary bears, and no more."""

import pytest

from evenwichtapp.diary.records import Condition, ConditionKind, FollowUpAfter, OwnSignal
from tests.signals.building import answered, check_in, event, found


@pytest.mark.parametrize(
    ("first", "now", "title"),
    [(6, 6, "Het weegt nog even zwaar"), (4, 9, "Het weegt nu zwaarder dan eerst")],
)
def test_heavier_than_at_first_is_not_called_the_same(first: int, now: int, title: str) -> None:
    death = event(45, "death")
    records = [
        death,
        answered(death, FollowUpAfter.DAY, 44, first),
        answered(death, FollowUpAfter.SIX_WEEKS, 1, now),
    ]
    assert found(records)["follow_up.still_heavy"].title.nl == title


def test_little_felt_is_not_called_nothing() -> None:
    death = event(45, "death")
    records = [death, answered(death, FollowUpAfter.SIX_WEEKS, 1, nothing=True)]
    said = found(records)["follow_up.nothing"]
    assert "niets" not in said.title.nl + said.why.nl
    assert "nothing" not in said.title.en + said.why.en


def test_a_score_at_the_own_limit_is_not_called_under_it() -> None:
    own = OwnSignal(
        id="own-flag",
        words="Ik zak weg",
        agreement="Bel Noor",
        condition=Condition(kind=ConditionKind.SCORE, limit=5, times=1, window=1),
    )
    (said,) = [s for s in found([own, check_in(0, 5)]).values() if s.kind.value == "own"]
    assert "op of onder" in said.why.nl
    assert "at or under" in said.why.en


def test_no_support_ticked_is_not_called_no_support() -> None:
    usual = [
        check_in(ago, coping=["partner_friends"], stressors=["work_pressure"])
        for ago in range(12, 40)
    ]
    bare = [check_in(ago, stressors=["work_pressure"]) for ago in range(12)]
    said = found([*usual, *bare])["situation.support_gone"]
    assert "vinkte je geen steun aan" in said.why.nl


def test_days_of_a_flag_do_not_become_usual_in_silence() -> None:
    def said(weeks: int) -> str:
        free = [check_in(ago) for ago in range(7 * weeks, 7 * weeks + 56)]
        tired = [check_in(ago, signs=["tired"]) for ago in range(7 * weeks)]
        return found([*free, *tired])["symptom.sign.tired"].why.nl

    for weeks in (2, 4, 7):
        assert "Gewoon voor jou is 0 van de 7:" in said(weeks)
    assert "is dat voor jou gewoon geworden: ongeveer 7 van de 7." in said(10)
