"""What is shown after an answer, what is merged, and what has ended."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind, Condition, ConditionKind, OwnSignal, Record
from evenwichtapp.signals.answers import answer, reply, switch_on, switched_off
from evenwichtapp.signals.engine import all_signals, in_sight, signals
from evenwichtapp.signals.merging import merged, speakers_for
from evenwichtapp.signals.past import (
    bring_back,
    ended,
    history,
    history_sentence,
    note_ended,
    put_off,
)
from evenwichtapp.signals.signal import Signal
from tests.signals.building import TODAY, before, check_in, event
from tests.signals.cases import MODEST, scores, signs

LOW = [4, 5, 4]


def shown(diary: Diary, as_of: date = TODAY) -> list[str]:
    return [signal.id for signal in signals(diary, as_of, load())]


def the(signal_id: str, diary: Diary, as_of: date = TODAY) -> Signal:
    return next(s for s in all_signals(diary, as_of, load()) if s.id == signal_id)


def say(diary: Diary, signal_id: str, kind: AnswerKind, **until: date) -> Diary:
    return answer(the(signal_id, diary), kind, TODAY, **until).apply(diary)


def later(diary: Diary, *records: Record) -> Diary:
    return Diary.of([*diary.records(), *records])


def low_week() -> Diary:
    return Diary.of(scores(7, 7, *LOW))


def test_not_now_keeps_away_for_two_weeks_or_until_its_date():
    diary = say(low_week(), "balance.low", AnswerKind.NOT_NOW)
    assert shown(diary) == []
    assert shown(diary, TODAY + timedelta(days=13)) == []
    assert shown(diary, TODAY + timedelta(days=14)) == ["balance.low"]
    sooner = say(low_week(), "balance.low", AnswerKind.NOT_NOW, until=TODAY + timedelta(days=2))
    assert shown(sooner, TODAY + timedelta(days=2)) == ["balance.low"]


def test_not_mine_is_for_good_until_switched_on():
    diary = say(low_week(), "balance.low", AnswerKind.NOT_MINE)
    year_later = TODAY + timedelta(days=365)
    again = later(diary, *(replace(c, day=year_later, id="x" + c.id) for c in diary.check_ins))
    assert shown(again, year_later) == []
    assert switched_off(diary) == ("balance.low",)
    on = switch_on(diary, "balance.low").apply(diary)
    assert switched_off(on) == ()
    assert shown(on) == ["balance.low"]


@pytest.mark.parametrize("kind", [AnswerKind.RECOGNISED, AnswerKind.DONE])
def test_recognised_is_not_shown_twice_while_it_goes_on(kind: AnswerKind):
    low = Diary.of([check_in(ago, 5) for ago in range(-20, 10)])
    diary = say(low, "balance.low", kind)
    assert [shown(diary, TODAY + timedelta(days=days)) for days in range(20)] == [[]] * 20


def test_recognised_comes_back_when_it_is_heavier():
    diary = say(low_week(), "balance.low", AnswerKind.RECOGNISED)
    heavier = later(diary, check_in(-1, 4))
    assert shown(heavier, TODAY + timedelta(days=1)) == ["balance.low"]


@pytest.mark.parametrize(("begins", "expected"), [(8, []), (14, ["balance.low"])])
def test_recognised_comes_back_when_it_is_new_after_two_weeks(begins: int, expected: list[str]):
    diary = say(low_week(), "balance.low", AnswerKind.RECOGNISED)
    better = later(diary, *[check_in(-ago, 8) for ago in range(1, begins)])
    assert shown(better, TODAY + timedelta(days=begins - 1)) == []
    worse = later(better, *[check_in(-ago, 5) for ago in range(begins, begins + 3)])
    assert shown(worse, TODAY + timedelta(days=begins + 2)) == expected


def test_new_event_is_said_at_once():
    diary = say(
        Diary.of([event(0, "death", "child")]), "situation.heavy_death", AnswerKind.RECOGNISED
    )
    assert shown(diary, TODAY + timedelta(days=2)) == []
    again = later(diary, event(-2, "death", "child"))
    assert shown(again, TODAY + timedelta(days=2)) == ["situation.heavy_death"]


def test_notices_on_several_signs_are_one_and_answered_as_one():
    diary = Diary.of([check_in(ago, signs=["tired", "sad", "tense"]) for ago in range(3)])
    (signal,) = signals(diary, TODAY, load())
    assert signal.id == "symptom.sign.sad"
    assert signal.title.nl == "Je merkt vaak: ‘Verdrietig’, ‘Gespannen’ en ‘Moe’"
    assert signal.why.nl.endswith("Ook vaak: ‘Gespannen’ en ‘Moe’.")
    quiet = answer(signal, AnswerKind.RECOGNISED, TODAY).apply(diary)
    assert shown(quiet) == []


def test_flags_on_several_signs_are_one_card_led_by_the_one_noticed_most():
    diary = Diary.of(
        [check_in(ago, signs=["tired", "sad"] if ago < 5 else ["tired"]) for ago in range(6)]
    )
    (signal,) = signals(diary, TODAY, load())
    assert (signal.id, signal.level) == ("symptom.sign.tired", "flag")
    assert signal.together == ("symptom.sign.tired", "symptom.sign.sad")
    assert signal.about == ("tired", "sad")


def test_a_long_card_of_signs_names_two_and_counts_the_rest():
    five = ["tired", "sad", "tense", "headache", "gloomy"]
    diary = Diary.of([check_in(ago, signs=five) for ago in range(3)])
    (signal,) = signals(diary, TODAY, load())
    assert signal.title.nl == "Je merkt vaak: ‘Somber’, ‘Hoofdpijn’ en nog drie"
    assert signal.title.en == "You often notice: ‘Gloomy’, ‘Headache’ and three more"


def test_more_than_before_is_said_only_where_it_is_more_than_what_was():
    signs = ["tired", "sad"]
    calm = [check_in(ago) for ago in range(7, 60)]
    (signal,) = signals(
        Diary.of([*calm, *(check_in(ago, signs=signs) for ago in range(7))]), TODAY, load()
    )
    assert signal.title.nl == "Je merkt meer dan anders: ‘Verdrietig’ en ‘Moe’"
    always = Diary.of([check_in(ago, signs=signs) for ago in range(120)])
    (signal,) = signals(always, TODAY, load())
    assert signal.title.nl == "Je merkt vaak: ‘Verdrietig’ en ‘Moe’"
    assert "is dat voor jou gewoon geworden" in signal.why.nl


def test_not_mine_is_said_of_all_that_stands_on_the_card():
    diary = Diary.of([check_in(ago, signs=["tired", "sad"]) for ago in range(3)])
    (signal,) = signals(diary, TODAY, load())
    off = answer(signal, AnswerKind.NOT_MINE, TODAY).apply(diary)
    assert switched_off(off) == ("symptom.sign.sad", "symptom.sign.tired")
    assert shown(off) == []


def test_recognising_a_card_is_one_answer_in_the_history():
    diary = Diary.of([check_in(ago, signs=["tired", "sad"]) for ago in range(3)])
    (signal,) = signals(diary, TODAY, load())
    assert len(answer(signal, AnswerKind.RECOGNISED, TODAY).add) == 1


def test_a_sign_of_ones_own_signal_leaves_the_others_in_sight():
    own = OwnSignal(
        id="mine",
        words="Ik ben verdrietig.",
        agreement="Dan bel ik iemand.",
        condition=Condition(kind=ConditionKind.SIGN, item="sad", times=2, window=3),
    )
    diary = Diary.of([own, *(check_in(ago, signs=["sad", "tired"]) for ago in range(3))])
    assert shown(diary) == ["own.mine", "symptom.sign.tired"]


def test_a_red_flag_of_ones_own_never_hides_that_it_touches_less():
    own = OwnSignal(
        id="mine",
        words="Het raakt me niet meer.",
        agreement="Dan bel ik iemand.",
        condition=Condition(kind=ConditionKind.SIGN, item="touches_less", times=2, window=3),
    )
    diary = Diary.of([own, *(check_in(ago, signs=["touches_less"]) for ago in range(3))])
    assert shown(diary) == ["own.mine", "symptom.numbing"]
    assert shown(say(diary, "own.mine", AnswerKind.NOT_NOW)) == ["symptom.numbing"]


def test_what_speaks_for_a_speaker_names_all_of_them():
    deaths = [event(ago, "death", "child", "alone") for ago in (4, 5, 6)]
    (signal,) = signals(Diary.of(deaths), TODAY, load())
    assert signal.id == "situation.deaths"
    assert signal.why.nl.endswith(
        "Daarbij hoort ook: ‘een zwaar overlijden’ en ‘alleen bij iets zwaars’."
    )


@pytest.mark.parametrize("kind", [AnswerKind.NOT_NOW, AnswerKind.RECOGNISED])
def test_an_answer_to_a_notice_silences_no_flag(kind: AnswerKind):
    notice = Diary.of([event(5, "death", "sudden")])
    diary = say(notice, "situation.heavy_death", kind)
    assert shown(diary) == []
    heavier = later(diary, *(event(ago, "death") for ago in (6, 7)))
    assert shown(heavier) == ["situation.deaths"]


def test_an_answer_counts_for_what_says_the_same():
    low = the("balance.low", low_week())
    assert set(speakers_for(low, [])) == {"balance.low", "balance.shift", "own"}
    moral = Diary.of([event(ago, "moral_situation") for ago in (1, 2, 9)])
    often = the("situation.moral_often", moral)
    assert set(speakers_for(often, [])) == {"situation.moral_often", "situation.moral_open"}
    deaths = the("situation.deaths", Diary.of([event(ago, "death") for ago in (3, 4, 5)]))
    assert speakers_for(deaths, []) == ("situation.deaths",), "each time is a time of its own"


def test_not_now_to_a_flag_silences_the_milder_notice_that_it_spoke_for():
    diary = Diary.of(scores(*[7, 8, 6, 7, 7, 8, 7, 6, 7, 7] * 6, 4, 5, 4, 5))
    put_off = say(diary, "balance.low", AnswerKind.NOT_NOW)
    better = later(put_off, *(check_in(-ago, 7) for ago in (1, 2, 3, 4)))
    day = TODAY + timedelta(days=4)
    assert the("balance.shift", better, day)
    assert "balance.shift" not in shown(better, day)


def test_answer_of_a_later_day_does_not_count_yet():
    diary = say(low_week(), "balance.low", AnswerKind.NOT_MINE)
    assert shown(diary, TODAY - timedelta(days=0)) == []
    early = answer(the("balance.low", low_week()), AnswerKind.NOT_MINE, TODAY + timedelta(days=1))
    assert shown(early.apply(low_week())) == ["balance.low"]


def test_at_most_three_are_shown():
    diary = Diary.of(
        [
            *[event(ago, "death", "child", "first", "not_debriefed") for ago in (3, 4, 30)],
            *[event(ago, "moral_situation") for ago in (1, 2, 3)],
            *[check_in(ago, 4, signs=["numb", "tired", "sad"]) for ago in range(7)],
        ]
    )
    assert len(all_signals(diary, TODAY, load())) > 3
    assert len(shown(diary)) == 3


def test_low_scores_and_a_lower_level_are_one():
    diary = Diary.of(scores(*[7, 8, 6, 7, 7, 8, 7, 6, 7, 7] * 6, 4, 5, 4, 5))
    assert {"balance.low", "balance.shift"} <= {s.id for s in all_signals(diary, TODAY, load())}
    (signal,) = signals(diary, TODAY, load())
    assert signal.id == "balance.low"
    assert [fact.name for fact in signal.facts] == ["days_low", "points"]
    quiet = answer(signal, AnswerKind.RECOGNISED, TODAY).apply(diary)
    assert shown(quiet) == []


def test_low_scores_not_mine_leave_a_lower_level_in_sight():
    diary = Diary.of(scores(*[7, 8, 6, 7, 7, 8, 7, 6, 7, 7] * 6, 4, 5, 4, 5))
    assert shown(say(diary, "balance.low", AnswerKind.NOT_MINE)) == ["balance.shift"]


def test_deaths_close_together_speak_for_a_heavy_one_among_them():
    diary = Diary.of([event(1, "death", "child"), event(2, "death"), event(3, "death")])
    assert shown(diary) == ["situation.deaths"]


def test_what_lies_on_other_days_is_not_the_same():
    diary = Diary.of([event(1, "death", "child"), event(2, "death"), event(3, "death")])
    close, heavy = the("situation.deaths", diary), the("situation.heavy_death", diary)
    assert merged([close, heavy])[0].id == close.id
    assert len(merged([close, heavy])) == 1
    assert merged([close, replace(heavy, days=(before(9),))])[1].id == heavy.id


def test_own_signal_speaks_for_the_same_sign():
    own = OwnSignal(
        id="mine",
        words="Ik slaap slecht.",
        agreement="Dan ga ik lopen.",
        condition=Condition(kind=ConditionKind.SIGN, item="slept_badly", times=2, window=3),
    )
    (signal,) = signals(Diary.of([own, *signs("slept_badly", 3)]), TODAY, load())
    assert (signal.id, signal.agreement) == ("own.mine", "Dan ga ik lopen.")
    assert signal.title.nl == signal.title.en == "Ik slaap slecht."
    switched_off_own = replace(own, active=False)
    still = Diary.of([switched_off_own, *signs("slept_badly", 3)])
    assert shown(still) == ["symptom.sign.slept_badly"]


def test_what_was_recognised_stays_in_sight_for_that_day():
    diary = say(low_week(), "balance.low", AnswerKind.RECOGNISED)
    assert shown(diary) == []
    assert [signal.id for signal in in_sight(diary, TODAY, load())] == ["balance.low"]
    assert in_sight(diary, TODAY + timedelta(days=1), load()) == ()
    put_off = say(low_week(), "balance.low", AnswerKind.NOT_NOW)
    assert in_sight(put_off, TODAY, load()) == ()


def test_ended_is_said_once_and_only_while_the_person_writes():
    diary = say(low_week(), "balance.low", AnswerKind.RECOGNISED)
    assert ended(diary, TODAY, load()) == ()
    better = later(diary, *[check_in(-ago, 8) for ago in range(1, 8)])
    day = TODAY + timedelta(days=7)
    (end,) = ended(better, day, load())
    assert end.text.nl.startswith("Je herkende dit eerder: een paar lage cijfers.")
    noted = note_ended(end).apply(better)
    assert ended(noted, day, load()) == ()
    assert [past.recognised for past in history(noted, day, load())] == [True]
    assert ended(diary, TODAY + timedelta(days=40), load()) == ()


def test_what_was_put_off_says_until_when_and_can_come_back():
    diary = say(low_week(), "balance.low", AnswerKind.NOT_NOW)
    (waiting,) = put_off(diary, TODAY, load())
    assert waiting.text.nl == "Nu niet, tot 26 november: een paar lage cijfers."
    assert waiting.text.en == "Not now, until 26 November: a few low scores."
    assert put_off(diary, TODAY + timedelta(days=14), load()) == ()
    back = bring_back(waiting).apply(diary)
    assert put_off(back, TODAY, load()) == ()
    assert shown(back) == ["balance.low"]
    tomorrow = TODAY + timedelta(days=1)
    later_answer = answer(the("balance.low", diary), AnswerKind.RECOGNISED, tomorrow)
    assert put_off(later_answer.apply(diary), tomorrow, load()) == ()


@pytest.mark.parametrize(
    ("kind", "low", "words"),
    [
        (AnswerKind.RECOGNISED, 3, "Je herkent dit. Wat kan helpen, blijft hier vandaag staan."),
        (
            AnswerKind.NOT_NOW,
            3,
            "Nu niet. Je ziet dit weer vanaf 26 november, of eerder als het zwaarder wordt.",
        ),
        (
            AnswerKind.NOT_NOW,
            4,
            "Nu niet. Je ziet dit weer vanaf 26 november, als het er dan nog is.",
        ),
        (
            AnswerKind.NOT_MINE,
            3,
            "Niet van jou. Je ziet dit niet meer. Weer aanzetten kan bij Instellingen.",
        ),
    ],
)
def test_an_answer_says_what_follows_from_it(kind: AnswerKind, low: int, words: str):
    diary = Diary.of(scores(7, 7, *[4] * low))
    (said,) = answer(the("balance.low", diary), kind, TODAY).add
    assert reply(said).nl == words


def test_history_holds_the_answers_of_twelve_weeks():
    diary = low_week()
    said = [
        replace(
            answer(the("balance.low", diary), kind, before(ago)).add[0],
            id=str(ago),
            since=before(ago),
        )
        for ago, kind in [
            (90, AnswerKind.RECOGNISED),
            (60, AnswerKind.RECOGNISED),
            (30, AnswerKind.NOT_NOW),
            (20, AnswerKind.NOT_MINE),
            (10, AnswerKind.DONE),
        ]
    ]
    past = history(later(diary, *said), TODAY, load())
    assert [(p.day, p.recognised) for p in past] == [
        (before(60), True),
        (before(30), False),
        (before(10), True),
    ]
    assert history_sentence(past).nl == "Drie eerdere signalen. Je herkende er twee."
    assert history_sentence(past).en == "Three earlier signals. You recognised two."
    assert history_sentence(past[1:2]).nl == "Eén eerder signaal. Je koos voor later."
    assert history_sentence(()).nl == "Nog geen eerdere signalen."


def test_last_answer_to_one_occasion_counts_in_the_history():
    diary = say(low_week(), "balance.low", AnswerKind.NOT_NOW)
    diary = say(diary, "balance.low", AnswerKind.RECOGNISED)
    assert len(diary.answers) == 2


def test_rise_is_never_a_flag():
    diary = Diary.of(scores(*MODEST, *[9, 10, 9] * 4))
    assert the("balance.rise", diary).level == "notice"
