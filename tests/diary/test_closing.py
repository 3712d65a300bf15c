"""What was closed, answered or finished on a later day was open on the days before."""

from datetime import timedelta

from evenwichtapp.care.follow_ups import answer_follow_up, follow_ups_for
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.closing import closed
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Reflection
from evenwichtapp.signals.engine import all_signals
from tests.signals.building import TODAY, evening, event

LATER = timedelta(days=1)


def signal_ids(diary, day):
    return {signal.id for signal in all_signals(diary, day, load())}


def test_a_moral_situation_was_open_until_it_was_resolved():
    moral = closed(event(9, "moral_situation"), ("resolved",), TODAY)
    diary = Diary.of([moral])
    assert "situation.moral_open" not in signal_ids(diary, TODAY)
    assert "situation.moral_open" in signal_ids(diary, TODAY - LATER)
    assert diary.as_of(TODAY) == diary
    assert diary.as_of(TODAY - LATER).events[0].ticks == ()


def test_nobody_had_talked_it_over_until_somebody_did():
    asked = event(5, "death", "sudden", "not_debriefed")
    diary = Diary.of([closed(asked, ("sudden", "debriefed"), TODAY)])
    assert "situation.no_debrief" not in signal_ids(diary, TODAY)
    assert "situation.no_debrief" in signal_ids(diary, TODAY - LATER)
    assert diary.as_of(TODAY - LATER).events[0].ticks == ("not_debriefed", "sudden")


def test_what_was_unknown_before_stays_unknown():
    diary = Diary.of([closed(event(5, "death", "sudden"), ("sudden", "debriefed"), TODAY)])
    assert "situation.no_debrief" not in signal_ids(diary, TODAY - LATER)


def test_a_question_answered_later_was_not_answered_yet():
    death = event(2, "death")
    first, *rest = follow_ups_for(death, load())
    (answered,) = answer_follow_up(first, evening(TODAY), weight=7, note="Zwaar.").replace
    diary = Diary.of([death, answered, *rest])
    assert diary.as_of(TODAY) == diary
    assert diary.as_of(TODAY - LATER) == Diary.of([death, first, *rest])


def test_a_worksheet_finished_later_was_not_finished_yet():
    sheet = Reflection(
        worksheet="cura", day=TODAY - LATER, changed_at=evening(TODAY), finished=True
    )
    assert not Diary.of([sheet]).as_of(TODAY - LATER).reflections[0].finished
    assert Diary.of([sheet]).as_of(TODAY).reflections[0].finished
