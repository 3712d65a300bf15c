"""Lisa, invented: high scores all along, while she sleeps badly and dreads the day.

A reorganisation adds pressure. Half a year later she goes back to work: too many hours too soon.
She has agreed with herself what she does when she only cares for others again.
"""

from datetime import UTC, date, datetime, time, timedelta

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    CheckIn,
    Condition,
    ConditionKind,
    Event,
    Mark,
    MarkKind,
    OwnSignal,
    Shift,
)
from tests.data.people import Expected

BEGIN = date(2026, 3, 2)
REORGANISATION = BEGIN + timedelta(days=42)
SECOND_DAY, THIRD_DAY = REORGANISATION + timedelta(days=1), REORGANISATION + timedelta(days=2)
A_WEEK_IN = REORGANISATION + timedelta(days=7)
BACK_AT_WORK = REORGANISATION + timedelta(days=182)
SIGNS = ("slept_badly", "rumination", "dreading_the_day", "others_first")


def _check_in(day: date, signs: tuple[str, ...], *stressors: str) -> CheckIn:
    return CheckIn(
        id=f"check-in {day}",
        day=day,
        at=datetime.combine(day, time(17), UTC),
        score=8,
        shift=Shift.DAY,
        marks=(
            *(Mark(MarkKind.SIGN, sign) for sign in signs),
            *(Mark(MarkKind.STRESSOR, stressor) for stressor in stressors),
        ),
    )


def _work_days(first: date, last: date) -> list[date]:
    days = (first + timedelta(days=n) for n in range((last - first).days))
    return [day for day in days if day.isoweekday() <= 4]


DIARY = Diary.of(
    [
        *(_check_in(day, ()) for day in _work_days(BEGIN, REORGANISATION)),
        *(
            _check_in(day, SIGNS, "work_pressure")
            for day in _work_days(REORGANISATION, REORGANISATION + timedelta(days=28))
        ),
        OwnSignal(
            id="others",
            words="Ik zorg voor iedereen behalve voor mezelf.",
            agreement="Dan zeg ik één dienst af en vertel ik waarom.",
            condition=Condition(kind=ConditionKind.SIGN, item="others_first", times=2, window=3),
        ),
        Event(
            id="return",
            day=BACK_AT_WORK,
            at=datetime.combine(BACK_AT_WORK, time(17), UTC),
            kind="return_to_work",
            ticks=("too_many_hours",),
        ),
        *(_check_in(BACK_AT_WORK + timedelta(days=n), ("others_first", "tired")) for n in (0, 1)),
    ]
)

TO_THE_TEAM = frozenset({"agenda_point"})
A_DOCTOR = frozenset({"professional_help"})
EXPECTED = (
    Expected("own.others", "flag", SECOND_DAY, SECOND_DAY, TO_THE_TEAM),
    Expected("symptom.high_score", "notice", THIRD_DAY, THIRD_DAY, TO_THE_TEAM),
    Expected("symptom.sign.slept_badly", "flag", A_WEEK_IN, THIRD_DAY, TO_THE_TEAM),
    Expected("situation.too_many_hours", "flag", BACK_AT_WORK, BACK_AT_WORK, A_DOCTOR),
)
