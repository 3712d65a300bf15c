import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Mark, MarkKind, OwnItem, Person, Scale
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into import daylio
from evenwichtapp.sharing.into.bounds import TABLE, Watch
from evenwichtapp.sharing.into.delimited_text import read_table
from evenwichtapp.sharing.into.import_plan import plan
from evenwichtapp.sharing.into.importing import meanings_from, read_file, template
from evenwichtapp.sharing.into.source import AlreadyThere, Meanings
from tests.strategies import characters

DATA = Path(__file__).parent.parent / "data" / "imports"
TODAY = date(2026, 11, 12)
EMPTY = Diary()
GENERATIONS = ["daylio_2018.csv", "daylio_2019.csv", "daylio_2021.csv", "daylio_2026.csv"]
VARIANTS = ["daylio_resaved_semicolon.csv", "daylio_resaved_tab.csv"]


def planned(name, diary=EMPTY, score=6, **items):
    source = read_file(DATA / name)
    mapping = Meanings(moods=dict.fromkeys(source.moods, score), items=items)
    return plan(source, mapping, AlreadyThere(diary), load(), TODAY)


def check_ins(name, **items):
    return planned(name, **items).change.apply(EMPTY).check_ins


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("daylio_2018.csv", ["2018-05-17 21:05", "2018-05-18 08:30", "2018-05-18 23:54"]),
        ("daylio_2019.csv", ["2019-03-01 00:40", "2019-03-02 21:35"]),
        ("daylio_2021.csv", ["2021-10-29 01:15", "2021-10-31 21:35"]),
        ("daylio_2026.csv", ["2026-11-08 22:00", "2026-11-09 00:20", "2026-11-10 21:10"]),
    ],
)
def test_every_generation_is_read_onto_work_days(name, days):
    done = planned(name)
    assert done.left_out == ()
    found = done.change.apply(EMPTY).check_ins
    assert [f"{c.day} {c.at:%H:%M}" for c in found] == days
    assert {c.scale for c in found} == {Scale.FOREIGN}


def test_the_persons_own_day_boundary_counts():
    diary = Diary(person=Person(day_boundary=0))
    found = planned("daylio_2026.csv", diary).change.apply(diary).check_ins
    assert [c.day.day for c in found] == [8, 10, 10]


@pytest.mark.parametrize("name", VARIANTS)
def test_a_file_saved_again_holds_the_same_check_ins(name):
    assert check_ins(name) == check_ins("daylio_2026.csv")


def test_a_comma_in_a_mood_shifts_nothing():
    source = read_file(DATA / "daylio_2018.csv")
    assert set(source.moods) == {"rad", "meh", "tired, but fine"}
    assert set(source.items) == {"friends", "walking", "work", "reading"}


def test_notes_lose_their_html_and_keep_title_and_scales():
    assert check_ins("daylio_2021.csv")[-1].note == (
        "Vrij weekend\nLang gelopen.\nDaarna soep & brood."
    )
    assert check_ins("daylio_2026.csv")[-1].note == "Rustige avond.\nSlaap: 7\nEnergie: 4"


def test_the_raw_name_of_the_mood_is_kept():
    assert check_ins("daylio_2026.csv")[0].origin.endswith(":gewoon, eigenlijk")


def test_activities_become_marks_as_the_person_says():
    diary = Diary.of([OwnItem(id="own:w", kind=MarkKind.STRESSOR, label="Werk")])
    done = planned(
        "daylio_2026.csv",
        diary,
        wandelen="outdoors",
        vrienden="leave_out",
        werk="own:stressor",
    )
    first, second, third = done.change.apply(diary).check_ins
    assert first.marks == ()
    assert second.marks == (Mark(MarkKind.STRESSOR, "own:w"),)
    assert third.marks == (Mark(MarkKind.COPING, "outdoors"),)
    assert done.added == {"check_ins": 3}


def test_an_activity_without_meaning_becomes_an_own_item():
    done = planned("daylio_2026.csv")
    assert done.added == {"own_items": 3, "check_ins": 3}
    own = done.change.apply(EMPTY).own_items
    assert {item.label for item in own} == {"werk", "wandelen", "vrienden"}
    assert {item.kind for item in own} == {MarkKind.COPING}


@pytest.mark.parametrize("name", [*GENERATIONS, *VARIANTS, "daylio_broken.csv"])
def test_a_second_import_adds_nothing_and_undo_takes_all_back(name):
    change = planned(name).change
    after = change.apply(EMPTY)
    assert not after.empty
    again = planned(name, after)
    assert again.change.empty and again.added == {}
    assert again.doubles == len(after.check_ins)
    assert change.undo(EMPTY).apply(after) == EMPTY


