"""The questions after an event."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from evenwichtapp.care.follow_ups import (
    answer_follow_up,
    ask_on,
    drop,
    drop_rest,
    due,
    due_on,
    follow_ups_for,
    heaviest_first,
    moved_with,
    postpone,
    question,
)
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import FollowUp, FollowUpAfter, Person, Question
from evenwichtapp.errors import KnownError
from tests.signals.building import TODAY, evening, event

DEATH = replace(event(0, "death"), day=date(2026, 11, 5))
ASKED = follow_ups_for(DEATH, load())
DIARY = Diary.of([DEATH, *ASKED])


def the(after: str) -> FollowUp:
    return next(follow_up for follow_up in ASKED if follow_up.after == after)


def test_death_is_asked_about_four_times():
    assert [(f.after, f.due) for f in ASKED] == [
        ("1d", date(2026, 11, 6)),
        ("1w", date(2026, 11, 12)),
        ("6w", date(2026, 12, 17)),
        ("3m", date(2027, 2, 5)),
    ]


def test_three_months_end_with_a_shorter_month():
    assert due_on(date(2026, 11, 30), FollowUpAfter.THREE_MONTHS) == date(2027, 2, 28)
    assert due_on(date(2026, 10, 31), FollowUpAfter.THREE_MONTHS) == date(2027, 1, 31)


def test_something_good_is_not_asked_about():
    assert follow_ups_for(event(0, "good"), load()) == ()


def test_only_the_latest_question_of_an_event_is_asked():
    assert due(DIARY, date(2026, 11, 5)) == ()
    assert [f.after for f in due(DIARY, date(2026, 11, 6))] == ["1d"]
    assert [f.after for f in due(DIARY, date(2027, 5, 1))] == ["3m"]


def test_the_heaviest_question_comes_first_and_the_rest_need_not_be_asked():
    light = replace(event(0, "bad_news_talk"), day=date(2026, 11, 1))
    heavy = replace(event(0, "death", "sudden", "child"), id="zwaar", day=date(2026, 11, 5))
    events = (light, DEATH, heavy)
    asked = [question for one in events for question in follow_ups_for(one, load())]
    diary = Diary.of([*events, *asked])
    ordered = heaviest_first(due(diary, TODAY), diary, load())
    assert [one.event for one in ordered][:2] == [heavy.id, DEATH.id]
    assert ordered[-1].event == light.id
    rest = drop_rest(ordered[1:])
    left = rest.apply(diary)
    assert [one.event for one in due(left, TODAY)] == [heavy.id]
    assert due(rest.undo(diary).apply(left), TODAY) == due(diary, TODAY)


def test_what_the_person_said_of_it_goes_before_what_kind_of_thing_it_was():
    talk = replace(event(0, "bad_news_talk"), day=date(2026, 10, 1))
    about = follow_ups_for(talk, load())
    said = answer_follow_up(about[0], evening(TODAY), weight=9).replace
    diary = Diary.of([DEATH, *ASKED, talk, *said, *about[1:]])
    day = date(2027, 2, 20)
    waiting = due(diary, day)
    assert {one.event for one in waiting} == {DEATH.id, talk.id}
    assert heaviest_first(waiting, diary, load())[0].event == talk.id


def test_answered_question_is_not_followed_by_an_older_one():
    diary = answer_follow_up(the("1w"), evening(TODAY), weight=6, note=" Zwaar. ").apply(DIARY)
    answered = next(f for f in diary.follow_ups if f.after == "1w")
    assert (answered.weight, answered.note, answered.answered_at) == (6, "Zwaar.", evening(TODAY))
    assert due(diary, TODAY) == ()
    assert [f.after for f in due(diary, date(2026, 12, 17))] == ["6w"]


def test_weight_off_the_scale_is_refused():
    with pytest.raises(KnownError, match="bad_weight"):
        answer_follow_up(the("1w"), evening(TODAY), weight=11)


def test_later_asks_again_the_next_day_or_on_a_date():
    tomorrow = postpone(the("1w"), TODAY).apply(DIARY)
    assert due(tomorrow, TODAY) == ()
    assert due(tomorrow, TODAY + timedelta(days=1))[0].after == "1w"
    dated = postpone(the("1w"), TODAY, until=date(2026, 11, 20)).apply(DIARY)
    assert due(dated, date(2026, 11, 19)) == ()
    assert due(dated, date(2026, 11, 20))[0].after == "1w"


def test_dropped_question_stays_away():
    assert due(drop(the("1w")).apply(DIARY), TODAY) == ()


def test_another_day_takes_what_was_put_off_away_and_the_same_day_leaves_it():
    put_off = replace(the("1w"), later=date(2026, 11, 20))
    assert ask_on(put_off, date(2026, 11, 20), asked=True) == put_off
    assert ask_on(put_off, date(2026, 11, 20), asked=False) == replace(put_off, dropped=True)
    other = ask_on(put_off, date(2026, 11, 25), asked=True)
    assert (other.due, other.later, other.dropped) == (date(2026, 11, 25), None, False)


def test_a_question_goes_along_with_its_event_unless_its_day_was_chosen_or_it_was_answered():
    (week,) = (f for f in ASKED if f.after == "1w")
    earlier = DEATH.day - timedelta(days=3)
    assert moved_with(week, DEATH.day, earlier).due == week.due - timedelta(days=3)
    chosen = replace(week, due=week.due + timedelta(days=1))
    answered = replace(week, answered_at=evening(TODAY))
    assert moved_with(chosen, DEATH.day, earlier) == chosen
    assert moved_with(answered, DEATH.day, earlier) == answered


def test_question_of_a_removed_event_is_not_asked():
    assert due(Diary.of(ASKED), TODAY) == ()


@pytest.mark.parametrize(
    ("days", "nl", "en"),
    [
        (0, "Vandaag", "Today"),
        (1, "Gisteren", "Yesterday"),
        (3, "Drie dagen geleden", "Three days ago"),
        (7, "Een week geleden", "A week ago"),
        (42, "Zes weken geleden", "Six weeks ago"),
        (92, "Drie maanden geleden", "Three months ago"),
    ],
)
def test_question_says_how_long_ago(days: int, nl: str, en: str):
    text = question(DEATH, DEATH.day + timedelta(days=days))
    assert text.nl == f"{nl} overleed een patiënt. Hoe is het nu?"
    assert text.en == f"{en} a patient died. How is it now?"


def test_every_kind_that_is_asked_about_has_a_question():
    for kind in load().event_kinds.values():
        if kind.follow_ups:
            assert question(event(7, kind.id), TODAY).nl.startswith("Een week geleden ")


BACK = replace(event(0, "return_to_work"), id="back", day=date(2026, 8, 31))
AFTER_BACK = follow_ups_for(BACK, load())


def back_at_work(**person: object) -> Diary:
    """Back at work since the end of August, the first week answered."""
    diary = Diary.of([Person(**person), BACK, *AFTER_BACK])
    return answer_follow_up(AFTER_BACK[0], evening(date(2026, 9, 7)), weight=4).apply(diary)


def test_after_a_return_to_work_it_is_asked_after_a_week_and_then_every_two_months():
    assert [(f.after, f.due) for f in AFTER_BACK] == [
        ("1w", date(2026, 9, 7)),
        ("2m", date(2026, 10, 31)),
    ]
    diary = back_at_work()
    assert due(diary, date(2026, 10, 30)) == ()
    for day, next_day in (
        (date(2026, 10, 31), date(2026, 12, 31)),
        (date(2026, 12, 31), date(2027, 2, 28)),
        (date(2027, 3, 9), date(2027, 5, 9)),  # who answers later is asked later
    ):
        (asked,) = due(diary, day)
        answered = answer_follow_up(asked, evening(day), weight=3)
        after = answered.apply(diary)
        assert due(after, next_day - timedelta(days=1)) == ()
        assert [f.due for f in due(after, next_day)] == [next_day]
        assert answered.undo(diary).apply(after) == diary
        diary = after


def test_a_changed_answer_makes_no_second_question():
    diary = back_at_work()
    (asked,) = due(diary, date(2026, 10, 31))
    said = answer_follow_up(asked, evening(date(2026, 10, 31)), weight=3)
    (before,) = said.replace
    again = answer_follow_up(before, evening(date(2026, 10, 31)), weight=5)
    assert again.add == ()
    assert len(again.apply(said.apply(diary)).follow_ups) == 3


def test_no_further_question_where_the_rest_is_not_to_be_asked():
    diary = back_at_work()
    last = date(2028, 1, 1)
    assert due(drop_rest(due(diary, last)).apply(diary), last) == ()
    assert due(back_at_work(questions_off=(Question.RETURN_TO_WORK,)), last) == ()
    assert len(due(back_at_work(questions_off=(Question.YEAR,)), last)) == 1
