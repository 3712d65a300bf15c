"""Limits: readable, adjustable within reason, and with a way back."""

import pytest

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Person
from evenwichtapp.signals.limit import ChosenBy
from evenwichtapp.signals.limits import OUR_LIMITS, adjust, back_to_ours, limits_for
from tests.signals.building import found
from tests.signals.cases import scores


def person_with(limits: dict[str, float]) -> Person:
    return Person(limits=limits)


@pytest.mark.parametrize("limit", OUR_LIMITS, ids=lambda limit: limit.id)
def test_every_limit_is_explained_and_within_its_ends(limit):
    assert limit.low <= limit.ours == limit.value <= limit.high
    assert limit.explanation.nl
    assert limit.explanation.en
    assert (limit.chosen_by is ChosenBy.US) == (not limit.source)


def test_only_the_insufficient_score_is_the_documents():
    document = [limit.id for limit in OUR_LIMITS if limit.chosen_by is ChosenBy.DOCUMENT]
    assert document == ["balance.low.score"]


def test_own_limit_moves_the_signal_and_says_who_chose_it():
    records = scores(7, 7, 7, 5, 5)
    assert "balance.low" not in found(records)
    change = adjust(Person(), "balance.low.days", 2)
    diary = change.apply(Diary.of(records))
    signal = found(diary.records())["balance.low"]
    assert signal.limit_sentence.nl.endswith("Die grens koos je zelf.")
    back = back_to_ours(diary.person, "balance.low.days").apply(diary)
    assert "balance.low" not in found(back.records())


@pytest.mark.parametrize(("wanted", "kept"), [(0, 1), (-3, 1), (99, 7), (3.4, 3)])
def test_limit_out_of_reason_is_clamped(wanted: float, kept: int):
    assert adjust(Person(), "balance.low.days", wanted).replace[0].limits == {
        "balance.low.days": kept
    }
    assert limits_for(person_with({"balance.low.days": wanted}))["balance.low.days"] == kept


def test_way_back_for_all_at_once():
    person = person_with({"balance.low.days": 2, "situation.deaths.count": 5})
    (back,) = back_to_ours(person).replace
    assert back.limits == {}


def test_unknown_limit_is_a_bug_to_adjust_and_harmless_to_read():
    with pytest.raises(KeyError):
        adjust(Person(), "balance.unknown", 1)
    assert limits_for(person_with({"limit.of.2030": 4}))["balance.low.days"] == 3
