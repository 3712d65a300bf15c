"""``agree`` and ``agreements``: what a script may rely on."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.cli.agreements import as_document
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Agreement, AgreementWhy, Outcome
from tests.cli.conftest import Run

TODAY = date.today()
DAY = date(2026, 11, 26)


def test_the_document_is_the_contract() -> None:
    open_one = Agreement(
        id="a",
        day=date(2026, 11, 12),
        words="Na een late dienst naar buiten",
        why=AgreementWhy.LOOK_BACK,
        about="r",
        with_whom="Marieke",
        look_again=DAY,
    )
    listed = Agreement(id="b", day=date(2026, 11, 20), intervention="yoga")
    ended = replace(
        open_one, id="c", outcome=Outcome.NOT, note="Te laat", closed_on=date(2026, 11, 25)
    )
    diary = Diary.of([open_one, listed, ended])
    assert as_document(diary, load(), DAY, "nl") == {
        "as_of": "2026-11-26",
        "agreements": [
            {
                "id": "a",
                "day": "2026-11-12",
                "words": "Na een late dienst naar buiten",
                "why": "look_back",
                "why_words": "Uit het terugkijken van 12 november.",
                "intervention": None,
                "with": "Marieke",
                "look_again": "2026-11-26",
                "due": True,
                "outcome": None,
                "note": "",
                "closed_on": None,
            },
            {
                "id": "b",
                "day": "2026-11-20",
                "words": load().interventions["yoga"].label.nl,
                "why": "self",
                "why_words": "Zelf bedacht, 20 november.",
                "intervention": "yoga",
                "with": "",
                "look_again": None,
                "due": False,
                "outcome": None,
                "note": "",
                "closed_on": None,
            },
            {
                "id": "c",
                "day": "2026-11-12",
                "words": "Na een late dienst naar buiten",
                "why": "look_back",
                "why_words": "Uit het terugkijken van 12 november.",
                "intervention": None,
                "with": "Marieke",
                "look_again": "2026-11-26",
                "due": False,
                "outcome": "not",
                "note": "Te laat",
                "closed_on": "2026-11-25",
            },
        ],
    }


def test_something_is_agreed_and_told_again(run: Run) -> None:
    assert run("log", "--score", "6").code == 0
    assert "nog geen afspraken" in run("agreements").out
    later = TODAY + timedelta(days=14)
    agreed = run("agree", "Bellen met Anneke", "--with", "Anneke", "--look-again", str(later))
    assert (agreed.code, len(agreed.out.strip())) == (0, 32)
    assert run("agree", "--", "-5 minuten buiten").code == 0
    told = json.loads(run("agreements", "--json").out)["agreements"]
    assert [(one["words"], one["with"], one["look_again"]) for one in told] == [
        ("Bellen met Anneke", "Anneke", later.isoformat()),
        ("-5 minuten buiten", "", None),
    ]
    assert told[0]["id"] == agreed.out.strip()
    text = run("--lang", "en", "agreements").out
    assert "Bellen met Anneke\n" in text and "With Anneke." in text and "Look again: " in text
    assert text.index("Bellen") < text.index("-5 minuten")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ([" "], "Schrijf op"),
        (["Bellen", "--look-again", (TODAY - timedelta(days=2)).isoformat()], "latere dag"),
        (["Bellen", "--look-again", "morgen"], "morgen"),
        ([], "TEXT"),
    ],
)
def test_what_cannot_be_agreed_is_wrong_use(run: Run, arguments: list[str], named: str) -> None:
    assert run("log", "--score", "6").code == 0
    refused = run("agree", *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert named in refused.err and refused.err.count("\n") == 1
    assert json.loads(run("agreements", "--json").out)["agreements"] == []


def test_agreeing_makes_no_profile(run: Run, profile: Path) -> None:
    assert run("agree", "Bellen").code == 1
    assert not profile.exists()
