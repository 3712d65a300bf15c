"""The same file later: changes, and no doubles."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    CheckIn,
    Event,
    FollowUp,
    FollowUpAfter,
    Mark,
    MarkKind,
    OwnItem,
    Practice,
    Scale,
)
from evenwichtapp.sharing.csv_format import EARLIER_COLUMNS, to_csv
from evenwichtapp.sharing.into.import_plan import plan
from evenwichtapp.sharing.into.importing import read_described, read_file
from evenwichtapp.sharing.into.source import AlreadyThere, Meanings, stable_id
from evenwichtapp.sharing.json_format import to_json
from evenwichtapp.sharing.parts import ALL

TODAY = date(2026, 11, 12)
NOON = datetime.fromisoformat("2026-11-12T12:00+01:00")
HEADER = "full_date,date,weekday,time,mood,activities,note_title,note\n"
MEANINGS = Meanings(moods={"good": 8, "meh": 5})


def row(note, mood="good", clock="21:35", activities=""):
    return f'2026-11-10,x,x,{clock},{mood},"{activities}","","{note}"\n'


@pytest.fixture
def daylio(tmp_path):
    """Plans the import of a Daylio file with these rows."""

    def planned(*rows, diary=None, in_bin=(), meanings=MEANINGS):
        file = tmp_path / "daylio.csv"
        file.write_text(HEADER + "".join(rows), encoding="utf-8")
        known = AlreadyThere(diary or Diary(), tuple(in_bin))
        return plan(read_file(file), meanings, known, load(), TODAY)

    return planned


def after(planned, before=None, **choices):
    return planned.change_with(**choices).apply(before or Diary())


def test_a_row_put_above_the_others_of_its_minute_is_new(daylio):
    before = after(daylio(row("een")))
    again = daylio(row("twee"), row("een"), diary=before)
    assert (again.added, again.doubles, again.changed) == ({"check_ins": 1}, 1, ())
    both = after(again, before)
    assert {check_in.note for check_in in both.check_ins} == {"een", "twee"}
    turned = daylio(row("een"), row("twee"), diary=both)
    assert (turned.change.empty, turned.doubles, turned.changed) == (True, 2, ())


def test_of_two_in_a_minute_the_corrected_one_is_the_changed_one(daylio):
    before = after(daylio(row("twee"), row("een")))
    again = daylio(row("twee beter"), row("een"), diary=before)
    assert (again.added, again.doubles, len(again.changed)) == ({}, 1, 1)
    notes = [check_in.note for check_in in after(again, before, update=True).check_ins]
    assert sorted(notes) == ["een", "twee beter"]


def test_what_the_person_changed_in_evenwicht_is_no_change_of_the_file(daylio):
    before = after(daylio(row("een")))
    (entry,) = before.check_ins
    mine = Change("check_in_saved", replace=(replace(entry, score=3, note="eigen"),)).apply(before)
    again = daylio(row("een"), diary=mine)
    assert (again.change.empty, again.doubles, again.changed) == (True, 1, ())


def test_an_update_keeps_the_marks_that_the_file_cannot_speak_of(daylio):
    before = after(daylio(row("een", activities="walk")))
    (entry,) = before.check_ins
    mine = Mark(MarkKind.STRESSOR, "work_pressure")
    changed = replace(entry, marks=(*entry.marks, mine))
    diary = Change("check_in_saved", replace=(changed,)).apply(before)
    updated = after(daylio(row("twee", activities="work"), diary=diary), diary, update=True)
    labels = updated.own_labels
    marks = [labels.get(mark.item, mark.item) for mark in updated.check_ins[0].marks]
    assert {"work_pressure", "work"} <= set(marks)


@pytest.mark.parametrize(("note", "changed"), [("een", 0), ("een, beter", 1)])
def test_origins_of_earlier_versions_are_recognised(daylio, note, changed):
    earlier = stable_id("2026-11-10", "21:35", "good", "een")
    origin = f"daylio:{earlier}:good"
    at = datetime(2026, 11, 10, 21, 35).astimezone()
    old = CheckIn(
        id=stable_id(origin), day=at.date(), at=at, score=8, note="een", origin=origin,
        scale=Scale.FOREIGN,
    )  # fmt: skip
    again = daylio(row(note), diary=Diary.of([old]))
    assert (again.added, len(again.changed), again.doubles) == ({}, changed, 1 - changed)


def test_what_lies_in_the_bin_comes_back_on_request_alone(daylio):
    (entry,) = after(daylio(row("een"))).check_ins
    again = daylio(row("een"), in_bin=[entry])
    assert (again.change.empty, len(again.in_bin)) == (True, 1)
    assert again.added_with(from_bin=True) == {"check_ins": 1}
    assert daylio(row("anders"), in_bin=[entry]).change.empty


def test_names_are_one_name_in_every_form_of_their_letters(daylio):
    own = OwnItem(id="own:c", kind=MarkKind.COPING, label="collega's")
    diary = Diary.of([own])
    meanings = Meanings(moods={"GOOD": 8})
    rows = row("a", activities="Collega’s | cafe\u0301"), row("b", "good", "9:00", "café")
    found = after(daylio(*rows, diary=diary, meanings=meanings), diary)
    assert sorted(item.label for item in found.own_items) == ["cafe\u0301", "collega's"]
    assert all(len(check_in.marks) == 2 - (check_in.note == "b") for check_in in found.check_ins)


@pytest.mark.parametrize(
    ("header", "line", "clock"),
    [
        ("full_date,mood", "2026-11-10,good", "12:00"),
        ("mood,full_date,time", "good,2026-11-10,9:30 pm", "21:30"),
        ("date,weekday,mood", "2026-11-10,dinsdag,good", "12:00"),
        ("year,date,mood", "2026,10 nov,good", "12:00"),
    ],
)
def test_a_file_that_lost_columns_is_read(tmp_path, header, line, clock):
    file = tmp_path / "left.csv"
    file.write_text(f"{header}\n{line}\n", encoding="utf-8")
    found = after(plan(read_file(file), MEANINGS, AlreadyThere(), load(), TODAY))
    (entry,) = found.check_ins
    assert (entry.day, f"{entry.at:%H:%M}", entry.score) == (date(2026, 11, 10), clock, 8)


def written():
    death = Event(day=TODAY, at=NOON, kind="death", ticks=("sudden",), note="Lang gekend.")
    return Diary.of(
        [
            death,
            FollowUp(event=death.id, after=FollowUpAfter.DAY, due=TODAY),
            CheckIn(day=TODAY, at=NOON, score=6, note="Rustig."),
            CheckIn(day=TODAY, at=NOON, score=6, note="Nog een."),
            Practice(day=TODAY, intervention="cura", minutes=20),
        ]
    )


def as_table(diary, folder, *, earlier=False):
    file = folder / "tidy.csv"
    content = to_csv(diary, load(), "nl", ALL)
    if earlier:  # the last column came later
        lines = content.decode("utf-8-sig").split("\r\n")
        content = "\r\n".join(line.rpartition(",")[0] for line in lines).encode()
        assert content.startswith(",".join(EARLIER_COLUMNS).encode() + b"\r\n")
    file.write_bytes(content)
    return file


def as_copy(diary, folder):
    file = folder / "copy.json"
    file.write_bytes(to_json(diary, NOON))
    return file


def planned_from(file, diary):
    return plan(read_file(file), Meanings(), AlreadyThere(diary), load(), TODAY)


@pytest.mark.parametrize("earlier", [False, True])
def test_a_table_after_a_copy_of_the_same_brings_no_doubles(tmp_path, earlier):
    diary = written()
    before = after(planned_from(as_copy(diary, tmp_path), Diary()))
    again = planned_from(as_table(diary, tmp_path, earlier=earlier), before)
    assert (again.added, again.changed, again.doubles) == ({}, (), 4)


@pytest.mark.parametrize("earlier", [False, True])
def test_a_copy_after_a_table_of_the_same_brings_no_doubles(tmp_path, earlier):
    diary = written()
    before = after(planned_from(as_table(diary, tmp_path, earlier=earlier), Diary()))
    again = planned_from(as_copy(diary, tmp_path), before)
    assert (again.added, again.changed) == ({"follow_ups": 1}, ())
    both = after(again, before)
    assert [follow_up.event for follow_up in both.follow_ups] == [both.events[0].id]


def test_a_copy_without_notes_takes_no_words_away(tmp_path):
    diary = written()
    bare = tuple(replace(check_in, note="") for check_in in diary.check_ins)
    file = Change("x", replace=bare).apply(diary)
    again = planned_from(as_copy(file, tmp_path), diary)
    assert (again.change.empty, again.changed) == (True, ())


def test_a_copy_in_which_a_score_is_another_says_so(tmp_path):
    diary = written()
    (first, *_) = diary.check_ins
    other = Change("x", replace=(replace(first, score=2),)).apply(diary)
    again = planned_from(as_copy(other, tmp_path), diary)
    assert [record.score for record in again.changed] == [2]
    assert after(again, diary, update=True) == other


def test_an_id_that_is_of_something_else_is_left_out(tmp_path):
    diary = written()
    (event,) = diary.events
    file = Diary.of([CheckIn(id=event.id, day=TODAY, at=NOON, score=6)])
    again = planned_from(as_copy(file, tmp_path), diary)
    assert again.change.empty and len(again.left_out) == 1


@pytest.mark.parametrize(
    ("in_bin", "reason"),
    [(True, "sharing.event_in_bin"), (False, "sharing.without_event")],
)
def test_a_question_without_its_event_is_left_out_with_the_reason(tmp_path, in_bin, reason):
    diary = written()
    alone = Diary.of(diary.follow_ups)
    known = AlreadyThere(Diary(), diary.events if in_bin else ())
    again = plan(read_file(as_copy(alone, tmp_path)), Meanings(), known, load(), TODAY)
    assert again.change.empty
    assert [one.words for one in again.reasons] == [sentence(reason)]


def test_two_tables_with_other_columns_do_not_stand_for_each_other(tmp_path):
    file = tmp_path / "table.csv"
    file.write_text("d,mood,energy\n2026-11-10,3,5\n", encoding="utf-8")

    def planned(score, diary):
        columns = {"date": "d", "score": score}
        document = {"columns": columns, "scale": [1, 5], "date_format": "yyyy-mm-dd"}
        return plan(read_described(file, document), Meanings(), AlreadyThere(diary), load(), TODAY)

    before = after(planned("mood", Diary()))
    assert planned("energy", before).added == {"check_ins": 1}
    file.write_text("d,mood,energy\n2026-11-10,4,5\n", encoding="utf-8")
    assert len(planned("mood", before).changed) == 1


def test_equal_reasons_are_said_once(daylio):
    rows = [row("x", mood="") for _ in range(300)]
    (reason,) = daylio(*rows).reasons
    assert (reason.count, reason.rows[:2]) == (300, (2, 3))
    assert daylio(*rows).nothing_came
