"""Records as they stand in JSON: the same words and moments for years, and back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.plain import from_plain, to_plain
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind, Person, Reflection, Scale, Shift
from evenwichtapp.typed import MisfitError

DAY = date(2026, 11, 12)
AT = datetime(2026, 11, 12, 23, 30, tzinfo=timezone(timedelta(hours=1)))
CHECK_IN = CheckIn(
    id="a",
    day=DAY,
    at=AT,
    score=6,
    shift=Shift.NIGHT,
    scale=Scale.FOREIGN,
    marks=(Mark(MarkKind.SIGN, "tired", 2),),
    note="b",
    origin="c",
    filled_in_at=AT,
)
PLAIN = {
    "id": "a",
    "day": "2026-11-12",
    "at": "2026-11-12T23:30:00+01:00",
    "score": 6,
    "shift": "night",
    "scale": "foreign",
    "marks": [{"kind": "sign", "item": "tired", "weight": 2}],
    "note": "b",
    "origin": "c",
    "filled_in_at": "2026-11-12T23:30:00+01:00",
}


def test_a_record_and_back():
    assert to_plain(CHECK_IN) == PLAIN
    assert type(to_plain(CHECK_IN)["shift"]) is str
    assert from_plain(CheckIn)(PLAIN) == CHECK_IN


def test_a_moment_in_utc_ends_in_z():
    assert to_plain(datetime(2026, 1, 2, 3, 4, tzinfo=UTC)) == "2026-01-02T03:04:00Z"
    read = from_plain(CheckIn)({**PLAIN, "at": "2026-01-02T03:04:00Z"})
    assert read.at == datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("day", "12 november"),
        ("day", 5),
        ("at", "noon"),
        ("at", "2026-11-12T12:00"),
        ("score", "6"),
    ],
)
def test_what_does_not_fit_is_told(name, value):
    with pytest.raises(MisfitError):
        from_plain(CheckIn)({**PLAIN, name: value})


def test_a_limit_may_be_written_without_its_point():
    person = from_plain(Person)({**to_plain(Person()), "limits": {"a": 3, "b": 2.5}})
    assert person.limits == {"a": 3.0, "b": 2.5}
    with pytest.raises(MisfitError):
        from_plain(Person)({**to_plain(Person()), "limits": {"a": True}})


def test_answers_of_a_worksheet():
    answers = {"text": "a", "number": 4, "options": ("b", "c")}
    reflection = Reflection(worksheet="cura", day=DAY, changed_at=AT, answers=answers)
    plain = to_plain(reflection)
    assert plain["answers"] == {"text": "a", "number": 4, "options": ["b", "c"]}
    assert from_plain(Reflection)(plain) == reflection


def test_an_entry_keeps_all_of_a_check_in():
    entry = Entry.of(CHECK_IN)
    assert entry == Entry(
        day=DAY, score=6, shift=Shift.NIGHT, marks=CHECK_IN.marks, note="b", editing="a"
    )
    made = replace(entry, editing=None).check_in(AT, filled_in_at=AT)
    assert replace(made, id="a", scale=Scale.FOREIGN, origin="c") == CHECK_IN
    assert (made.scale, made.origin) == (Scale.OWN, "")


@pytest.mark.parametrize(
    ("entry", "empty"),
    [
        (Entry(day=DAY), True),
        (Entry(day=DAY, shift=Shift.NIGHT, note=" \n"), True),
        (Entry(day=DAY, score=5), False),
        (Entry(day=DAY, marks=CHECK_IN.marks), False),
        (Entry(day=DAY, note="a"), False),
    ],
)
def test_a_shift_alone_is_nothing(entry, empty):
    assert entry.empty is empty
    assert (entry.to_draft() == "") is empty


def test_a_draft_of_an_earlier_version_is_read():
    draft = (
        '{"day": "2026-11-12", "score": 6, "shift": "night", "marks": [["sign", "tired", 2]], '
        '"note": "b", "editing": "a"}'
    )
    assert Entry.from_draft(draft) == Entry.of(CHECK_IN)
    assert Entry.of(CHECK_IN).to_draft() == draft


@pytest.mark.parametrize(
    ("change", "empty"),
    [
        (Change("a"), True),
        (Change("a", add=(CHECK_IN,)), False),
        (Change("a", replace=(CHECK_IN,)), False),
        (Change("a", remove=(CHECK_IN,)), False),
    ],
)
def test_a_change_with_nothing_in_it_is_empty(change, empty):
    assert change.empty is empty
