"""The question "how is it now", a day to three months after an event (KS 4, D5; spans our own).

After a return to work it comes back every two months, until the person wants it no more.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import capitalised, number
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Event, FollowUp, FollowUpAfter, Question
from evenwichtapp.diary.workday import ONE_DAY

DAYS_AFTER = {FollowUpAfter.DAY: 1, FollowUpAfter.WEEK: 7, FollowUpAfter.SIX_WEEKS: 42}
MONTHS_AFTER = {FollowUpAfter.TWO_MONTHS: 2, FollowUpAfter.THREE_MONTHS: 3}
AGAIN = FollowUpAfter.TWO_MONTHS
"""The question whose answer makes the next one."""
WEIGHT_OF_KIND = {"death": 6, "aggression": 6, "error": 6, "moral_situation": 5, "good": 0}
USUAL_WEIGHT, HEAVIEST = 4, 10
A_WEEK = 7  # days
IN_WEEKS_FROM = 14  # days; an exact week is one too
IN_MONTHS_FROM = 3  # months of the calendar


def follow_ups_for(event: Event, catalogue: Catalogue) -> tuple[FollowUp, ...]:
    """The questions that come after an event of this kind, the first due first."""
    after = (FollowUpAfter(delay) for delay in catalogue.event_kinds[event.kind].follow_ups)
    return tuple(FollowUp(event=event.id, after=a, due=due_on(event.day, a)) for a in after)


def due_on(day: date, after: FollowUpAfter) -> date:
    """The day on which the question is asked; months are those of the calendar."""
    if after in DAYS_AFTER:
        return day + timedelta(days=DAYS_AFTER[after])
    return _months_later(day, MONTHS_AFTER[after])


def due(diary: Diary, day: date) -> tuple[FollowUp, ...]:
    """The questions to ask on a day, the oldest first: of each event only the latest one.

    Who comes back after weeks is not asked the same thing four times. The question that comes back
    is not asked where the person has put it off.
    """
    put_off = Question.RETURN_TO_WORK in diary.person.questions_off
    asked: dict[str, FollowUp] = {}
    for follow_up in sorted(diary.follow_ups, key=lambda f: (f.due, f.id)):
        if put_off and follow_up.after is AGAIN:
            continue
        if follow_up.event in diary.by_id and follow_up.due <= day:
            asked[follow_up.event] = follow_up
    return tuple(sorted((f for f in asked.values() if f.open_on(day)), key=lambda f: f.due))


def heaviest_first(
    waiting: Iterable[FollowUp], diary: Diary, catalogue: Catalogue
) -> tuple[FollowUp, ...]:
    """Questions in the order in which to ask them, one at a time.

    How heavy something is, is what the person said last of it; else what kind of thing it was, and
    what was ticked about it that often weighs longer. Of two that are as heavy the oldest first.
    """
    return tuple(sorted(waiting, key=lambda asked: (-_weight(asked, diary, catalogue), asked.due)))


def _weight(asked: FollowUp, diary: Diary, catalogue: Catalogue) -> int:
    """How heavy it is to be asked about, 0 to 10; the numbers for a kind are ours."""
    said = [f for f in diary.follow_ups if f.event == asked.event and f.weight is not None]
    if said:
        return max(said, key=lambda f: f.due).weight or 0
    event = diary.by_id[asked.event]
    assert isinstance(event, Event)
    heavy = {tick.id for tick in catalogue.event_kinds[event.kind].ticks if tick.weighs}
    usual = WEIGHT_OF_KIND.get(event.kind, USUAL_WEIGHT)
    return min(usual + len(heavy.intersection(event.ticks)), HEAVIEST)


def drop_rest(rest: Iterable[FollowUp]) -> Change:
    """Ask none of these questions any more, as one change."""
    return Change(
        "follow_ups_dropped", replace=tuple(replace(asked, dropped=True) for asked in rest)
    )


def to_be_asked(diary: Diary, event: Event, day: date) -> tuple[FollowUp, ...]:
    """The questions about an event that are not answered, the first due first.

    Without those that a later one has overtaken by ``day``: they are not asked any more.
    """
    about = [follow_up for follow_up in diary.follow_ups if follow_up.event == event.id]
    last_due = max((f.due for f in about if f.due <= day), default=date.min)
    waiting = (f for f in about if f.answered_at is None and f.due >= last_due)
    return tuple(sorted(waiting, key=lambda f: (f.due, f.id)))


def question(event: Event, day: date) -> Text:
    """What to ask on ``day``, such as "Een week geleden overleed een patiënt. Hoe is het nu?"."""
    what = sentence(f"care.follow_up.what.{event.kind}")
    return capitalised(sentence("care.follow_up.question", ago=_ago(event.day, day), what=what))


def _ago(event_day: date, day: date) -> Text:
    """How long ago, never more than it is: "ruim" where the weeks or months are not whole."""
    days = (day - event_day).days
    if days == 0:
        return sentence("care.follow_up.ago.today")
    if days < IN_WEEKS_FROM and days != A_WEEK:
        return sentence("care.follow_up.ago.days", count=days, number=number(days))
    months = _whole_months(event_day, day)
    if months < IN_MONTHS_FROM:
        weeks, over = divmod(days, A_WEEK)
        said = sentence("care.follow_up.ago.weeks", count=weeks, number=number(weeks))
    else:
        over = (day - _months_later(event_day, months)).days
        said = sentence("care.follow_up.ago.months", count=months, number=number(months))
    return sentence("care.follow_up.ago.over", ago=said) if over else said


def _whole_months(since: date, day: date) -> int:
    months = (day.year - since.year) * 12 + day.month - since.month
    return months - (_months_later(since, months) > day)


def _months_later(day: date, months: int) -> date:
    """The same day of a later month, or the last day of a shorter one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last_of_month = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last_of_month))


