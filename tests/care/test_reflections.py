"""Worksheets: started, kept, gone on with, and finished into their event."""

from datetime import timedelta

from evenwichtapp.care.reflections import answer, finish, start, unfinished
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.closing import without_closed
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerValue, Event, Reflection
from tests.signals.building import TODAY, evening, event

AT = evening(TODAY)
SHEET = load().worksheets["after_death"]


def begun(death: Event) -> tuple[Diary, Reflection]:
    diary = start(SHEET, TODAY, AT, death).apply(Diary.of([death]))
    return diary, diary.reflections[0]


def finished_with(death: Event, **values: AnswerValue) -> Event:
    diary, reflection = begun(death)
    diary = answer(reflection, values, AT).apply(diary)
    diary = finish(diary.reflections[0], diary, load(), AT).apply(diary)
    assert diary.reflections[0].finished
    return diary.events[0]


def test_criteria_left_open_are_not_met():
    death = finished_with(event(1, "death"), criteria=("relieved", "natural", "dignified"))
    assert set(death.ticks) == {"unmet_control", "unmet_prepared", "unmet_goodbye"}


def test_criteria_nobody_looked_at_stay_unknown():
    assert finished_with(event(1, "death"), story="Het ging snel.").ticks == ()


def test_what_was_ticked_on_the_event_is_filled_in_and_kept():
    death = event(1, "death", "sudden", "not_debriefed", "unmet_goodbye")
    _, reflection = begun(death)
    assert reflection.answers["also_mattered"] == ("sudden",)
    assert reflection.answers["debriefed"] == "not_yet"
    assert "goodbye" not in reflection.answers["criteria"]
    assert "control" in reflection.answers["criteria"]
    assert finished_with(death).ticks == death.ticks


def test_chosen_ticks_come_and_go():
    death = event(1, "death", "sudden", "not_debriefed", "alone")
    after = finished_with(death, also_mattered=("first", "child"), debriefed="yes")
    assert set(without_closed(after.ticks)) == {"alone", "first", "child", "debriefed"}
    assert after.closed_on == TODAY


def test_answers_are_kept_beside_earlier_ones():
    diary, reflection = begun(event(1, "death"))
    diary = answer(reflection, {"story": "Een."}, AT, step=1).apply(diary)
    diary = answer(diary.reflections[0], {"who": "Thuis."}, AT, title="Kort").apply(diary)
    kept = diary.reflections[0]
    assert (kept.answers["story"], kept.answers["who"]) == ("Een.", "Thuis.")
    assert (kept.step, kept.title, kept.finished) == (1, "Kort", False)


def test_unfinished_ones_can_be_gone_on_with_latest_first():
    diary, first = begun(event(1, "death"))
    diary = start(load().worksheets["cura"], TODAY, AT + timedelta(hours=1)).apply(diary)
    assert [r.worksheet for r in unfinished(diary)] == ["cura", "after_death"]
    diary = finish(first, diary, load(), AT).apply(diary)
    assert [r.worksheet for r in unfinished(diary)] == ["cura"]


def test_finishing_without_an_event_changes_the_reflection_alone():
    diary = start(load().worksheets["cura"], TODAY, AT, title="Twijfel").apply(Diary())
    finished = finish(diary.reflections[0], diary, load(), AT)
    assert [type(record) for record in finished.replace] == [Reflection]


def test_finishing_can_be_undone():
    diary, reflection = begun(event(1, "death"))
    diary = answer(reflection, {"criteria": ()}, AT).apply(diary)
    change = finish(diary.reflections[0], diary, load(), AT)
    assert len(change.apply(diary).events[0].ticks) == 6
    assert change.undo(diary).apply(change.apply(diary)) == diary
