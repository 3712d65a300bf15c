"""Limits and words of what comes in: a step to either side reads another thing."""

from dataclasses import replace
from datetime import datetime, time

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    Mark,
    MarkKind,
    OwnItem,
    Person,
    Practice,
    Scale,
)
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into import daylio, own_table
from evenwichtapp.sharing.into.again import Trace, print_of
from evenwichtapp.sharing.into.bounds import COPY, MAP, TABLE, Bounds, Watch, telling, too_deep
from evenwichtapp.sharing.into.column_table import Description, described
from evenwichtapp.sharing.into.column_table import read as read_columns
from evenwichtapp.sharing.into.delimited_text import read_table
from evenwichtapp.sharing.into.earlier_table import RowIds, id_of, key, key_of
from evenwichtapp.sharing.into.import_plan import plan
from evenwichtapp.sharing.into.kept_meanings import draft_name, from_draft, merged, to_draft
from evenwichtapp.sharing.into.names import plain_name
from evenwichtapp.sharing.into.source import (
    AlreadyThere,
    Items,
    Meanings,
    own_kind,
    stable_id,
    without_doubles,
)
from tests.sharing.building import DAY, NOBODY, check_in, event


def table(text: str, **bounds: int):
    return read_table(text.encode(), Watch(replace(TABLE, **bounds)))


def rows(text: str, **bounds: int) -> list[tuple[int, tuple[str, ...] | None]]:
    return [(row.number, row.cells) for row in table(text, **bounds).rows]


def test_a_name_is_one_name_however_it_was_typed():
    assert (
        plain_name("  Foto\u2019s \u00a0 KIJKEN ") == plain_name("foto's kijken") == "foto's kijken"
    )
    for apostrophe in "\u2018\u02bc\u00b4\u0060\uff07":
        assert plain_name(f"foto{apostrophe}s") == "foto's"
    assert plain_name("Stra\u00dfe") == "strasse"


@pytest.mark.parametrize(
    ("columns", "known"),
    [
        ("full_date mood", True),
        ("year date mood", True),
        ("date weekday mood", True),
        ("date activities mood", True),
        ("date mood", False),
        ("year mood", False),
        ("full_date note", False),
    ],
)
def test_a_daylio_file_is_known_by_its_columns(columns, known):
    assert daylio.is_daylio(columns.split()) is known


def test_daylios_own_moods_are_proposed_from_best_to_worst():
    names = ["rad", "good", "meh", "bad", "awful", "Super", "gut", "OK", "schlecht", "lausig"]
    assert list(daylio.suggested(names).values()) == [10, 8, 6, 4, 2] * 2
    assert daylio.suggested(["anders"]) == {"anders": None}


def test_what_a_row_of_daylio_is_known_by_stays_what_it_was():
    entry = daylio.DaylioRow(2, DAY, time(21, 35), "good", ("walking",), "een  \n twee")
    assert entry.trace == Trace(
        at=datetime(2026, 11, 12, 21, 35),
        raw="good",
        print=print_of("good", "een twee", "walking"),
        earlier=stable_id("2026-11-12", "21:35", "good", "een twee"),
    )
    assert entry.trace.minute == "2026-11-12T21:35"
    assert stable_id("a", "b") == "f04cdced9736a69da6103f08a4daaf8c"
    assert print_of("a", "b") == "f04cdced9736a69d"


@pytest.mark.parametrize(
    ("cells", "note"),
    [
        ({"note": " a<b> & c "}, "a<b> & c"),
        ({"note": "een<br>twee<br/>drie"}, "een\ntwee\ndrie"),
        ({"note": "<p>een</p><p><b>twee</b></p>"}, "een\ntwee"),
        ({"note": "<div>een &amp; twee</div>"}, "een & twee"),
        ({"note": "een&nbsp;twee &lt;3"}, "een\u00a0twee <3"),
        (
            {"note_title": "Kop", "note": "", "scales": "Slaap: 7 | Rust: 3"},
            "Kop\nSlaap: 7\nRust: 3",
        ),
        ({}, ""),
    ],
)
def test_a_note_of_daylio(cells, note):
    columns = ("full_date", "mood", *cells)
    line = ",".join(("2026-11-12", "good", *(f'"{cell}"' for cell in cells.values())))
    (entry,) = daylio.read(table(",".join(columns) + "\n" + line)).entries
    assert entry.note == note
    assert (entry.clock, entry.day, entry.row) == (time(12), DAY, 2)


