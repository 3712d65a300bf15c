"""Numbers, days and lists in plain words, the same on every computer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence

HIGHEST_NUMBER_WORD = 12


def number(count: int) -> Text:
    """A count from 1 to 12 in letters, any other in digits."""
    if 1 <= count <= HIGHEST_NUMBER_WORD:
        return sentence(f"words.number.{count}")
    return Text(str(count), str(count))


def about(value: float) -> Text:
    """What is usual, in words: "0", "minder dan 1" or "ongeveer 3"."""
    if 0 < value < 1:
        return sentence("words.less_than_one")
    return sentence("words.about", count=round(value)) if value else Text("0", "0")


def decimal(value: float) -> Text:
    """A number with one decimal: "1,2" in Dutch, "1.2" in English."""
    return Text(f"{value:.1f}".replace(".", ","), f"{value:.1f}")


def day_and_month(day: date) -> Text:
    """The date without its year: "9 november", "9 November"."""
    month = sentence(f"words.month.{day.month}")
    return Text(f"{day.day} {month.nl}", f"{day.day} {month.en}")


def listed(texts: Sequence[Text]) -> Text:
    """One or more texts as a list with "en" or "and" before the last."""
    *first, last = texts
    if not first:
        return last
    return Text(
        f"{', '.join(text.nl for text in first)} en {last.nl}",
        f"{', '.join(text.en for text in first)} and {last.en}",
    )


def joined(*texts: Text) -> Text:
    """Sentences one after the other."""
    return Text(" ".join(text.nl for text in texts), " ".join(text.en for text in texts))


def capitalised(text: Text) -> Text:
    """The text with a capital at its beginning; Dutch writes "één" as "Eén" there."""
    dutch = text.nl[:1].upper().replace("É", "E")
    return Text(dutch + text.nl[1:], text.en[:1].upper() + text.en[1:])
