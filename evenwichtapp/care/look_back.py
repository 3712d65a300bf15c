"""Looking back: when it comes, on which days, and what it leaves behind.

Few keep writing for long, and being shown a course alone did little in a trial; who chose one thing
and came back to it, with somebody, went on. So it comes by itself, now and then, and never twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from evenwichtapp.care.asking.put_off import put_off, put_off_before
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    AgreementWhy,
    Answer,
    AnswerValue,
    Record,
    Reflection,
    Rhythm,
)
from evenwichtapp.diary.workday import ONE_DAY

LOOK_BACK = "look_back"
"""The worksheet of it. Its answers by id: what was ticked, a line each, and own words."""
SEEN, SEEN_WORDS = "seen", "seen_words"
KEEP, KEEP_WORDS = "keep", "keep_words"
AGREEMENT, WITH_WHOM, LOOK_AGAIN = "agreement", "with_whom", "look_again"

QUESTION = "question.look_back"
LATER = timedelta(days=3)
"""How long a first "later" keeps the question away; a second one does until the next period."""
DAYS = {Rhythm.WEEKLY: 7, Rhythm.TWO_WEEKS: 14, Rhythm.MONTHLY: 28}
"""The days that one looks back on; a month is four weeks, so that it stays on its weekday."""
USUAL = DAYS[Rhythm.TWO_WEEKS]
STALE = timedelta(days=14)
"""Days after which one that was begun is not gone on with, but begun anew."""


def days_of(rhythm: Rhythm) -> int:
    """How many days one looks back on; two weeks too where it does not come by itself."""
    return DAYS.get(rhythm, USUAL)


def finished(diary: Diary, day: date = date.max) -> tuple[Reflection, ...]:
    """The look-backs that were finished up to and including ``day``, the oldest first."""
    return tuple(r for r in _all(diary) if r.finished and r.day <= day)


def begun(diary: Diary, day: date) -> Reflection | None:
    """The one to go on with on ``day``; None where there is none of these two weeks."""
    still_open = (r for r in _all(diary) if not r.finished and day - r.day <= STALE)
    return max(still_open, key=lambda r: (r.day, r.id), default=None)


def next_on(diary: Diary, day: date) -> date | None:
    """From which day it comes by itself; None where it does not, or before anything is written.

    A day in the past is due: who was away for months is asked once.
    """
    rhythm = diary.person.look_back
    if rhythm is Rhythm.OFF:
        return None
    last = [r.day for r in finished(diary, day)]
    started = last[-1:] or [check_in.day for check_in in diary.check_ins[:1]]
    return started[0] + timedelta(days=days_of(rhythm)) if started else None


def asks(diary: Diary, day: date) -> bool:
    """Whether the question stands there on ``day``."""
    due = next_on(diary, day)
    if due is None or due > day:
        return False
    return all(said.until is not None and said.until <= day for said in _put_off(diary, due))


def later(diary: Diary, day: date) -> Change:
    """Put it off: for three days, and the second time until the next period."""
    due = next_on(diary, day) or day
    again = any(_put_off(diary, due))
    until = day + (timedelta(days=days_of(diary.person.look_back)) if again else LATER)
    return Change("question_put_off", add=(put_off(QUESTION, day, until, since=due),))


def look_again_on(diary: Diary, day: date) -> date:
    """When an agreement made on ``day`` is looked at: the first look-back two weeks on or more."""
    return day + timedelta(days=max(days_of(diary.person.look_back), USUAL))


def begin(diary: Diary, day: date, at: datetime) -> Reflection:
    """A look-back on the whole days before ``day``: that one is not over yet."""
    since = day - timedelta(days=days_of(diary.person.look_back))
    return Reflection(worksheet=LOOK_BACK, day=day, changed_at=at, since=since, until=day - ONE_DAY)


def looked_at(reflection: Reflection) -> tuple[date, date]:
    """The first and last day of a look-back; those before its day where it does not say."""
    until = reflection.until or reflection.day - ONE_DAY
    return reflection.since or until - timedelta(days=USUAL - 1), until


def look_again_in(answers: Mapping[str, AnswerValue]) -> date | None:
    """The day to look again as it stands in the answers; None where there is none to read."""
    try:
        return date.fromisoformat(str(answers.get(LOOK_AGAIN, "")))
    except ValueError:
        return None


def finish(reflection: Reflection, diary: Diary, at: datetime) -> Change:
    """Close it, with the agreement that stands in its answers where there is one, as one change.

    One that was finished before and is changed keeps its agreement, put otherwise while it is open.
    Raises ``KnownError`` as ``Agreement`` does.
    """
    closed = replace(reflection, finished=True, changed_at=at)
    kept = reflection.id in diary.by_id
    agreed = _agreed_in(reflection, diary)
    added: list[Record] = [] if kept else [closed]
    changed: list[Record] = [closed] if kept else []
    if agreed is not None and agreed.open:
        (changed if agreed.id in diary.by_id else added).append(agreed)
    return Change("look_back_finished", add=tuple(added), replace=tuple(changed))


def _agreed_in(reflection: Reflection, diary: Diary) -> Agreement | None:
    """The agreement as it stands in the answers; None where no words were written."""
    words = str(reflection.answers.get(AGREEMENT, "")).strip()
    if not words:
        return None
    agreed = next((a for a in diary.agreements if a.about == reflection.id), None) or Agreement(
        day=reflection.day, words=words, why=AgreementWhy.LOOK_BACK, about=reflection.id
    )
    return replace(
        agreed,
        words=words,
        with_whom=str(reflection.answers.get(WITH_WHOM, "")),
        look_again=look_again_in(reflection.answers),
    )


def _all(diary: Diary) -> list[Reflection]:
    return [reflection for reflection in diary.reflections if reflection.worksheet == LOOK_BACK]


def _put_off(diary: Diary, due: date) -> list[Answer]:
    """What was said to the question of this period."""
    return [said for said in put_off_before(diary, QUESTION) if said.since == due]
