"""Which question a day gets, and what the first evening offers."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from evenwichtapp.care import look_back
from evenwichtapp.care.asking import colleagues, year
from evenwichtapp.care.asking.first_evening import USUAL, not_now, offers, tool_of
from evenwichtapp.care.asking.one_a_day import Asked, question_of, weighs
from evenwichtapp.care.places import PEER_SUPPORT
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Person, Practice, Question, Rhythm
from tests.insight.people import TODAY, check_in, event

BEGUN = TODAY - timedelta(days=40)


def asked(diary: Diary, day: date = TODAY) -> Asked | None:
    return question_of(diary, load(), day)


def written(*records: object, person: Person | None = None) -> Diary:
    days = [check_in(BEGUN, 7), check_in(TODAY - timedelta(days=1), 7)]
    diary = Diary.of([*days, *records])  # type: ignore[list-item]
    return replace(diary, person=person or Person())


def test_one_question_a_day_in_a_fixed_order() -> None:
    diary = written()
    assert asked(diary) is Asked.LOOK_BACK
    diary = written(*look_back.later(diary, TODAY).add)
    assert asked(diary) is Asked.COLLEAGUE
    diary = written(*diary.answers, *colleagues.asked(TODAY).add)
    assert asked(diary) is Asked.YEAR
    diary = written(*diary.answers, *year.later(TODAY).add)
    assert asked(diary) is None


@pytest.mark.parametrize("off", list(Question))
def test_what_is_off_is_not_asked(off: Question) -> None:
    person = Person(look_back=Rhythm.OFF, questions_off=(off,))
    found = asked(written(person=person))
    assert found is (Asked.YEAR if off is Question.COLLEAGUE else Asked.COLLEAGUE)


@pytest.mark.parametrize(("score", "heavy"), [(5, True), (6, False)])
def test_a_low_score_makes_it_quiet(score: int, heavy: bool) -> None:
    diary = written(check_in(TODAY, score))
    assert weighs(diary, load(), TODAY) is heavy
    assert (asked(diary) is None) is heavy


@pytest.mark.parametrize(
    ("kind", "heavy"),
    [("death", True), ("error", True), ("aggression", True), ("good", False)],
)
def test_a_heavy_event_makes_it_quiet_that_day(kind: str, heavy: bool) -> None:
    assert weighs(written(event(TODAY, kind)), load(), TODAY) is heavy
    assert not weighs(written(event(TODAY, kind)), load(), TODAY + timedelta(days=1))


def test_the_first_evening_offers_one_thing_once() -> None:
    first = Diary.of([check_in(TODAY, 7)])
    assert asked(first) is Asked.FIRST_EVENING
    assert not offers(Diary(), TODAY)
    assert not offers(written(check_in(TODAY, 7)), TODAY)
    put_off = Diary.of([check_in(TODAY, 7), *not_now(TODAY).add])
    assert asked(put_off) is None
    tried = Diary.of([check_in(TODAY, 7), Practice(day=TODAY, intervention=USUAL)])
    assert not offers(tried, TODAY)


def test_it_is_a_person_where_the_day_weighs() -> None:
    catalogue = load()
    heavy = Diary.of([check_in(TODAY, 3)])
    assert asked(heavy) is Asked.FIRST_EVENING
    assert tool_of(heavy, catalogue, TODAY, weighs=True) == PEER_SUPPORT
    light = Diary.of([check_in(TODAY, 7, signs=("tired",))])
    found = tool_of(light, catalogue, TODAY, weighs=False)
    assert found in catalogue.places["now"].holds
