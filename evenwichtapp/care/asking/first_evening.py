"""The first evening: after a first score one useful thing, without any history to go by."""

from __future__ import annotations

from datetime import date

from evenwichtapp.care.asking.put_off import put_off, put_off_before
from evenwichtapp.care.ideas import ideas
from evenwichtapp.care.places import PEER_SUPPORT
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary

QUESTION = "question.first_evening"
USUAL = "breathing_space"
"""What is offered where the day says nothing of what would fit: three minutes, alone, anywhere."""


def offers(diary: Diary, day: date) -> bool:
    """Whether ``day`` is the first one with an entry, and nothing was tried or put off yet."""
    days = diary.check_ins_by_day
    if list(days) != [day] or diary.practices:
        return False
    return not put_off_before(diary, QUESTION)


def tool_of(diary: Diary, catalogue: Catalogue, day: date, *, weighs: bool) -> str:
    """The intervention to offer on the first evening; a person where the day ``weighs``."""
    if weighs:
        return PEER_SUPPORT
    found = ideas(diary, catalogue, day, day, day).get("now", ())
    return found[0].intervention if found else USUAL


def not_now(day: date) -> Change:
    """Do not offer it again."""
    return Change("question_put_off", add=(put_off(QUESTION, day, day),))
