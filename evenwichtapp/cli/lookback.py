"""``lookback``: what the last weeks show, and what was agreed the last time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from evenwichtapp.care.agreements import agreement_words, due
from evenwichtapp.care.look_back import begin, looked_at, next_on
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Language
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.days import typed_day
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import DONE, Request, print_json
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import now
from evenwichtapp.diary.workday import work_day
from evenwichtapp.insight.weeks_seen import Counted, Seen, seen


def run(request: Request) -> int:
    """Print the look-back of a day, as text or with ``--json``; nothing is kept of it."""
    typed = request.options.as_of
    asked = typed_day(typed) if typed else None
    with opened(request) as vault:
        diary = vault.read()
    day = asked or work_day(now(), diary.person.day_boundary)
    catalogue, known = load(), diary.as_of(day)
    since, until = looked_at(begin(known, day, now()))
    found = seen(known, catalogue, since, until, day)
    if request.options.json:
        print_json(as_document(found, known, catalogue, day, request.language))
    else:
        _print(found, known, catalogue, day, request)
    return DONE


def as_document(
    found: Seen, diary: Diary, catalogue: Catalogue, day: date, language: Language
) -> dict[str, Any]:
    """The weeks as plain values for JSON, in one language."""
    following = next_on(diary, day)
    return {
        "as_of": day.isoformat(),
        "since": found.since.isoformat(),
        "until": found.until.isoformat(),
        "next_on": following.isoformat() if following else None,
        "days_filled": found.filled,
        "headline": found.headline.in_language(language),
        "facts": [
            {
                "id": fact.id,
                "text": fact.text.in_language(language),
                "numbers": dict(fact.numbers),
            }
            for fact in found.facts
        ],
        "weighed": _counted(found.weighed),
        "noticed": _counted(found.noticed),
        "supported": _counted(found.supported),
        "happened": [
            {"kind": event.kind, "day": event.day.isoformat()} for event in found.happened
        ],
        "signals": [
            {
                "name": signal.name.in_language(language),
                "answer": signal.answer.value if signal.answer else None,
            }
            for signal in found.signals
        ],
        "agreements_due": [one.id for one in due(diary, day)],
    }


def _counted(items: Sequence[Counted]) -> list[dict[str, Any]]:
    return [
        {"id": c.item, "days": c.days, "helped": c.helped.value if c.helped else None}
        for c in items
    ]


def _print(found: Seen, diary: Diary, catalogue: Catalogue, day: date, request: Request) -> None:
    request.say(found.headline)
    for fact in found.facts:
        request.say(fact.text)
    for one in due(diary, day):
        request.say(sentence("cli.agreed_before", words=agreement_words(one, catalogue)))
