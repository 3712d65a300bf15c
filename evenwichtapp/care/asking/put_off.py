"""What is kept of a question of the app itself: that it was asked, and until when it stays away.

It is kept as an answer, under an id that no signal has, so that nothing of what was said is.
"""

from __future__ import annotations

from datetime import date

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Answer, AnswerKind
from evenwichtapp.signals.signal import SignalLevel


def put_off(question: str, day: date, until: date, since: date | None = None) -> Answer:
    """That a question stays away from ``day`` until ``until``; ``since`` is when it was due."""
    return Answer(
        signal=question,
        answer=AnswerKind.NOT_NOW,
        day=day,
        since=since or day,
        level=SignalLevel.NOTICE.value,
        until=until,
    )


def put_off_before(diary: Diary, question: str) -> tuple[Answer, ...]:
    """Every time that a question was put off, the first one first."""
    return tuple(said for said in diary.answers if said.signal == question)
