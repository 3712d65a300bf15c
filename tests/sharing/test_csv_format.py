import csv
import io
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    AgreementWhy,
    CheckIn,
    Event,
    Mark,
    MarkKind,
    Outcome,
    OwnItem,
    Part,
    Practice,
    Scale,
    Shift,
)
from evenwichtapp.sharing.csv_format import guarded, to_csv, unguarded
from evenwichtapp.sharing.into.import_plan import plan
from evenwichtapp.sharing.into.importing import read_file
from evenwichtapp.sharing.into.source import AlreadyThere, Meanings
from evenwichtapp.sharing.parts import ALL
from tests.strategies import characters

TODAY = date(2026, 11, 12)
EMPTY = Diary()


def moment(text):
    """A moment as this machine would have noted it, so that it can come back equal."""
    return datetime.fromisoformat(text).astimezone()


def written():
    own = OwnItem(id="own:" + "a" * 32, kind=MarkKind.STRESSOR, label="=Rooster; dubbel")
    marks = (
        Mark(MarkKind.STRESSOR, "work_pressure", 2),
        Mark(MarkKind.STRESSOR, own.id),
        Mark(MarkKind.SIGN, "tired"),
        Mark(MarkKind.COPING, "colleagues", 3),
    )
    return Diary.of(
        [
            own,
            CheckIn(
                day=date(2026, 11, 10),
                at=moment("2026-11-11T03:30"),
                score=4,
                shift=Shift.NIGHT,
                marks=marks,
                note='Twee "spoed"\nen, ja, druk',
                filled_in_at=moment("2026-11-14T10:00"),
            ),
            CheckIn(day=TODAY, at=moment("2026-11-12T08:00"), score=7, note="-5 uur slaap"),
            CheckIn(day=TODAY, at=moment("2026-11-12T08:00"), score=7, marks=marks[2:]),
            CheckIn(day=TODAY, at=moment("2026-11-12T21:00"), score=8, scale=Scale.FOREIGN),
            Event(
                day=TODAY,
                at=moment("2026-11-12T15:00"),
                kind="death",
                ticks=("not_debriefed", "sudden", "debriefed"),
                note="@ de kamer",
                closed_on=date(2026, 11, 20),
            ),
            Practice(day=TODAY, intervention="cura", minutes=20),
            Agreement(
                id="agreed",
                day=date(2026, 11, 10),
                words="Eerst naar buiten, dan naar huis",
                why=AgreementWhy.LOOK_BACK,
                intervention="outdoors",
                look_again=TODAY,
                outcome=Outcome.PARTLY,
                note="Twee keer",
                closed_on=TODAY,
            ),
            Agreement(id="listed", day=TODAY, intervention="yoga"),
        ]
    )


