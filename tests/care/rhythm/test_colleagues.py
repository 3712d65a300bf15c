"""Now and then a question about colleagues, of which no answer is kept."""

from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta

import pytest

from evenwichtapp.care.asking.colleagues import HOW_TO_ASK, QUESTION, asked, asks
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind, CheckIn
from evenwichtapp.signals.engine import all_signals
from evenwichtapp.signals.past import history, put_off

DAY = date(2026, 11, 12)


def written(*days_ago: int) -> list[CheckIn]:
    return [
        CheckIn(
            day=DAY - timedelta(days=ago),
            at=datetime.combine(DAY - timedelta(days=ago), time(20), UTC),
            score=7,
        )
        for ago in days_ago
    ]


@pytest.mark.parametrize(
    ("days_ago", "there"),
    [
        ((), False),
        ((5,), False),
        ((27, 1), False),
        ((28, 1), True),
        ((90, 14), True),
        ((90, 15), False),
    ],
)
def test_it_asks_who_writes_for_a_while(days_ago: tuple[int, ...], there: bool) -> None:
    assert asks(Diary.of(written(*days_ago)), DAY) is there


def test_it_is_quiet_for_six_weeks_after_any_answer() -> None:
    change = asked(DAY)
    diary = Diary.of([*written(60, 1), *change.add])
    later = Diary.of([*diary.records(), *written(-40)])
    assert not asks(diary, DAY)
    assert not asks(later, DAY + timedelta(days=41))
    assert asks(later, DAY + timedelta(days=42))


def test_what_was_answered_is_nowhere_and_no_person_is_named() -> None:
    (said,) = asked(DAY).add
    kept = {name: value for name, value in asdict(said).items() if name != "id"}
    assert kept == {
        "signal": QUESTION,
        "answer": AnswerKind.NOT_NOW,
        "day": DAY,
        "since": DAY,
        "level": "notice",
        "until": DAY + timedelta(days=42),
        "offered": (),
        "helped_by": (),
    }


def test_it_counts_as_no_signal() -> None:
    diary = Diary.of([*written(60, 1), *asked(DAY).add])
    assert all(signal.id != QUESTION for signal in all_signals(diary, DAY, load()))
    assert history(diary, DAY, load()) == ()
    assert put_off(diary, DAY, load()) == ()


def test_it_leads_to_how_to_bring_it_up() -> None:
    known = load().interventions[HOW_TO_ASK]
    assert "KS 9 3.1" in known.source
    assert "“" in known.explanation.nl
