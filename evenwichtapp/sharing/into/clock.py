"""Dates and times as other apps and spreadsheets write them."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time

from evenwichtapp.errors import KnownError

_CLOCK = re.compile(r"(?<!\d)(\d{1,2})\s?[:.h\u6642\u65f6]\s?(\d{2})(?:[:.](\d{2}))?(?!\d)")
_ENGLISH = {"am": 0, "a.m.": 0, "a.m": 0, "a": 0, "pm": 12, "p.m.": 12, "p.m": 12, "p": 12}


def parse_date(text: str) -> date | None:
    """A date as 2018-05-18 or, as a Dutch or German spreadsheet saves it again, 18-5-2018.

    With slashes the order of day and month cannot be known, so those are refused unless the year
    comes first. None when it is no date.
    """
    text = plain_digits(text)
    if found := re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", text):
        return _date(found[1], found[2], found[3])
    if found := re.fullmatch(r"(\d{1,2})[-.](\d{1,2})[-.](\d{4})", text):
        return _date(found[3], found[2], found[1])
    return None


def parse_day_of_year(year: str, text: str, weekday: str) -> date:
    """A date from a year, a day such as "18 May", "7 września" or "5月1日", and its weekday.

    Names of months are read in every language that Daylio speaks. Where one name is another month
    in another language, the weekday tells which it is. Raises ``KnownError``
    ``sharing.unknown_month`` with the text, for what is no such date or could be two.
    """
    from evenwichtapp.sharing.into.calendar_words import months_in, speaks_of  # noqa: PLC0415  Babel

    text, weekday = plain_digits(text), plain_digits(weekday)
    days = {
        day: language
        for language, month, number in months_in(text)
        if (day := _date(plain_digits(year), month, number)) is not None
        and (not weekday or speaks_of(language, day, weekday))
    }
    if not days:  # a weekday that nobody knows does not make the date unknown
        found = {_date(plain_digits(year), month, number) for _, month, number in months_in(text)}
        days = {day: "" for day in found if day is not None and len(found) == 1}
    if len(days) != 1:
        raise KnownError("sharing.unknown_month", text=text[:40])
    return next(iter(days))


def parse_time(text: str) -> time:
    """A time as 21:35, 21.35, 21h35, 21:35:00 or 9:35 pm, in any digits and any language.

    Raises ``KnownError``: ``sharing.no_time``, or ``sharing.unknown_time`` with the text where
    nothing tells which half of the day it is.
    """
    text = plain_digits(text).casefold()
    found = _CLOCK.search(text)
    if found is None:
        raise KnownError("sharing.no_time")
    hour, minute = int(found[1]), int(found[2])
    words = " ".join((text[: found.start()] + " " + text[found.end() :]).split())
    if 1 <= hour <= 12 and words:
        hour = _of_day(hour, words, text)
    if hour > 23 or minute > 59:
        raise KnownError("sharing.no_time")
    return time(hour, minute)


def _of_day(hour: int, words: str, text: str) -> int:
    """The hour 0-23 of an ``hour`` 1-12 with words beside it."""
    if words in _ENGLISH:
        return hour % 12 + _ENGLISH[words]
    from evenwichtapp.sharing.into.calendar_words import hours_of  # noqa: PLC0415  Babel

    meant = hours_of(hour, words)
    if len(meant) != 1:
        raise KnownError("sharing.unknown_time", text=text[:40])
    return next(iter(meant))


def plain_digits(text: str) -> str:
    """Text in its plain form: Western digits, ordinary blanks, none of them outside."""
    plain = unicodedata.normalize("NFKC", text).strip()
    return "".join(str(unicodedata.decimal(c, c)) for c in plain)


def _date(year: object, month: object, day: object) -> date | None:
    try:
        return date(int(str(year)), int(str(month)), int(str(day)))
    except ValueError:
        return None
