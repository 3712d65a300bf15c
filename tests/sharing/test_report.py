import json
import re
from datetime import date, datetime, timedelta

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.closing import closed
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    CheckIn,
    Condition,
    ConditionKind,
    Event,
    Mark,
    MarkKind,
    OwnItem,
    OwnSignal,
    Part,
    Reflection,
    Scale,
)
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import resource
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from evenwichtapp.sharing.parts import ALL, USUAL
from evenwichtapp.sharing.report import report, report_pages
from evenwichtapp.sharing.report_contents import report_contents

FIRST = DEMO_DAY - timedelta(days=91)
NOON = datetime.fromisoformat("2026-11-12T12:00+01:00")


def contents(diary, parts=USUAL, language="nl", first=FIRST, question=""):
    return report_contents(
        diary, load(), first, DEMO_DAY, language, question, parts, as_of=DEMO_DAY
    )


def written(diary, **values):
    given = {"language": "nl", "as_of": DEMO_DAY, **values}
    first = given.pop("first", FIRST)
    return report(diary, load(), first, DEMO_DAY, **given)


def check_in(day, score, **values):
    return CheckIn(day=day, at=NOON - (DEMO_DAY - day), score=score, **values)


def test_it_is_a_tagged_pdf_for_everyone(tmp_path):
    for language, title in (("nl", "Voor ons gesprek"), ("en", "For our talk")):
        pdf = written(demo_diary(), language=language, parts=ALL)
        assert pdf.startswith(b"%PDF-1.7")
        assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
        assert title.encode() in pdf
        assert b"StructTreeRoot" in pdf


def test_the_first_page_of_the_demo_person():
    shown = contents(demo_diary())
    assert shown["words"]["period"] == "13 augustus tot en met 12 november 2026"
    assert "Ik vulde 80 van de 92 dagen in." in shown["brief"]
    assert shown["load"]["bars"][0]["total"] == "67 keer"
    assert shown["load"]["sentence"] == "6 van de 10 keer ligt het bij de organisatie."
    assert shown["support"][0] == ["Collega’s", "38 keer", "hielp goed"]
    assert [row["day"] for row in shown["events"]["first"]] == [
        "5 nov",
        "2 nov",
        "27 okt",
        "14 okt",
    ]
    assert shown["chart"]["legend"][0]["label"] == "overlijden"


def test_what_was_closed_stands_with_its_day_and_was_open_before():
    death = Event(day=DEMO_DAY - timedelta(days=5), at=NOON, kind="death", ticks=("not_debriefed",))
    diary = Diary.of([closed(death, ("debriefed",), DEMO_DAY)])
    (row,) = contents(diary)["events"]["first"]
    assert row["words"] == "Er is met me nagepraat (12 nov)."
    yesterday = DEMO_DAY - timedelta(days=1)
    before = report_contents(diary, load(), FIRST, yesterday, "nl", "", USUAL, as_of=DEMO_DAY)
    assert before["events"]["first"][0]["words"] == "Er is nog niet nagepraat."


def test_the_line_never_bridges_a_day_without_a_score():
    days = [DEMO_DAY - timedelta(days=n) for n in (5, 4, 2, 0)]
    diary = Diary.of(check_in(day, 6) for day in days)
    drawn = contents(diary, first=DEMO_DAY - timedelta(days=5))["chart"]
    assert drawn["segments"] == [[[0, 6], [1, 6]], [[3, 6]], [[5, 6]]]
    assert drawn["range"] is None


def test_a_day_that_was_filled_in_later_is_a_ring_with_its_words():
    days = [DEMO_DAY - timedelta(days=n) for n in (5, 4)]
    diary = Diary.of([check_in(days[0], 6), check_in(days[1], 7, filled_in_at=NOON)])
    drawn = contents(diary, first=days[0])["chart"]
    assert (drawn["later"], drawn["later_label"]) == ([1], "achteraf ingevuld")
    assert written(diary, first=days[0]).startswith(b"%PDF")


def test_a_day_on_another_scale_is_a_square_with_its_words():
    days = [DEMO_DAY - timedelta(days=n) for n in (5, 4)]
    diary = Diary.of([check_in(days[0], 6), check_in(days[1], 7, scale=Scale.FOREIGN)])
    drawn = contents(diary, first=days[0])["chart"]
    assert (drawn["foreign"], drawn["foreign_label"]) == ([1], "andere schaal")
    assert written(diary, first=days[0]).startswith(b"%PDF")


def test_the_months_of_a_long_period_are_named_by_year():
    diary = Diary.of([check_in(DEMO_DAY, 6)])
    drawn = contents(diary, first=date(2020, 3, 1))["chart"]
    named = [month["label"] for month in drawn["months"] if month["label"]]
    assert named == ["2021", "2022", "2023", "2024", "2025", "2026"]


def secrets():
    """Every kind of record, each with a word that must not leak."""
    own = OwnItem(kind=MarkKind.COPING, label="geheim-item")
    return Diary.of(
        [
            own,
            check_in(DEMO_DAY, 3, marks=(Mark(MarkKind.COPING, own.id),), note="geheim-notitie"),
            Event(day=DEMO_DAY, at=NOON, kind="death", ticks=("sudden",), note="geheim-event"),
            Reflection(
                worksheet="cura",
                day=DEMO_DAY,
                changed_at=NOON,
                title="geheim-titel",
                answers={"situation": "geheim-antwoord", "weight_before": 7},
            ),
            OwnSignal(
                words="geheim-vlag",
                agreement="geheim-afspraak",
                condition=Condition(kind=ConditionKind.SCORE, limit=5),
            ),
        ]
    )


