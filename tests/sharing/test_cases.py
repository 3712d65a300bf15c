"""Small files on which an import once went wrong, each with the right value."""

import json
from datetime import date
from pathlib import Path

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.sharing.into.import_plan import plan
from evenwichtapp.sharing.into.importing import meanings_from, read_file
from evenwichtapp.sharing.into.source import AlreadyThere, Meanings

CASES = Path(__file__).parent.parent / "data" / "imports" / "cases"
MAP = json.loads((CASES / "map.json").read_text(encoding="utf-8"))
TODAY = date(2026, 12, 31)


def planned(name, diary=None):
    known = AlreadyThere(diary or Diary())
    source = read_file(CASES / name)
    meanings = meanings_from(MAP, known.diary, load())
    others = {mood: 6 for mood in source.moods if not meanings.knows_mood(mood)}
    both = Meanings(moods={**meanings.moods, **others})
    return plan(source, both, known, load(), TODAY)


def taken_over(name, diary=None, **choices):
    before = diary or Diary()
    return planned(name, before).change_with(**choices).apply(before)


@pytest.mark.parametrize(
    ("first", "second", "note", "origin_ends"),
    [
        ("mood_before.csv", "mood_renamed.csv", "tired", ":Goed"),
        ("note_before.csv", "note_corrected.csv", "tired, better now", ":good"),
    ],
)
def test_a_row_that_changed_is_one_entry_brought_up_to_date_on_request(
    first, second, note, origin_ends
):
    before = taken_over(first)
    again = planned(second, before)
    assert (again.change.empty, again.doubles, len(again.changed)) == (True, 0, 1)
    assert again.change_with(update=True).replace == again.changed
    after = taken_over(second, before, update=True)
    (entry,) = after.check_ins
    assert (entry.note, entry.origin[-len(origin_ends) :]) == (note, origin_ends)
    assert entry.id == before.check_ins[0].id
    third = planned(second, after)
    assert (third.change.empty, third.doubles, third.changed) == (True, 1, ())


def test_months_in_other_languages_are_read():
    days = [check_in.day for check_in in taken_over("month_names.csv").check_ins]
    assert days == [date(2017, 1, 3), date(2017, 9, 7)]


def test_letters_of_every_kind_are_kept_as_written():
    diary = taken_over("odd_letters.csv")
    labels = {item.label for item in diary.own_items}
    assert {"R&D overleg", "<i>x</i> & <u>y</u>", "$\\frac{a}{$", "👩‍⚕️ zorg", "שלום"} <= labels
    assert diary.check_ins[0].note == ("Notitie $a$ <b>b</b> & {name} 日本語 שלום 👩‍⚕️ 0")


def test_a_first_line_may_name_the_delimiter():
    (entry,) = taken_over("named_delimiter.csv").check_ins
    assert (entry.day, entry.note, len(entry.marks)) == (date(2024, 5, 1), "n", 1)


def test_two_byte_order_marks_are_two_too_many():
    diary = taken_over("two_marks.csv")
    assert [item.label for item in diary.own_items] == ["Café"]


def test_one_bad_byte_costs_one_letter():
    source = read_file(CASES / "bad_byte.csv")
    assert source.moods == ("très bien",)
    assert set(source.items) == {"café", "thé"}
    notes = [check_in.note for check_in in taken_over("bad_byte.csv").check_ins]
    assert notes == ["slot \ufffd", "Zoë zei: één voor één"]
