"""What a record does hold, to the last value, and the words it is kept under in files for years."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from evenwichtapp.diary import records
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    RECORD_LISTS,
    AgreementWhy,
    AnswerKind,
    CheckIn,
    Condition,
    ConditionKind,
    FollowUp,
    FollowUpAfter,
    Helped,
    Mark,
    MarkKind,
    Outcome,
    OwnItem,
    Part,
    Person,
    Practice,
    Question,
    Reflection,
    Rhythm,
    Scale,
    Shift,
    Supporter,
)
from evenwichtapp.diary.records.checks import Whole, can_be, check_of, field_types, shelf_of
from evenwichtapp.diary.records.values import clean_text, new_id, now, utc
from evenwichtapp.errors import KnownError

DAY = date(2026, 11, 12)
NOON = datetime(2026, 11, 12, 12, tzinfo=timezone(timedelta(hours=1)))
CHECK_IN = CheckIn(day=DAY, at=NOON, score=6)
FOLLOW_UP = FollowUp(event="a", after=FollowUpAfter.WEEK, due=DAY)
PRACTICE = Practice(day=DAY, intervention="outdoors")
REFLECTION = Reflection(worksheet="cura", day=DAY, changed_at=NOON)
MARK = Mark(MarkKind.SIGN, "tired")
CONDITION = Condition(kind=ConditionKind.SCORE)


@pytest.mark.parametrize(
    ("record", "name", "values"),
    [
        (CHECK_IN, "score", (1, 10)),
        (CHECK_IN, "day", (date(1990, 1, 1), date(2999, 12, 31))),
        (CHECK_IN, "note", ("", "a" * 20_000)),
        (CHECK_IN, "origin", ("", "a" * 400)),
        (CHECK_IN, "id", ("a", "a" * 100)),
        (MARK, "weight", (None, 1, 3)),
        (FOLLOW_UP, "weight", (None, 0, 10)),
        (PRACTICE, "minutes", (None, 0, 100_000)),
        (PRACTICE, "before", (None, 1, 10)),
        (REFLECTION, "step", (0, 100)),
        (REFLECTION, "answers", ({"a": 1.5, "b": 2, "c": "d", "e": ("f", "g"), "h": ()},)),
        (CONDITION, "times", (1, 1000)),
        (CONDITION, "window", (1, 1000)),
        (CONDITION, "limit", (None, 1, 10)),
        (OwnItem(kind=MarkKind.SIGN, label="a"), "id", ("own:a", "own:" + "a" * 96)),
        (Person(), "day_boundary", (0, 23)),
        (Person(), "region", ("nl", "be")),
        (Person(), "limits", ({}, {"a": 3, "b": 2.5, "c": -1.0})),
        (Supporter("a"), "name", ("", "a" * 400)),
    ],
)
def test_a_field_holds_its_first_and_last_value(record, name, values):
    for value in values:
        assert getattr(replace(record, **{name: value}), name) == value


def test_what_a_record_is_when_nothing_more_was_said():
    person = Person()
    assert (person.id, person.region, person.day_boundary) == ("person", "nl", 5)
    assert not person.foreign_scores_count
    assert (person.look_back, person.questions_off) == (Rhythm.TWO_WEEKS, ())
    agreement = records.Agreement(day=DAY, words="a")
    assert (agreement.why, agreement.with_whom) == (AgreementWhy.SELF, "")
    assert agreement.look_again is None and agreement.open
    assert not (FOLLOW_UP.dropped or FOLLOW_UP.nothing_felt or REFLECTION.finished)
    assert (REFLECTION.step, CONDITION.times, CONDITION.window) == (0, 1, 1)
    assert CHECK_IN.scale is Scale.OWN
    assert OwnItem(kind=MarkKind.SIGN, label="a").id.startswith("own:")
    assert records.OwnSignal(words="a", agreement="b", condition=CONDITION).active


@pytest.mark.parametrize(
    ("kind", "kept"),
    [
        (Shift, "early day late night free"),
        (MarkKind, "stressor sign coping"),
        (Scale, "own foreign"),
        (Helped, "insufficient moderate sufficient good"),
        (FollowUpAfter, "1d 1w 6w 2m 3m"),
        (AgreementWhy, "look_back signal worksheet learning coach self"),
        (Outcome, "done partly not dropped"),
        (Rhythm, "off weekly two_weeks monthly"),
        (Question, "colleague year return_to_work learning"),
        (AnswerKind, "recognised not_now not_mine done"),
        (ConditionKind, "sign score coping_missing"),
        (
            Part,
            "scores marks events practices signals own_signals agreements notes reflections "
            "support",
        ),
    ],
)
def test_choices_are_kept_under_these_words(kind, kept):
    assert {value.value for value in kind} >= set(kept.split())
    assert [value.value for value in kind if value.value in kept.split()] == kept.split()


def test_lists_are_kept_under_these_names():
    assert {
        "check_ins", "events", "follow_ups", "practices", "reflections", "own_signals",
        "own_items", "answers", "agreements",
    } <= set(RECORD_LISTS.values())  # fmt: skip
    assert all(kind.KIND.list_name == name for kind, name in RECORD_LISTS.items())


@pytest.mark.parametrize(
    ("kind", "name", "schema"),
    [
        (CheckIn, "score", {"type": "integer", "minimum": 1, "maximum": 10}),
        (CheckIn, "note", {"type": "string", "maxLength": 20_000}),
        (
            CheckIn,
            "day",
            {"type": "string", "pattern": "^(199[0-9]|2[0-9]{3})-[0-9]{2}-[0-9]{2}$"},
        ),
        (
            CheckIn,
            "at",
            {
                "type": "string",
                "pattern": "^(199[0-9]|2[0-9]{3})-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}"
                "(:[0-9]{2}(\\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)$",
            },
        ),
        (OwnItem, "id", {"type": "string", "pattern": "^own:[^\\u0000-\\u001f]{1,96}$"}),
        (Person, "region", {"enum": ["nl", "be"]}),
    ],
)
def test_the_check_of_a_field_as_others_read_it(kind, name, schema):
    check = check_of(field_types(kind)[name])
    assert check is not None
    assert check.schema == schema


def test_an_answer_is_text_a_number_or_options():
    options = {"type": "string", "pattern": "^[^\\u0000-\\u001f]{1,100}$"}
    answers = field_types(Reflection)["answers"]
    check = check_of(answers.__args__[1])
    assert check is not None
    assert check.schema == {
        "anyOf": [
            {"type": "string", "maxLength": 20_000},
            {"type": "number"},
            {"type": "array", "items": options},
        ]
    }


@pytest.mark.parametrize(
    ("kind", "name", "shelf"),
    [
        (Mark, "item", "items"),
        (records.Event, "kind", "event_kinds"),
        (Practice, "intervention", "interventions"),
        (Reflection, "worksheet", "worksheets"),
        (CheckIn, "id", ""),
        (CheckIn, "note", ""),
    ],
)
def test_a_field_knows_its_shelf_of_the_catalogue(kind, name, shelf):
    assert shelf_of(field_types(kind)[name]) == shelf


def test_whether_a_field_could_hold_a_value():
    hint = field_types(Practice)["minutes"]
    assert can_be(hint, None) and can_be(hint, 5)
    assert not can_be(hint, -1)


@pytest.mark.parametrize(
    ("value", "code", "told"),
    [(11, "bad_number", {"number": "11"}), ("geheim", "bad_number", {"number": "?"})],
)
def test_a_refusal_names_a_number_and_never_a_word(value, code, told):
    with pytest.raises(KnownError) as caught:
        Whole(1, 10).kept(value)
    assert (caught.value.code, caught.value.values) == (code, told)


@pytest.mark.parametrize(
    ("change", "code", "told"),
    [
        ({"score": 11}, "bad_score", {"score": "11"}),
        ({"day": date(1989, 12, 31)}, "bad_day", {"day": "1989-12-31"}),
        ({"day": "x"}, "bad_value", {}),
        ({"note": "a" * 20_001}, "note_too_long", {"longest": 20_000}),
        ({"note": 5}, "bad_value", {}),
        ({"at": "x"}, "bad_value", {}),
        ({"id": ""}, "bad_value", {}),
        ({"marks": []}, "bad_value", {}),
        ({"shift": "night"}, "bad_value", {}),
    ],
)
def test_a_refusal_says_what_was_wrong(change, code, told):
    with pytest.raises(KnownError) as caught:
        replace(CHECK_IN, **change)
    assert (caught.value.code, caught.value.values) == (code, told)


@pytest.mark.parametrize(
    ("record", "change", "code"),
    [
        (MARK, {"weight": 4}, "bad_mark_weight"),
        (FOLLOW_UP, {"weight": 11}, "bad_weight"),
        (PRACTICE, {"minutes": -1}, "bad_minutes"),
        (Person(), {"day_boundary": 24}, "bad_day_boundary"),
        (Person(), {"region": "de"}, "bad_value"),
        (Person(), {"limits": []}, "bad_value"),
        (Person(), {"limits": {"a": True}}, "bad_value"),
        (REFLECTION, {"step": 101}, "bad_number"),
    ],
)
def test_each_field_has_its_own_sentence(record, change, code):
    with pytest.raises(KnownError) as caught:
        replace(record, **change)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\r\nb\rc\n", "a\nb\nc"),
        ("\ta\tb ", "a\tb"),
        ("a\x00b\x1b", "ab"),
        ("a\ud800b", "ab"),
        ("één \u200bwoord", "één \u200bwoord"),
        ("  ", ""),
    ],
)
def test_text_is_cleaned(typed, kept):
    assert clean_text(typed) == kept


def test_text_of_the_longest_length_is_kept():
    assert clean_text("a" * 5, 5) == "aaaaa"
    with pytest.raises(KnownError, match="note_too_long"):
        clean_text("a" * 6, 5)


def test_ids_and_moments():
    assert new_id() != new_id()
    assert (len(new_id()), int(new_id(), 16) >= 0) == (32, True)
    assert now().microsecond == 0
    assert now().tzinfo is not None
    assert utc(NOON) == NOON
    assert utc(NOON).tzinfo is UTC


def test_a_question_is_open_from_its_day_on_until_it_is_answered_or_dropped():
    eve = DAY - timedelta(days=1)
    assert [FOLLOW_UP.open_on(day) for day in (eve, DAY)] == [False, True]
    put_off = replace(FOLLOW_UP, later=DAY + timedelta(days=2))
    assert [put_off.open_on(DAY + timedelta(days=n)) for n in (1, 2)] == [False, True]
    assert not replace(FOLLOW_UP, later=eve).open_on(eve)
    assert not replace(FOLLOW_UP, answered_at=NOON).open_on(DAY)
    assert not replace(FOLLOW_UP, dropped=True).open_on(DAY)


def test_a_diary_is_empty_until_something_is_written():
    assert Diary().empty
    assert Diary(Person(role="nurse")).empty
    diary = Diary.of([CHECK_IN])
    assert not diary.empty
    assert diary.as_of(DAY - timedelta(days=1)).empty
    assert diary.between(DAY, DAY).check_ins == (CHECK_IN,)
    assert diary.between(DAY + timedelta(days=1), None).check_ins == ()


def test_of_one_day_the_earlier_moment_stands_first_and_follow_ups_by_their_day():
    later = replace(CHECK_IN, id="a", at=NOON + timedelta(hours=2))
    first = replace(CHECK_IN, id="b", at=NOON)
    same = replace(CHECK_IN, id="c", at=NOON)
    assert [c.id for c in Diary.of([later, same, first]).check_ins] == ["b", "c", "a"]
    asked = [replace(FOLLOW_UP, id=str(n), due=DAY - timedelta(days=n)) for n in range(3)]
    assert [f.id for f in Diary.of(asked).follow_ups] == ["2", "1", "0"]


def test_every_record_comes_out_the_person_first():
    item = OwnItem(kind=MarkKind.SIGN, label="a")
    diary = Diary.of([item, CHECK_IN, Person(role="nurse")])
    assert list(diary.records()) == [Person(role="nurse"), CHECK_IN, item]
    assert diary.by_id == {"person": diary.person, CHECK_IN.id: CHECK_IN, item.id: item}
    assert diary.own_labels == {item.id: "a"}
    assert diary.check_ins_by_day == {DAY: (CHECK_IN,)}


def test_six_items_of_the_last_four_hundred_check_ins():
    def marked(ago: int, *items: str) -> CheckIn:
        marks = tuple(Mark(MarkKind.SIGN, item) for item in items)
        return replace(CHECK_IN, id=f"{ago:03}", day=DAY - timedelta(days=ago), marks=marks)

    old = [marked(n, "old") for n in range(400, 500)]
    new = [marked(n, *"abcdefg", "a") for n in range(2)]
    bare = [marked(n) for n in range(2, 400)]
    found = Diary.of([*old, *new, *bare]).chosen_most(MarkKind.SIGN)
    assert found == ("a", "b", "c", "d", "e", "f")
    assert Diary.of([marked(399, "old"), *bare[:397]]).chosen_most(MarkKind.SIGN) == ("old",)
    assert Diary.of(new).chosen_most(MarkKind.COPING) == ()
