"""Every rule at its limit and just short of it, and what each signal tells."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import FollowUpAfter, Reflection, Scale
from evenwichtapp.signals.balance import Alarm
from evenwichtapp.signals.engine import all_signals, signals
from evenwichtapp.signals.rules.scores import _between
from evenwichtapp.signals.signal import SignalKind
from tests.signals.building import (
    TODAY,
    answered,
    before,
    check_in,
    evening,
    event,
    found,
)
from tests.signals.cases import (
    CASES,
    DAY,
    LATE,
    LOWER,
    NIGHT,
    STEADY,
    Case,
    deaths,
    scores,
    shifts,
    signs,
    support,
)

NAMES = [f"{case.id}-{number}" for number, case in enumerate(CASES)]


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_speaks_at_its_limit(case: Case):
    assert found(case.speaks)[case.id].level == case.level


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_is_silent_just_short_of_its_limit(case: Case):
    assert case.id not in found(case.silent)


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_numbers_hold_every_number_of_why(case: Case):
    for signal in found(case.speaks).values():
        for text in (signal.why.nl, signal.why.en):
            said = [float(n.replace(",", ".")) for n in re.findall(r"\d+(?:[.,]\d+)?", text)]
            assert set(said) <= {float(n) for n in signal.numbers.values()}, signal.id


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_texts_are_whole_and_calm(case: Case):
    for signal in found(case.speaks).values():
        captions = [fact.caption for fact in signal.facts]
        for text in (signal.title, signal.why, signal.limit_sentence, *captions):
            for words in (text.nl, text.en):
                assert words
                assert not re.search(r"[{}!]|bewezen|proven|goed gedaan|well done", words)


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_signal_is_in_order(case: Case):
    signal = found(case.speaks)[case.id]
    assert signal.kind is SignalKind(case.id.partition(".")[0])
    assert len(signal.facts) <= 3
    assert list(signal.days) == sorted(set(signal.days))
    assert signal.days
    assert signal.since <= signal.days[-1] <= TODAY


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_the_limit_says_who_chose_it(case: Case):
    for signal in found(case.speaks).values():
        nl, en = signal.limit_sentence.nl, signal.limit_sentence.en
        assert re.search(r"kozen wij|koos|komt uit|staat in", nl), signal.id
        assert re.search(r"our choice|We chose|You chose|comes from|stands in", en), signal.id


def test_the_size_of_a_shift_is_told_in_words():
    (case,) = [case for case in CASES if case.id == "balance.shift"]
    why = found(case.speaks)["balance.shift"].why
    assert re.search(r"Waarschijnlijk is het tussen \d,\d en \d,\d punt lager\.", why.nl)
    assert re.search(r"It is probably between \d\.\d and \d\.\d points lower\.", why.en)


def test_a_shift_is_about_all_days_since_it_began():
    """Low scores after the day on which the rule spoke are about the same."""
    signal = found(scores(*STEADY, *LOWER))["balance.shift"]
    assert signal.days[0] == signal.since
    assert signal.days[-1] == TODAY


@pytest.mark.parametrize(
    ("direction", "low", "high", "told"),
    [("down", -0.2, 1.24, (0.0, 1.2)), ("up", -1.6, -0.4, (0.4, 1.6))],
)
def test_the_interval_of_a_shift_is_told_as_sizes(direction, low, high, told):
    alarm = Alarm(TODAY, "flag", direction, TODAY, (low + high) / 2, low, high)
    assert _between(alarm) == told


def test_low_scores_tell_what_the_contract_names():
    signal = found(scores(7, 5, 5, 5, 4, 7))["balance.low"]
    assert signal.numbers == {"days_low": 4, "days_logged": 6}
    assert signal.since == before(4)
    assert signal.days == (before(4), before(3), before(2), before(1))


def test_day_score_is_the_mean_of_the_day():
    two_a_day = [*scores(5, 5, 5), check_in(0, 6), check_in(1, 6), check_in(2, 6)]
    assert "balance.low" not in found(two_a_day)


def test_days_behind_a_long_pause_say_nothing():
    low = scores(4, 4, 4)
    assert "balance.low" in found(low, TODAY + timedelta(days=25))
    assert "balance.low" not in found(low, TODAY + timedelta(days=26))


def test_since_is_the_first_day_of_what_goes_on():
    signal = found(scores(*[7] * 10, *[4] * 20))["balance.low"]
    assert signal.since == before(19)


def test_the_same_sign_every_day_becomes_usual_for_a_notice():
    always = [check_in(ago, signs=["tired"] if ago % 2 else []) for ago in range(60)]
    assert "symptom.sign.tired" not in found(always)


def test_sign_tells_what_is_usual_and_after_which_shift():
    week = [
        check_in(ago, signs=["slept_badly"] if ago < 4 else [], shift=NIGHT) for ago in range(7)
    ]
    earlier = [check_in(ago, signs=["slept_badly"] if ago % 7 == 0 else []) for ago in range(7, 63)]
    signal = found([*week, *earlier])["symptom.sign.slept_badly"]
    assert [(fact.name, fact.value) for fact in signal.facts] == [
        ("days", 4),
        ("usual", 1),
        ("after_night", 4),
    ]
    assert signal.title.nl == "Je slaapt al een tijdje slecht"


def test_deaths_tell_since_when_and_what_played_a_part():
    signal = found([event(16, "death"), event(10, "death", "long_bond"), event(7, "death")])
    deaths_signal = signal["situation.deaths"]
    assert deaths_signal.title.nl == "Drie sterfgevallen in tien dagen"
    assert deaths_signal.title.en == "Three deaths in ten days"
    assert [(fact.value, fact.caption.nl) for fact in deaths_signal.facts] == [
        (3, "sterfgevallen sinds 27 oktober"),
        (1, "patiënt kende je al lang"),
    ]


def test_deaths_on_one_day_are_close_together():
    three = [replace(event(0, "death"), id=name) for name in ("one", "two", "three")]
    assert found(three)["situation.deaths"].title.nl == "Drie sterfgevallen op één dag"


def test_reflection_ends_an_open_moral_situation():
    moral = event(8, "moral_situation")
    taken_up = Reflection(
        worksheet="cura",
        day=before(1),
        changed_at=evening(before(1)),
        event=moral.id,
        finished=True,
    )
    assert "situation.moral_open" in found([moral])
    assert "situation.moral_open" not in found([moral, taken_up])


def test_no_support_is_no_support():
    marked = [
        check_in(
            ago,
            stressors=["work_pressure"],
            coping=["no_support"] if ago < 10 else ["colleagues"],
        )
        for ago in range(40)
    ]
    assert "situation.support_gone" in found(marked)


def test_support_is_not_gone_for_who_never_marks_it():
    never = [check_in(ago, stressors=["work_pressure"]) for ago in range(40)]
    assert "situation.support_gone" not in found(never)


def test_support_is_not_gone_for_who_seldom_marks_it():
    seldom = [
        check_in(
            ago,
            stressors=["work_pressure"],
            coping=["colleagues"] if ago >= 10 and ago % 3 == 1 else [],
        )
        for ago in range(60)
    ]
    assert "situation.support_gone" not in found(seldom)


def test_as_heavy_as_the_day_before_is_no_sign_after_a_week():
    death = event(7, "death")
    first = answered(death, FollowUpAfter.DAY, 6, 7)
    assert "follow_up.still_heavy" not in found(
        [death, first, answered(death, FollowUpAfter.WEEK, 0, 7)]
    )


def test_answer_given_later_is_not_known_yet():
    death = event(7, "death")
    nothing = answered(death, FollowUpAfter.WEEK, 0, nothing=True)
    assert "follow_up.nothing" not in found([death, nothing], before(1))


def test_once_after_a_late_shift_is_no_number():
    week = [check_in(1, signs=["sad"], shift=LATE), *signs("sad", 1), check_in(2, signs=["sad"])]
    facts = found(week)["symptom.sign.sad"].facts
    assert [fact.name for fact in facts] == ["days"]


def test_support_is_not_missed_when_little_weighs():
    light = [
        check_in(
            ago,
            stressors=[] if ago < 10 else ["work_pressure"],
            coping=[] if ago < 10 else ["colleagues"],
        )
        for ago in range(40)
    ]
    assert "situation.support_gone" not in found(light)


def test_row_of_shifts_fades_after_a_week():
    row = shifts(*[DAY] * 6)
    assert "situation.shifts_in_row" in found(row, TODAY + timedelta(days=6))
    assert "situation.shifts_in_row" not in found(row, TODAY + timedelta(days=7))


def test_foreign_scores_count_only_when_the_person_says_so():
    foreign = [check_in(ago, 3, scale=Scale.FOREIGN) for ago in range(7)]
    assert found(foreign) == {}
    assert signals(Diary.of(foreign), TODAY, load()) == ()


def test_unknown_items_of_another_version_break_nothing():
    strange = [
        *[check_in(ago, signs=["sign_of_2030"], stressors=["cause_of_2030"]) for ago in range(7)],
        event(0, "kind_of_2030", "alone", "not_debriefed"),
    ]
    assert set(found(strange)) == {"situation.alone"}


def test_order_is_own_then_heaviest_and_stable():
    own = next(case.speaks for case in CASES if case.id == "own.mine")
    records = [*own, *deaths(1, 2, 3), *support(10), *signs("numb", 1)]
    ids = [signal.id for signal in all_signals(Diary.of(records), TODAY, load())]
    assert ids[0] == "own.mine"
    assert ids[1] == "situation.deaths"
    assert ids == [s.id for s in all_signals(Diary.of(reversed(records)), TODAY, load())]
