"""Words that several pages need: what was saved, what went wrong, days and dates."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Shift
from evenwichtapp.errors import KnownError

if TYPE_CHECKING:
    from evenwichtapp.catalogue.models import Language


def change_words(change: Change) -> str:
    """What the strip says once ``change`` is on disk."""
    translate = QCoreApplication.translate
    if change.purpose.endswith(".undone"):
        return translate("Change", "Undone")
    words = {
        "check_in_removed": translate("Change", "Entry deleted. It stays in the bin for 30 days."),
        "event_removed": translate("Change", "Event deleted. It stays in the bin for 30 days."),
        "imported": translate("Change", "Imported"),
    }
    return words.get(change.purpose) or translate("Change", "Saved")


def error_words(error: KnownError, language: Language) -> str:
    """The calm sentence of an error."""
    from evenwichtapp.catalogue.sentences import sentence

    return sentence(error.code, **error.values).in_language(language)


def day_and_month(day: date) -> str:
    """Such as "donderdag 12 november", in the language of the window."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM")


def weekday_and_date(day: date) -> str:
    """Such as "do 12 nov 2026", as a table shows it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def short_day_and_month(day: date) -> str:
    """Such as "do 17 december", in the language of the window."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMMM")


def short_date(day: date) -> str:
    """Such as "12 nov 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def long_date(day: date) -> str:
    """Such as "12 november 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def moment_words(moment: datetime) -> str:
    """Such as "zaterdag 21 november 2026, 20:15", in the time of this computer."""
    local = moment.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), "dddd d MMMM yyyy")
    return f"{day}, {local:%H:%M}"


def capitalised(words: str) -> str:
    """The same words with a capital first letter, as a title has."""
    return words[:1].upper() + words[1:]


def shift_words(shift: Shift) -> str:
    """What a shift is called."""
    translate = QCoreApplication.translate
    return {
        Shift.EARLY: translate("Shift", "Early"),
        Shift.DAY: translate("Shift", "Day"),
        Shift.LATE: translate("Shift", "Late"),
        Shift.NIGHT: translate("Shift", "Night"),
        Shift.FREE: translate("Shift", "Free"),
    }[shift]


def breakable(path: str) -> str:
    """The path of a file with places where a line may end, for a narrow column."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
