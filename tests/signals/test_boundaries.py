"""Days on which a word about a signal begins or ends: a day to either side says another thing."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Answer, AnswerKind, Person
from evenwichtapp.signals.answers import answer, not_now_until, switch_on, switched_off
from evenwichtapp.signals.engine import MOST_SHOWN, WAIT_DAYS, all_signals, in_sight, known_on
from evenwichtapp.signals.limits import limits_for
from evenwichtapp.signals.merging import merged, speakers_for
from evenwichtapp.signals.past import (
    bring_back,
    ended,
    history,
    note_ended,
    put_off,
    switched_off_names,
)
from evenwichtapp.signals.rules import rule_of
from evenwichtapp.signals.rules.scores import learning_sentence
from evenwichtapp.signals.rules.shifts import NIGHTS, SHORT_REST
from evenwichtapp.signals.signal import SignalLevel
from tests.signals.building import TODAY, before, check_in, event, found
from tests.signals.cases import DAY, EARLY, FREE, LATE, NIGHT, deaths, scores, shifts, signs

LOW = scores(7, 7, 4, 4, 4)
WELL = [check_in(ago, 8) for ago in range(7)]


def said(
    kind: AnswerKind, ago: int, signal: str = "balance.low", until: date | None = None
) -> Answer:
    return Answer(
        id=f"{signal} {ago}",
        signal=signal,
        answer=kind,
        day=before(ago),
        since=before(ago),
        level="notice",
        until=until,
    )


@pytest.mark.parametrize(
    ("ago", "told"), [(83, True), (84, False)], ids=["within twelve weeks", "after them"]
)
def test_what_ended_is_said_for_twelve_weeks(ago: int, told: bool):
    diary = Diary.of([*WELL, said(AnswerKind.RECOGNISED, ago)])
    assert bool(ended(diary, TODAY, load())) is told
    assert len(history(diary, TODAY, load())) == told


@pytest.mark.parametrize(
    ("kind", "told"),
    [(AnswerKind.RECOGNISED, True), (AnswerKind.NOT_NOW, False), (AnswerKind.DONE, False)],
)
def test_only_what_was_recognised_is_said_to_have_ended(kind: AnswerKind, told: bool):
    assert bool(ended(Diary.of([*WELL, said(kind, 10)]), TODAY, load())) is told


def test_nothing_ended_while_nothing_is_written():
    quiet = [check_in(ago, 8) for ago in range(6, 12)]
    recognised = said(AnswerKind.RECOGNISED, 10)
    assert len(ended(Diary.of([*quiet, recognised]), TODAY, load())) == 1
    assert ended(Diary.of([*quiet[1:], recognised]), TODAY, load()) == ()
    assert ended(Diary.of([recognised]), TODAY, load()) == ()


def test_an_end_is_noted_once_and_keeps_its_day():
    diary = Diary.of([*WELL, said(AnswerKind.RECOGNISED, 10)])
    (end,) = ended(diary, TODAY, load())
    noted = note_ended(end)
    assert noted.purpose == "signal_end_noted"
    assert [(a.answer, a.day) for a in noted.replace] == [(AnswerKind.DONE, before(10))]
    assert ended(noted.apply(diary), TODAY, load()) == ()


def test_what_is_put_off_stands_by_its_day_until_that_day():
    until = {
        name: TODAY + timedelta(days=n) for n, name in enumerate(["balance.low", "balance.rise"])
    }
    waits = [said(AnswerKind.NOT_NOW, 3, name, day) for name, day in reversed(until.items())]
    diary = Diary.of([*WELL, *waits, said(AnswerKind.RECOGNISED, 3, "symptom.numbing")])
    assert [w.answer.signal for w in put_off(diary, TODAY, load())] == ["balance.rise"]
    yesterday = put_off(diary, before(1), load())
    assert [w.answer.signal for w in yesterday] == ["balance.low", "balance.rise"]
    back = bring_back(yesterday[0])
    assert (back.purpose, back.remove) == ("signal_brought_back", (waits[1],))


def test_what_is_not_mine_is_named_in_the_settings():
    off = [said(AnswerKind.NOT_MINE, 3, name) for name in ("symptom.sign.tired", "balance.low")]
    gone = said(AnswerKind.NOT_MINE, 3, "symptom.sign.own:gone")
    diary = Diary.of([*off, gone, said(AnswerKind.RECOGNISED, 2, "balance.rise")])
    assert switched_off(diary) == ("balance.low", "symptom.sign.own:gone", "symptom.sign.tired")
    names = switched_off_names(diary, TODAY, load())
    assert list(names) == ["balance.low", "symptom.sign.tired"]
    assert names["symptom.sign.tired"] == load().signs["tired"].label
    on = switch_on(diary, "balance.low")
    assert (on.purpose, on.remove) == ("signal_switched_on", (off[1],))


@pytest.mark.parametrize(
    ("records", "signal_id", "days"),
    [
        (LOW, "balance.low", 14),
        (shifts(NIGHT, NIGHT, NIGHT, NIGHT), NIGHTS, 56),
        (deaths(10, 5, 2), "situation.deaths", 14),
        (deaths(10, 5, 1), "situation.deaths", 1),
    ],
)
def test_not_now_lasts_as_long_as_the_rule_is_quiet(records: list, signal_id: str, days: int):
    signal = found(records)[signal_id]
    assert not_now_until(signal, TODAY) == TODAY + timedelta(days=days)
    (given,) = answer(signal, AnswerKind.NOT_NOW, TODAY).add
    assert given.until == TODAY + timedelta(days=days)
    assert answer(signal, AnswerKind.RECOGNISED, TODAY).add[0].until is None


def test_an_answer_keeps_what_it_was_said_to():
    signal = found(LOW)["balance.low"]
    change = answer(
        signal, AnswerKind.RECOGNISED, TODAY, offered=("yoga",), helped_by=("hobby",)
    )  # fmt: skip
    assert change.purpose == "signal_answered"
    (given,) = change.add
    assert (given.signal, given.since, given.level) == ("balance.low", signal.since, "notice")
    assert (given.offered, given.helped_by) == (("yoga",), ("hobby",))


def test_what_was_recognised_today_stays_in_sight_today_alone():
    diary = Diary.of(LOW)
    signal = found(LOW)["balance.low"]
    today = answer(signal, AnswerKind.RECOGNISED, TODAY).apply(diary)
    assert [s.id for s in in_sight(today, TODAY, load())] == ["balance.low"]
    assert in_sight(today, TODAY + timedelta(days=1), load()) == ()
    later = answer(signal, AnswerKind.NOT_NOW, TODAY).apply(diary)
    assert in_sight(later, TODAY, load()) == ()


def test_three_are_shown_and_a_notice_waits_a_fortnight():
    assert (MOST_SHOWN, WAIT_DAYS) == (3, 14)


def test_flags_go_first_and_weigh_more():
    assert (SignalLevel.NOTICE.weight, SignalLevel.FLAG.weight) == (0, 1)
    ordered = all_signals(Diary.of([*LOW, *deaths(10, 5, 3)]), TODAY, load())
    assert [s.id for s in ordered] == ["situation.deaths", "balance.low"]


@pytest.mark.parametrize(
    ("signal_id", "answers"),
    [
        ("balance.shift", {"balance.shift", "balance.low"}),
        ("balance.low", {"balance.low", "own", "balance.shift"}),
        ("situation.alone", {"situation.alone", "situation.heavy_death", "situation.no_debrief",
                             "situation.aggression", "situation.sedation", "situation.bad_news"}),
        ("situation.deaths", {"situation.deaths"}),
        ("no.such_rule", {"no.such_rule"}),
    ],
)  # fmt: skip
def test_whose_answers_count_for_a_signal(signal_id: str, answers: set[str]):
    signal = found(LOW)["balance.low"]
    named = speakers_for(type(signal)(**{**_values(signal), "id": signal_id}), ())
    assert set(named) == answers


def _values(signal: object) -> dict[str, object]:
    return {name: getattr(signal, name) for name in type(signal).__dataclass_fields__}


def test_signs_of_one_card_are_one_and_keep_all_they_stand_for():
    week = [check_in(ago, signs=["tired", "tense"] + ["gloomy"] * (ago < 3)) for ago in range(4)]
    (card,) = merged(all_signals(Diary.of(week), TODAY, load()))
    assert card.together == (
        "symptom.sign.tense", "symptom.sign.tired", "symptom.sign.gloomy"
    )  # fmt: skip
    assert card.about == ("tense", "tired", "gloomy")
    assert (card.since, len(card.days)) == (before(3), 4)


@pytest.mark.parametrize(
    ("value", "holds"), [(0, 2), (2, 2), (2.6, 3), (20, 20), (99, 20), (None, 3)]
)
def test_a_limit_of_ones_own_stays_within_its_ends(value: float | None, holds: int):
    limits = {} if value is None else {"situation.deaths.count": value}
    limit = limits_for(Person(limits=limits)).limit("situation.deaths.count")
    assert (limit.value, limit.ours, limit.adjusted) == (holds, 3, holds != 3)


def test_what_is_still_being_learnt_is_said_in_entries_and_then_in_days():
    fourteen = [check_in(ago) for ago in range(14)]
    words: Callable[[list], str] = lambda records: learning_sentence(Diary.of(records), TODAY).nl  # noqa: E731
    assert "nog 4 ingevulde dagen" in words(fourteen[:10])
    assert "nog 14 ingevulde dagen" in words([])
    assert "Over 15 dagen" in words(fourteen)
    month = [check_in(ago) for ago in range(29)]
    assert learning_sentence(Diary.of(month), TODAY) is None
    assert learning_sentence(Diary.of(month), before(1)) is not None


def test_a_rule_knows_its_signals():
    assert rule_of("symptom.sign.tired").id == "symptom.sign"
    assert rule_of("symptom.signs") is None
    assert rule_of("symptom.sign").makes("symptom.sign")


@pytest.mark.parametrize(
    ("each", "signal_id", "speaks"),
    [
        ([NIGHT] * 4, NIGHTS, True),
        ([NIGHT] * 4 + [FREE] * 6, NIGHTS, True),
        ([NIGHT] * 4 + [FREE] * 7, NIGHTS, False),
        ([NIGHT] * 4 + [None, NIGHT], NIGHTS, True),
        ([LATE, EARLY, FREE, LATE, EARLY], SHORT_REST, True),
        ([LATE, EARLY, FREE, LATE, DAY], SHORT_REST, True),
        ([DAY, EARLY, FREE, DAY, EARLY], SHORT_REST, False),
        ([LATE, EARLY, FREE, FREE, FREE, FREE, LATE, EARLY], SHORT_REST, True),
        ([LATE, EARLY, FREE, FREE, FREE, FREE, FREE, LATE, EARLY], SHORT_REST, False),
    ],
)
def test_rosters(each: list, signal_id: str, speaks: bool):
    assert (signal_id in found(shifts(*each))) is speaks


def test_what_is_known_of_a_day_ends_with_that_day():
    known = known_on(Diary.of([*signs("tired", 7), event(400, "death"), event(401, "death")]),
                     TODAY, load())  # fmt: skip
    assert len(known.events("death", 401)) == 1
    assert [e.day for e in known.entries] == [before(n) for n in reversed(range(7))]
    assert known.usual_entries(TODAY) is None
    two_weeks = known_on(Diary.of([check_in(n) for n in range(1, 15)]), TODAY, load())
    assert len(two_weeks.usual_entries(TODAY)) == 14
    assert two_weeks.usual_entries(before(1)) is None
    assert known.events("death", 1) == ()
    assert len(known_on(Diary.of(deaths(0, 1)), TODAY, load()).events("death", 1)) == 1
