"""The course of a period in numbers that the template only has to draw."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.insight.course import course
from evenwichtapp.insight.day_words import event_short, month_short
from evenwichtapp.insight.own_range import OwnRange

WIDTH = 470
"""The width of the plot in points, for choosing month names that fit."""
ROOM_FOR_MONTH = 52
ROOM_FOR_SHORT_MONTH = 24


def chart(
    diary: Diary,
    catalogue: Catalogue,
    first: date,
    last: date,
    usual: OwnRange | None,
    language: Language,
) -> dict[str, Any]:
    """The course of the days ``first`` up to and including ``last``, with what is ``usual``.

    ``days`` is how many there are; every place counts days from 0. ``segments`` are runs of
    ``[place, score]`` without a gap, ``later`` the places of days that were filled in after they
    were over and ``later_label`` their words, ``foreign`` the same for another scale, ``events``
    are ``[place, shape]``, ``months`` have the ``place`` of a month's first day, whether it gets a
    ``tick``, and the ``label`` that fits.
    """
    drawn = course(diary, catalogue, first, last, usual=usual)
    return {
        "days": (last - first).days + 1,
        "segments": [
            [[(day - first).days, score] for day, score in zip(part.days, part.scores, strict=True)]
            for part in drawn.segments
        ],
        "later": [(day - first).days for day in sorted(drawn.later)],
        "later_label": sentence("insight.filled_in_later").in_language(language),
        "foreign": [(day - first).days for day in sorted(drawn.foreign)],
        "foreign_label": sentence("insight.another_scale").in_language(language),
        "events": [[(event.day - first).days, event.shape] for event in drawn.events],
        "legend": [
            {"shape": shape, "label": event_short(kind).in_language(language)}
            for kind, shape in drawn.shapes.items()
        ],
        "range": [drawn.own_range.low, drawn.own_range.high] if drawn.own_range else None,
        "months": list(_months(first, last, language)),
    }


def _months(first: date, last: date, language: Language) -> list[dict[str, Any]]:
    """The months of a period; over the years only the Januaries are named, by their year."""
    per_day = WIDTH / ((last - first).days + 1)
    crowded = per_day * 30 < ROOM_FOR_SHORT_MONTH
    months = []
    day = first
    while day <= last:
        next_month = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
        room = (min(next_month, last + ONE_DAY) - day).days * per_day
        if crowded:
            label = str(day.year) if day.month == 1 else ""
        else:
            label = _month(day, room).in_language(language)
        tick = day.day == 1 and (not crowded or day.month == 1)
        months.append({"place": (day - first).days, "tick": tick, "label": label})
        day = next_month
    return months


def _month(day: date, room: float) -> Text:
    """The month's name as far as there is room, in points."""
    if room >= ROOM_FOR_MONTH:
        return sentence(f"words.month.{day.month}")
    return month_short(day) if room >= ROOM_FOR_SHORT_MONTH else Text("", "")
