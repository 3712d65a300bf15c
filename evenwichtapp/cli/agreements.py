"""``agreements``: what was agreed, when to look again and what came of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from evenwichtapp.care.agreements import (
    agreement_words,
    company_words,
    due,
    earlier,
    open_agreements,
    outcome_words,
    why_words,
)
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Language
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import joined
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import DONE, Request, print_json
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Agreement, now
from evenwichtapp.diary.workday import work_day
from evenwichtapp.insight.day_words import day_in


def run(request: Request) -> int:
    """Print the open agreements and then the others, as text or with ``--json``."""
    with opened(request) as vault:
        diary = vault.read()
    today = work_day(now(), diary.person.day_boundary)
    if request.options.json:
        print_json(as_document(diary, load(), today, request.language))
    else:
        _print(diary, today, request)
    return DONE


def as_document(
    diary: Diary, catalogue: Catalogue, today: date, language: Language
) -> dict[str, Any]:
    """The agreements as plain values for JSON, in one language: open ones first, by their date."""
    asked = due(diary, today)
    return {
        "as_of": today.isoformat(),
        "agreements": [
            {
                "id": one.id,
                "day": one.day.isoformat(),
                "words": agreement_words(one, catalogue).in_language(language),
                "why": one.why.value,
                "why_words": why_words(one, diary, catalogue, today).in_language(language),
                "intervention": one.intervention,
                "with": one.with_whom,
                "look_again": _iso(one.look_again),
                "due": one in asked,
                "outcome": one.outcome.value if one.outcome else None,
                "note": one.note,
                "closed_on": _iso(one.closed_on),
            }
            for one in _listed(diary, today)
        ],
    }


def _listed(diary: Diary, today: date) -> tuple[Agreement, ...]:
    return (*open_agreements(diary, today), *earlier(diary))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _print(diary: Diary, today: date, request: Request) -> None:
    catalogue, listed = load(), _listed(diary, today)
    if not listed:
        request.say(sentence("cli.no_agreements"))
    for one in listed:
        request.say(agreement_words(one, catalogue))
        request.say(joined(why_words(one, diary, catalogue, today), company_words(one)))
        if one.outcome and one.closed_on:
            came = outcome_words(one.outcome)
            request.say(sentence("cli.came_of_it", outcome=came, day=day_in(one.closed_on, today)))
        elif one.look_again:
            request.say(sentence("cli.look_again", day=day_in(one.look_again, today)))
        print()