def test_saved_again_it_still_makes_no_doubles():
    after = planned("daylio_2026.csv").change.apply(EMPTY)
    assert planned("daylio_resaved_semicolon.csv", after).change.empty


def test_a_later_export_adds_only_what_is_new(tmp_path):
    after = planned("daylio_2026.csv").change.apply(EMPTY)
    head, *rows = (DATA / "daylio_2026.csv").read_text(encoding="utf-8-sig").splitlines()
    newest = '2026-11-11,11 november,woensdag,20:00,fijn,"werk","","",""'
    later = tmp_path / "later.csv"
    later.write_text("\n".join([head, newest, *rows]), encoding="utf-8")
    done = planned(later, after)
    assert (done.added, done.doubles) == ({"check_ins": 1}, 3)


def test_broken_rows_are_left_out_with_row_and_reason():
    done = planned("daylio_broken.csv")
    found = done.change.apply(EMPTY).check_ins
    assert [c.day.day for c in found] == [7, 9, 10]
    assert found[1].note == 'Zij zei bedankt" en ging.'
    assert [one.row for one in done.left_out] == [4, 6, 7, 8, 9, 10, 11]
    assert all(one.reason.nl and one.reason.en for one in done.left_out)


def test_moods_without_a_number_are_asked_for():
    source = read_file(DATA / "daylio_2026.csv")
    done = plan(source, Meanings(moods={"fijn": 8}), AlreadyThere(EMPTY), load(), TODAY)
    assert done.needs == ("gewoon, eigenlijk", "zwaar")
    assert done.change.empty
    asked = template(source, Meanings(moods={"Fijn": 8}))
    assert asked["moods"] == {"fijn": 8, "gewoon, eigenlijk": None, "zwaar": None}


def test_a_mood_without_a_score_leaves_its_rows_out():
    source = read_file(DATA / "daylio_2026.csv")
    moods = {"fijn": 8, "zwaar": None, "gewoon, eigenlijk": 6}
    done = plan(source, Meanings(moods=moods), AlreadyThere(EMPTY), load(), TODAY)
    assert done.added["check_ins"] == 2
    assert [one.row for one in done.left_out] == [3]


def test_only_known_names_get_a_proposal():
    moods = daylio.suggested(["Gut", "rad", "gut gelaunt", "goed"])
    assert moods == {"Gut": 8, "rad": 10, "gut gelaunt": None, "goed": None}


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ([], "mapping_invalid"),
        ({"moods": {"a": 11}}, "mapping_invalid"),
        ({"moods": {"a": True}}, "mapping_invalid"),
        ({"items": {"a": 3}}, "mapping_invalid"),
        ({"items": {"a": "outdoor"}}, "unknown_item"),
    ],
)
def test_a_mapping_that_cannot_be_is_refused(document, code):
    with pytest.raises(KnownError, match=code):
        meanings_from(document, EMPTY, load())


def test_an_unknown_item_names_the_nearest():
    with pytest.raises(KnownError) as caught:
        meanings_from({"items": {"a": "outdoor"}}, EMPTY, load())
    assert "outdoors" in caught.value.values["nearest"]


HEADER = "full_date,date,weekday,time,mood,activities,scales,note_title,note"
cells = st.text(st.sampled_from('ab",;|\n\r\t\0<br>&:=2026-1105é'), max_size=12)
rows = st.lists(cells, min_size=0, max_size=11)


@given(st.lists(rows, max_size=6), st.booleans())
def test_no_file_makes_it_crash(rows, quoted):
    out = io.StringIO()
    out.write(HEADER + "\n")
    if quoted:
        csv.writer(out).writerows(rows)
    else:
        out.write("\n".join(",".join(row) for row in rows))
    source = daylio.read(read_table(out.getvalue().encode(), Watch(TABLE)))
    mapping = Meanings(moods=dict.fromkeys(source.moods, 5))
    plan(source, mapping, AlreadyThere(EMPTY), load(), TODAY)


@given(st.text(characters, max_size=300))
def test_any_text_after_a_sound_row_costs_no_sound_row(tail):
    sound = '2026-11-10,x,x,21:10,fijn,"werk","","","Rustig."\n'
    source = daylio.read(read_table(f"{HEADER}\n{sound}{tail}".encode(), Watch(TABLE)))
    assert source.entries[0].note == "Rustig."