def leaked(parts):
    return set(re.findall(r"geheim-\w+", json.dumps(contents(secrets(), parts))))


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({Part.SCORES}, set()),
        ({Part.EVENTS}, set()),
        (USUAL, {"geheim-item"}),
        (USUAL | {Part.NOTES}, {"geheim-item", "geheim-notitie", "geheim-event"}),
        ({Part.SCORES, Part.REFLECTIONS}, {"geheim-titel", "geheim-antwoord"}),
        ({Part.SCORES, Part.OWN_SIGNALS}, {"geheim-vlag", "geheim-afspraak"}),
    ],
)
def test_only_what_was_chosen_stands_in_it(parts, words):
    assert leaked(frozenset(parts)) == words


def test_nothing_is_said_of_a_part_that_stays_out():
    shown = contents(demo_diary(), frozenset({Part.SCORES}))
    assert "patiënten" not in shown["brief"] and "moe" not in shown["brief"]
    assert (shown["events"], shown["load"], shown["support"]) == (None, None, None)
    assert shown["chart"]["events"] == []
    marks = contents(demo_diary(), frozenset({Part.MARKS}))
    assert (marks["brief"], marks["chart"]) == (None, None)
    assert marks["load"]["bars"]


def test_signals_stand_in_it_when_asked_for():
    others = [
        ("Mijn eigen rode vlaggen", False),
        ("Wat ik afsprak en wat ervan kwam", True),
        ("Waar ik bij stilstond", True),
        ("Mijn notities", True),
    ]
    for parts, found in (
        (ALL, [("Wat Evenwicht mij laat zien", False), *others]),
        (ALL - {Part.SIGNALS}, others),
    ):
        lists = contents(demo_diary(), parts)["further"]
        assert [(part["title"], part["dated"]) for part in lists] == found


@pytest.mark.parametrize("parts", [frozenset({part}) for part in (Part.SCORES, Part.EVENTS)])
def test_a_report_of_one_part_is_one_page_or_more(tmp_path, parts):
    assert written(demo_diary(), parts=parts).startswith(b"%PDF")


def test_words_are_shown_and_never_read_as_markup(tmp_path):
    nasty = '#panic("x") $1 + $ *_ `~ <b> @ref [ ] \\ // /* "q" \n= kop'
    diary = Diary.of(
        [
            check_in(DEMO_DAY, 6, note=nasty),
            Event(day=DEMO_DAY, at=NOON, kind="death", note=nasty),
        ]
    )
    pdf = written(diary, question=nasty, parts=ALL)
    assert b"<pdfuaid:part>" in pdf


def test_letters_that_our_fonts_lack_do_not_stop_it(tmp_path):
    pdf = written(demo_diary(), question="Samen \U0001f600 漢字 \u202e gedaan")
    assert pdf.startswith(b"%PDF")
    assert b"<pdfuaid:part>" not in pdf


def test_a_very_long_note_runs_on_to_further_pages():
    diary = Diary.of([check_in(DEMO_DAY, 6, note="Een zin die niets zegt. " * 800)])
    pages = report_pages(diary, load(), FIRST, DEMO_DAY, "nl", parts=ALL, as_of=DEMO_DAY)
    assert len(pages) > 3
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_an_empty_period_is_refused():
    with pytest.raises(KnownError, match="period_empty"):
        written(Diary())


def test_no_text_is_smaller_than_it_may_be():
    sizes = [
        float(size)
        for file in resource("report").glob("*.typ")
        for size in re.findall(r"(?:text\(|axis-label\()[^()]*?size: ([\d.]+)pt", file.read_text())
    ]
    assert len(sizes) > 8
    assert min(sizes) >= 8.6


def looked_back(day, *, finished=True, **answers):
    return Reflection(
        worksheet="look_back", day=day, changed_at=NOON, answers=answers, finished=finished
    )


def test_the_last_look_back_is_the_first_thing_of_the_talk_and_stands_nowhere_twice():
    newest = looked_back(
        DEMO_DAY,
        seen="Werkdruk woog op 4 van de 6 dagen.\nIk was moe.",
        seen_words="Pas thuis merk ik het.",
        keep="Collega’s",
        agreement="even bellen",
    )
    others = (
        looked_back(DEMO_DAY - timedelta(days=14), seen_words="eerder"),
        looked_back(DEMO_DAY, seen_words="nog bezig", finished=False),
        looked_back(DEMO_DAY),
    )
    diary = Diary.of([check_in(DEMO_DAY, 6), newest, *others])
    shown = contents(diary, parts=ALL)
    assert shown["look_back"] == {
        "title": "Uit mijn terugkijken van 12 november",
        "rows": [
            {
                "asked": "Wat mij opviel",
                "said": [
                    "Werkdruk woog op 4 van de 6 dagen.",
                    "Ik was moe.",
                    "Pas thuis merk ik het.",
                ],
            },
            {"asked": "Wat ik wil houden", "said": ["Collega’s"]},
            {"asked": "Wat ik afsprak", "said": ["even bellen"]},
        ],
    }
    told = [row for part in shown["further"] for row in part["rows"]]
    assert not any("Pas thuis" in words for row in told for words in row)
    assert any("eerder" in words for row in told for words in row)
    assert contents(diary)["look_back"] is None
    assert b"StructTreeRoot" in written(diary, parts=ALL)
