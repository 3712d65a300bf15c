"""Which of the offers of one row comes first, for this person."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from evenwichtapp.care.experience import (
    Experience,
    experience_of,
    in_turn,
    offer_again,
    set_aside,
)
from evenwichtapp.care.places import cards, suggestions
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Answer, AnswerKind, Helped, Person, Practice
from evenwichtapp.signals.answers import answer
from evenwichtapp.signals.engine import signals
from tests.care.situations import DAY, Met, done
from tests.signals.building import TODAY, check_in, event

OFFERS = ["one", "two", "three"]
LAST_WEEK, YESTERDAY = DAY - timedelta(days=7), DAY - timedelta(days=1)


def somebody(*practices: Practice) -> str:
    met = Met("sad", None, None)
    diary = Diary.of([*met.diary.records(), *practices])
    return suggestions(met.signal, diary, load(), DAY)[0].intervention


def test_what_helped_goes_first_then_what_is_new_then_what_was_offered_longest_ago():
    assert in_turn(OFFERS, {}) == OFFERS
    known = {
        "one": Experience(offered=YESTERDAY),
        "two": Experience(offered=LAST_WEEK),
    }
    assert in_turn(OFFERS, known) == ["three", "two", "one"]
    known["one"] = Experience(times=3, helped=1, offered=YESTERDAY)
    assert in_turn(OFFERS, known) == ["one", "three", "two"]


def test_twice_too_little_stays_away_and_once_does_not():
    once, twice = Experience(times=1, too_little=1), Experience(times=2, too_little=2)
    assert in_turn(OFFERS, {"one": twice, "two": once}) == ["two", "three"]


def test_answers_are_counted_by_intervention_and_skipped_ones_are_not():
    said = [Helped.GOOD, Helped.SUFFICIENT, Helped.MODERATE, Helped.INSUFFICIENT, None]
    practices = [done("yoga", n, helped=helped) for n, helped in enumerate(said)]
    diary = Diary.of([*practices, done("cura", 1)])
    assert experience_of(diary) == {"yoga": Experience(times=4, helped=2, too_little=1)}


def test_what_stood_on_an_answered_card_was_offered_last_on_that_day():
    def said(ago: int, *offered: str) -> Answer:
        day = DAY - timedelta(days=ago)
        kind = AnswerKind.RECOGNISED
        return Answer(signal="x", answer=kind, day=day, since=day, level="flag", offered=offered)

    diary = Diary.of([said(9, "cura", "yoga"), said(2, "yoga")])
    known = experience_of(diary)
    assert {key: known[key].offered for key in known} == {
        "cura": DAY - timedelta(days=9),
        "yoga": DAY - timedelta(days=2),
    }


def test_the_next_time_another_stands_there_until_all_had_their_turn():
    """Also of one form never twice in a row, for oneself."""
    met = Met("sad", None, None)
    records, seen = list(met.diary.records()), []
    for ago in range(9, 0, -1):
        day = DAY - timedelta(days=ago)
        found = suggestions(met.signal, Diary.of(records), load(), DAY)
        seen.append([suggestion.intervention for suggestion in found])
        answered = Answer(
            id=f"answer {ago}",
            signal="x",
            answer=AnswerKind.RECOGNISED,
            day=day,
            since=day,
            level="notice",
            offered=tuple(seen[-1]),
        )
        records.append(answered)
    somebody_there, _, now = zip(*seen, strict=True)
    offers = load().ladder["usual"].offers
    assert set(somebody_there[: len(offers)]) == set(offers)
    assert somebody_there[len(offers)] == somebody_there[0]
    forms = [load().interventions[key].form for key in now]
    assert all(one != other for one, other in pairwise(forms))


def test_what_is_set_aside_stays_away_until_it_is_wanted_again():
    (person,) = set_aside(Diary(), "peer_support").replace
    assert isinstance(person, Person)
    met = Met("sad", None, None)
    diary = replace(met.diary, person=person)
    assert suggestions(met.signal, diary, load(), DAY)[0].intervention == "end_of_day_talk"
    assert set_aside(diary, "peer_support").replace == (person,)
    assert offer_again(diary, "peer_support").replace == (Person(),)


def test_what_helped_before_stands_on_the_card_and_what_did_not_does_not():
    assert somebody() == "peer_support"
    assert somebody(done("check_in_round", 9, helped=Helped.SUFFICIENT)) == "check_in_round"
    too_little = [done("peer_support", ago, helped=Helped.INSUFFICIENT) for ago in (3, 9)]
    assert somebody(too_little[0]) == "peer_support"
    assert somebody(*too_little) == "end_of_day_talk"


@pytest.mark.parametrize("place", ["somebody", "cause", "now"])
def test_where_all_of_a_row_stays_away_the_next_row_that_fits_fills_the_place(place):
    met = Met("numb", "work_pressure", ("death", "child"))
    first = {s.place: s.row for s in suggestions(met.signal, met.diary, load(), DAY)}[place]
    (row,) = (row for row in load().rows(place) if row.id == first)
    away = [done(o, ago, helped=Helped.INSUFFICIENT) for o in row.offers for ago in (3, 9)]
    found = suggestions(met.signal, Diary.of([*met.diary.records(), *away]), load(), DAY)
    filled = {s.place: s for s in found}[place]
    assert filled.row != first
    assert filled.intervention not in row.offers


def test_where_the_work_weighed_too_the_short_form_for_oneself_is_no_answer():
    """The card of a moral situation goes on to the team, also after what was tried there."""
    tried = [
        done(offer, ago, helped=Helped.INSUFFICIENT)
        for offer in ("cura", "moral_deliberation")
        for ago in (3, 9)
    ]

    def cause(stressor: str | None) -> str:
        met = Met(None, stressor, ("moral_situation", None))
        diary = Diary.of([*met.diary.records(), *tried])
        return suggestions(met.signal, diary, load(), DAY)[1].intervention

    assert cause(None) == "cura_short"
    assert cause("work_pressure") == "agenda_point"


def test_a_second_card_offers_what_the_first_does_not():
    met = Met("sad", "work_pressure", None)
    first = suggestions(met.signal, met.diary, load(), DAY)
    second = suggestions(met.signal, met.diary, load(), DAY, [s.intervention for s in first])
    assert not {s.intervention for s in first} & {s.intervention for s in second}
    assert [s.place for s in second] == [s.place for s in first]


def test_no_reason_stands_on_two_cards_of_one_day():
    records = [check_in(ago, 4, signs=["tired", "headache"]) for ago in range(7)]
    happened = [event(1, "aggression", "alone"), event(9, "moral_situation")]
    diary = Diary.of([*records, *happened])
    shown = signals(diary, TODAY, load())
    found = [s for _, offered in cards(shown, diary, load(), TODAY) for s in offered]
    assert len(shown) > 1
    for language in ("nl", "en"):
        reasons = [s.why.in_language(language) for s in found]
        assert len(set(reasons)) == len(reasons)


def test_what_helped_goes_first_on_a_second_card_too():
    met = Met("sad", None, None)
    diary = Diary.of([*met.diary.records(), done("end_of_day_talk", 3, helped=Helped.GOOD)])
    above = [s.intervention for s in suggestions(met.signal, diary, load(), DAY)]
    first = suggestions(met.signal, diary, load(), DAY, above)[0]
    assert first.intervention == above[0] == "end_of_day_talk"


def test_an_answer_changes_nothing_on_the_card_of_the_same_day():
    met = Met("sad", "work_pressure", None)
    found = suggestions(met.signal, met.diary, load(), DAY)
    said = answer(
        met.signal, AnswerKind.RECOGNISED, DAY, offered=tuple(s.intervention for s in found)
    )
    assert suggestions(met.signal, said.apply(met.diary), load(), DAY) == found
