"""Dates and times as other apps and spreadsheets write them."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time

# First three letters of the months in English, and where Dutch and German differ.
_ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTHS = {name: number for number, name in enumerate(_ENGLISH, start=1)} | {
    "maa": 3, "mrt": 3, "mär": 3, "mrz": 3, "mei": 5, "mai": 5, "okt": 10, "dez": 12
}  # fmt: skip
_AFTERNOON = re.compile(r"p\.?\s?m|μ\.?μ|오후|下午|午後|م")
_MORNING = re.compile(r"a\.?\s?m|π\.?μ|오전|上午|午前|ص")


def parse_date(text: str) -> date | None:
    """A date as 2018-05-18 or, as a Dutch or German spreadsheet saves it again, 18-5-2018.

    With slashes the order of day and month cannot be known, so those are refused unless the year
    comes first. None when it is no date.
    """
    text = _digits(text)
    if found := re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", text):
        return _date(found[1], found[2], found[3])
    if found := re.fullmatch(r"(\d{1,2})[-.](\d{1,2})[-.](\d{4})", text):
        return _date(found[3], found[2], found[1])
    return None


def parse_day_of_year(year: str, text: str) -> date | None:
    """A date from a year and a day such as "18 May", "May 18" or "18. Mai"."""
    words = re.findall(r"\d{1,2}|[^\W\d_]+", text)
    days = [word for word in words if word.isdigit()]
    months = [_MONTHS[w[:3].casefold()] for w in words if w[:3].casefold() in _MONTHS]
    if len(days) != 1 or len(months) != 1:
        return None
    return _date(_digits(year), months[0], days[0])


def parse_time(text: str) -> time | None:
    """A time as 21:35, 21.35, 21h35, 21:35:00 or 9:35 pm, in any digits; None when it is none."""
    text = _digits(text).casefold()
    found = re.search(r"(\d{1,2})\s?[:.h]\s?(\d{2})(?!\d)", text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    if _AFTERNOON.search(text):
        hour = hour % 12 + 12 if hour <= 12 else hour
    elif _MORNING.search(text):
        hour = hour % 12 if hour <= 12 else hour
    return time(hour, minute) if hour <= 23 and minute <= 59 else None


def _date(year: object, month: object, day: object) -> date | None:
    try:
        return date(int(str(year)), int(str(month)), int(str(day)))
    except ValueError:
        return None


def _digits(text: str) -> str:
    """Text in its plain form: Western digits, ordinary blanks, none of them outside."""
    plain = unicodedata.normalize("NFKC", text).strip()
    return "".join(str(unicodedata.decimal(c, c)) for c in plain)
