from datetime import timedelta

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Part
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from evenwichtapp.sharing.formats import CSV, FORMATS, JSON, PDF
from evenwichtapp.sharing.json_format import from_json
from evenwichtapp.sharing.order import Format, Order
from evenwichtapp.sharing.parts import ALL, USUAL
from tests.destinations import at


def exported(out, name="json", parts=ALL, first=None, last=None, diary=None):
    given = demo_diary() if diary is None else diary
    order = Order(given, load(), "nl", DEMO_DAY, FORMATS[name], parts, first, last)
    return order.write(at(out)).read_bytes()


def test_the_whole_diary_as_json_is_the_diary(tmp_path):
    assert from_json(exported(tmp_path / "diary.json")) == demo_diary()


def test_free_words_stay_behind_in_every_form(tmp_path):
    notes = [c.note for c in demo_diary().check_ins if c.note]
    assert notes
    for name in ("json", "csv"):
        content = exported(tmp_path / name, name, USUAL).decode()
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


def test_a_period_that_ends_before_it_begins_is_refused(tmp_path):
    with pytest.raises(KnownError, match="period_reversed"):
        exported(tmp_path / "out", first=DEMO_DAY, last=DEMO_DAY - timedelta(days=1))


def order(chosen, parts):
    return Order(demo_diary(), load(), "nl", DEMO_DAY, chosen, parts)


def test_every_format_says_what_is_in_it_and_what_is_not():
    told = order(JSON, ALL).summary()
    assert (len(told.inside), told.outside, told.cannot) == (len(Part), (), ())
    told = order(CSV, USUAL).summary()
    assert [text.nl for text in told.outside] == ["afspraken", "notities"]
    assert "terugblikken" in [text.nl for text in told.cannot]
    for chosen in FORMATS.values():
        if not chosen.holds:
            continue  # the card holds no diary at all, and its own words say so
        told = order(chosen, chosen.usual).summary()
        assert len(told.inside) + len(told.outside) + len(told.cannot) == len(Part)


def test_what_a_format_cannot_hold_is_not_counted_as_in_it():
    assert order(CSV, ALL).contents().reflections == ()
    assert [text.nl for text in order(PDF, ALL).summary().cannot] == ["steunkring"]
    assert Part.MARKS not in order(JSON, frozenset({Part.MARKS})).held
    assert Part.MARKS in order(CSV, frozenset({Part.MARKS})).held


@pytest.mark.parametrize("form", ["json", "csv", "pdf"])
def test_where_nothing_can_be_written_the_old_file_stays(tmp_path, form):
    with pytest.raises(KnownError, match="folder_missing"):
        exported(tmp_path / "gone" / "out", form)
    folder = tmp_path / "taken"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(KnownError, match="not_a_plain_file"):
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


def test_a_format_is_one_object(tmp_path):
    days = Format(
        name="days",
        suffix="txt",
        holds=frozenset({Part.SCORES}),
        usual=frozenset({Part.SCORES}),
        write=lambda order: "\n".join(str(c.day) for c in order.contents().all(CheckIn)).encode(),
    )
    made = order(days, ALL)
    out = made.write(at(tmp_path / "days.txt"))
    assert out.read_text().splitlines()[-1] == str(DEMO_DAY)
    assert [text.nl for text in made.summary().inside] == ["cijfers"]
    assert len(made.summary().cannot) == len(Part) - 1
