from dataclasses import fields, replace
from datetime import date, datetime, timedelta, timezone

import pytest

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    AgreementWhy,
    Answer,
    AnswerKind,
    CardLetter,
    CheckIn,
    Condition,
    ConditionKind,
    Event,
    FollowUp,
    FollowUpAfter,
    Helped,
    Mark,
    MarkKind,
    Outcome,
    OwnItem,
    OwnSignal,
    Person,
    Practice,
    Question,
    Reflection,
    Rhythm,
    Scale,
    Shift,
    Supporter,
)
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.following import Progress, silent
from evenwichtapp.vault.vault import Vault

PASSPHRASE = "een rustig woord"
DAY = date(2026, 3, 29)
SINCE_VERSION_2 = {"offered", "helped_by", "set_aside"}
SINCE_VERSION_3 = {"card": (), "filled_in_at": None}
SINCE_VERSION_4 = {"closed_on": None}
SINCE_VERSION_5 = {
    Reflection: {"since": None, "until": None},
    Person: {"look_back": Rhythm.TWO_WEEKS, "questions_off": ()},
}
MOMENT = datetime(2026, 3, 29, 2, 30, tzinfo=timezone(timedelta(hours=1)))


# Lay in the bin when an example vault was made, so it must not be read from it.
REMOVED = OwnItem(id="own:weg", kind=MarkKind.SIGN, label="weggedaan")


@pytest.fixture
def profile(tmp_path):
    return Profile(tmp_path / "profile")


@pytest.fixture
def vault(profile):
    vault, _ = Vault.create(profile, PASSPHRASE)
    yield vault
    vault.close()


def filled() -> Diary:
    """An invented person with at least one record of every kind and every field set."""
    event = Event(
        id="e1",
        day=DAY,
        at=MOMENT,
        kind="death",
        ticks=("sudden", "child"),
        note="zwaar",
        closed_on=DAY + timedelta(days=9),
    )
    return Diary.of(
        [
            Person(
                role="nurse",
                setting="hospice",
                day_boundary=4,
                foreign_scores_count=True,
                support=(Supporter("Verzonnen Collega", "collega", "000"), Supporter("Een vriend")),
                limits={"balance.low": 3.0},
                set_aside=("horses",),
                card=(CardLetter("M", MarkKind.SIGN, "tired"),),
                look_back=Rhythm.MONTHLY,
                questions_off=(Question.COLLEAGUE, Question.LEARNING),
            ),
            CheckIn(
                id="c1",
                day=DAY,
                at=MOMENT,
                score=4,
                shift=Shift.NIGHT,
                scale=Scale.FOREIGN,
                marks=(
                    Mark(MarkKind.SIGN, "numbing"),
                    Mark(MarkKind.STRESSOR, "deaths", 3),
                    Mark(MarkKind.COPING, "own:thee", 1),
                ),
                note='Regel een\nregel twee met "aanhaling" en é',
                origin="daylio:1",
                filled_in_at=MOMENT + timedelta(days=3),
            ),
            CheckIn(id="c2", day=DAY + timedelta(days=1), at=MOMENT + timedelta(days=1), score=8),
            event,
            FollowUp(
                id="f1",
                event="e1",
                after=FollowUpAfter.WEEK,
                due=DAY,
                weight=7,
                nothing_felt=True,
                note="nog vaak",
                answered_at=MOMENT,
                later=DAY,
                dropped=True,
            ),
            FollowUp(id="f2", event="e1", after=FollowUpAfter.SIX_WEEKS, due=DAY),
            Practice(
                id="p2",
                day=DAY,
                intervention="breathing",
                minutes=5,
                before=4,
                after=6,
                helped=Helped.GOOD,
                note="buiten",
            ),
            Reflection(
                id="r1",
                worksheet="cura",
                day=DAY,
                changed_at=MOMENT,
                title="Die nacht",
                event="e1",
                answers={"facts": "tekst", "ticks": ("a", "b"), "weight": 3, "share": 0.5},
                step=2,
                finished=True,
                since=DAY - timedelta(days=13),
                until=DAY,
            ),
            OwnSignal(
                id="s1",
                words="Ik lach niet meer",
                agreement="Bel een vriend",
                condition=Condition(kind=ConditionKind.SCORE, limit=5, times=2, window=7),
                with_whom="een vriend",
                active=False,
            ),
            OwnItem(id="own:thee", kind=MarkKind.COPING, label="thee", hidden=True),
            Answer(
                id="a1",
                signal="balance.low",
                answer=AnswerKind.NOT_NOW,
                day=DAY,
                since=DAY,
                level="flag",
                until=DAY + timedelta(days=14),
                offered=("peer_support", "agenda_point"),
                helped_by=("own:thee",),
            ),
            Agreement(
                id="g1",
                day=DAY,
                words="Na een late dienst eerst naar buiten",
                why=AgreementWhy.LOOK_BACK,
                about="r1",
                intervention="outdoors",
                with_whom="een vriend",
                look_again=DAY + timedelta(days=14),
                outcome=Outcome.PARTLY,
                note="Te veel late diensten",
                closed_on=DAY + timedelta(days=15),
            ),
        ]
    )


# What was planned and not done was a practice until version 5.
PLANNED = Agreement(id="p1", day=DAY, intervention="breathing", look_again=DAY, note="buiten")
NOT_YET_THERE = {"p2", "g1"}


def filled_in(version: int) -> Diary:
    """The same person as an app of that version wrote it: without what came later."""
    if version >= 5:
        return filled()
    later = dict(SINCE_VERSION_4) if version < 4 else {}
    if version < 3:
        later |= SINCE_VERSION_3
    if version < 2:
        later |= dict.fromkeys(SINCE_VERSION_2, ())
    known = (record for record in filled().records() if record.id not in NOT_YET_THERE)
    return Diary.of([*(_without(record, later) for record in known), PLANNED])


def _without(record, later: dict):
    """The record as it was before it had these fields."""
    usual = later | SINCE_VERSION_5.get(type(record), {})
    return replace(record, **{f.name: usual[f.name] for f in fields(record) if f.name in usual})


def relock(vault: Vault, old: str, new: str, progress: Progress = silent) -> str:
    """Make the lock new and let the copies follow, as the window and the command do."""
    code = vault.relock(old, new)
    vault.catch_up(progress)
    return code
