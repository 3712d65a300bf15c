import os
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    CardLetter,
    CheckIn,
    Condition,
    ConditionKind,
    Event,
    FollowUp,
    FollowUpAfter,
    Mark,
    MarkKind,
    OwnItem,
    OwnSignal,
    Person,
    Practice,
)
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.import_plan import plan
from evenwichtapp.sharing.into.importing import read_file
from evenwichtapp.sharing.into.source import AlreadyThere, Meanings
from evenwichtapp.sharing.json_format import to_json
from evenwichtapp.signals.limits import OUR_LIMITS

DAY = date(2026, 11, 12)
NOON = datetime.fromisoformat("2026-11-12T12:00+01:00")
EMPTY = Diary()


def written():
    death = Event(day=DAY, at=NOON, kind="death", ticks=("sudden",))
    own = OwnItem(kind=MarkKind.SIGN, label="Kort lontje")
    marks = (Mark(MarkKind.SIGN, "tired"), Mark(MarkKind.SIGN, own.id))
    return Diary.of(
        [
            Person(role="nurse", day_boundary=6),
            own,
            death,
            FollowUp(event=death.id, after=FollowUpAfter.DAY, due=DAY + timedelta(days=1)),
            CheckIn(day=DAY, at=NOON, score=6, marks=marks, note="Rustig."),
            Practice(day=DAY, intervention="cura"),
            Agreement(day=DAY + timedelta(days=3), intervention="cura"),
        ]
    )


def brought_in(folder, diary, into=EMPTY):
    file = folder / "diary.json"
    file.write_bytes(to_json(diary, NOON))
    return plan(read_file(file), Meanings(), AlreadyThere(into), load(), DAY)


def test_our_json_in_an_empty_profile_gives_an_equal_diary(tmp_path):
    done = brought_in(tmp_path, written())
    assert done.left_out == ()
    assert done.change.apply(EMPTY) == written_again(done)
    assert done.change.undo(EMPTY).apply(done.change.apply(EMPTY)) == EMPTY


def written_again(done):
    """The diary of the plan's own records: ids are drawn anew by each ``written()``."""
    return Diary.of([*done.change.add, *done.change.replace])


def test_the_same_json_again_adds_nothing(tmp_path):
    diary = written()
    after = brought_in(tmp_path, diary).change.apply(EMPTY)
    assert after == diary
    again = brought_in(tmp_path, diary, after)
    assert again.change.empty and again.doubles == 6


def test_a_diary_in_use_keeps_its_own_person(tmp_path):
    mine = Diary.of([Person(role="coach"), CheckIn(day=DAY, at=NOON, score=8)])
    after = brought_in(tmp_path, written(), mine).change.apply(mine)
    assert after.person == mine.person
    assert len(after.check_ins) == 2


def test_what_this_version_does_not_know_is_left_out_with_its_place(tmp_path):
    diary = Diary.of(
        [
            CheckIn(day=DAY, at=NOON, score=6, marks=(Mark(MarkKind.SIGN, "of_the_future"),)),
            Event(day=DAY, at=NOON, kind="landing"),
            Event(day=DAY, at=NOON, kind="death", ticks=("sudden", "beamed")),
            FollowUp(event="gone", after=FollowUpAfter.DAY, due=DAY),
        ]
    )
    done = brought_in(tmp_path, diary)
    after = done.change.apply(EMPTY)
    assert [c.marks for c in after.check_ins] == [()]
    assert [(e.kind, e.ticks) for e in after.events] == [("death", ("sudden",))]
    assert after.follow_ups == ()
    assert len(done.left_out) == 4
    assert any("check_ins/1" in one.reason.nl for one in done.left_out)


def test_a_person_is_held_against_what_this_version_knows_as_well(tmp_path):
    own = OwnItem(kind=MarkKind.SIGN, label="Kort lontje")
    known = (
        CardLetter("M", MarkKind.SIGN, "tired"),
        CardLetter("K", MarkKind.SIGN, own.id),
    )
    limit, rest = OUR_LIMITS[0].id, next(iter(load().interventions))
    right = Person(role="coach", card=known, limits={limit: 5}, set_aside=(rest,))
    file = replace(
        right,
        card=(CardLetter("A", MarkKind.SIGN, "of_the_future"), *known),
        limits={**right.limits, "limit_of_the_future": 3},
        set_aside=(rest, "rest_of_the_future"),
    )
    done = brought_in(tmp_path, Diary.of([file, own, CheckIn(day=DAY, at=NOON, score=6)]))
    assert done.change.apply(EMPTY).person == right
    said = "".join(one.reason.nl for one in done.left_out)
    assert len(done.left_out) == 3
    for item in ("of_the_future (person/card/1)", "limit_of_the_future", "rest_of_the_future"):
        assert item in said


def test_an_own_flag_on_an_item_that_nobody_knows_is_left_out(tmp_path):
    own = OwnItem(kind=MarkKind.SIGN, label="Kort lontje")

    def flag(item):
        condition = Condition(kind=ConditionKind.SIGN, item=item)
        return OwnSignal(words=f"Let op {item}", agreement="Bel iemand", condition=condition)

    kept, gone = (flag("tired"), flag(own.id)), flag("of_the_future")
    done = brought_in(tmp_path, Diary.of([own, *kept, gone]))
    assert set(done.change.apply(EMPTY).own_signals) == set(kept)
    (reason,) = done.reasons
    assert "of_the_future (own_signals/" in reason.words.nl


def test_a_day_still_to_come_is_left_out(tmp_path):
    tomorrow = DAY + timedelta(days=1)
    done = brought_in(tmp_path, Diary.of([CheckIn(day=tomorrow, at=NOON, score=6)]))
    assert done.change.empty and len(done.left_out) == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "csv_unknown_kind"),
        (b"name,amount\nbread,2\n", "csv_unknown_kind"),
        (b"PK\x03\x04\x00\x00", "csv_unknown_kind"),
        (b"\x00" * 2000, "csv_unknown_kind"),
        (b"{}", "json_not_ours"),
        (b"{", "json_not_ours"),
    ],
)
def test_a_file_of_no_known_kind_is_refused(tmp_path, content, code):
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(KnownError, match=code):
        read_file(file)


def test_a_file_that_is_too_large_is_refused(tmp_path):
    file = tmp_path / "large.csv"
    with file.open("wb") as out:
        out.truncate(50 * 1024 * 1024 + 1)
    with pytest.raises(KnownError, match="file_too_large"):
        read_file(file)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(KnownError, match="file_unreadable"):
        read_file(tmp_path / "gone.csv")


@pytest.mark.skipif(sys.platform == "win32", reason="has no pipes with a name")
def test_only_a_plain_file_is_opened(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe, Path("/dev/zero")):
        with pytest.raises(KnownError, match="file_not_plain"):
            read_file(path)


@given(st.binary(max_size=400))
def test_no_bytes_make_it_crash(tmp_path_factory, content):
    file = tmp_path_factory.getbasetemp() / "bytes"
    file.write_bytes(content)
    with pytest.raises(KnownError):
        read_file(file)
