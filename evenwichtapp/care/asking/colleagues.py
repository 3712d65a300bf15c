"""Now and then a question about colleagues: red flags are recognised in each other too (KS 9, 3.1).

It names nobody, and what is answered is not kept: only that it was asked, so that it stays quiet.
"""

from __future__ import annotations

from datetime import date, timedelta

from evenwichtapp.care.asking.put_off import put_off, put_off_before
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary

HOW_TO_ASK = "eye_for_each_other"
"""The intervention on how to speak to a colleague."""

QUESTION = "question.colleague"
QUIET = timedelta(weeks=6)
"""How long it stays quiet after an answer; our own choice, as are the two below."""

FIRST_AFTER = timedelta(weeks=4)
STILL_WRITING = timedelta(days=14)


def asks(diary: Diary, day: date) -> bool:
    """Whether the question stands there on ``day``.

    Not in the first weeks of a diary, nor for whoever did not write lately.
    """
    written = [check_in.day for check_in in diary.check_ins if check_in.day <= day]
    if not written or day - written[0] < FIRST_AFTER or day - written[-1] > STILL_WRITING:
        return False
    return all(day - said.day >= QUIET for said in put_off_before(diary, QUESTION))


def asked(day: date) -> Change:
    """Keep that it was asked on ``day``, whatever the answer was."""
    return Change("question_asked", add=(put_off(QUESTION, day, day + QUIET),))
