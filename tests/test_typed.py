"""The reader never bends a value until it fits."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

import pytest

from evenwichtapp.diary.plain import from_plain, to_plain
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind
from evenwichtapp.typed import MisfitError
from tests.vault.conftest import filled


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class Part:
    count: int
    name: str = ""


@dataclass(frozen=True)
class Whole:
    parts: tuple[Part, ...]
    limits: dict[str, float]
    colour: Colour | None = None


@pytest.mark.parametrize(
    ("hint", "value"),
    [
        (int, True), (int, 5.0), (int, "5"), (bool, 1), (str, 5), (float, True), (float, "1"),
        (Annotated[int, "rule"], False), (Colour, "blue"), (Colour, None), (Literal["a"], "b"),
        (tuple[int, ...], 5), (tuple[int, ...], "55"), (Part, []), (int, None),
    ],
)  # fmt: skip
def test_a_value_of_another_type_is_refused(hint, value):
    with pytest.raises(MisfitError):
        from_plain(hint)(value)


@pytest.mark.parametrize(
    ("plain", "steps", "problem"),
    [
        ({"parts": [{"count": 1}, {"count": True}]}, ["parts", "2", "count"], "is no int"),
        ({"limits": {"a": "b"}}, ["limits", "a"], "is no float"),
        ({"parts": 5, "limits": {}}, ["parts"], "is no list"),
        ({}, [], "lacks limits, parts"),
        ({"parts": [{"count": 1, "size": 2}]}, ["parts", "1"], "has unknown size"),
    ],
)  # fmt: skip
def test_the_place_of_a_misfit_is_named_from_the_outside_in(plain, steps, problem):
    with pytest.raises(MisfitError, match=problem) as caught:
        from_plain(Whole)({"parts": [], "limits": {}, **plain} if plain else plain)
    assert caught.value.steps == steps


def test_what_fits_is_made():
    made = from_plain(Whole)({"parts": [{"count": 1}], "limits": {"a": 3}, "colour": None})
    assert made == Whole((Part(1),), {"a": 3.0})


@pytest.mark.parametrize("record", tuple(filled().records()), ids=lambda record: record.id)
def test_every_record_comes_back_from_its_plain_form(record):
    assert from_plain(type(record))(to_plain(record)) == record


def test_what_a_record_refuses_does_not_fit():
    plain = to_plain(filled().check_ins[0])
    with pytest.raises(MisfitError, match="bad_score"):
        from_plain(CheckIn)({**plain, "score": 11})
    with pytest.raises(MisfitError, match="bad_mark_weight") as caught:
        from_plain(CheckIn)(
            {**plain, "marks": [to_plain(Mark(MarkKind.SIGN, "a")) | {"weight": 4}]}
        )
    assert caught.value.steps == ["marks", "1", "weight"]
