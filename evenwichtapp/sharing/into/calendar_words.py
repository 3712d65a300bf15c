"""Names of months, weekdays and parts of the day, in every language that Daylio speaks.

They come from CLDR, the data that phones themselves write dates with, through Babel. Loading takes
half a second, so this is imported for a file that needs it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import cache, lru_cache
from typing import Any

from babel import Locale
from babel.dates import get_period_id

LANGUAGES = (
    "af", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi",
    "fil", "fr", "gl", "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "mk", "ms",
    "nb", "nl", "nn", "pl", "pt", "pt_PT", "ro", "ru", "sk", "sl", "sq", "sr", "sr_Latn", "sv",
    "sw", "ta", "th", "tr", "uk", "ur", "vi", "zh", "zh_Hant",
)  # fmt: skip
_EAST_ASIAN = re.compile(r"(\d{1,2})\s*[月월]\s*(\d{1,2})")
_EAST_ASIAN_LANGUAGES = ("ja", "ko", "zh", "zh_Hant")
_LETTER = r"[^\W\d_]"
_LITERAL = re.compile(r"'([^']+)'")
HALF_A_DAY = 12  # hours


@lru_cache(maxsize=1024)
def months_in(text: str) -> tuple[tuple[str, int, int], ...]:
    """Language, month 1-12 and day of each way to read a text such as "7 września"."""
    text = _plain(text)
    if found := _EAST_ASIAN.search(text):
        return tuple((lang, int(found[1]), int(found[2])) for lang in _EAST_ASIAN_LANGUAGES)
    ways = []
    for name, meanings in _months().items():
        place = _found(name, text)
        if place is None:
            continue
        days = re.findall(r"\d+", text[: place[0]] + " " + text[place[1] :])
        if len(days) == 1 and len(days[0]) <= 2:
            ways += [(name, lang, month, int(days[0])) for lang, month in meanings]
    # "sept" stands in "septembre" only where it is the whole word, "mai" in "mai 5" is all of it:
    # of two names that fit, the longer one is meant.
    longest = max((len(name) for name, *_ in ways), default=0)
    return tuple((lang, month, day) for name, lang, month, day in ways if len(name) == longest)


def speaks_of(language: str, day: date, weekday: str) -> bool:
    """Whether ``weekday`` is what this language calls the weekday of ``day``."""
    return _plain(weekday) in _weekdays(language)[day.weekday()]


@lru_cache(maxsize=1024)
def hours_of(hour: int, words: str) -> frozenset[int]:
    """The hours 0-23 that an ``hour`` 1-12 may be with these words beside it, such as "du."."""
    words = _plain(words)
    if words in _clock_words():
        return frozenset({hour})
    halves = {hour % HALF_A_DAY, hour % HALF_A_DAY + HALF_A_DAY}
    return frozenset(halves & _parts_of_day().get(words, set()))


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(unicodedata.normalize("NFC", text).replace(".", " ").split())


def _found(name: str, text: str) -> tuple[int, int] | None:
    found = re.search(rf"(?<!{_LETTER}){re.escape(name)}(?!{_LETTER}|\d)", text)
    return found.span() if found else None


@cache
def _locales() -> dict[str, Locale]:
    return {language: Locale.parse(language) for language in LANGUAGES}


@cache
def _months() -> dict[str, set[tuple[str, int]]]:
    names: dict[str, set[tuple[str, int]]] = {}
    for language, locale in _locales().items():
        for month, name in _all_names(locale.months):
            names.setdefault(_plain(name), set()).add((language, month))
    return {name: found for name, found in names.items() if not name.isdigit()}


@cache
def _weekdays(language: str) -> dict[int, set[str]]:
    names: dict[int, set[str]] = {day: set() for day in range(7)}
    for day, name in _all_names(_locales()[language].days):
        names[day].add(_plain(name))
    return names


def _all_names(told: Mapping[str, Any], *more: str) -> Iterator[tuple[Any, str]]:
    """Key and name of each, as used in a date and alone, whole and short, or of ``more`` widths."""
    for use in ("format", "stand-alone"):
        for width in ("wide", "abbreviated", *more):
            yield from told.get(use, {}).get(width, {}).items()


@cache
def _parts_of_day() -> dict[str, set[int]]:
    """The hours 0-23 that each word for a part of the day may mean, in any of the languages."""
    hours: dict[str, set[int]] = {}
    for locale in _locales().values():
        by_period = {"am": set(range(HALF_A_DAY)), "pm": set(range(HALF_A_DAY, 24))}
        for hour in range(24):
            by_period.setdefault(get_period_id(time(hour), locale=locale), set()).add(hour)
        by_period.update({"midnight": {0}, "noon": {HALF_A_DAY}})
        for period, name in _all_names(locale.day_periods, "narrow"):
            hours.setdefault(_plain(name), set()).update(by_period.get(period, set()))
    return hours


@cache
def _clock_words() -> frozenset[str]:
    """What stands beside a time of 24 hours, as "kl" does in some languages."""
    patterns = (
        form.pattern for locale in _locales().values() for form in locale.time_formats.values()
    )
    literals = (
        word for pattern in patterns if "H" in pattern for word in _LITERAL.findall(pattern)
    )
    return frozenset(_plain(word) for word in literals if word.strip())
