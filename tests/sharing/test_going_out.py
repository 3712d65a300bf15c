"""What goes out, word for word: formats, tables, copies and the report."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    Condition,
    ConditionKind,
    Helped,
    Mark,
    MarkKind,
    Outcome,
    OwnItem,
    OwnSignal,
    Part,
    Practice,
    Reflection,
    Shift,
)
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.csv_format import to_csv
from evenwichtapp.sharing.formats import CSV, FORMATS, JSON, PDF, _report_days
from evenwichtapp.sharing.json_format import from_json, to_json
from evenwichtapp.sharing.order import Order
from evenwichtapp.sharing.parts import ALL, CHOICES, USUAL
from evenwichtapp.sharing.report_chart import chart
from evenwichtapp.sharing.report_contents import report_contents
from tests.sharing.building import AT, DAY, check_in, event


def test_parts_are_chosen_as_one_thing():
    assert {name: sorted(parts) for name, parts in CHOICES.items()} == {
        "scores": ["scores"],
        "marks": ["marks", "practices"],
        "events": ["events"],
        "signals": ["signals"],
        "own_signals": ["own_signals"],
        "agreements": ["agreements"],
        "notes": ["notes"],
    }
    assert sorted(USUAL) == ["events", "marks", "practices", "scores"]
    assert frozenset(Part) == ALL


def test_each_format_and_what_it_holds():
    assert list(FORMATS) == ["pdf", "csv", "json", "card"]
    assert [one.suffix for one in FORMATS.values()] == ["pdf", "csv", "json", "pdf"]
    assert ALL - PDF.holds == {Part.SUPPORT}
    assert CSV.holds - CSV.usual == {Part.AGREEMENTS, Part.NOTES}
    assert [one.whole for one in FORMATS.values()] == [False, False, True, False]
    assert [one.has_question for one in FORMATS.values()] == [True, False, False, False]
    assert [one.marks_need_scores for one in FORMATS.values()] == [False, False, True, False]


def order(**values: object) -> Order:
    given = {"format": JSON, "parts": ALL, **values}
    diary = Diary.of([check_in(), event(3)])
    return Order(diary=diary, catalogue=load(), language="en", as_of=DAY, **given)


def test_an_order_says_what_is_in_it_and_what_is_not():
    assert order(parts=ALL - {Part.SCORES}).held == ALL - {Part.SCORES, Part.MARKS}
    assert Part.MARKS in order(format=CSV, parts=USUAL - {Part.SCORES}).held
    summary = order(format=CSV, parts=USUAL - {Part.EVENTS}).summary()
    assert [len(part) for part in (summary.inside, summary.outside)] == [3, 3]
    assert len(summary.cannot) == len(ALL - CSV.holds)


def test_a_report_is_of_the_last_92_days_unless_a_period_is_chosen():
    quarter = date(2026, 8, 13)
    assert _report_days(order(format=PDF)) == (quarter, DAY)
    assert _report_days(order(last=date(2026, 4, 2))) == (date(2026, 1, 1), date(2026, 4, 2))
    assert _report_days(order(first=DAY)) == (DAY, DAY)


def test_a_period_of_one_day_is_one_and_one_that_is_reversed_is_none():
    order(first=DAY, last=DAY).check()
    order(first=DAY - timedelta(days=3), last=DAY - timedelta(days=3)).check()
    with pytest.raises(KnownError, match="period_empty"):
        order(first=DAY - timedelta(days=2), last=DAY - timedelta(days=1)).check()
    with pytest.raises(KnownError, match="period_reversed") as caught:
        order(first=DAY, last=DAY - timedelta(days=1)).check()
    assert caught.value.values == {"first": "2026-11-12", "last": "2026-11-11"}


def test_a_table_as_others_open_it():
    own = OwnItem(id="own:a", kind=MarkKind.SIGN, label="Eigen")
    marks = (Mark(MarkKind.SIGN, "own:a"), Mark(MarkKind.STRESSOR, "work_pressure", 2))
    diary = Diary.of(
        [
            own,
            check_in(1, 4, shift=Shift.NIGHT, marks=marks, note='a "b", c'),
            event(0, ticks=("sudden",), note="d"),
            Practice(id="p", day=DAY, intervention="yoga", minutes=20, note=" e"),
            Agreement(
                id="q",
                day=DAY,
                words="=Bellen",
                intervention="yoga",
                with_whom="Marieke",
                look_again=DAY,
                outcome=Outcome.NOT,
                note="f",
                closed_on=DAY + timedelta(days=1),
            ),
        ]
    )
    text = to_csv(diary, load(), "en", USUAL | {Part.NOTES}).decode("utf-8-sig")
    labels = load().stressors["work_pressure"].label.en, load().interventions["yoga"].label.en
    assert text.split("\r\n") == [
        "day,time,shift,kind,id,label,value,note,record",
        '2026-11-11,12:00,night,score,own,Balance,4,"a ""b"", c",c1',
        "2026-11-11,12:00,night,sign,own:a,Eigen,,,c1",
        f"2026-11-11,12:00,night,stressor,work_pressure,{labels[0]},2,,c1",
        f"2026-11-12,12:00,,event,death,{load().event_kinds['death'].label.en},,d,e0",
        "2026-11-12,12:00,,tick,sudden,"
        + next(t.label.en for t in load().event_kinds["death"].ticks if t.id == "sudden")
        + ",,,e0",
        f'2026-11-12,,,practice,yoga,{labels[1]},20,e,p',
        "2026-11-12,,,agreement,self,\"'=Bellen\",,f,q",
        f"2026-11-12,,,agreed,yoga,{labels[1]},,,q",
        "2026-11-12,,,look_again,2026-11-12,Look again,,,q",
        "2026-11-13,,,outcome,not,Not,,,q",
        "",
    ]  # fmt: skip
    bare = to_csv(diary, load(), "en", frozenset({Part.MARKS})).decode("utf-8-sig")
    assert "score" not in bare.partition("\r\n")[2]


def test_a_copy_is_read_by_people_too():
    text = to_json(Diary.of([check_in()]), datetime(2026, 1, 2, 3, tzinfo=UTC)).decode()
    assert text.startswith('{\n  "format": "evenwicht",\n  "version": 2,\n  "exported_at": "2026-')
    assert text.endswith("]\n}\n")
    assert '"note": ""' in text


@pytest.mark.parametrize(
    ("change", "code", "place"),
    [
        (('"version": 2', '"version": 3'), "json_newer", None),
        (('"version": 2', '"version": 0'), "json_invalid", "version"),
        (('"version": 2', '"version": true'), "json_invalid", "version"),
        (('"evenwicht"', '"other"'), "json_not_ours", None),
        (('"score": 6', '"score": 11'), "json_invalid", "check_ins/1/score"),
        (('"id": "e3"', '"id": "c0"'), "json_invalid", "events/1/id"),
        (('"id": "person"', '"id": "me"'), "json_invalid", "person/id"),
        (('"events": [', '"more": ['), "json_invalid", "/"),
    ],
)
def test_a_copy_that_is_wrong_says_where(change, code, place):
    text = to_json(Diary.of([check_in(), event(3)]), AT).decode()
    assert text.count(change[0]) == 1
    with pytest.raises(KnownError) as caught:
        from_json(text.replace(*change).encode())
    assert caught.value.code == code
    assert caught.value.values.get("place") == place


def contents(diary: Diary, *, first: date = DAY - timedelta(days=27), parts=ALL, language="en"):
    return report_contents(diary, load(), first, DAY, language, " x ", parts, as_of=DAY)


def test_the_report_lists_what_happened_last_first_and_four_on_its_first_page():
    found = contents(Diary.of([event(n, note=f"n{n}", ticks=("sudden",)) for n in range(6)]))
    assert found["question"] == "x"
    assert len(found["events"]["first"]) == 4
    assert [row["words"][-2:] for row in found["events"]["rest"]] == ["n4", "n5"]
    first = found["events"]["first"][0]
    assert (first["day"], first["shape"], first["words"]) == ("12 Nov", "circle", "Unexpected. n0")
    assert first["kind"] == load().event_kinds["death"].label.en
    unknown = contents(Diary.of([event(kind="elsewhere")]))["events"]["first"][0]
    assert (unknown["kind"], unknown["shape"], unknown["words"]) == ("elsewhere", "circle", "")


def test_the_report_names_five_things_that_gave_support():
    items = list(load().coping)[:7]
    marks = tuple(Mark(MarkKind.COPING, item) for item in items if item != "no_support")
    own = OwnItem(id="own:a", kind=MarkKind.COPING, label="Thee")
    mine = (Mark(MarkKind.COPING, "own:a", 3), Mark(MarkKind.COPING, "own:gone"))
    rows = contents(Diary.of([own, check_in(marks=marks)]))["support"]
    assert len(rows) == 5
    assert contents(Diary.of([own, check_in(marks=mine)]))["support"] == [
        ["Thee", "once", "helped well"], ["own:gone", "once", ""]
    ]  # fmt: skip
    assert contents(Diary.of([check_in()]))["support"] is None
    helped = Practice(day=DAY, intervention="hobby", helped=Helped.INSUFFICIENT)
    told = contents(Diary.of([helped, check_in(marks=(Mark(MarkKind.COPING, "hobby"),))]))
    assert told["support"][0][1:] == ["once", "helped too little"]


def test_the_report_says_where_the_load_lies():
    marks = tuple(Mark(MarkKind.STRESSOR, name) for name in ("work_pressure", "emotions"))
    load_ = contents(Diary.of([check_in(marks=marks), check_in(1, marks=marks[:1])]))["load"]
    assert [bar["total"] for bar in load_["bars"]] == ["2 times", "1"]
    assert load_["bars"][0]["parts"] == [2, 0, 0]
    assert load_["bars"][0]["alt"].endswith(" 2")
    assert len(load_["levels"]) == 3
    assert load_["sentence"].startswith("2 times out of 3")
    assert contents(Diary.of([check_in()]))["load"] is None


def test_the_report_holds_what_was_asked_for_behind_its_first_page():
    asked = load().worksheets["cura"]
    field = next(f for step in asked.steps for f in step.fields if f.kind == "text")
    options = next(
        f
        for sheet in load().worksheets.values()
        for s in sheet.steps
        for f in s.fields
        if f.options
    )
    sheet = next(
        sheet for sheet in load().worksheets.values() for s in sheet.steps if options in s.fields
    )
    own = OwnSignal(words="a", agreement="b", condition=Condition(kind=ConditionKind.SCORE))
    diary = Diary.of(
        [
            check_in(note="c"),
            check_in(1),
            own,
            replace(own, id="off", active=False),
            Reflection(
                worksheet="cura", day=DAY, changed_at=AT, title="d", answers={field.id: "e"}
            ),
            Reflection(
                worksheet=sheet.id,
                day=DAY - timedelta(days=1),
                changed_at=AT,
                answers={options.id: (options.options[0].id, "unknown")},
            ),
        ]
    )
    found = {part["title"]: part for part in contents(diary)["further"]}
    mine, sheets, notes = (list(found.values()))[-3:]
    assert (mine["dated"], mine["rows"]) == (False, [["a", "b"]])
    assert (notes["dated"], notes["rows"]) == (True, [["12 Nov", "c"]])
    (earlier, later) = sheets["rows"]
    assert sheets["dated"]
    assert later[0] == "12 Nov"
    assert later[1].startswith(f"{asked.label.en}: d\n{field.label.en}")
    assert later[1].endswith(" e")
    assert earlier[1].endswith(f"{options.options[0].label.en}, unknown")


def test_the_report_tells_what_was_agreed_and_what_came_of_it_where_it_was_asked_for():
    agreed = Agreement(
        day=DAY - timedelta(days=14), words="Eerst naar buiten", with_whom="Marieke", note="Te druk"
    )
    diary = Diary.of(
        [
            replace(agreed, id="a", outcome=Outcome.PARTLY, closed_on=DAY),
            replace(agreed, id="b", day=DAY, words="", intervention="yoga", note=""),
            replace(agreed, id="c", day=DAY, words="Bellen", look_again=DAY + timedelta(days=9)),
            replace(agreed, id="before", day=DAY - timedelta(days=40)),
        ]
    )
    parts = frozenset({Part.AGREEMENTS, Part.NOTES})
    (told,) = contents(diary, parts=parts)["further"]
    assert (told["title"], told["dated"]) == ("What I agreed on and what came of it", True)
    assert told["rows"] == [
        ["29 Oct", "Eerst naar buiten\nSomewhat, 12 Nov. Te druk"],
        ["12 Nov", f"{load().interventions['yoga'].label.en}\nStill open."],
        ["12 Nov", "Bellen\nTo look at again: 21 Nov. Te druk"],
    ]
    (bare,) = contents(diary, parts=parts - {Part.NOTES}, language="nl")["further"]
    assert bare["rows"][0][1] == "Eerst naar buiten\nEen beetje, 12 nov."
    assert "Marieke" not in str(contents(diary, parts=ALL - {Part.SUPPORT}))
    with pytest.raises(KnownError, match="period_empty"):
        contents(diary, parts=ALL - parts)


def test_a_report_over_two_years_names_both():
    diary = Diary.of([check_in()])
    assert contents(diary)["words"]["period"] == "16 October to 12 November 2026"
    long = contents(diary, first=date(2025, 11, 1))["words"]["period"]
    assert long == "1 November 2025 to 12 November 2026"


@pytest.mark.parametrize(
    ("days", "labels", "ticks"),
    [
        (28, ["October", "November"], [False, True]),
        (92, ["August", "September", "October", "November"], [False, True, True, True]),
        (
            300,
            ["Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"],
            [False] + [True] * 10,
        ),
        (700, ["2025", "2026"], [False, True, *[False] * 11, True, *[False] * 10]),
    ],
)
def test_months_are_named_as_far_as_there_is_room(days, labels, ticks):
    first = DAY - timedelta(days=days - 1)
    drawn = chart(Diary.of([check_in(), event(1)]), load(), first, DAY, None, "en")
    assert drawn["days"] == days
    assert drawn["segments"] == [[[days - 1, 6.0]]]
    assert drawn["events"] == [[days - 2, "circle"]]
    assert drawn["legend"] == [{"shape": "circle", "label": "death"}]
    named = [month["label"] for month in drawn["months"]]
    assert [label for label in named if label] == labels
    assert drawn["months"][0]["place"] == 0
    assert [month["tick"] for month in drawn["months"]] == ticks
