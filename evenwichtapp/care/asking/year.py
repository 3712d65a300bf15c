"""Once a year the questions of the QuickScan: own answers side by side, beside no norm (KS 5).

What somebody says would help, and is not there yet, comes up sooner among what may help.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from evenwichtapp.care.asking.put_off import put_off, put_off_before
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Field, Text
from evenwichtapp.catalogue.words import listed
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerValue, Reflection

ONCE_A_YEAR = "year"
"""The worksheet that asks them."""
WOULD_HELP = "would_help"
FIRST_AFTER = timedelta(weeks=1)
"""How long a diary is kept before the first time; our own choice, as is the other."""
AGAIN_AFTER = timedelta(days=365)
QUESTION = "question.year"
LATER = timedelta(weeks=4)
"""How long a "later" keeps it away."""

MAY_HELP = {
    "colleagues": ("peer_support", "end_of_day_talk"),
    "partner_friends": ("family_talk",),
    "team_meeting": ("check_in_round", "case_discussion"),
    "line_manager": ("manager_talk",),
    "peer_reflection": ("peer_reflection_preparation", "balint"),
    "coaching": ("coaching_talks", "supervision"),
    "varied_work": ("make_need_known",),
    "training": ("palliative_courses", "palliative_basics"),
    "hobby": ("hobby_time", "outdoors"),
    "mindfulness": ("five_weeks", "breathing_space"),
    "employer": ("included_in_decisions", "lighter_rosters"),
}
"""What may help by what was named as a need (question 12); the pairs are ours."""


def asks(diary: Diary, day: date) -> bool:
    """Whether the questions may be asked on ``day``.

    First a week after the diary began, then a year after they were answered last; not where they
    were put off.
    """
    if any(said.until and said.until > day for said in put_off_before(diary, QUESTION)):
        return False
    if answered := finished(diary, day):
        return day - answered[-1].day >= AGAIN_AFTER
    written = [check_in.day for check_in in diary.check_ins if check_in.day <= day]
    return bool(written) and day - written[0] >= FIRST_AFTER


def later(day: date) -> Change:
    """Ask in four weeks."""
    return Change("question_put_off", add=(put_off(QUESTION, day, day + LATER),))


def finished(diary: Diary, day: date = date.max) -> tuple[Reflection, ...]:
    """The times that they were answered up to and including ``day``, the oldest first."""
    return tuple(
        reflection
        for reflection in diary.reflections
        if reflection.worksheet == ONCE_A_YEAR and reflection.finished and reflection.day <= day
    )


def needs(diary: Diary, day: date = date.max) -> frozenset[str]:
    """The ids of what may help with the needs that were named the last time."""
    answered = finished(diary, day)
    named = answered[-1].answers.get(WOULD_HELP, ()) if answered else ()
    chosen = named if isinstance(named, tuple) else ()
    return frozenset(found for need in chosen for found in MAY_HELP.get(need, ()))


@dataclass(frozen=True, slots=True)
class AskedEachYear:
    """One question and what was answered to it each time, in the order of ``finished``.

    An answer is None where the question was passed over.
    """

    question: Text
    answers: tuple[Text | None, ...]


def side_by_side(diary: Diary, catalogue: Catalogue) -> tuple[AskedEachYear, ...]:
    """Every question that was answered at least once, with the answers beside each other."""
    times = finished(diary)
    steps = catalogue.worksheets[ONCE_A_YEAR].steps
    asked = (
        AskedEachYear(field.label, tuple(_in_words(field, t.answers.get(field.id)) for t in times))
        for step in steps
        for field in step.fields
    )
    return tuple(row for row in asked if any(row.answers))


def _in_words(field: Field, answer: AnswerValue | None) -> Text | None:
    if answer in (None, "", ()):
        return None
    labels = {option.id: option.label for option in field.options}
    if field.kind == "ticks" and isinstance(answer, tuple):
        chosen = list(_known(labels, answer))
        return listed(chosen) if chosen else None
    if field.kind == "choice":
        return labels.get(str(answer))
    return Text(str(answer), str(answer))


def _known(labels: dict[str, Text], answer: tuple[str, ...]) -> Iterator[Text]:
    return (labels[chosen] for chosen in answer if chosen in labels)
