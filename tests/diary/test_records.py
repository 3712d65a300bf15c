"""Every record refuses values it cannot hold, in every field."""

from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType

import pytest

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.records import (
    RECORD_LISTS,
    Agreement,
    Answer,
    CardLetter,
    CheckIn,
    Condition,
    ConditionKind,
    Cut,
    Event,
    FollowUp,
    Mark,
    MarkKind,
    OwnItem,
    OwnSignal,
    Person,
    Practice,
    Reflection,
    Supporter,
)
from evenwichtapp.diary.records.checks import check_of, field_types
from evenwichtapp.errors import KnownError
from tests.vault.conftest import filled

KINDS = (Mark, CardLetter, Condition, Supporter, Person, *RECORD_LISTS)
GOOD = {
    **{type(record): record for record in filled().records()},
    Mark: Mark(MarkKind.SIGN, "tired", 2),
    CardLetter: CardLetter("M", MarkKind.SIGN, "tired"),
    Condition: Condition(kind=ConditionKind.SCORE, limit=5, times=2, window=7),
    Supporter: Supporter("Een vriend", "vriend", "000"),
}
EARLY, LATE = date(1989, 12, 31), date(3000, 1, 1)
NO_SCORES = (0, 11, -1, 5.5, 7.0, True, "7")
NO_WEIGHTS = (-1, 11, 2.5, True)
NO_IDS = ("", "a" * 101, "een\ntwee", "\x00", "half \ud800", 5, None)
NO_DAYS = (EARLY, LATE, "2026-11-12", datetime(2026, 11, 12), None)
NO_BOOLS = (0, 1, None, "yes")
NO_TIMES = (0, 1001, 1.5, True, None)
NO_TEXTS = ("a" * 20_001, 5, None, b"bytes")
NO_SHORTS = ("a" * 401, 5, None)
NO_MOMENTS = ("2026-11-12T12:00+01:00", date(2026, 11, 12), None)

REFUSED = {
    Mark: {"kind": ("sign", None), "item": NO_IDS, "weight": (0, 4, 1.5, True)},
    CardLetter: {"letter": ("m", "MM", "", 5, None), "kind": ("sign", None), "item": NO_IDS},
    CheckIn: {
        "id": NO_IDS,
        "day": NO_DAYS,
        "at": NO_MOMENTS,
        "score": (*NO_SCORES, None),
        "shift": ("night", 1),
        "scale": ("own", None),
        "marks": ([], ("tired",), None),
        "note": NO_TEXTS,
        "origin": NO_SHORTS,
        "filled_in_at": NO_MOMENTS[:2],
    },
    Event: {
        "id": NO_IDS,
        "day": NO_DAYS,
        "at": NO_MOMENTS,
        "kind": NO_IDS,
        "ticks": (["sudden"], "sudden", ("",), (None,)),
        "note": NO_TEXTS,
        "origin": NO_SHORTS,
        "closed_on": NO_DAYS[:-1],
    },
    FollowUp: {
        "id": NO_IDS,
        "event": NO_IDS,
        "after": ("1w", None),
        "due": NO_DAYS,
        "weight": NO_WEIGHTS,
        "nothing_felt": NO_BOOLS,
        "note": NO_TEXTS,
        "answered_at": NO_MOMENTS[:2],
        "later": NO_DAYS[:-1],
        "dropped": NO_BOOLS,
    },
    Practice: {
        "id": NO_IDS,
        "day": NO_DAYS,
        "intervention": NO_IDS,
        "minutes": (-1, 100_001, 2.5, True, "5"),
        "before": NO_SCORES,
        "after": NO_SCORES,
        "helped": ("good", 1),
        "note": NO_TEXTS,
    },
    Reflection: {
        "id": NO_IDS,
        "worksheet": NO_IDS,
        "day": NO_DAYS,
        "changed_at": NO_MOMENTS,
        "title": NO_TEXTS,
        "event": NO_IDS[:-1],
        "answers": (
            {"": "leeg"},
            {"a": True},
            {"a": float("nan")},
            {"a": ["b"]},
            {"a": ("",)},
            {"a": "a" * 20_001},
            [("a", "b")],
        ),
        "step": (-1, 101, 0.5, True),
        "finished": NO_BOOLS,
        "since": NO_DAYS[:-1],
        "until": NO_DAYS[:-1],
    },
    Condition: {
        "kind": ("sign", None),
        "item": NO_IDS[:-1],
        "limit": NO_SCORES,
        "times": NO_TIMES,
        "window": NO_TIMES,
    },
    OwnSignal: {
        "id": NO_IDS,
        "words": NO_TEXTS,
        "agreement": NO_TEXTS,
        "condition": ({"kind": "sign"}, None),
        "with_whom": NO_TEXTS,
        "active": NO_BOOLS,
    },
    OwnItem: {
        "id": (*NO_IDS, "own:", "thee"),
        "kind": ("sign", None),
        "label": NO_TEXTS,
        "hidden": NO_BOOLS,
    },
    Answer: {
        "id": NO_IDS,
        "signal": NO_IDS,
        "answer": ("done", None),
        "day": NO_DAYS,
        "since": NO_DAYS,
        "level": ("alarm", "", None, 1),
        "until": NO_DAYS[:-1],
        "offered": (["cura"], "cura", ("",), (None,)),
        "helped_by": (["colleagues"], "colleagues", ("",), (None,)),
    },
    Agreement: {
        "id": NO_IDS,
        "day": (*NO_DAYS, GOOD[Agreement].look_again + timedelta(days=1)),
        "words": NO_TEXTS,
        "why": ("self", "", None),
        "about": NO_IDS[:-1],
        "intervention": NO_IDS[:-1],
        "with_whom": NO_TEXTS,
        "look_again": (*NO_DAYS[:-1], GOOD[Agreement].day - timedelta(days=1)),
        "outcome": ("done", "", None),
        "note": NO_TEXTS,
        "closed_on": NO_DAYS,
    },
    Supporter: {"name": NO_SHORTS, "relation": NO_SHORTS, "phone": NO_SHORTS},
    Person: {
        "id": ("me", "", None),
        "role": NO_SHORTS,
        "setting": NO_SHORTS,
        "region": ("de", "", None),
        "day_boundary": (-1, 24, 5.0, True),
        "foreign_scores_count": NO_BOOLS,
        "support": (["iemand"], ("iemand",), None),
        "limits": ({"a": "3"}, {"a": True}, {"a": float("inf")}, {"": 1.0}, None),
        "set_aside": (["cura"], "cura", ("",), (None,)),
        "card": (["M"], ("M",), None),
        "look_back": ("weekly", "", None),
        "questions_off": (["colleague"], ("colleague",), None),
    },
}


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        pytest.param(kind, name, value, id=f"{kind.__name__}.{name}={str(value)[:20]!a}")
        for kind, of_kind in REFUSED.items()
        for name, values in of_kind.items()
        for value in values
    ],
)
def test_a_value_that_a_field_cannot_hold_is_refused(kind, name, value):
    good = GOOD[kind]
    with pytest.raises(KnownError) as caught:
        replace(good, **{name: value})
    told = sentence(caught.value.code, **caught.value.values)
    assert told.nl and told.en
    assert not isinstance(value, str) or len(value) < 3 or value not in told.nl


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_tried(kind):
    assert set(REFUSED[kind]) == {field.name for field in fields(kind)}


