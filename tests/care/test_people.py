"""Invented people in the situations that the sources describe."""

from dataclasses import replace
from datetime import timedelta

import pytest

from evenwichtapp.care.follow_ups import due, follow_ups_for
from evenwichtapp.care.places import suggestions
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Mark, MarkKind
from evenwichtapp.signals.engine import all_signals, signals
from tests.data.people import Expected, lisa, simone, student

PEOPLE = [(person, expected) for person in (simone, student, lisa) for expected in person.EXPECTED]
FIVE = tuple(Mark(MarkKind.SIGN, sign) for sign in (*lisa.SIGNS, "tired"))
NAMES = [f"{person.__name__.rpartition('.')[2]}-{e.signal}" for person, e in PEOPLE]


@pytest.mark.parametrize(("person", "expected"), PEOPLE, ids=NAMES)
def test_signal_is_there_in_time(person, expected: Expected):
    there = {s.id: s for s in all_signals(person.DIARY, expected.by, load())}
    assert there[expected.signal].level == expected.level
    day_before = expected.not_before - timedelta(days=1)
    assert expected.signal not in {s.id for s in all_signals(person.DIARY, day_before, load())}


@pytest.mark.parametrize(("person", "expected"), PEOPLE, ids=NAMES)
def test_signal_comes_with_what_fits(person, expected: Expected):
    there = {s.id: s for s in all_signals(person.DIARY, expected.by, load())}
    named = suggestions(there[expected.signal], person.DIARY, load(), expected.by)
    assert {s.intervention for s in named} & expected.interventions


def test_simone_is_pointed_to_a_person_within_the_day():
    first_signal, *_ = signals(simone.DIARY, simone.EVENING, load())
    first, *_ = suggestions(first_signal, simone.DIARY, load(), simone.EVENING)
    assert load().interventions[first.intervention].company == "together"


def test_simone_is_asked_again_the_next_day():
    (death,) = simone.DIARY.events
    asked = Diary.of([*simone.DIARY.records(), *follow_ups_for(death, load())])
    (question,) = due(asked, simone.EVENING + timedelta(days=1))
    assert question.after == "1d"


def test_student_is_told_about_numbing_and_not_about_a_disorder():
    there = all_signals(student.DIARY, student.SIX_WEEKS_LATER, load())
    (numbing,) = (s for s in there if s.id == "symptom.numbing")
    assert "depersonalisatie" not in numbing.why.nl.lower()
    assert "Minder voelen merk je vaak zelf niet." in numbing.why.nl
    assert numbing.why.nl.endswith(
        "Op 3 februari overleed een patiënt. Soms raakt zoiets je pas weken later."
    )


def test_lisa_sees_that_a_high_score_does_not_say_everything():
    """Five signs on seven of seven days beside an 8 or a 9: one card of signs, and this one."""
    days = [lisa.A_WEEK_IN - timedelta(days=n) for n in range(7)]
    week = Diary.of(
        replace(lisa.DIARY.check_ins[-3], id=str(day), day=day, score=8 + day.day % 2, marks=FIVE)
        for day in days
    )
    shown = [signal.id for signal in signals(week, lisa.A_WEEK_IN, load())]
    assert shown[:2] == ["symptom.sign.dreading_the_day", "symptom.high_score"]
    with_own = Diary.of([*week.records(), *lisa.DIARY.own_signals])
    assert "symptom.high_score" in {s.id for s in signals(with_own, lisa.A_WEEK_IN, load())}


def test_lisa_sees_her_own_agreement_first():
    first, *_ = signals(lisa.DIARY, lisa.A_WEEK_IN, load())
    assert first.agreement == "Dan zeg ik één dienst af en vertel ik waarom."
