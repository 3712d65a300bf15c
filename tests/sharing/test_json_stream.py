"""A large JSON object read piece by piece: what is in it, and what is no such object."""

from dataclasses import replace
from typing import Any

import pytest

from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.bounds import COPY, Watch
from evenwichtapp.sharing.into.json_stream import JsonStream

LONG = 70_000  # characters of one value


def read(text: str, **bounds: int) -> dict[str, Any]:
    stream = JsonStream(text.encode(), Watch(replace(COPY, length=LONG, **bounds)))
    return {
        name: list(value) if hasattr(value, "__next__") else value
        for name, value in stream.members()
    }


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("{}", {}),
        (' \n{ "a" : 1 , "b":[ ] }\t', {"a": 1, "b": []}),
        ('{"a": [1, {"b": [2]}, "c"], "d": null}', {"a": [1, {"b": [2]}, "c"], "d": None}),
        ('\ufeff{"é": "ü"}', {"é": "ü"}),
        ('{"a": 12}', {"a": 12}),
    ],
)
def test_the_members_of_an_object(text: str, members: dict[str, Any]):
    assert read(text) == members


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"a"}', '{"a" 1}', '{"a": 1 "b": 2}', '{"a": [1 2]}', '{"a": [1,', '{5: 1}',
     '{"a": 1} x', '{"a": NaN}', '{"a": [1]]}', '{"a": 1,}', '{"a": "b'],
)  # fmt: skip
def test_what_is_no_object(text: str):
    with pytest.raises(ValueError):
        read(text)


@pytest.mark.parametrize(
    ("length", "taken"), [(LONG - 2, True), (LONG - 1, False), (300_000, False)]
)
def test_a_value_that_is_too_long_is_never_taken(length: int, taken: bool):
    text = f'{{"a": ["{"x" * length}", 5]}}'
    if taken:
        assert read(text)["a"] == ["x" * length, 5]
    else:
        with pytest.raises(ValueError, match="too l"):
            read(text)


def test_how_deep_a_record_goes_and_how_many_there_are():
    assert read('{"a": [[[1]]]}', nesting=3) == {"a": [[[1]]]}
    with pytest.raises(ValueError, match="too large"):
        read('{"a": [[[1]]]}', nesting=2)
    assert read('{"a": [1, 2], "b": [3]}', rows=3) == {"a": [1, 2], "b": [3]}
    with pytest.raises(KnownError, match="file_too_many_rows"):
        read('{"a": [1, 2], "b": [3, 4]}', rows=3)


def test_a_list_that_nobody_wanted_is_passed_over():
    stream = JsonStream(b'{"a": [1, 2], "b": 3}', Watch(COPY))
    assert [name for name, _ in stream.members()] == ["a", "b"]


def test_many_pieces_are_one_text():
    text = '{"a": [' + ", ".join(f'"{n:0200}é"' for n in range(3000)) + '], "b": 1}'
    found = read(text)
    assert (len(found["a"]), found["a"][-1], found["b"]) == (3000, f"{2999:0200}é", 1)
