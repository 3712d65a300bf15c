"""``lookback``: what a script may rely on."""

from __future__ import annotations

import json
from datetime import date

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.cli.lookback import as_document
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Agreement
from evenwichtapp.insight.weeks_seen import seen
from tests.cli.conftest import Run
from tests.insight.test_weeks_seen import DRAWN, SINCE, TODAY, UNTIL

AGREED = Agreement(id="a", day=date(2026, 11, 12), words="even bellen", look_again=TODAY)


def test_the_document_is_the_contract() -> None:
    diary = Diary.of([*DRAWN.records(), AGREED])
    found = seen(diary, load(), SINCE, UNTIL, TODAY)
    document = as_document(found, diary, load(), TODAY, "nl")
    assert list(document) == [
        "as_of",
        "since",
        "until",
        "next_on",
        "days_filled",
        "headline",
        "facts",
        "weighed",
        "noticed",
        "supported",
        "happened",
        "signals",
        "agreements_due",
    ]
    assert document["headline"] == "Je vulde 6 van de 14 dagen in. Je zat op 5 tot 7."
    assert document["next_on"] == "2026-11-26"
    assert document["days_filled"] == 6
    assert document["facts"][2] == {
        "id": "look_back.weighed",
        "text": "‘Werkdruk’ woog op 4 van de 6 dagen.",
        "numbers": {"count": 4, "days": 6},
    }
    assert document["supported"][0] == {"id": "colleagues", "days": 3, "helped": "good"}
    assert document["happened"][1] == {"kind": "bad_news_talk", "day": "2026-11-18"}
    assert document["agreements_due"] == ["a"]
    assert json.loads(json.dumps(document)) == document


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "Je vulde één van de 14 dagen in."), ("en", "You filled in one of the 14 days.")],
)
def test_it_is_told_in_words(run: Run, language: str, said: str) -> None:
    assert run("log", "--score", "6", "--day", "2026-11-20").code == 0
    told = run("--lang", language, "lookback", "--as-of", "2026-11-26")
    assert told.code == 0
    assert said in told.out


def test_days_after_the_one_asked_for_are_not_known(run: Run) -> None:
    run("log", "--score", "6", "--day", "2026-11-20")
    told = run("lookback", "--as-of", "2026-11-10", "--json")
    assert json.loads(told.out)["days_filled"] == 0
