"""``signals``: what asks for attention, with the reason and with what may help."""

from __future__ import annotations

from datetime import date
from typing import Any

from evenwichtapp.care.places import Suggestion, cards
from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Language
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.days import typed_day
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import DONE, Request, print_json
from evenwichtapp.diary.records import now
from evenwichtapp.diary.workday import work_day
from evenwichtapp.signals.engine import signals
from evenwichtapp.signals.signal import Signal

Found = tuple[Signal, tuple[Suggestion, ...]]


def run(request: Request) -> int:
    """Print the signals of a day, as text or with ``--json`` as contracts promise."""
    catalogue = load()
    typed = request.options.as_of
    asked = typed_day(typed) if typed else None
    with opened(request) as vault:
        diary = vault.read()
    as_of = asked or work_day(now(), diary.person.day_boundary)
    found = cards(signals(diary, as_of, catalogue), diary, catalogue, as_of)
    if request.options.json:
        print_json(as_document(found, as_of, request.language))
    else:
        _print(found, request)
    return DONE


def as_document(found: list[Found], as_of: date, language: Language) -> dict[str, Any]:
    """The signals as plain values for JSON, in one language."""
    return {
        "as_of": as_of.isoformat(),
        "signals": [
            {
                "id": signal.id,
                "kind": signal.kind.value,
                "level": signal.level.value,
                "since": signal.since.isoformat(),
                "title": signal.title.in_language(language),
                "why": signal.why.in_language(language),
                "numbers": dict(signal.numbers),
                "interventions": [
                    {
                        "id": suggestion.intervention,
                        "place": suggestion.place,
                        "step": suggestion.step,
                        "label": suggestion.label.value,
                        "why": suggestion.why.in_language(language),
                    }
                    for suggestion in helping
                ],
            }
            for signal, helping in found
        ],
    }


def _print(found: list[Found], request: Request) -> None:
    if not found:
        request.say(sentence("cli.no_signals"))
    catalogue = load()
    for signal, helping in found:
        request.say(signal.title)
        request.say(signal.why)
        for suggestion in helping:
            label = catalogue.interventions[suggestion.intervention].label
            name, why = (text.in_language(request.language) for text in (label, suggestion.why))
            print(f"  - {name} ({suggestion.label.value}): {why}")
        print()
