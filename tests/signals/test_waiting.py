"""What keeps weighing and what can wait: said when it begins, and not one upon the other."""

from datetime import timedelta

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind, MarkKind, OwnItem
from evenwichtapp.signals.answers import answer
from evenwichtapp.signals.engine import signals
from tests.signals.building import TODAY, check_in, event, found
from tests.signals.cases import signs, weighs

PRESSURE = "situation.lasting.work_pressure"


def shown(diary: Diary, after: int = 0) -> list[str]:
    return [s.id for s in signals(diary, TODAY + timedelta(days=after), load())]


def under_pressure(first: int, last: int) -> list:
    return [check_in(ago, stressors=["work_pressure"]) for ago in range(last, first)]


def test_a_fortnight_of_work_pressure_is_said():
    """The cause that caregivers name most had no signal: fourteen days of it showed none."""
    (signal,) = signals(Diary.of(weighs(14, of=14)), TODAY, load())
    assert (signal.id, signal.level) == (PRESSURE, "notice")
    assert signal.title.nl == "Dit blijft wegen: ‘Werkdruk’"
    assert signal.about == ("work_pressure",)
    assert signal.numbers == {"days": 14, "days_logged": 14}


def test_it_is_never_a_flag_and_not_said_of_what_always_weighs():
    assert found(under_pressure(90, 0)).keys().isdisjoint({PRESSURE})
    assert all(found(weighs(of, of=of))[PRESSURE].level == "notice" for of in (8, 14, 20))


@pytest.mark.parametrize("kind", [AnswerKind.RECOGNISED, AnswerKind.NOT_NOW])
def test_it_is_quiet_for_eight_weeks_after_any_answer(kind: AnswerKind):
    diary = Diary.of(weighs(14, of=14))
    (signal,) = signals(diary, TODAY, load())
    said = [*answer(signal, kind, TODAY).apply(diary).records()]

    def again(after: int) -> list[str]:
        """It was away for seven weeks, and came back in the last ten days."""
        days = range(1, after + 1)
        new = [check_in(-n, stressors=["administration"] if n > after - 10 else []) for n in days]
        return shown(Diary.of([*said, *new]), after)

    assert again(55) == []
    assert again(56) == ["situation.lasting.administration"]


def test_several_causes_are_one_card():
    diary = Diary.of(
        [check_in(ago, stressors=["work_pressure", "administration"]) for ago in range(8)]
    )
    (signal,) = signals(diary, TODAY, load())
    assert signal.title.nl == "Dit blijft wegen: ‘Werkdruk’ en ‘Administratie’"
    assert signal.about == ("work_pressure", "administration")


def test_a_cause_of_ones_own_lasts_too():
    own = OwnItem(id="own:1", kind=MarkKind.STRESSOR, label="De verbouwing")
    diary = [own, *(check_in(ago, stressors=["own:1"]) for ago in range(8))]
    assert found(diary)["situation.lasting.own:1"].title.nl == "Dit blijft wegen: ‘De verbouwing’"


def test_a_level_is_named_where_no_single_cause_is():
    causes = ("work_pressure", "administration")
    diary = [check_in(ago, stressors=[causes[ago % 2]]) for ago in range(14)]
    signal = found(diary)["situation.lasting.organisation"]
    assert signal.title.nl == "Dit blijft wegen: ‘iets bij de organisatie’"
    assert set(signal.about) == set(causes)


def test_it_ends_a_week_after_the_last_entry():
    diary = Diary.of(weighs(14, of=14))
    assert shown(diary, 6) == [PRESSURE]
    assert shown(diary, 7) == []


@pytest.mark.parametrize(("after", "expected"), [(13, []), (14, ["symptom.sign.tired"])])
def test_a_new_notice_waits_two_weeks_after_an_answer(after: int, expected: list[str]):
    diary = Diary.of([event(0, "moral_situation", "resolved"), event(0, "aggression")])
    (signal,) = signals(diary, TODAY, load())
    said = answer(signal, AnswerKind.RECOGNISED, TODAY).apply(diary)
    new = [check_in(ago - after, signs=["tired"]) for ago in range(3)]
    assert shown(Diary.of([*said.records(), *new]), after) == expected


def test_an_answer_of_today_brings_nothing_up_that_waited():
    diary = Diary.of([event(0, "aggression")])
    (signal,) = signals(diary, TODAY, load())
    said = answer(signal, AnswerKind.RECOGNISED, TODAY).apply(diary)
    new = [*(check_in(ago - 6, signs=["tired"]) for ago in range(3)), event(-6, "aggression")]
    sixth = TODAY + timedelta(days=6)
    later = Diary.of([*said.records(), *new])
    (again,) = signals(later, sixth, load())
    assert again.id == "situation.aggression"
    assert signals(answer(again, AnswerKind.RECOGNISED, sixth).apply(later), sixth, load()) == ()


def test_a_flag_does_not_wait():
    diary = Diary.of([event(0, "aggression")])
    (signal,) = signals(diary, TODAY, load())
    said = answer(signal, AnswerKind.RECOGNISED, TODAY).apply(diary)
    new = [check_in(ago - 6, signs=["tired"]) for ago in range(5)]
    assert shown(Diary.of([*said.records(), *new]), 6) == ["symptom.sign.tired"]


def test_what_stood_there_at_the_answer_stays():
    diary = Diary.of([event(0, "aggression"), *signs("tired", 3)])
    first, second = signals(diary, TODAY, load())
    said = answer(first, AnswerKind.RECOGNISED, TODAY).apply(diary)
    assert shown(said, 1) == [second.id]