@pytest.mark.parametrize("mood", ["", " ", "m" * 61])
def test_a_row_without_a_mood_stays_out(mood):
    read = daylio.read(table(f"full_date,mood\n2026-11-12,{mood}\n2026-11-12,{'m' * 60}\n"))
    assert [out.row for out in read.broken] == [2]
    assert len(read.entries) == 1


def test_names_stand_by_how_often_they_were_used_then_by_the_alphabet():
    lines = ["a,x | y", "b,y | x", "b,z", "c,z"]
    text = "".join(f"2026-11-{n:02},{line}\n" for n, line in enumerate(lines, start=1))
    read = daylio.read(table(f"full_date,mood,activities\n{text}"))
    assert (read.moods, read.items) == (("b", "a", "c"), ("x", "y", "z"))


@pytest.mark.parametrize(
    ("text", "columns", "cells"),
    [
        ("a,b\n1,2", ("a", "b"), ("1", "2")),
        ("A; B \n1;2,5", ("a", "b"), ("1", "2,5")),
        ("a\tb\r\n1\t2\r\n", ("a", "b"), ("1", "2")),
        ("\ufeffa,b\n1,2\n", ("a", "b"), ("1", "2")),
        ("sep=;\na;b,c\n1;2\n", ("a", "b,c"), ("1", "2")),
        ('"sep=|"\na|b\n1|2\n', ("a", "b"), ("1", "2")),
        ('a,b\n1,"2\n3"\n', ("a", "b"), ("1", "2\n3")),
    ],
)
def test_a_table_in_every_form(text, columns, cells):
    found = table(text)
    assert found.columns == columns
    assert [row.cells for row in found.rows] == [cells]


def test_rows_are_counted_from_the_header_and_empty_ones_are_passed_over():
    assert rows("a,b\n1,2\n\n3,4\n") == [(2, ("1", "2")), (4, ("3", "4"))]


def test_a_quote_that_does_not_close_costs_no_other_row():
    five = "full_date,date,weekday,time,mood\n"
    broken = '2026-11-12,"a,b,c,d\n'
    sound = "2026-11-13,a,b,c,d\n"
    assert [number for number, cells in rows(five + broken + sound + sound) if cells][-2:] == [3, 4]
    assert rows("a,b\n" + "x" * 50 + ",1\n2,3\n", length=20)[1] == (3, ("2", "3"))
    assert rows("a,b\n" + "x" * 50 + ",1\n2,3\n", length=20)[0] == (2, None)


@pytest.mark.parametrize(
    ("content", "read"),
    [
        ("a,b\né,ü".encode(), "é"),
        ("a,b\né,ü".encode("cp1252"), "é"),
        ("a,b\né,ü".encode("utf-16"), "é"),
        ("a,b\néééé,".encode() + b"\xff", "éééé"),
    ],
)
def test_letters_in_every_encoding(content, read):
    (row,) = read_table(content, Watch(TABLE)).rows
    assert row.cells is not None
    assert row.cells[0] == read


def test_how_much_of_a_file_is_taken_in():
    megabyte = 1024 * 1024
    assert Bounds(44 * megabyte, 200_000, 200_000, 1, 180) == TABLE
    assert Bounds(48 * megabyte, 200_000, 1_000_000, 30, 180) == COPY
    assert Bounds(4 * megabyte, 50_000, 4 * megabyte, 10, 20) == MAP


