"""Days and periods in plain words, beside the plainest ones of the catalogue."""

from __future__ import annotations

from datetime import date, timedelta

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import day_and_month, number


def weekday(day: date) -> Text:
    """The day of the week: "maandag", "Monday"."""
    return sentence(f"insight.weekday.{day.isoweekday()}")


def month_short(day: date) -> Text:
    """The month for an axis or a table: "okt", "Oct"."""
    return sentence(f"insight.month_short.{day.month}")


def short_day(day: date) -> Text:
    """The date as a table shows it: "9 nov", "9 Nov"."""
    return sentence("insight.short_day", day=day.day, month=month_short(day))


def recent_day(day: date, today: date) -> Text:
    """The weekday where it can only mean this past week, else the date."""
    return weekday(day) if today - day < timedelta(days=7) else day_and_month(day)


def part_of_month(day: date) -> Text:
    """About when it was: "eind oktober", "late October"."""
    part = "early" if day.day <= 10 else "mid" if day.day <= 20 else "late"
    return sentence(f"insight.part_of_month.{part}", month=sentence(f"words.month.{day.month}"))


def duration(days: int) -> Text:
    """About how long a number of days is: "ruim een week", "ongeveer drie weken"."""
    if days < 7:
        return sentence("insight.duration.days", days=number(days), count=days)
    if days == 7:
        return sentence("insight.duration.week")
    if days <= 12:
        return sentence("insight.duration.over_a_week")
    return sentence("insight.duration.weeks", weeks=number(round(days / 7)))


def period(first: date, last: date, today: date) -> Text:
    """The period a page shows: "13 augustus tot nu", or with both dates where it has ended."""
    if last >= today:
        return sentence("insight.period.until_now", first=day_and_month(first))
    return sentence("insight.period.between", first=day_and_month(first), last=day_and_month(last))


def event_short(kind: str) -> Text:
    """The kind of an event in a legend: "overlijden", "death"."""
    return sentence(f"insight.event.{kind}")