@pytest.mark.parametrize("kind", KINDS)
def test_every_plain_field_states_what_it_may_hold(kind):
    for name, hint in field_types(kind).items():
        assert hint not in {str, int, float, date, datetime}, name
        assert hint is bool or check_of(hint) or name in {
            "kind", "shift", "scale", "marks", "ticks", "after", "helped", "answers", "condition",
            "answer", "support", "limits", "offered", "helped_by", "set_aside", "card",
            "why", "outcome", "look_back", "questions_off",
        }  # fmt: skip


@pytest.mark.parametrize("moment", [datetime(2026, 11, 12, 12, 0)])
def test_a_moment_without_its_offset_is_a_mistake_of_ours(moment):
    with pytest.raises(ValueError, match="offset"):
        replace(GOOD[CheckIn], at=moment)


@pytest.mark.parametrize(
    ("kind", "name"), [(Supporter, "name"), (Person, "role"), (OwnItem, "label")]
)
def test_text_loses_its_control_characters(kind, name):
    made = replace(GOOD[kind], **{name: " een\x00\x1b "})
    assert getattr(made, name) == "een"


def test_answers_of_a_worksheet_are_cleaned_and_kept_apart():
    typed = {"facts": "tekst\x07 ", "ticks": ("a", "b")}
    reflection = replace(GOOD[Reflection], answers=MappingProxyType(typed))
    typed["facts"] = "later"
    assert reflection.answers == {"facts": "tekst", "ticks": ("a", "b")}


@pytest.mark.parametrize("kind", RECORD_LISTS)
def test_a_kind_has_the_fields_that_its_cut_needs(kind):
    names = {field.name for field in fields(kind)}
    needed = {Cut.BY_DAY: {"id", "day"}, Cut.WITH_EVENT: {"id", "event"}, Cut.ALWAYS: {"id"}}
    assert needed[kind.KIND.cut] <= names


def test_no_two_kinds_share_a_list():
    assert len(set(RECORD_LISTS.values())) == len(RECORD_LISTS)


@pytest.mark.parametrize("record", [r for r in filled().records() if r.id != "person"])
def test_every_kind_has_words_in_the_bin(record):
    values = {name: getattr(record, name) for name in field_types(type(record))}
    said = sentence(f"bin.{record.KIND.list_name}", **values)
    assert said.nl and said.en


def test_an_agreement_needs_words_or_an_intervention():
    agreement = GOOD[Agreement]
    assert replace(agreement, words="").intervention == "outdoors"
    assert replace(agreement, intervention=None).words
    with pytest.raises(KnownError, match="empty_agreement"):
        replace(agreement, words=" \n", intervention=None)


def test_an_agreement_is_looked_at_on_its_own_day_at_the_earliest():
    agreement = GOOD[Agreement]
    assert replace(agreement, look_again=agreement.day).look_again == agreement.day
    with pytest.raises(KnownError, match="look_again_before"):
        replace(agreement, look_again=agreement.day - timedelta(days=1))


def test_an_agreement_is_open_until_its_outcome_is_said():
    agreement = GOOD[Agreement]
    assert not agreement.open
    assert replace(agreement, outcome=None, closed_on=None).open
    with pytest.raises(KnownError, match="bad_value"):
        replace(agreement, outcome=None)
    with pytest.raises(KnownError, match="bad_value"):
        replace(agreement, closed_on=None)
