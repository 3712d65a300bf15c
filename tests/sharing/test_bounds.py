"""What is too large is refused before it is in memory; reading tells how far it is, and stops."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.bounds import COPY, MAP, TABLE, TELL_EVERY, Watch, too_deep
from evenwichtapp.sharing.into.delimited_text import read_table
from evenwichtapp.sharing.into.importing import read_file, read_map
from evenwichtapp.sharing.json_format import from_json, read_json, to_json

HEADER = "full_date,date,weekday,time,mood,activities,note\n"
ROW = "2026-11-10,x,x,21:10,fijn,,\n"
DAY = date(2026, 11, 10)
NOON = datetime.fromisoformat("2026-11-10T12:00+01:00")


def table_of(text, bounds=TABLE, **given):
    return list(read_table(text.encode(), Watch(bounds, **given)).rows)


def copy_of(count):
    return to_json(Diary.of([CheckIn(day=DAY, at=NOON, score=6) for _ in range(count)]), NOON)


def test_the_limits_are_what_is_promised():
    assert {bounds.size for bounds in (TABLE, COPY)} == {44 * 1024**2, 48 * 1024**2}
    assert (TABLE.rows, COPY.rows) == (200_000, 200_000)
    assert max(bounds.seconds for bounds in (TABLE, COPY, MAP)) == 180


def test_one_row_too_many_is_refused():
    bounds = replace(TABLE, rows=3)
    assert len(table_of(HEADER + ROW * 3, bounds)) == 3
    with pytest.raises(KnownError, match="file_too_many_rows"):
        table_of(HEADER + ROW * 4, bounds)
    with pytest.raises(KnownError, match="file_too_many_rows"):
        read_json(copy_of(4), Watch(replace(COPY, rows=3)))


def test_a_row_that_is_too_long_costs_no_other():
    bounds = replace(TABLE, length=100)
    rows = table_of(HEADER + ROW + "x" * 500 + "\n" + ROW, bounds)
    assert [row.cells is None for row in rows] == [False, True, False]
    assert [row.number for row in rows] == [2, 3, 4]
    open_quote = table_of(HEADER + '"' + "x\n" * 80 + ROW, bounds)
    assert open_quote[-1].cells is not None


def test_a_record_that_is_too_long_or_too_deep_is_refused():
    longest = {**json.loads(copy_of(1))}
    content = json.dumps(longest).encode()
    assert read_json(content, Watch(replace(COPY, length=400))).check_ins
    with pytest.raises(KnownError, match="json_not_ours"):
        read_json(content, Watch(replace(COPY, length=40)))
    deep = b'{"format": "evenwicht", "x": ' + b"[[" + b"[" * 40 + b"]" * 40 + b"]]}"
    with pytest.raises(KnownError, match="json_not_ours"):
        from_json(deep)


def test_a_long_copy_is_read_over_the_pieces(monkeypatch):
    monkeypatch.setattr("evenwichtapp.sharing.into.json_stream._PIECE", 7)
    monkeypatch.setattr("evenwichtapp.sharing.into.json_stream._ENOUGH", 11)
    assert len(from_json(copy_of(20)).check_ins) == 20


@pytest.mark.parametrize(
    "content",
    [
        b'{"format": "evenwicht" "version": 1}',
        b'{"format": "evenwicht", "x": [1 2]}',
        b'{"format": "evenwicht",}',
        b'{"format": "evenwicht"} {}',
        b"{1: 2}",
        b'{"format"',
    ],
)
def test_what_is_no_json_is_not_ours(content):
    with pytest.raises(KnownError, match="json_not_ours"):
        from_json(content)


def test_a_list_that_stands_there_twice_is_named():
    content = b'{"format": "evenwicht", "version": 1, "events": [], "events": []}'
    with pytest.raises(KnownError, match="json_invalid") as caught:
        from_json(content)
    assert caught.value.values == {"place": "events"}


def test_reading_tells_how_far_it_is(tmp_path):
    told = []
    file = tmp_path / "long.csv"
    file.write_text(HEADER + ROW * 20_000, encoding="utf-8")
    read_file(file, told.append)
    assert len(told) == 20_000 // TELL_EVERY
    assert told == sorted(told) and 0 <= told[0] < 0.5 < told[-1] <= 1
    file.write_bytes(copy_of(TELL_EVERY * 3))
    told.clear()
    read_file(file, told.append)
    assert len(told) == 3


def test_whoever_hears_it_can_stop_the_reading(tmp_path):
    def stop(done):
        raise KnownError("reading_stopped")

    file = tmp_path / "long.csv"
    for content in (HEADER.encode() + ROW.encode() * 500, copy_of(10)):
        file.write_bytes(content)
        with pytest.raises(KnownError, match="reading_stopped"):
            read_file(file, stop)


def test_reading_ends_after_its_time():
    seconds = iter(range(0, 10_000, 50))
    with pytest.raises(KnownError, match="file_too_slow"):
        table_of(HEADER + ROW * 5_000, clock=lambda: next(seconds))


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"3", b'{"moods": ', b"[" * 5_000, b'{"moods": ' + b"[" * 500, b"\xff",
     b'{"moods": ' + b'{"a": ' * 12 + b"1" + b"}" * 12 + b"}"],
)  # fmt: skip
def test_a_map_that_is_no_map_is_refused(tmp_path, content):
    file = tmp_path / "map.json"
    file.write_bytes(content)
    with pytest.raises(KnownError, match="mapping_invalid"):
        read_map(file)


def test_depth_is_counted():
    assert not too_deep({"a": [1]}, 3)
    assert too_deep({"a": [[1]]}, 3)
