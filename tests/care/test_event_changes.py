"""An event with its questions, written and changed."""

from datetime import date, datetime, timedelta

import pytest

from evenwichtapp.care.event_changes import change_event, with_questions, written_event
from evenwichtapp.care.follow_ups import answer_follow_up
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Event

DAY = date(2026, 11, 12)
AT = datetime(2026, 11, 12, 21, 30).astimezone()
DEATH = Event(day=DAY, at=AT, kind="death", ticks=("sudden",), note="kort")


@pytest.fixture
def diary():
    return Diary.of(with_questions(DEATH, load()))


def changed(diary, *, day=DAY, ticks=DEATH.ticks, note=DEATH.note):
    return change_event(diary, load(), DEATH, day=day, ticks=ticks, note=note)


def test_its_questions_come_with_it():
    event, *asked = with_questions(DEATH, load())
    assert event is DEATH
    assert [question.due - DAY for question in asked][:3] == [
        timedelta(days=days) for days in (1, 7, 42)
    ]


def test_written_by_window_or_command_line_what_is_closed_is_not_open_too():
    """Debriefed at once, it was never without a debriefing."""
    both = ("not_debriefed", "debriefed")
    event, *asked = written_event(load(), "death", DAY, AT, ticks=both, note="kort")
    assert (event.ticks, event.closed_on, event.note) == (("debriefed",), None, "kort")
    assert [question.event for question in asked] == [event.id] * len(asked) != []
    later = DAY + timedelta(days=3)
    event, *_asked = written_event(load(), "death", DAY, AT, ticks=both, closed_on=later)
    assert (event.ticks, event.closed_on) == (("debriefed",), later)


def test_other_words_leave_its_questions_alone(diary):
    change = changed(diary, ticks=("child",), note="langer")
    assert change.purpose == "event_saved"
    after = change.apply(diary)
    (event,) = after.events
    assert (event.id, event.ticks, event.note) == (DEATH.id, ("child",), "langer")
    assert (event.day, event.at) == (DAY, AT)
    assert after.follow_ups == diary.follow_ups


def test_moved_to_another_day_its_open_questions_go_along(diary):
    first, second, *_ = diary.follow_ups
    diary = answer_follow_up(first, AT + timedelta(days=1), weight=4).apply(diary)
    change = changed(diary, day=DAY - timedelta(days=5))
    after = change.apply(diary)
    (event,) = after.events
    assert (event.day, event.at) == (DAY - timedelta(days=5), AT - timedelta(days=5))
    assert after.by_id[first.id] == diary.by_id[first.id]
    assert after.by_id[second.id].due == second.due - timedelta(days=5)
    assert change.undo(diary).apply(after) == diary


def test_one_that_was_meanwhile_taken_out_is_saved_as_new(diary):
    gone = Change("event_removed", remove=(DEATH, *diary.follow_ups))
    diary = gone.apply(diary)
    change = changed(diary, note="toch bewaren")
    assert change.purpose == "event_saved"
    (event,) = change.apply(diary).events
    assert event.note == "toch bewaren"
    assert event.id != DEATH.id
    assert {f.event for f in change.apply(diary).follow_ups} == {event.id}