def test_a_watch_stops_after_its_rows_or_its_seconds_and_tells_how_far_it_is():
    told: list[float] = []
    clock = [0.0]
    watch = Watch(Bounds(1, 401, 1, 1, 10), told.append, lambda: clock[0])
    for done in range(401):
        watch.row(done / 200 - 0.5)
    assert told == [0.0, 0.5, 1.0]
    with pytest.raises(KnownError, match="file_too_many_rows") as caught:
        watch.row(1)
    assert caught.value.values == {"rows": 401}
    late = Watch(Bounds(1, 9, 1, 1, 10), told.append, lambda: clock[0])
    clock[0] = 10.0
    late.row(1)
    slow = Watch(Bounds(1, 9, 1, 1, 10), told.append, lambda: clock[0])
    clock[0] = 20.1
    with pytest.raises(KnownError, match="file_too_slow") as caught:
        slow.row(1)
    assert caught.value.values == {"seconds": 10}


def test_progress_is_told_now_and_then():
    told: list[float] = []
    assert list(telling(range(401), told.append)) == list(range(401))
    assert told == [0, 200 / 401, 400 / 401]


@pytest.mark.parametrize(
    ("document", "deep"), [({}, 1), ({"a": 1}, 2), ({"a": [1]}, 3), ([[[]]], 3), ("a", 1)]
)
def test_how_deep_a_document_goes(document, deep):
    assert not too_deep(document, deep)
    assert deep == 1 or too_deep(document, deep - 1)


def described_table(text: str, note: int | None = 2, form: str = "%Y-%m-%d %H:%M"):
    return read_columns(table(text), Description(0, 1, note, 0.0, 5.0, form))


@pytest.mark.parametrize(
    ("raw", "score"), [("0", 1), ("5", 10), ("2,5", 6), ("2.4", 5), ("1", 3), (" 4 ", 8)]
)
def test_another_scale_is_brought_to_ours(raw, score):
    (reading,) = described_table(f"a;b;c\n2026-11-12 21:35;{raw};x\n").readings
    assert (reading.score, reading.raw, reading.note, reading.row) == (score, raw.strip(), "x", 2)
    assert reading.at == datetime(2026, 11, 12, 21, 35)


@pytest.mark.parametrize(
    "row",
    [
        "2026-11-12 21:35;6;x",
        "12 nov;3;x",
        "2026-11-12 21:35;a;x",
        "a;b",
        "2026-11-12 21:35;-0.1;x",
        "2026-11-12 21:35;3;x;y",
    ],
)
def test_a_row_that_the_description_does_not_fit_stays_out(row):
    read = described_table(f"a;b;c\n{row}\n")
    assert (read.readings, [out.row for out in read.broken]) == ((), [2])


def test_a_table_without_a_time_stands_at_noon_and_without_a_note_has_none():
    read = described_table("a;b;c\n2026-11-12;3;x\n", note=None, form="%Y-%m-%d")
    assert not read.has_time
    assert read.kind == "table"
    assert (read.readings[0].at.time(), read.readings[0].note) == (time(12), "")
    found = plan(read, Meanings(), AlreadyThere(NOBODY), load(), DAY).add
    assert [(c.day, c.score, c.scale) for c in found] == [(DAY, 6, Scale.FOREIGN)]


def test_a_description_is_read_by_the_names_of_the_columns():
    document = {
        "columns": {"date": "Dag", "score": "Cijfer", "note": "Notitie"},
        "scale": [1, 5],
        "date_format": "dd-mm-yyyy hh:mm",
    }
    found = described(document, table("dag;cijfer;notitie\n"))
    assert found == Description(0, 1, 2, 1, 5, "%d-%m-%Y %H:%M")
    assert found.has_time


