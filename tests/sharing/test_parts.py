from datetime import date, datetime

import pytest
from hypothesis import given

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    CheckIn,
    Condition,
    ConditionKind,
    Event,
    FollowUp,
    FollowUpAfter,
    Mark,
    MarkKind,
    OwnSignal,
    Part,
    Person,
    Practice,
    Question,
    Reflection,
    Rhythm,
    Supporter,
)
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.json_format import to_json
from evenwichtapp.sharing.parts import ALL, USUAL, included, selected
from tests.strategies import diaries

DAY = date(2026, 11, 12)
NOON = datetime.fromisoformat("2026-11-12T12:00+01:00")
SECRET = "alleen voor mij"


def written():
    death = Event(day=DAY, at=NOON, kind="death", note=SECRET)
    week = FollowUp(event=death.id, after=FollowUpAfter.WEEK, due=DAY, note=SECRET)
    tired = Mark(MarkKind.SIGN, "tired")
    return Diary.of(
        [
            Person(role="nurse", support=(Supporter(SECRET),)),
            CheckIn(day=DAY, at=NOON, score=6, marks=(tired,), note=SECRET),
            death,
            week,
            Practice(day=DAY, intervention="cura", note=SECRET),
            Reflection(
                worksheet="cura", day=DAY, changed_at=NOON, event=death.id, answers={"a": SECRET}
            ),
            Agreement(day=DAY, words=SECRET, note=SECRET),
        ]
    )


@given(diaries())
def test_all_parts_are_the_whole_diary(diary):
    known = {event.id for event in diary.events}
    if all(r.event is None or r.event in known for r in diary.reflections):
        assert selected(diary, None, None, ALL) == diary


def test_free_words_stay_behind_unless_asked_for():
    bare = selected(written(), None, None, USUAL)
    assert SECRET.encode() not in to_json(bare, NOON)
    assert (len(bare.check_ins), len(bare.events), len(bare.follow_ups)) == (1, 1, 1)
    assert bare.person.role == "nurse"


@pytest.mark.parametrize("part", [Part.NOTES, Part.REFLECTIONS, Part.SUPPORT, Part.AGREEMENTS])
def test_free_words_go_along_when_asked_for(part):
    assert SECRET.encode() in to_json(selected(written(), None, None, included([part])), NOON)


def test_each_part_can_be_left_out():
    for part, lists in {
        Part.EVENTS: ["events", "follow_ups"],
        Part.PRACTICES: ["practices"],
        Part.REFLECTIONS: ["reflections"],
        Part.AGREEMENTS: ["agreements"],
    }.items():
        rest = selected(written(), None, None, ALL - {part})
        assert [getattr(rest, name) for name in lists] == [()] * len(lists)
    assert selected(written(), None, None, ALL - {Part.MARKS}).check_ins[0].marks == ()
    assert selected(written(), None, None, ALL - {Part.MARKS, Part.SCORES}).check_ins == ()


def test_a_reflection_names_no_event_that_stays_behind():
    rest = selected(written(), None, None, ALL - {Part.EVENTS})
    assert [reflection.event for reflection in rest.reflections] == [None]


def test_names_in_a_field_of_their_own_go_along_with_the_support_circle_alone():
    condition = Condition(kind=ConditionKind.SCORE, limit=5)
    diary = Diary.of(
        [
            Agreement(day=DAY, words="Bellen", with_whom=SECRET, note=SECRET),
            OwnSignal(words="Moe", agreement="Bellen", condition=condition, with_whom=SECRET),
        ]
    )
    without = selected(diary, None, None, ALL - {Part.SUPPORT, Part.NOTES})
    assert SECRET.encode() not in to_json(without, NOON)
    assert (len(without.agreements), len(without.own_signals)) == (1, 1)
    assert selected(diary, None, None, ALL - {Part.NOTES}).agreements[0].with_whom == SECRET


def test_when_to_look_back_goes_along_with_the_reflections_alone():
    diary = Diary(Person(look_back=Rhythm.OFF, questions_off=(Question.YEAR,)))
    assert selected(diary, None, None, ALL).person == diary.person
    assert selected(diary, None, None, ALL - {Part.REFLECTIONS}).person == Person()


def test_an_unknown_part_is_refused_with_the_parts_there_are():
    with pytest.raises(KnownError, match="unknown_part") as caught:
        included(["notes", "diagnoses"])
    assert "reflections" in caught.value.values["parts"]
    assert included(["notes"]) == USUAL | {Part.NOTES}
    assert included(["all"]) == ALL


def test_own_limits_go_along_with_the_signals_and_never_without_them():
    diary = Diary(person=Person(limits={"balance.low.days": 2}))
    with_signals = selected(diary, None, None, USUAL | {Part.SIGNALS})
    without = selected(diary, None, None, ALL - {Part.SIGNALS})
    assert dict(with_signals.person.limits) == {"balance.low.days": 2}
    assert dict(without.person.limits) == {}
