import json
import random
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator, ValidationError

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Helped, Practice
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import resource
from evenwichtapp.sharing.json_format import from_json, to_json
from evenwichtapp.sharing.json_schema import VERSION, schema
from tests.faults.files.outside_files import _edited_json, _small_copy
from tests.strategies import diaries
from tests.vault.conftest import DAY, filled_in

EXPORTED_AT = datetime.fromisoformat("2026-11-12T20:15:00+01:00")
EDITS = 300  # files that the schema is held against
KEYS = [
    "format", "version", "exported_at", "person", "check_ins", "events", "follow_ups",
    "practices", "reflections", "own_signals", "own_items", "answers", "agreements",
]  # fmt: skip


def document(**changes):
    plain = json.loads(to_json(Diary(), EXPORTED_AT))
    return json.dumps({**plain, **changes}).encode()


def without(table, name):
    return {key: value for key, value in table.items() if key != name}


def check_in(**changes):
    plain = {"id": "a" * 32, "day": "2026-11-12", "at": "2026-11-12T20:00:00+01:00", "score": 7}
    return {**plain, **changes}


@settings(max_examples=200)
@given(diaries())
def test_any_diary_comes_back_equal(diary):
    content = to_json(diary, EXPORTED_AT)
    assert from_json(content) == diary
    assert to_json(from_json(content), EXPORTED_AT) == content


def test_top_level_is_the_contract():
    plain = json.loads(to_json(Diary(), EXPORTED_AT))
    assert list(plain) == KEYS
    assert (plain["format"], plain["version"]) == ("evenwicht", VERSION)


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_schema_is_a_schema(version):
    schema = json.loads(resource("schema", f"evenwicht-{version}.schema.json").read_bytes())
    Draft202012Validator.check_schema(schema)
    records = [s for s in schema["$defs"].values() if s.get("type") == "object"]
    assert records and all(s["additionalProperties"] is False for s in records)


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"\xff\xfe\x00", b'{"format": "other"}', b"[" * 100_000, b'{"format": NaN}'],
)
def test_other_files_are_not_ours(content):
    with pytest.raises(KnownError, match="json_not_ours"):
        from_json(content)


def test_a_file_of_an_earlier_version_still_comes_in():
    written = (Path(__file__).parents[1] / "data" / "json" / "version_1.json").read_bytes()
    schema_of_then = json.loads(resource("schema", "evenwicht-1.schema.json").read_bytes())
    Draft202012Validator(schema_of_then).validate(json.loads(written))
    assert from_json(written) == filled_in(1)


@pytest.mark.parametrize(("name", "vault"), [("version_2", 2), ("version_2_card", 3)])
def test_a_file_of_this_version_from_before_it_grew_still_comes_in(name, vault):
    written = (Path(__file__).parents[1] / "data" / "json" / f"{name}.json").read_bytes()
    assert from_json(written) == filled_in(vault)


def test_what_was_planned_comes_in_as_an_agreement_and_what_was_done_stays():
    written = (Path(__file__).parents[1] / "data" / "json" / "version_2_planned.json").read_bytes()
    done = Practice(
        id="p2", day=DAY, intervention="yoga", minutes=30, helped=Helped.MODERATE, note="in de zaal"
    )
    assert from_json(written) == Diary.of([*filled_in(4).records(), done])


def test_a_practice_that_is_neither_planned_nor_done_is_refused():
    practice = {"id": "a", "day": "2026-11-12", "intervention": "yoga", "done": "maybe"}
    with pytest.raises(KnownError, match="json_invalid") as caught:
        from_json(document(practices=[practice]))
    assert caught.value.values == {"place": "practices/1"}


@pytest.mark.parametrize("version", [0, -1])
def test_a_version_that_never_was_is_refused(version):
    with pytest.raises(KnownError, match="json_invalid"):
        from_json(document(version=version))


def test_a_newer_version_is_refused():
    with pytest.raises(KnownError, match="json_newer"):
        from_json(document(version=VERSION + 1))


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"version": "1"}, "version"),
        ({"person": {"day_boundary": 24}}, "person/day_boundary"),
        ({"extra": 1}, "/"),
        ({"check_ins": [check_in(), check_in(id="b", score=11)]}, "check_ins/2/score"),
        ({"check_ins": [check_in(score=True)]}, "check_ins/1/score"),
        ({"check_ins": [check_in(mood="fine")]}, "check_ins/1"),
        ({"check_ins": [check_in(day="2026-02-30")]}, "check_ins/1/day"),
        ({"check_ins": [check_in(at="2026-11-12T20:00:00")]}, "check_ins/1/at"),
        ({"check_ins": [check_in(note="a" * 20_001)]}, "check_ins/1/note"),
        ({"check_ins": [check_in(), check_in()]}, "check_ins/2/id"),
        ({"person": {"limits": {"a": 10**400}}}, "person/limits/a"),
    ],
)
def test_the_place_of_a_mistake_is_named(changes, place):
    with pytest.raises(KnownError, match="json_invalid") as caught:
        from_json(document(**changes))
    assert caught.value.values == {"place": place}


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"check_ins": 5}, "check_ins"),
        ({"check_ins": [{**check_in(), "id": None}]}, "check_ins/1/id"),
        ({"check_ins": [without(check_in(), "id")]}, "check_ins/1"),
        ({"check_ins": [check_in(at="2026-11-12 20:00:00+01:00")]}, "check_ins/1/at"),
        ({"check_ins": [check_in(at="9999-12-31T23:59:00-23:00")]}, "check_ins/1/at"),
        ({"check_ins": [check_in(day="20261112")]}, "check_ins/1/day"),
        ({"check_ins": [check_in(marks=[{"kind": "sign", "item": "a", "weight": 4}])]},
         "check_ins/1/marks/1/weight"),
        ({"person": 5}, "person"),
        ({"exported_at": "yesterday"}, "exported_at"),
    ],
)  # fmt: skip
def test_what_the_schema_does_not_allow_is_not_read(changes, place):
    with pytest.raises(KnownError, match="json_invalid") as caught:
        from_json(document(**changes))
    assert caught.value.values == {"place": place}
    with pytest.raises(ValidationError):
        Draft202012Validator(schema()).validate(json.loads(document(**changes)))


def test_a_list_that_is_missing_is_missed():
    with pytest.raises(KnownError, match="json_invalid"):
        from_json(json.dumps(without(json.loads(document()), "events")).encode())


def test_nothing_is_read_that_the_schema_does_not_allow():
    """The app reads by the types of the records; others check by the schema that follows from
    them."""
    chance, read = random.Random(5), 0
    right, content = Draft202012Validator(schema()), _small_copy()
    for _ in range(EDITS):
        edited = _edited_json(content, chance)
        try:
            from_json(edited)
        except KnownError:
            continue
        read += 1
        right.validate({"agreements": [], **json.loads(edited), "version": VERSION})
    assert read > EDITS // 20


def test_half_a_surrogate_pair_is_refused():
    with pytest.raises(KnownError, match="json_not_ours"):
        from_json(document(person={"role": "\ud800"}))


def test_the_published_schema_is_what_the_records_say():
    """``python packaging/json_schema.py`` writes it anew."""
    published = resource("schema", f"evenwicht-{VERSION}.schema.json").read_bytes()
    assert json.loads(published) == schema()


@settings(max_examples=50)
@given(diaries())
def test_any_export_fits_the_schema(diary):
    Draft202012Validator(schema()).validate(json.loads(to_json(diary, EXPORTED_AT)))
