"""For each rule a diary in which it just speaks, and one in which it is just silent."""

from dataclasses import dataclass

from evenwichtapp.diary.records import (
    Condition,
    ConditionKind,
    FollowUpAfter,
    OwnSignal,
    Record,
    Shift,
)
from tests.signals.building import answered, check_in, event

Records = list[Record]


@dataclass(frozen=True)
class Case:
    """``speaks`` makes the signal ``id`` at ``level``; ``silent`` is one step short of it."""

    id: str
    level: str
    speaks: Records
    silent: Records


def scores(*values: int) -> Records:
    """A score for each of the latest days, the last value today."""
    return [check_in(ago, score) for ago, score in enumerate(reversed(values))]


def signs(sign: str, days: int, of: int = 7) -> Records:
    """The sign on the last ``days`` of ``of`` days."""
    return [check_in(ago, signs=[sign] if ago < days else []) for ago in range(of)]


def high(days: int, score: int, how_many: int) -> Records:
    some = ["tired", "tense", "gloomy", "headache"][:how_many]
    return [check_in(ago, score if ago < days else 7, signs=some) for ago in range(7)]


def usually(records: Records, sign_every: int) -> Records:
    """``records`` of the last week after eight weeks with a sign every so many days."""
    earlier = range(7, 63)
    return records + [
        check_in(ago, signs=["tired"] if ago % sign_every == 0 else []) for ago in earlier
    ]


def deaths(*agos: int) -> Records:
    return [event(ago, "death") for ago in agos]


def known_since(ago: int) -> Records:
    """Enough of a diary to know what is usual."""
    return [check_in(ago)]


def shifts(*each: Shift | None) -> Records:
    """A shift for each of the latest days, the last one today; None is a day not filled in."""
    return [
        check_in(ago, shift=shift) for ago, shift in enumerate(reversed(each)) if shift is not None
    ]


def still(first: int, now: int) -> Records:
    death = event(42, "death")
    return [
        death,
        answered(death, FollowUpAfter.DAY, 41, first),
        answered(death, FollowUpAfter.SIX_WEEKS, 0, now),
    ]


def own(kind: ConditionKind, records: Records, **condition: object) -> Records:
    return [
        *records,
        OwnSignal(
            id="mine",
            words="Ik zeg tegen iedereen dat het goed gaat.",
            agreement="Dan bel ik iemand.",
            condition=Condition(kind=kind, times=2, window=3, **condition),
        ),
    ]


def support(days_without: int) -> Records:
    return [
        check_in(ago, stressors=["work_pressure"], coping=["colleagues"] * (ago >= days_without))
        for ago in range(40)
    ]


def weighs(days: int, of: int, cause: str = "work_pressure", earlier: int | None = None) -> Records:
    """The cause on the last ``days`` of ``of`` days; ``earlier``: on each so many of before."""
    before = () if earlier is None else range(of, of + 56)
    return [
        *(check_in(ago, stressors=[cause] if ago < days else []) for ago in range(of)),
        *(check_in(ago, stressors=[cause] if ago % (earlier or 1) == 0 else []) for ago in before),
    ]


def in_turn(*causes: str, days: int) -> Records:
    """The causes one after the other on the last ``days`` of 14 days."""
    return [
        check_in(ago, stressors=[causes[ago % len(causes)]] if ago < days else [])
        for ago in range(14)
    ]


TWICE_IN_FOUR_WEEKS = range(40, 40 + 12 * 13, 13)
EARLY, DAY, LATE, NIGHT, FREE = Shift.EARLY, Shift.DAY, Shift.LATE, Shift.NIGHT, Shift.FREE
TWO_WEEKS = [DAY, DAY, DAY, FREE, DAY, DAY, FREE, DAY, DAY, FREE, DAY, DAY, FREE, DAY]
STEADY = [7, 8, 6, 7, 7, 8, 7, 6, 7, 7] * 6
MODEST = [5, 6, 4] * 20
HIGHER = [8, 9, 8] * 3
LOWER = [4, 5, 4, 5, 4, 5, 4, 5]
death_then, talk_then = event(10, "death"), event(5, "bad_news_talk")