def rows(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def brought_in(folder, content, diary=EMPTY):
    file = folder / "tidy.csv"
    file.write_bytes(content)
    return plan(read_file(file), Meanings(), AlreadyThere(diary), load(), TODAY)


def facts(diary):
    """What a tidy CSV tells, without the ids that it does not and the order they give."""
    return (
        {(c.day, c.at, c.score, c.shift, c.scale, c.marks, c.note) for c in diary.check_ins},
        [(e.day, e.at, e.kind, e.ticks, e.note, e.closed_on) for e in diary.events],
        [(p.day, p.intervention, p.minutes) for p in diary.practices],
        diary.agreements,
        diary.own_items,
    )


def test_the_columns_are_the_contract():
    content = to_csv(written(), load(), "nl", ALL)
    assert content.startswith(b"\xef\xbb\xbfday,time,shift,kind,id,label,value,note,record\r\n")
    first, *_ = rows(content)
    assert first == {
        "day": "2026-11-10",
        "time": "03:30",
        "shift": "night",
        "kind": "score",
        "id": "own",
        "label": "Evenwicht",
        "value": "4",
        "note": 'Twee "spoed"\nen, ja, druk',
        "record": first["record"],
    }
    marks = [row for row in rows(content) if row["kind"] in {"stressor", "sign", "coping"}]
    assert {row["record"] for row in marks} <= {
        row["record"] for row in rows(content) if row["kind"] == "score"
    }
    assert {row["kind"] for row in rows(content)} == {
        "score", "filled_in", "stressor", "sign", "coping", "event", "tick", "closed",
        "practice", "agreement", "agreed", "look_again", "outcome",
    }  # fmt: skip


def test_what_is_agreed_is_not_told_as_done():
    agreed = Agreement(day=TODAY, intervention="yoga")
    done = Practice(day=TODAY, intervention="cura", minutes=20)
    told = rows(to_csv(Diary.of([agreed, done]), load(), "nl", ALL))
    assert [row["id"] for row in told if row["kind"] == "practice"] == ["cura"]


def test_with_whom_something_was_agreed_stands_in_no_row():
    agreed = Agreement(day=TODAY, words="Bellen", with_whom="Marieke")
    assert b"Marieke" not in to_csv(Diary.of([agreed]), load(), "nl", ALL)


def test_labels_stand_in_the_language_asked_for():
    for language in ("nl", "en"):
        labels = {row["id"]: row["label"] for row in rows(to_csv(written(), load(), language, ALL))}
        assert labels["death"] == load().event_kinds["death"].label.in_language(language)
        assert labels["tired"] == load().signs["tired"].label.in_language(language)


def test_scores_can_stay_out_while_marks_go_along():
    kinds = {row["kind"] for row in rows(to_csv(written(), load(), "nl", ALL - {Part.SCORES}))}
    assert "score" not in kinds and "stressor" in kinds


def test_it_comes_back_and_a_second_time_adds_nothing(tmp_path):
    content = to_csv(written(), load(), "nl", ALL)
    done = brought_in(tmp_path, content)
    after = done.change.apply(EMPTY)
    assert done.left_out == ()
    assert facts(after) == facts(written())
    again = brought_in(tmp_path, content, after)
    assert again.change.empty and again.doubles == 8
    assert done.change.undo(EMPTY).apply(after) == EMPTY


def test_into_the_diary_it_came_from_it_adds_nothing(tmp_path):
    diary = written()
    assert brought_in(tmp_path, to_csv(diary, load(), "nl", ALL), diary).change.empty


def test_sorted_in_a_spreadsheet_it_still_comes_back(tmp_path):
    diary = written().between(date(2026, 11, 10), date(2026, 11, 10))
    head, *lines = to_csv(diary, load(), "nl", ALL).decode("utf-8-sig").split("\r\n")
    backwards = "\r\n".join([head, *reversed([line for line in lines if line])])
    (found,) = brought_in(tmp_path, backwards.encode()).change.apply(EMPTY).check_ins
    assert set(found.marks) == set(diary.check_ins[0].marks)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_cell_begins_as_a_formula(start):
    words = f'{start}HYPERLINK("x")'
    own = OwnItem(id="own:a", kind=MarkKind.SIGN, label="x" + words)
    object.__setattr__(own, "label", words)
    check_in = CheckIn(
        day=TODAY, at=moment("2026-11-12T08:00"), score=7, marks=(Mark(MarkKind.SIGN, "own:a"),)
    )
    content = to_csv(Diary.of([own, check_in]), load(), "nl", ALL)
    assert f",\"'{start}" in content.decode()
    assert [row["label"] for row in rows(content)] == ["Evenwicht", f"'{words}"]


@given(st.text(characters))
def test_the_guard_can_be_undone(text):
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(
    "row",
    [
        "2026-11-12,08:00,,score,own,Balans,11,",
        "2026-11-12,08:00,,score,own,Balans,veel,",
        "2026-11-12,08:00,,score,thirds,Balans,7,",
        "2026-11-12,08:00,noon,score,own,Balans,7,",
        "2026-11-12,later,,score,own,Balans,7,",
        "12/11/2026,08:00,,score,own,Balans,7,",
        "2026-11-13,08:00,,score,own,Balans,7,",
        "2026-11-12,08:00,,weather,sun,Zon,7,",
        "2026-11-12,08:00,,sign,tired,Moe,,",
        "2026-11-12,08:00,,tick,sudden,Onverwacht,,",
        "2026-11-12,08:00,,event,flood,Vloed,,",
        "2026-11-12,,,practice,yoga_on_mars,Yoga,,",
        "2026-11-12,,,agreement,whim,Bellen,,",
        "2026-11-12,,,agreement,self,,,",
        "2026-11-12,,,outcome,done,Gelukt,,",
        "2026-11-12,08:00",
    ],
)
def test_a_row_that_cannot_be_is_left_out_with_its_number(tmp_path, row):
    head = "day,time,shift,kind,id,label,value,note"
    done = brought_in(tmp_path, f"{head}\n2026-11-11,08:00,,score,own,B,7,\n{row}\n".encode())
    assert done.added == {"check_ins": 1}
    assert [one.row for one in done.left_out] == [3]


def test_a_sum_in_a_note_or_a_label_stays_text():
    own = OwnItem(id="own:" + "a" * 32, kind=MarkKind.SIGN, label="=1+1")
    check_in = CheckIn(
        day=TODAY,
        at=moment("2026-11-12T08:00"),
        score=7,
        marks=(Mark(MarkKind.SIGN, own.id),),
        note="=1+1",
    )
    diary = Diary.of([own, check_in])
    score, sign = rows(to_csv(diary, load(), "nl", ALL))
    assert score["note"] == "'=1+1"
    assert sign["label"] == "'=1+1"