def test_names_become_marks():
    own = OwnItem(id="own:a", kind=MarkKind.SIGN, label="Moe Hoofd")
    items = Items(Diary.of([own]), load())
    assert items.mark("x", "leave_out") is None
    assert items.mark("x", "tired") == Mark(MarkKind.SIGN, "tired")
    assert items.mark("x", "own:a") == Mark(MarkKind.SIGN, "own:a")
    assert items.mark("moe hoofd", "own:sign") == Mark(MarkKind.SIGN, "own:a")
    assert items.new == ()
    made = items.mark(" Thee ", None)
    assert made == Mark(MarkKind.COPING, f"own:{stable_id('coping', 'thee')}")
    assert [(item.label, item.kind) for item in items.new] == [("Thee", MarkKind.COPING)]
    assert items.mark("thee", None) == made
    assert len(items.new) == 1
    assert own_kind("own:stressor") is MarkKind.STRESSOR
    assert items.own(MarkKind.SIGN, "a" * 201).item != "own:a"
    assert items.new[-1].label == "a" * 200


def test_two_names_of_one_thing_are_one_mark():
    tired, calm = Mark(MarkKind.SIGN, "tired", 2), Mark(MarkKind.COPING, "hobby")
    assert without_doubles([tired, None, calm, replace(tired, weight=3)]) == (
        replace(tired, weight=3), calm
    )  # fmt: skip


def test_meanings_are_found_by_any_spelling():
    meanings = Meanings(moods={"Goed": 8, "Weg": None}, items={"Foto’s": "hobby"})
    assert (meanings.score("goed"), meanings.score("weg"), meanings.score("x")) == (8, None, None)
    assert (meanings.knows_mood("WEG"), meanings.knows_mood("x")) == (True, False)
    assert (meanings.item("foto's"), meanings.knows_item("foto's")) == ("hobby", True)
    assert not meanings.knows_item("x")


def test_what_names_meant_is_kept_for_the_next_time():
    before = Meanings(moods={"goed": 8, "oud": 3}, items={"a": "own:gone", "b": "own:sign"})
    now = Meanings(moods={"Goed": 9}, items={"A": None, "c": "tired"})
    assert merged(now, before) == Meanings(
        moods={"oud": 3, "Goed": 9}, items={"b": "own:sign", "A": None, "c": "tired"}
    )
    kept = from_draft(to_draft(before, Meanings()), NOBODY)
    assert kept == Meanings(moods={"goed": 8, "oud": 3}, items={"b": "own:sign"})
    assert draft_name("daylio") == "meanings.daylio"
    for damaged in (None, "", "{", "[]", '{"moods": 5}'):
        assert from_draft(damaged, NOBODY) == Meanings()


def test_a_row_that_names_no_record_is_known_by_what_it_says():
    assert key_of(check_in()) == ("score", "2026-11-12", "12:00", "6")
    assert key_of(event()) == ("event", "2026-11-12", "12:00", "death")
    done = Practice(id="p", day=DAY, intervention="outdoors")
    assert key_of(done) == ("practice", "2026-11-12", "", "outdoors")
    agreed = Agreement(day=DAY, words="Naar buiten", intervention="outdoors")
    assert key_of(agreed) == ("agreement", "2026-11-12", "", "Naar buiten")
    assert key_of(replace(agreed, words="")) == ("agreement", "2026-11-12", "", "outdoors")
    assert key_of(Person()) is None
    known_by = key("practice", DAY, None, "outdoors")
    ids = RowIds([done])
    assert [ids.take(known_by, "") for _ in range(3)] == [
        "p",
        id_of(known_by, 0),
        id_of(known_by, 1),
    ]
    assert id_of(known_by, 0) == stable_id("csv", "practice", "2026-11-12", "", "outdoors", "0")
    assert RowIds([done]).take(known_by, "new") == "p"
    assert RowIds([]).take(known_by, "new") == "new"
    assert RowIds([done]).take(("other",), "p") == "p"


def test_our_own_table_is_known_by_its_columns():
    columns = ["day", "time", "shift", "kind", "id", "label", "value", "note", "record"]
    assert own_table.is_own_table(columns)
    assert own_table.is_own_table(columns[:-1])
    assert not own_table.is_own_table(columns[:-2])
