"""Simone, invented: a third-year student, her first death, sudden and with heavy bleeding.

She was not prepared for it and nobody talked it over with her (KS 4, a student's story).
"""

from datetime import UTC, date, datetime, timedelta

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Event, Mark, MarkKind, Shift
from tests.data.people import Expected

EVENING = date(2026, 1, 15)
THREE_DAYS_LATER = EVENING + timedelta(days=3)
AT = datetime(2026, 1, 15, 23, tzinfo=UTC)

DIARY = Diary.of(
    [
        CheckIn(
            id="evening",
            day=EVENING,
            at=AT,
            score=4,
            shift=Shift.LATE,
            marks=(
                Mark(MarkKind.SIGN, "shaken"),
                Mark(MarkKind.SIGN, "powerless"),
                Mark(MarkKind.STRESSOR, "shocking_death"),
            ),
        ),
        Event(
            id="death",
            day=EVENING,
            at=AT,
            kind="death",
            ticks=("first", "sudden", "bleeding", "no_preparation", "not_debriefed"),
        ),
    ]
)

EXPECTED = (
    Expected(
        "situation.heavy_death",
        "notice",
        by=EVENING,
        not_before=EVENING,
        interventions=frozenset({"starter_guidance"}),
    ),
    Expected(
        "situation.heavy_death",
        "flag",
        by=EVENING + timedelta(days=2),
        not_before=EVENING,
        interventions=frozenset({"starter_guidance"}),
    ),
    Expected(
        "situation.no_debrief",
        "flag",
        by=THREE_DAYS_LATER,
        not_before=THREE_DAYS_LATER,
        interventions=frozenset({"starter_guidance"}),
    ),
)
