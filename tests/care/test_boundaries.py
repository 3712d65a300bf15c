"""Limits of the help that stand on one day, tick or word: a step aside says another thing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from evenwichtapp.care.agenda import AGENDA_POINT, agenda_point
from evenwichtapp.care.event_changes import change_event, with_questions
from evenwichtapp.care.experience import Experience, experience_words
from evenwichtapp.care.follow_ups import (
    answer_follow_up,
    ask_again,
    drop,
    due,
    due_on,
    follow_ups_for,
    postpone,
    question,
    to_be_asked,
)
from evenwichtapp.care.library import helped_most
from evenwichtapp.care.places import Suggestion, suggestions
from evenwichtapp.care.reflections import answer, finish, start, unfinished
from evenwichtapp.care.situation import situation_of
from evenwichtapp.care.supporters import add_supporter, change_supporter, remove_supporter
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.closing import closed, closing_in, without_closed
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Answer,
    AnswerKind,
    Event,
    FollowUpAfter,
    Helped,
    Mark,
    MarkKind,
    Person,
    Shift,
    Supporter,
)
from evenwichtapp.signals.signal import SignalLevel
from tests.care.situations import AT, DAY, Met, card, done, signal, written

DEATH = Event(id="death", day=DAY, at=AT, kind="death")
CURA = load().worksheets["cura"]


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


def weighed(*causes: str, sign: str = "sad", shift: Shift | None = None) -> Diary:
    """A check-in a day, the last today: each with one cause and the sign."""
    return Diary.of(
        written(ago(n), [Mark(MarkKind.STRESSOR, cause), Mark(MarkKind.SIGN, sign)], shift)
        for n, cause in enumerate(reversed(causes))
    )


def on_card(diary: Diary, days: int) -> Sequence[Suggestion]:
    of = signal(("sad",), days=tuple(ago(n) for n in reversed(range(days))))
    return suggestions(of, diary, load(), DAY)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (2, "Twee dagen geleden"),
        (6, "Zes dagen geleden"),
        (7, "Een week geleden"),
        (8, "Acht dagen geleden"),
        (11, "Elf dagen geleden"),
        (13, "13 dagen geleden"),
        (14, "Twee weken geleden"),
        (15, "Ruim twee weken geleden"),
        (80, "Ruim elf weken geleden"),
        (91, "13 weken geleden"),
        (92, "Drie maanden geleden"),
        (93, "Ruim drie maanden geleden"),
    ],
)
def test_a_question_says_days_then_weeks_then_months(days, said):
    assert question(DEATH, DEATH.day + timedelta(days=days)).nl.startswith(f"{said} overleed")


@pytest.mark.parametrize(
    ("day", "due_day"),
    [
        (date(2026, 1, 31), date(2026, 4, 30)),
        (date(2026, 9, 30), date(2026, 12, 30)),
        (date(2026, 10, 1), date(2027, 1, 1)),
        (date(2027, 11, 30), date(2028, 2, 29)),
    ],
)
def test_three_months_are_months_of_the_calendar(day, due_day):
    assert due_on(day, FollowUpAfter.THREE_MONTHS) == due_day


def test_questions_stand_in_order_of_their_day_and_each_event_has_one():
    earlier = replace(DEATH, id="earlier", day=ago(3))
    diary = Diary.of(
        [DEATH, earlier, *follow_ups_for(DEATH, load()), *follow_ups_for(earlier, load())]
    )
    asked = due(diary, DAY + timedelta(days=4))
    assert [(f.event, f.after) for f in asked] == [("death", "1d"), ("earlier", "1w")]


def test_a_question_that_a_later_one_has_overtaken_is_not_asked_any_more():
    diary = Diary.of(with_questions(DEATH, load()))
    for days, left in ((0, 4), (6, 4), (7, 3), (41, 3), (42, 2)):
        asked = to_be_asked(diary, DEATH, DAY + timedelta(days=days))
        assert [f.after for f in asked] == ["1d", "1w", "6w", "3m"][-left:]
    answered = answer_follow_up(diary.follow_ups[0], AT).apply(diary)
    assert len(to_be_asked(answered, DEATH, DAY)) == 3
    assert to_be_asked(answered, replace(DEATH, id="other"), DAY) == ()


def test_what_becomes_of_a_question_has_a_name_and_can_be_taken_back():
    first, *_ = follow_ups_for(DEATH, load())
    dropped = drop(first)
    (gone,) = dropped.replace
    assert (dropped.purpose, gone.dropped) == ("follow_up_dropped", True)
    again = ask_again(gone)
    assert (again.purpose, again.replace) == ("follow_up_asked", (first,))
    later = postpone(first, DAY)
    assert (later.purpose, later.replace[0].later) == (
        "follow_up_postponed", DAY + timedelta(days=1)
    )  # fmt: skip
    said = answer_follow_up(first, AT, nothing_felt=True)
    assert (said.purpose, said.replace[0].nothing_felt) == ("follow_up_answered", True)
    assert not answer_follow_up(first, AT, weight=0).replace[0].nothing_felt
    assert answer_follow_up(first, AT).replace[0].note == ""


def test_a_tick_that_closes_takes_its_opposite_along():
    assert without_closed(("sudden", "not_debriefed", "debriefed")) == ("sudden", "debriefed")
    assert without_closed(("sudden", "not_debriefed")) == ("sudden", "not_debriefed")
    assert closing_in(("sudden", "debriefed")) == "debriefed"
    assert closing_in(("resolved",)) == "resolved"
    assert closing_in(("sudden",)) is None


def test_what_was_open_until_it_was_closed_stays_known():
    asked = replace(DEATH, ticks=("sudden", "not_debriefed"))
    after = closed(asked, ("sudden", "debriefed"), DAY + timedelta(days=3))
    assert after.ticks == ("not_debriefed", "sudden", "debriefed")
    assert without_closed(after.ticks) == ("sudden", "debriefed")
    assert after.closed_on == DAY + timedelta(days=3)
    assert closed(after, ("sudden", "debriefed"), after.closed_on) == after
    at_once = closed(after, ("sudden", "debriefed"), DAY)
    assert (at_once.ticks, at_once.closed_on) == (("sudden", "debriefed"), None)
    opened = closed(after, ("sudden",), DAY + timedelta(days=3))
    assert (opened.ticks, opened.closed_on) == (("sudden",), None)


def test_only_its_own_open_questions_move_with_an_event():
    other = replace(DEATH, id="other", day=ago(1))
    diary = Diary.of([*with_questions(DEATH, load()), *with_questions(other, load())])
    change = change_event(diary, load(), DEATH, day=ago(5), ticks=(), note="")
    assert change.purpose == "event_saved"
    assert {record.event for record in change.replace[1:]} == {"death"}
    assert len(change.replace) == 1 + len(follow_ups_for(DEATH, load()))


@pytest.mark.parametrize(
    ("experience", "said"),
    [
        (Experience(times=5, helped=4), "4 van de 5"),
        (Experience(times=1, helped=1), "die ene keer"),
        (Experience(times=3), None),
    ],
)
def test_how_often_it_helped(experience, said):
    found = experience_words(experience)
    assert (found is None) if said is None else (found is not None and said in found.nl)


def test_the_circle_says_what_was_done():
    one = Supporter("Een", " collega ", " 010 ")
    added = add_supporter(Person(), one)
    assert added.purpose == "support_circle_changed"
    (person,) = added.replace
    assert person.support == (Supporter("Een", "collega", "010"),)
    changed = change_supporter(person, person.support[0], Supporter("Twee"))
    assert changed.replace[0].support == (Supporter("Twee"),)
    assert remove_supporter(person, person.support[0]).replace[0].support == ()


def test_the_agenda_point_names_five_causes_most_days_first_then_in_the_order_of_the_catalogue():
    team_or_organisation = [
        name for name, stressor in load().stressors.items() if stressor.levels[0] != "self"
    ]
    assert AGENDA_POINT in load().interventions
    first, *more = team_or_organisation[:7]
    days = [written(ago(n), [Mark(MarkKind.STRESSOR, first)]) for n in range(1, 3)]
    today = written(DAY, [Mark(MarkKind.STRESSOR, name) for name in (first, *reversed(more))])
    evening = replace(today, id="evening")
    text = agenda_point(Diary.of([*days, today, evening]), load(), ago(27), DAY, "en")
    labels = [line.partition(":")[0] for line in text.splitlines() if line.startswith("- ")]
    assert labels == [f"- {load().stressors[name].label.en}" for name in (first, *more[:4])]
    assert f"- {load().stressors[first].label.en}: 3 days" in text
    assert "on 3 days" in text
    assert text.count("\n- ") == 5
    assert "\n\n\n" not in text


def test_what_lies_with_the_system_or_the_team_is_named_so():
    system = next(n for n, s in load().stressors.items() if s.levels[0] == "system")
    team = next(n for n, s in load().stressors.items() if s.levels[0] == "team")
    text = agenda_point(weighed(system, system, team), load(), ago(27), DAY, "nl")
    lines = [line for line in text.splitlines() if line.startswith("- ")]
    assert [line.rpartition(" ")[2] for line in lines] == ["organisatie", "team"]


def test_a_worksheet_keeps_its_step_and_title_until_others_are_given():
    begun = start(CURA, DAY, AT, title="Twijfel")
    assert begun.purpose == "reflection_started"
    (sheet,) = begun.add
    assert (sheet.title, sheet.event, sheet.answers, sheet.step) == ("Twijfel", None, {}, 0)
    kept = answer(sheet, {"a": "b"}, AT + timedelta(hours=1), step=2)
    assert kept.purpose == "reflection_answered"
    (second,) = kept.replace
    assert (second.title, second.step, second.changed_at) == ("Twijfel", 2, AT + timedelta(hours=1))
    (third,) = answer(second, {"c": "d"}, AT, title="Anders").replace
    assert (third.title, third.step, third.answers) == ("Anders", 2, {"a": "b", "c": "d"})
    (back,) = answer(third, {}, AT, step=0, title="").replace
    assert (back.step, back.title) == (0, "")
    closed = finish(third, Diary.of([third]), load(), AT + timedelta(hours=2))
    assert closed.purpose == "reflection_finished"
    assert (closed.replace[0].finished, closed.replace[0].changed_at) == (
        True,
        AT + timedelta(hours=2),
    )


def test_unfinished_sheets_of_one_moment_stand_in_one_order():
    (sheet,) = start(CURA, DAY, AT).add
    sheets = [replace(sheet, id=name) for name in "acb"]
    assert [one.id for one in unfinished(Diary.of(sheets))] == ["c", "b", "a"]


def test_a_sheet_about_something_else_leaves_the_ticks_alone():
    event = replace(DEATH, ticks=("sudden",))
    (sheet,) = start(load().worksheets["after_death"], DAY, AT, event).add
    assert sheet.event == "death"
    finished = finish(sheet, Diary.of([event, sheet]), load(), AT)
    assert [type(record).__name__ for record in finished.replace] == ["Reflection"]


def test_the_work_is_a_cause_from_a_quarter_or_among_the_first_two():
    def work(*causes: str) -> bool:
        of = signal(("sad",), days=tuple(ago(n) for n in range(len(causes))))
        return situation_of(of, weighed(*causes), load(), DAY).work is not None

    assert work("emotions", "emotions", "emotions", "emotions", "work_pressure")
    two = ["emotions"] * 3 + ["difficult_cooperation"] * 3
    assert work(*two, "work_pressure", "work_pressure")  # third, and a quarter of eight
    assert not work(*two, "emotions", "work_pressure", "work_pressure")  # two of nine


def test_a_further_cause_is_named_from_a_tenth_of_what_weighed():
    nine = ["work_pressure"] * 9
    assert on_card(weighed(*nine, "emotions"), 10)[1].others == (("emotions", "relation"),)
    assert on_card(weighed(*nine, "work_pressure", "emotions"), 11)[1].others == ()


def test_a_signal_of_long_ago_looks_four_weeks_back_and_at_its_own_days():
    causes = ["emotions"] * 40 + ["work_pressure"] * 28
    of = replace(signal(("sad",), days=(DAY,)), since=ago(60))
    (only,) = situation_of(of, weighed(*causes), load(), DAY).weighed
    assert (only.item, only.ticks, only.times) == ("work_pressure", 28, 28)
    older = replace(of, days=(ago(50), DAY))
    assert {w.item for w in situation_of(older, weighed(*causes), load(), DAY).weighed} == {
        "emotions", "work_pressure"
    }  # fmt: skip


def test_what_comes_after_the_day_is_not_looked_at():
    of = signal(("sad",), days=(ago(3),))
    (only,) = situation_of(of, weighed("emotions", "work_pressure"), load(), ago(1)).weighed
    assert only.item == "emotions"


def test_a_day_is_free_only_where_every_check_in_says_so():
    of = signal(("sad",))
    free, late = weighed("emotions", shift=Shift.FREE), weighed("emotions", shift=Shift.LATE)
    both = Diary.of([*free.check_ins, *(replace(c, id="late") for c in late.check_ins)])
    assert [situation_of(of, d, load(), DAY).free for d in (free, late, both, Diary())] == [
        True, False, False, False
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("signal_id", "level", "days", "lasting"),
    [
        ("symptom.sign.tired", SignalLevel.FLAG, 28, True),
        ("symptom.sign.tired", SignalLevel.FLAG, 27, False),
        ("symptom.sign.tired", SignalLevel.NOTICE, 28, False),
        ("balance.low", SignalLevel.NOTICE, 28, True),
        ("situation.deaths", SignalLevel.FLAG, 28, False),
    ],
)
def test_what_lasts_four_weeks(signal_id, level, days, lasting):
    of = signal(("tired",), signal_id=signal_id, level=level, days=(ago(days),))
    assert ("four_weeks" in situation_of(of, Diary(), load(), DAY).facts) is lasting


@pytest.mark.parametrize(
    ("other", "counted"),
    [({}, True), ({"signal": "symptom.sign.sad"}, False), ({"level": "notice"}, False),
     ({"answer": AnswerKind.DONE}, False)],
)  # fmt: skip
def test_only_the_same_flag_recognised_counts(other, counted):
    flag = signal(("tired",), signal_id="symptom.sign.tired", level=SignalLevel.FLAG)
    said = Answer(
        signal=flag.id, answer=AnswerKind.RECOGNISED, day=DAY, since=DAY, level="flag"
    )  # fmt: skip
    answers = [replace(said, id=str(n)) for n in range(2)]
    diary = Diary.of([*answers, replace(said, id="last", **other)])
    assert ("three_times" in situation_of(flag, diary, load(), DAY).facts) is counted


def test_signs_stand_by_their_days_those_of_the_signal_first():
    def marked(n: int, *signs: str):
        return written(ago(n), [Mark(MarkKind.SIGN, sign) for sign in signs])

    diary = Diary.of(
        [marked(2, "tired", "sad"), marked(1, "tired", "tense"), marked(0, "headache")]
    )
    of = signal(("sad",), days=(ago(2), ago(1), DAY))
    noticed = situation_of(of, diary, load(), DAY).noticed
    assert noticed[:2] == (("sad", 1), ("tired", 2))
    assert [sign for sign, _ in noticed[2:]] == sorted({sign for sign, _ in noticed[2:]})


def test_two_check_ins_of_a_day_are_one_day_of_a_sign_and_two_ticks_of_a_cause():
    (morning,) = weighed("emotions").check_ins
    diary = Diary.of([morning, replace(morning, id="evening")])
    found = situation_of(signal(("sad",)), diary, load(), DAY)
    assert found.noticed == (("sad", 1),)
    assert [(w.domain, w.ticks, w.times) for w in found.weighed] == [("relation", 2, 2)]


def test_a_cause_of_which_two_things_weighed_is_named_by_the_one_ticked_most():
    causes = ("administration", "work_pressure", "work_pressure", "emotions")
    found = on_card(weighed(*causes), 4)[1]
    assert found.why.nl.startswith("‘Werkdruk’ woog het vaakst")
    equal = on_card(weighed("emotions", "work_pressure"), 2)[1]
    assert "het vaakst" not in equal.why.nl


def test_a_colleague_stays_within_reach_of_every_higher_step_but_not_once_it_was_too_little():
    first = card(Met("numb", None, None))[0]
    assert first.first_of_all == "peer_support"
    assert card(Met("sad", None, None))[0].first_of_all is None
    assert first.intervention not in first.instead


def test_where_all_forms_are_alike_the_one_not_yet_offered_comes():
    met = Met("numb", None, None)
    said = Answer(
        signal="x",
        answer=AnswerKind.RECOGNISED,
        day=ago(1),
        since=ago(1),
        level="flag",
        offered=("outdoors",),
    )
    diary = Diary.of([*met.diary.records(), said])
    assert suggestions(met.signal, diary, load(), DAY)[2].intervention == "micro_break"


def test_what_helped_most_often_is_named():
    assert helped_most(Diary()) is None
    often = [done("yoga", n, helped=Helped.GOOD) for n in range(2)]
    once = [done("cura", n, helped=h) for n, h in enumerate((Helped.SUFFICIENT, Helped.MODERATE))]
    never = [done("hobby_time", n, helped=Helped.MODERATE) for n in range(3)]
    found = helped_most(Diary.of([*once, *often, *never]))
    assert found == ("yoga", Experience(times=2, helped=2))


def test_a_short_form_is_offered_on_a_day_of_work():
    at_work = card(Met("sad", None, None))[2]
    thing = load().interventions[at_work.intervention]
    assert at_work.minutes == (thing.shortest or thing.minutes)
