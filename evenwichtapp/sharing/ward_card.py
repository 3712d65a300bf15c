"""The pocket card for the ward: four on a page, a week by letter, without names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evenwichtapp.care.card_letters import SHIFTS, letters, short_words
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.sharing.order import Order
from evenwichtapp.sharing.typesetting import tagged_pdf, typeset

WORDS = ("title", "week", "question", "ends", "shift", "score", "circle", "no_names", "alt")
WEEKDAYS = range(1, 8)  # from Monday
LONGEST_IN_THREE, LONGEST_IN_TWO = 13, 24  # letters of a word beside which others fit


def card(order: Order) -> bytes:
    """The page as a tagged PDF, with the letters that the diary keeps or the ones it would get."""
    return tagged_pdf("card", card_contents(order))


def card_pages(order: Order, dots_per_inch: float) -> tuple[bytes, ...]:
    """The page as PNG."""
    shown: bytes | Sequence[bytes] = typeset(
        "card", card_contents(order), "png", dots_per_inch=dots_per_inch
    )
    return (shown,) if isinstance(shown, bytes) else tuple(shown)


def card_contents(order: Order) -> dict[str, Any]:
    """What the template draws: ``ticks`` with letter and short words, and all fixed words."""
    language = order.language
    ticks = [
        {
            "letter": one.letter,
            "words": _shortened(
                short_words(one.item, order.diary, order.catalogue).in_language(language)
            ),
        }
        for one in letters(order.diary, order.catalogue, order.as_of, language)
    ]
    longest = max((len(tick["words"]) for tick in ticks), default=0)
    columns = 3 if longest <= LONGEST_IN_THREE else 2
    named = {shift.value: letter for letter, shift in SHIFTS[language].items()}
    words = {name: sentence(f"card.{name}").in_language(language) for name in WORDS}
    words["shifts"] = sentence("card.shifts", **named).in_language(language)
    return {
        "language": language,
        "days": [sentence(f"card.weekday.{day}").in_language(language) for day in WEEKDAYS],
        "shifts": list(SHIFTS[language]),
        "ticks": ticks,
        "columns": columns,
        "rows": -(-len(ticks) // columns),
        "words": words,
    }


def _shortened(words: str) -> str:
    """Words of the person's own as far as there is room for them."""
    low = words[:1].lower() + words[1:]
    return low if len(low) <= LONGEST_IN_TWO else f"{low[: LONGEST_IN_TWO - 1].rstrip()}…"
