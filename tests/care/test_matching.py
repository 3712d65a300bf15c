"""From a signal to what may help."""

import pytest

from evenwichtapp.care.matching import suggestions
from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Level
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Helped, Person, Practice, Record, Supporter
from evenwichtapp.signals.engine import all_signals
from tests.signals.building import TODAY, before, check_in, event
from tests.signals.cases import CASES, DAY, Case, deaths, shifts, signs

NAMES = [f"{case.id}-{number}" for number, case in enumerate(CASES)]


def named(signal_id: str, *records: Record) -> list[str]:
    diary = Diary.of(records)
    (signal,) = (s for s in all_signals(diary, TODAY, load()) if s.id == signal_id)
    return [suggestion.intervention for suggestion in suggestions(signal, diary, load())]


def badly_slept(*stressors: str) -> list[Record]:
    return [check_in(ago, signs=["slept_badly"], stressors=stressors) for ago in range(5)]


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_every_signal_has_three_different_things_with_a_why(case: Case):
    diary = Diary.of(case.speaks)
    for signal in all_signals(diary, TODAY, load()):
        found = suggestions(signal, diary, load())
        things = [load().interventions[s.intervention] for s in found]
        assert len({thing.id for thing in things}) == 3
        assert all(s.why.nl and s.why.en for s in found)
        assert [s.label for s in found] == [thing.evidence for thing in things]
        assert len({(thing.form, thing.company) for thing in things}) > 1
        assert not any(thing.offered for thing in things)


def test_deaths_ask_for_people_and_for_looking_back():
    assert named("situation.deaths", *deaths(0, 4, 8))[:2] == ["peer_support", "after_death"]


def test_moral_situations_ask_for_cura_and_deliberation():
    moral = [event(ago, "moral_situation") for ago in (0, 5, 9)]
    assert {"cura", "moral_deliberation"} <= set(named("situation.moral_often", *moral))


def test_load_of_the_work_goes_to_the_team_and_never_to_self_care():
    row = named("situation.shifts_in_row", *shifts(*[DAY] * 6))
    assert row[0] == "agenda_point"
    assert all(load().interventions[name].levels[0] is not Level.SELF for name in row)


def test_sign_behind_which_the_work_lies_goes_to_the_team_first():
    assert named("symptom.sign.slept_badly", *badly_slept("work_pressure"))[0] == "agenda_point"
    assert "agenda_point" not in named("symptom.sign.slept_badly", *badly_slept("emotions"))


def test_numbing_asks_for_a_person_first():
    better_alone = Practice(day=before(9), intervention="cura", helped=Helped.GOOD)
    no_use = Practice(day=before(9), intervention="peer_support", helped=Helped.INSUFFICIENT)
    first, *_ = named("symptom.numbing", *signs("numb", 1), better_alone, no_use)
    assert load().interventions[first].company == "together"


def test_own_circle_goes_first_and_no_name_is_said():
    circle = Person(support=(Supporter("Een collega"),))
    diary = Diary.of([*[check_in(ago, signs=["sad"]) for ago in range(4)], circle])
    (signal,) = all_signals(diary, TODAY, load())
    first = suggestions(signal, diary, load())[0]
    assert first.intervention == "peer_support"
    assert first.why.nl == "In je steunkring staan mensen die je mag storen."


def test_what_helped_comes_sooner_and_what_did_not_goes():
    usual = named("symptom.sign.slept_badly", *badly_slept())
    assert "outdoors" not in usual
    good = Practice(day=before(9), intervention="outdoors", helped=Helped.GOOD)
    bad = Practice(day=before(9), intervention=usual[0], helped=Helped.INSUFFICIENT)
    now = named("symptom.sign.slept_badly", *badly_slept(), good, bad)
    assert "outdoors" in now
    assert usual[0] not in now


def test_fewer_can_be_asked_for():
    diary = Diary.of(deaths(0, 4, 8))
    signal, *_ = all_signals(diary, TODAY, load())
    assert len(suggestions(signal, diary, load(), most=1)) == 1
