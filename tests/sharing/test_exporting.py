from datetime import timedelta

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from evenwichtapp.sharing.exporting import export
from evenwichtapp.sharing.json_format import from_json
from evenwichtapp.sharing.parts import ALL, USUAL, Part


def exported(out, form="json", parts=ALL, first=None, last=None, diary=None):
    given = demo_diary() if diary is None else diary
    export(given, load(), form, out, first, last, parts, "nl", DEMO_DAY)
    return out.read_bytes()


def test_the_whole_diary_as_json_is_the_diary(tmp_path):
    assert from_json(exported(tmp_path / "diary.json")) == demo_diary()


def test_free_words_stay_behind_in_every_form(tmp_path):
    notes = [c.note for c in demo_diary().check_ins if c.note]
    assert notes
    for form in ("json", "csv"):
        content = exported(tmp_path / form, form, USUAL).decode()
        assert not any(note in content for note in notes)


def test_json_without_scores_holds_no_check_ins(tmp_path):
    back = from_json(exported(tmp_path / "diary.json", parts=frozenset({Part.MARKS})))
    assert back.check_ins == ()


def test_a_period_holds_its_own_days_only(tmp_path):
    first = DEMO_DAY - timedelta(days=6)
    back = from_json(exported(tmp_path / "week.json", first=first, last=DEMO_DAY))
    assert back.check_ins and all(first <= c.day <= DEMO_DAY for c in back.check_ins)


@pytest.mark.parametrize("form", ["json", "csv", "pdf"])
def test_an_empty_period_is_refused_and_nothing_is_written(tmp_path, form):
    later = DEMO_DAY + timedelta(days=30)
    with pytest.raises(KnownError, match="period_empty"):
        exported(tmp_path / "out", form, first=later, last=later)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_diary_can_be_written(tmp_path):
    assert from_json(exported(tmp_path / "diary.json", diary=Diary())) == Diary()


def test_an_unknown_form_names_the_forms(tmp_path):
    with pytest.raises(KnownError, match="unknown_form") as caught:
        exported(tmp_path / "out", "docx")
    assert caught.value.values["forms"] == "json, csv, pdf"


@pytest.mark.parametrize("form", ["json", "csv", "pdf"])
def test_where_nothing_can_be_written_the_old_file_stays(tmp_path, form):
    with pytest.raises(KnownError, match="cannot_write"):
        exported(tmp_path / "gone" / "out", form)
    folder = tmp_path / "taken"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(KnownError, match="cannot_write"):
        exported(folder, form)
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path, monkeypatch):
    out = tmp_path / "diary.json"
    before = exported(out)

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("evenwichtapp.files.os.fsync", full)
    with pytest.raises(KnownError, match="cannot_write"):
        exported(out, parts=USUAL)
    assert out.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["diary.json"]
