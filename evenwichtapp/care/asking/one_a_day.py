"""One thing a day: Vandaag asks at most one question, and none on a day that weighs.

Whoever scored low today, or had something heavy happen, is given a person, help, or the question
that an event brought with it; nothing else is asked of them. On the first evening there is one
thing to try, which for them is a person too.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from evenwichtapp.care import look_back
from evenwichtapp.care.asking import colleagues, first_evening, year
from evenwichtapp.care.follow_ups import due
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Question

LOW = 5
"""A score from which nothing more is asked; the QuickScan's own "not enough" (KS 5)."""
GOOD = "good"


class Asked(StrEnum):
    """What Vandaag can ask, in the order in which one goes before another."""

    FOLLOW_UP = "follow_up"
    FIRST_EVENING = "first_evening"
    LOOK_BACK = "look_back"
    COLLEAGUE = "colleague"
    YEAR = "year"


def question_of(diary: Diary, catalogue: Catalogue, day: date) -> Asked | None:
    """The one question of ``day``; None where there is none or it is no day for one."""
    if due(diary, day):
        return Asked.FOLLOW_UP
    if first_evening.offers(diary, day):
        return Asked.FIRST_EVENING
    if weighs(diary, catalogue, day):
        return None
    off = diary.person.questions_off
    asking = {
        Asked.LOOK_BACK: look_back.asks(diary, day),
        Asked.COLLEAGUE: Question.COLLEAGUE not in off and colleagues.asks(diary, day),
        Asked.YEAR: Question.YEAR not in off and year.asks(diary, day),
    }
    return next((asked for asked in Asked if asking.get(asked)), None)


def weighs(diary: Diary, catalogue: Catalogue, day: date) -> bool:
    """Whether ``day`` has a score of ``LOW`` or lower, or something happened that may weigh."""
    if any(check_in.score <= LOW for check_in in diary.check_ins_by_day.get(day, ())):
        return True
    kinds = {event.kind for event in diary.events if event.day == day and event.kind != GOOD}
    return any(
        catalogue.event_kinds[kind].follow_ups for kind in kinds & catalogue.event_kinds.keys()
    )
