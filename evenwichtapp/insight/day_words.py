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


def day_in(day: date, today: date) -> Text:
    """The date, with its year where that is not this year."""
    return _with_year(day_and_month(day), day, today)


def part_of_month_in(day: date, today: date) -> Text:
    """About when it was, with the year where that is not this year."""
    return _with_year(part_of_month(day), day, today)


def month_in(day: date, today: date) -> Text:
    """The month, with its year where that is not this year."""
    return _with_year(sentence(f"words.month.{day.month}"), day, today)


def span(first: date, last: date, today: date) -> Text:
    """About from when until when: "half februari tot eind maart", or one part of a month."""
    begin, end = part_of_month(first), part_of_month_in(last, today)
    if first.year != last.year:
        begin = part_of_month_in(first, today)
    if begin.en == part_of_month(last).en:
        return end
    return sentence("insight.span.between", first=begin, last=end)


def _with_year(words: Text, day: date, today: date) -> Text:
    if day.year == today.year:
        return words
    return Text(f"{words.nl} {day.year}", f"{words.en} {day.year}")


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
    """The period a page shows: "13 augustus tot nu", or with both dates where it has ended.

    A year is named where it is not this one.
    """
    begin = day_in(first, today)
    if last >= today:
        return sentence("insight.period.until_now", first=begin)
    return sentence("insight.period.between", first=begin, last=day_in(last, today))


def event_short(kind: str) -> Text:
    """The kind of an event in a legend: "overlijden", "death"."""
    return sentence(f"insight.event.{kind}")
