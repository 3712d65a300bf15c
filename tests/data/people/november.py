"""The demo person two weeks on, 26 November 2026: three agreements open, five with an outcome."""

from __future__ import annotations

from datetime import date, timedelta

from evenwichtapp.care.agreements import answered
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    AgreementWhy,
    CheckIn,
    Event,
    Mark,
    MarkKind,
    Outcome,
    Reflection,
    Shift,
)
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from tests.signals.building import evening

TODAY = date(2026, 11, 26)
IN_DECEMBER = date(2026, 12, 10)

LOOK_BACK = Reflection(
    id="look-back",
    worksheet="look_back",
    day=DEMO_DAY,
    changed_at=evening(DEMO_DAY),
    answers={"agreement": "Na een late dienst eerst een kwartier naar buiten."},
    step=2,
    finished=True,
    since=DEMO_DAY - timedelta(days=13),
    until=DEMO_DAY,
)
OUTDOORS = Agreement(
    id="outdoors",
    day=DEMO_DAY,
    words="Na een late dienst eerst een kwartier naar buiten.",
    why=AgreementWhy.LOOK_BACK,
    about=LOOK_BACK.id,
    look_again=TODAY,
)
COACH = Agreement(
    id="coach",
    day=date(2026, 11, 17),
    words="Vragen in het teamoverleg wie er na een overlijden even belt.",
    why=AgreementWhy.COACH,
    with_whom="Marieke",
    look_again=IN_DECEMBER,
)


def _day(
    number: int,
    score: int,
    shift: Shift,
    stressors: tuple[str, ...] = (),
    signs: tuple[str, ...] = (),
    coping: tuple[Mark, ...] = (),
) -> CheckIn:
    on = date(2026, 11, number)
    marks = (
        *(Mark(MarkKind.STRESSOR, item) for item in stressors),
        *(Mark(MarkKind.SIGN, item) for item in signs),
        *coping,
    )
    return CheckIn(
        id=f"november {number}", day=on, at=evening(on), score=score, shift=shift, marks=marks
    )


def _event(number: int, kind: str) -> Event:
    on = date(2026, 11, number)
    return Event(id=f"{kind} {number}", day=on, at=evening(on), kind=kind)


COLLEAGUES = Mark(MarkKind.COPING, "colleagues")
HOME, OUTSIDE = Mark(MarkKind.COPING, "partner_friends"), Mark(MarkKind.COPING, "outdoors")
TIRED_AND_AWAKE = ("tired", "slept_badly")
DAYS = (
    _day(14, 7, Shift.FREE, coping=(HOME,)),
    _day(16, 6, Shift.EARLY, ("work_pressure",), ("tired",), (COLLEAGUES,)),
    _day(17, 6, Shift.EARLY, ("work_pressure", "emotions"), TIRED_AND_AWAKE, (COLLEAGUES,)),
    _day(
        18,
        5,
        Shift.LATE,
        ("work_pressure", "working_alone", "dying_and_suffering"),
        TIRED_AND_AWAKE,
    ),
    _day(22, 7, Shift.FREE, coping=(HOME, OUTSIDE)),
    _event(16, "good"),
    _event(18, "bad_news_talk"),
)
"""What she wrote after the demo stops: five days of the fourteen before the look-back."""


def diary() -> Diary:
    """All of it."""
    before = demo_diary()
    (call,) = (one for one in before.agreements if one.open and one.look_again == DEMO_DAY)
    after = answered(call, Outcome.PARTLY, DEMO_DAY).apply(before)
    return Change("test", add=(LOOK_BACK, OUTDOORS, COACH, *DAYS)).apply(after)
