"""The demo person two weeks on, 26 November 2026: three agreements open, five with an outcome."""

from __future__ import annotations

from datetime import date, timedelta

from evenwichtapp.care.agreements import answered
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Agreement, AgreementWhy, Outcome, Reflection
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


def diary() -> Diary:
    """All of it."""
    before = demo_diary()
    (call,) = (one for one in before.agreements if one.open and one.look_again == DEMO_DAY)
    after = answered(call, Outcome.PARTLY, DEMO_DAY).apply(before)
    return Change("test", add=(LOOK_BACK, OUTDOORS, COACH)).apply(after)
