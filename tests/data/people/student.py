"""The student who felt nothing, invented: tears after a first death, then very soon nothing.

Weeks later it turned out that nothing mattered any more (KS 4 D5).
"""

from datetime import UTC, date, datetime, time, timedelta

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Event, FollowUp, FollowUpAfter, Mark, MarkKind
from tests.data.people import Expected

FIRST_DEATH = date(2026, 2, 3)
A_WEEK_LATER = FIRST_DEATH + timedelta(days=7)
SIX_WEEKS_LATER = FIRST_DEATH + timedelta(days=42)


def _at(day: date) -> datetime:
    return datetime.combine(day, time(17), UTC)


def _check_in(day: date, score: int, *signs: str) -> CheckIn:
    return CheckIn(
        id=f"check-in {day}",
        day=day,
        at=_at(day),
        score=score,
        marks=tuple(Mark(MarkKind.SIGN, sign) for sign in signs),
    )


def _answer(after: FollowUpAfter, day: date, weight: int, *, nothing: bool) -> FollowUp:
    return FollowUp(
        id=f"follow-up {after}",
        event="death",
        after=after,
        due=day,
        weight=weight,
        nothing_felt=nothing,
        answered_at=_at(day),
    )


DIARY = Diary.of(
    [
        Event(
            id="death",
            day=FIRST_DEATH,
            at=_at(FIRST_DEATH),
            kind="death",
            ticks=("first", "debriefed"),
        ),
        _check_in(FIRST_DEATH, 5, "crying", "sad"),
        _answer(FollowUpAfter.DAY, FIRST_DEATH + timedelta(days=1), 8, nothing=False),
        *(_check_in(FIRST_DEATH + timedelta(days=n), 7) for n in (2, 5, 9, 14, 21, 30, 38)),
        _answer(FollowUpAfter.WEEK, A_WEEK_LATER, 0, nothing=True),
        _check_in(SIX_WEEKS_LATER, 7, "do_not_care"),
    ]
)

A_PERSON = frozenset({"peer_support", "starter_guidance", "team_debrief"})
A_DOCTOR = frozenset({"professional_help"})
EXPECTED = (
    Expected("situation.heavy_death", "notice", FIRST_DEATH, FIRST_DEATH, A_PERSON),
    Expected("follow_up.nothing", "notice", A_WEEK_LATER, A_WEEK_LATER, A_DOCTOR),
    Expected("symptom.numbing", "notice", SIX_WEEKS_LATER, SIX_WEEKS_LATER, A_DOCTOR),
)