CASES = [
    Case("balance.low", "notice", scores(7, 5, 7, 5, 7, 5, 7), scores(7, 5, 7, 5, 7, 6, 7)),
    Case("balance.low", "flag", scores(7, 5, 7, 5, 4, 5, 7), scores(7, 6, 7, 6, 4, 5, 7)),
    Case("balance.shift", "flag", scores(*STEADY, *LOWER), scores(*STEADY, 6, 6)),
    Case("balance.rise", "notice", scores(*MODEST, *HIGHER), scores(*MODEST, 6, 7, 7)),
    Case("symptom.sign.tired", "notice", signs("tired", 3), signs("tired", 2)),
    Case("symptom.sign.tired", "flag", signs("tired", 5), signs("tired", 2)),
    Case(
        "symptom.sign.tired",
        "notice",
        usually(signs("tired", 4), sign_every=7),
        usually(signs("tired", 3), sign_every=7),
    ),
    Case("symptom.numbing", "notice", signs("touches_less", 1), signs("touches_less", 0)),
    Case("symptom.numbing", "flag", signs("numb", 5), signs("numb", 0)),
    Case("symptom.high_score", "notice", high(3, 8, 3), high(2, 8, 3)),
    Case("symptom.high_score", "notice", high(3, 8, 3), high(3, 7, 3)),
    Case("symptom.high_score", "notice", high(3, 8, 3), high(3, 8, 2)),
    Case("situation.deaths", "flag", deaths(2, 5, 15), deaths(2, 5, 16)),
    Case("situation.deaths", "notice", deaths(1, 5, 14), deaths(1, 5, 15)),
    Case("situation.deaths", "flag", deaths(13, 20, 26), deaths(14, 20, 26)),
    Case(
        "situation.deaths_usual",
        "notice",
        known_since(300) + deaths(0, 14, 27, 40, 70, 100, 130, 160, 190),
        known_since(300) + deaths(0, 14, 40, 70, 100, 130, 160, 190),
    ),
    Case(
        "situation.deaths_usual",
        "notice",
        known_since(28 + 84) + deaths(0, 14, 27),
        known_since(27 + 83) + deaths(0, 14, 27),
    ),
    Case(
        "situation.deaths_usual",
        "notice",
        known_since(300) + deaths(0, 7, 14, 21, 27, *TWICE_IN_FOUR_WEEKS),
        known_since(300) + deaths(0, 7, 14, 21, *TWICE_IN_FOUR_WEEKS),
    ),
    *(
        Case(
            "situation.heavy_death",
            "notice",
            [event(13, "death", tick)],
            [event(14, "death", tick)],
        )
        for tick in (
            "child",
            "first",
            "bleeding",
            "sudden",
            "unrelieved",
            "long_bond",
            "identification",
        )
    ),
    Case(
        "situation.heavy_death",
        "notice",
        [event(0, "death", "unmet_control", "unmet_goodbye")],
        [event(0, "death", "unmet_control")],
    ),
    Case(
        "situation.heavy_death",
        "flag",
        [event(2, "death", "unmet_control", "unmet_goodbye", "child")],
        [event(2, "death", "alone")],
    ),
    Case(
        "situation.no_debrief",
        "notice",
        [event(3, "bad_news_talk", "not_debriefed")],
        [event(2, "bad_news_talk", "not_debriefed")],
    ),
    Case(
        "situation.no_debrief",
        "flag",
        [event(3, "death", "first", "not_debriefed")],
        [event(3, "death", "first")],
    ),
    Case(
        "situation.no_debrief",
        "flag",
        [event(3, "death", "first", "not_debriefed")],
        [event(3, "death", "first", "not_debriefed", "debriefed")],
    ),
    Case(
        "situation.moral_open",
        "notice",
        [event(7, "moral_situation")],
        [event(6, "moral_situation")],
    ),
    Case(
        "situation.moral_open",
        "notice",
        [event(7, "moral_situation")],
        [event(7, "moral_situation", "resolved")],
    ),
    Case(
        "situation.moral_often",
        "flag",
        [event(ago, "moral_situation", "resolved") for ago in (0, 13, 27)],
        [event(ago, "moral_situation", "resolved") for ago in (0, 13, 28)],
    ),
    Case(
        "situation.alone",
        "notice",
        [event(13, "death", "alone")],
        [event(14, "death", "alone")],
    ),
    Case(
        "situation.alone",
        "notice",
        [event(0, "death", "child"), check_in(0, stressors=["working_alone"])],
        [event(0, "death", "child"), check_in(1, stressors=["working_alone"])],
    ),
    Case(
        "situation.too_many_hours",
        "flag",
        [event(0, "return_to_work", "too_many_hours")],
        [event(0, "return_to_work", "hours_agreed")],
    ),
    Case("situation.lasting.work_pressure", "notice", weighs(6, of=10), weighs(5, of=10)),
    Case("situation.lasting.work_pressure", "notice", weighs(8, of=8), weighs(7, of=7)),
    Case(
        "situation.lasting.work_pressure",
        "notice",
        weighs(9, of=14, earlier=3),
        weighs(9, of=14, earlier=2),
    ),
    Case(
        "situation.lasting.organisation",
        "notice",
        in_turn("work_pressure", "administration", days=11),
        in_turn("work_pressure", "administration", days=10),
    ),
    Case(
        "situation.private_load",
        "notice",
        weighs(3, of=7, cause="private_load"),
        weighs(2, of=7, cause="private_load"),
    ),
    Case(
        "situation.private_load",
        "notice",
        weighs(4, of=7, cause="private_load", earlier=4),
        weighs(3, of=7, cause="private_load", earlier=4),
    ),
    Case(
        "situation.fear_of_death",
        "notice",
        weighs(2, of=7, cause="fear_of_death"),
        weighs(1, of=7, cause="fear_of_death"),
    ),
    Case(
        "situation.carers",
        "notice",
        weighs(3, of=7, cause="neglect"),
        weighs(2, of=7, cause="neglect"),
    ),
    Case(
        "situation.sedation",
        "notice",
        [event(3, "moral_situation", "sedation"), check_in(2, signs=["caused_death"])],
        [event(3, "moral_situation", "sedation"), check_in(3, signs=["caused_death"])],
    ),
    Case(
        "situation.sedation",
        "notice",
        [event(3, "moral_situation", "sedation"), check_in(0, stressors=["sedation_doubts"])],
        [event(3, "moral_situation"), check_in(0, stressors=["sedation_doubts"])],
    ),
    Case(
        "situation.bad_news",
        "notice",
        [event(13, "bad_news_talk", "after")],
        [event(14, "bad_news_talk", "after")],
    ),
    Case(
        "situation.bad_news",
        "notice",
        [event(5, "bad_news_talk"), check_in(4, signs=["haunting_memories"])],
        [event(5, "bad_news_talk"), check_in(4, signs=["tired"])],
    ),
    Case(
        "situation.bad_news",
        "notice",
        [talk_then, answered(talk_then, FollowUpAfter.DAY, 4, 4)],
        [talk_then, answered(talk_then, FollowUpAfter.DAY, 4, 3)],
    ),
    Case(
        "situation.aggression",
        "notice",
        [event(13, "aggression", "words")],
        [event(14, "aggression", "words")],
    ),
    Case("situation.aggression", "flag", [event(0, "aggression", "physical")], [event(0, "error")]),
    Case(
        "situation.aggression",
        "flag",
        [event(0, "aggression"), event(13, "aggression")],
        [event(14, "aggression")],
    ),
    Case("situation.support_gone", "notice", support(10), support(9)),
    Case("situation.shifts_in_row", "notice", shifts(*[DAY] * 6), shifts(*[DAY] * 5)),
    Case(
        "situation.shifts_in_row",
        "notice",
        shifts(*[DAY] * 6),
        shifts(DAY, DAY, DAY, None, DAY, DAY, DAY),
    ),
    Case("situation.nights_in_row", "notice", shifts(*[NIGHT] * 4), shifts(*[NIGHT] * 3)),
    Case(
        "situation.no_recovery",
        "notice",
        shifts(NIGHT, NIGHT, NIGHT, None, LATE),
        shifts(NIGHT, NIGHT, NIGHT, None, None, LATE),
    ),
    Case(
        "situation.no_recovery",
        "notice",
        shifts(NIGHT, NIGHT, NIGHT, LATE),
        shifts(NIGHT, NIGHT, LATE),
    ),
    Case(
        "situation.no_recovery",
        "notice",
        shifts(NIGHT, NIGHT, NIGHT, FREE, NIGHT),
        shifts(NIGHT, NIGHT, NIGHT, FREE, FREE, NIGHT),
    ),
    Case(
        "situation.short_rest",
        "notice",
        shifts(LATE, EARLY, LATE, EARLY),
        shifts(LATE, EARLY, DAY, EARLY),
    ),
    Case(
        "situation.short_rest",
        "notice",
        shifts(NIGHT, LATE, EARLY),
        shifts(NIGHT, None, LATE, EARLY),
    ),
    Case("situation.no_two_free", "notice", shifts(*TWO_WEEKS), shifts(*TWO_WEEKS[1:])),
    Case(
        "situation.no_two_free",
        "notice",
        shifts(*TWO_WEEKS),
        shifts(*TWO_WEEKS[:5], FREE, *TWO_WEEKS[6:]),
    ),
    Case("follow_up.still_heavy", "flag", still(6, 6), still(6, 5)),
    Case("follow_up.still_heavy", "flag", still(4, 4), still(3, 3)),
    Case(
        "follow_up.nothing",
        "notice",
        [death_then, answered(death_then, FollowUpAfter.WEEK, 3, 0, nothing=True)],
        [death_then, answered(death_then, FollowUpAfter.WEEK, 3, 0)],
    ),
    Case(
        "own.mine",
        "flag",
        own(ConditionKind.SIGN, signs("tense", 2, of=3), item="tense"),
        own(ConditionKind.SIGN, signs("tense", 1, of=3), item="tense"),
    ),
    Case(
        "own.mine",
        "flag",
        own(ConditionKind.SCORE, scores(6, 7, 6), limit=6),
        own(ConditionKind.SCORE, scores(6, 7, 7), limit=6),
    ),
    Case(
        "own.mine",
        "flag",
        own(ConditionKind.COPING_MISSING, [check_in(0), check_in(1)], item="colleagues"),
        own(
            ConditionKind.COPING_MISSING,
            [check_in(0), check_in(1, coping=["colleagues"])],
            item="colleagues",
        ),
    ),
]
