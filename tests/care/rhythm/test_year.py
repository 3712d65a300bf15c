"""The questions of once a year: when they come, what they say side by side, what a need brings."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from evenwichtapp.care.asking.year import (
    MAY_HELP,
    ONCE_A_YEAR,
    WOULD_HELP,
    asks,
    needs,
    side_by_side,
)
from evenwichtapp.care.experience import experience_of, experience_words, in_turn
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerValue, Helped, Practice, Reflection
from tests.insight.people import check_in

BEGUN = date(2026, 1, 5)


def answered(day: date, *, finished: bool = True, **answers: AnswerValue) -> Reflection:
    at = datetime.combine(day, datetime.min.time(), UTC)
    return Reflection(
        worksheet=ONCE_A_YEAR, day=day, changed_at=at, answers=answers, finished=finished
    )


@pytest.mark.parametrize(("days", "asked"), [(0, False), (6, False), (7, True), (200, True)])
def test_it_comes_a_week_after_the_diary_began(days: int, asked: bool) -> None:
    diary = Diary.of([check_in(BEGUN, 6)])
    assert asks(diary, BEGUN + timedelta(days=days)) is asked


@pytest.mark.parametrize(("days", "asked"), [(1, False), (364, False), (365, True)])
def test_it_comes_again_after_a_year(days: int, asked: bool) -> None:
    diary = Diary.of([check_in(BEGUN, 6), answered(BEGUN + timedelta(days=8), balance=6)])
    assert asks(diary, BEGUN + timedelta(days=8 + days)) is asked


def test_what_is_not_finished_does_not_count() -> None:
    begun = answered(BEGUN + timedelta(days=8), finished=False, would_help=("coaching",))
    diary = Diary.of([check_in(BEGUN, 6), begun])
    assert asks(diary, BEGUN + timedelta(days=9))
    assert needs(diary) == frozenset()
    assert side_by_side(diary, load()) == ()


def test_nothing_is_asked_of_an_empty_diary() -> None:
    assert not asks(Diary(), BEGUN)


def test_the_years_stand_side_by_side_in_own_words() -> None:
    first = answered(BEGUN, balance=5, does=("colleagues", "hobby"), helps="moderate")
    second = answered(BEGUN + timedelta(days=366), balance=7, words="Meer lucht.")
    rows = side_by_side(Diary.of([second, first]), load())
    shown = {row.question.nl: [a and a.nl for a in row.answers] for row in rows}
    assert shown == {
        "Je cijfer": ["5", "7"],
        "Wat je doet": ["Collega’s en Sporten of lezen", None],
        "Hoeveel helpt dat?": ["Matig", None],
        "Wil je er iets bij schrijven?": [None, "Meer lucht."],
    }


def test_a_need_comes_sooner_but_after_what_helped() -> None:
    need = answered(BEGUN, would_help=("coaching",))
    helped = Practice(day=BEGUN, intervention="outdoors", helped=Helped.GOOD)
    known = experience_of(Diary.of([need, helped]))
    offers = ["yoga", "coaching_talks", "outdoors"]
    assert in_turn(offers, known) == ["outdoors", "coaching_talks", "yoga"]
    words = experience_words(known["coaching_talks"])
    assert words is not None
    assert words.nl == "Je schreef dat dit zou helpen."
    tried = replace(known["coaching_talks"], times=1)
    assert experience_words(tried) is None


def test_only_the_last_time_counts_as_a_need() -> None:
    before = answered(BEGUN, would_help=("coaching",))
    after = answered(BEGUN + timedelta(days=400), would_help=("hobby", "of_a_later_version"))
    diary = Diary.of([before, after])
    assert needs(diary) == {"hobby_time", "outdoors"}
    assert needs(diary, BEGUN + timedelta(days=30)) == {"coaching_talks", "supervision"}


def test_every_need_that_can_be_named_brings_something_of_the_catalogue() -> None:
    catalogue = load()
    fields = {f.id: f for step in catalogue.worksheets[ONCE_A_YEAR].steps for f in step.fields}
    assert {option.id for option in fields[WOULD_HELP].options} == MAY_HELP.keys()
    assert {i for offers in MAY_HELP.values() for i in offers} <= catalogue.interventions.keys()


def test_its_answers_have_the_words_of_the_catalogue() -> None:
    catalogue = load()
    for step in catalogue.worksheets[ONCE_A_YEAR].steps:
        for field in step.fields:
            items = {"weighs": catalogue.stressors, "does": catalogue.coping}.get(field.id)
            items = catalogue.coping if field.id == WOULD_HELP else items
            for option in field.options if items else ():
                assert option.label == items[option.id].label
