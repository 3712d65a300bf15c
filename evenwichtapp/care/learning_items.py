"""The short pieces to read: in which order, which one fits, and what was answered to its question.

Nothing keeps what was read: it is no course.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from datetime import date, datetime, timedelta

from evenwichtapp.care.agreements import made
from evenwichtapp.care.situation import situation_of, with_wider
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.learning import LEARNING, LearningItem
from evenwichtapp.catalogue.models import Language
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Agreement, AgreementWhy, Reflection
from evenwichtapp.signals.signal import Signal

STUDENT = "student"
THIS_WEEK = timedelta(days=7)
FIRST_WEEKS = timedelta(weeks=8)
"""How long after their first entry a student is new; our own choice."""


def in_order(diary: Diary, catalogue: Catalogue) -> tuple[LearningItem, ...]:
    """All of them; those meant for the person's own role first."""
    role = diary.person.role
    return tuple(sorted(catalogue.learning.values(), key=lambda item: role not in item.first_for))


def fitting(facts: Set[str], catalogue: Catalogue) -> LearningItem | None:
    """The first that speaks of what is known."""
    return next((item for item in catalogue.learning.values() if item.fits(facts)), None)


def fitting_word(item_id: str, catalogue: Catalogue) -> LearningItem | None:
    """The one that speaks of a sign or a cause, or of what it belongs to."""
    return fitting(frozenset(with_wider(item_id, catalogue)), catalogue)


def fitting_signal(
    signal: Signal, diary: Diary, catalogue: Catalogue, day: date
) -> LearningItem | None:
    """The one that speaks of a signal as it stands on a day."""
    return fitting(situation_of(signal, diary, catalogue, day).facts, catalogue)


def to_begin_with(
    signals: Iterable[Signal], diary: Diary, catalogue: Catalogue, day: date
) -> LearningItem:
    """What fits the first of these signals; who guides others and a new student have their own."""
    role, own = diary.person.role, in_order(diary, catalogue)[0]
    if role in own.first_for and (role != STUDENT or new_here(diary, day)):
        return own
    fit = (fitting_signal(signal, diary, catalogue, day) for signal in signals)
    return next((item for item in fit if item is not None), own)


def new_here(diary: Diary, day: date) -> bool:
    """Whether the person is a student in the first weeks of their diary."""
    first = diary.check_ins[0].day if diary.check_ins else day
    return diary.person.role == STUDENT and day - first < FIRST_WEEKS


def answered(diary: Diary, item_id: str) -> Reflection | None:
    """What was last written beside a piece."""
    written = [
        reflection
        for reflection in diary.reflections
        if reflection.worksheet == LEARNING and item_id in reflection.answers
    ]
    return max(written, key=lambda r: (r.day, r.changed_at, r.id), default=None)


def to_answer(day: date, at: datetime) -> Reflection:
    """A reflection to write the answer in; it is one field, so there is nothing to go on with."""
    return Reflection(worksheet=LEARNING, day=day, changed_at=at, finished=True)


def on_list(diary: Diary, item_id: str) -> Agreement | None:
    """The open agreement on what a piece proposes, which was made last."""
    of_it = (
        one
        for one in diary.agreements
        if one.open and one.why is AgreementWhy.LEARNING and one.about == item_id
    )
    return max(of_it, key=lambda one: (one.day, one.id), default=None)


def put_on_list(item: LearningItem, language: Language, day: date) -> Change:
    """Agree on what a piece proposes, to look at again after the week it is meant for."""
    words = item.to_do.in_language(language)
    again = day + THIS_WEEK
    return made(day, words, why=AgreementWhy.LEARNING, about=item.id, look_again=again)


def piece_of(reflection: Reflection, catalogue: Catalogue) -> LearningItem | None:
    """The piece that something was written beside."""
    if reflection.worksheet != LEARNING:
        return None
    found = (item for key, item in catalogue.learning.items() if key in reflection.answers)
    return next(found, None)
