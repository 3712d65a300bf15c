"""Days and moments in the language of the window, each length of them in one place."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale


def weekday_and_day(day: date) -> str:
    """Such as "donderdag 12 november"."""
    return _written(day, "dddd d MMMM")


def weekday(day: date) -> str:
    """Such as "donderdag"."""
    return _written(day, "dddd")


def day_of_week(number: int) -> str:
    """Such as "donderdag", by its number in the week: 1 Monday - 7 Sunday."""
    return QLocale().standaloneDayName(number, QLocale.FormatType.LongFormat)


def day_and_month(day: date) -> str:
    """Such as "12 november"."""
    return _written(day, "d MMMM")


def short_weekday_and_day(day: date) -> str:
    """Such as "do 17 december"."""
    return _written(day, "ddd d MMMM")


def weekday_and_long_date(day: date) -> str:
    """Such as "donderdag 12 november 2026"."""
    return _written(day, "dddd d MMMM yyyy")


def weekday_and_short_date(day: date) -> str:
    """Such as "do 12 nov 2026", as a table shows it."""
    return _written(day, "ddd d MMM yyyy")


def long_date(day: date) -> str:
    """Such as "12 november 2026"."""
    return _written(day, "d MMMM yyyy")


def short_date(day: date) -> str:
    """Such as "12 nov 2026"."""
    return _written(day, "d MMM yyyy")


def short_day(day: date) -> str:
    """Such as "12 nov", below an axis."""
    return _written(day, "d MMM")


def short_weekday_and_number(day: date) -> str:
    """Such as "do 12", below an axis of a few weeks."""
    return _written(day, "ddd d")


def short_month(day: date) -> str:
    """Such as "nov", standing by itself."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def moment_words(moment: datetime) -> str:
    """Such as "zaterdag 21 november 2026, 20:15", in the time of this computer."""
    local = moment.astimezone()
    return f"{weekday_and_long_date(local.date())}, {local:%H:%M}"


def _written(day: date, shape: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)