def answer_follow_up(
    follow_up: FollowUp,
    at: datetime,
    *,
    weight: int | None = None,
    nothing_felt: bool = False,
    note: str = "",
) -> Change:
    """Answer a question at a moment; ``weight`` is 0 (not heavy) to 10 (very heavy).

    The first answer to one that comes back makes the next, two months after it. Raises
    ``KnownError("bad_weight")`` for another weight.
    """
    answered = replace(
        follow_up, weight=weight, nothing_felt=nothing_felt, note=note, answered_at=at
    )
    again = follow_up.after is AGAIN and follow_up.answered_at is None
    next_ones = (_next_of(follow_up, at.date()),) if again else ()
    return Change("follow_up_answered", add=next_ones, replace=(answered,))


def _next_of(follow_up: FollowUp, day: date) -> FollowUp:
    return FollowUp(event=follow_up.event, after=follow_up.after, due=due_on(day, follow_up.after))


def postpone(follow_up: FollowUp, day: date, until: date | None = None) -> Change:
    """Ask again later: on ``until``, or the day after ``day``."""
    later = replace(follow_up, later=until or day + ONE_DAY)
    return Change("follow_up_postponed", replace=(later,))


def ask_on(follow_up: FollowUp, day: date, *, asked: bool) -> FollowUp:
    """The question to be asked from another day on, or not to be asked."""
    if day != follow_up.asks_on:
        follow_up = replace(follow_up, due=day, later=None)
    return replace(follow_up, dropped=not asked)


def moved_with(follow_up: FollowUp, before: date, day: date) -> FollowUp:
    """The question as its event goes from day ``before`` to ``day``.

    A day that the person chose stays, as does what was put off, answered or not to be asked.
    """
    if follow_up.answered_at is not None or follow_up.due != due_on(before, follow_up.after):
        return follow_up
    return replace(follow_up, due=due_on(day, follow_up.after))


def drop(follow_up: FollowUp) -> Change:
    """Do not ask this question."""
    return Change("follow_up_dropped", replace=(replace(follow_up, dropped=True),))


def ask_again(follow_up: FollowUp) -> Change:
    """Ask this question after all."""
    return Change("follow_up_asked", replace=(replace(follow_up, dropped=False),))
