"""When a look-back comes, how often it is put off, and what finishing one leaves behind."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from evenwichtapp.care.look_back import (
    AGREEMENT,
    LOOK_AGAIN,
    LOOK_BACK,
    asks,
    begin,
    begun,
    finish,
    later,
    look_again_on,
    looked_at,
    next_on,
)
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Agreement, Outcome, Person, Record, Reflection, Rhythm
from evenwichtapp.errors import KnownError
from tests.insight.people import check_in

BEGUN = date(2026, 9, 3)
AT = datetime(2026, 11, 26, 20, tzinfo=UTC)


def diary(*records: Record, rhythm: Rhythm = Rhythm.TWO_WEEKS) -> Diary:
    return Diary.of([Person(look_back=rhythm), check_in(BEGUN, 6), *records])


def done_on(day: date) -> Reflection:
    return Reflection(worksheet=LOOK_BACK, day=day, changed_at=AT, finished=True)


@pytest.mark.parametrize(
    ("rhythm", "after"),
    [(Rhythm.WEEKLY, 7), (Rhythm.TWO_WEEKS, 14), (Rhythm.MONTHLY, 28), (Rhythm.OFF, None)],
)
def test_it_comes_so_long_after_the_first_day_and_after_the_last_time(
    rhythm: Rhythm, after: int | None
) -> None:
    if after is None:
        assert next_on(diary(rhythm=rhythm), BEGUN) is None
        assert not asks(diary(rhythm=rhythm), BEGUN + timedelta(days=400))
        return
    first = BEGUN + timedelta(days=after)
    assert next_on(diary(rhythm=rhythm), BEGUN) == first
    assert not asks(diary(rhythm=rhythm), first - timedelta(days=1))
    assert asks(diary(rhythm=rhythm), first)
    second = diary(done_on(first), rhythm=rhythm)
    assert next_on(second, first) == first + timedelta(days=after)


def test_an_empty_diary_is_not_asked() -> None:
    assert not asks(Diary(), BEGUN)


def test_later_is_three_days_and_then_the_next_period() -> None:
    due = BEGUN + timedelta(days=14)
    first = diary(*later(diary(), due).add)
    assert [asks(first, due + timedelta(days=n)) for n in (0, 2, 3)] == [False, False, True]
    again = due + timedelta(days=3)
    second = diary(*first.answers, *later(first, again).add)
    assert [asks(second, again + timedelta(days=n)) for n in (0, 13, 14)] == [False, False, True]


def test_what_was_put_off_before_says_nothing_of_the_next_time() -> None:
    due = BEGUN + timedelta(days=14)
    said = later(diary(), due).add
    done = done_on(due + timedelta(days=1))
    assert asks(diary(*said, done), due + timedelta(days=15))


def test_it_looks_at_the_whole_days_before_today() -> None:
    today = date(2026, 11, 26)
    looked = begin(diary(), today, AT)
    assert (looked.since, looked.until) == (date(2026, 11, 12), date(2026, 11, 25))
    weekly = begin(diary(rhythm=Rhythm.WEEKLY), today, AT)
    assert weekly.since == date(2026, 11, 19)
    unsaid = replace(looked, since=None, until=None)
    assert looked_at(unsaid) == (looked.since, looked.until)


def test_what_was_begun_is_gone_on_with_for_two_weeks() -> None:
    one = replace(done_on(BEGUN), finished=False)
    assert begun(diary(one), BEGUN + timedelta(days=14)) == one
    assert begun(diary(one), BEGUN + timedelta(days=15)) is None
    assert begun(diary(done_on(BEGUN)), BEGUN) is None


@pytest.mark.parametrize(
    ("rhythm", "days"), [(Rhythm.WEEKLY, 14), (Rhythm.MONTHLY, 28), (Rhythm.OFF, 14)]
)
def test_an_agreement_is_looked_at_at_the_first_look_back_two_weeks_on(
    rhythm: Rhythm, days: int
) -> None:
    assert look_again_on(diary(rhythm=rhythm), BEGUN) == BEGUN + timedelta(days=days)


def test_finishing_makes_the_agreement_once() -> None:
    answers = {AGREEMENT: " bellen ", LOOK_AGAIN: "2026-12-10"}
    looked = replace(begin(diary(), date(2026, 11, 26), AT), answers=answers)
    change = finish(looked, diary(), AT)
    (agreed,) = (r for r in change.add if isinstance(r, Agreement))
    assert (agreed.words, agreed.look_again) == ("bellen", date(2026, 12, 10))
    assert change.replace == ()
    known = diary(looked, agreed)
    again = finish(replace(looked, answers={**answers, AGREEMENT: "mailen"}), known, AT)
    assert again.add == ()
    assert [r.words for r in again.replace if isinstance(r, Agreement)] == ["mailen"]
    closed = replace(agreed, outcome=Outcome.DONE, closed_on=date(2026, 12, 10))
    kept = finish(looked, diary(looked, closed), AT)
    assert not any(isinstance(r, Agreement) for r in (*kept.add, *kept.replace))


def test_without_words_there_is_no_agreement() -> None:
    looked = replace(begin(diary(), date(2026, 11, 26), AT), answers={AGREEMENT: "  "})
    (closed,) = finish(looked, diary(), AT).add
    assert isinstance(closed, Reflection)
    assert closed.finished


def test_a_day_before_it_was_agreed_is_refused() -> None:
    answers = {AGREEMENT: "bellen", LOOK_AGAIN: "2026-11-01"}
    looked = replace(begin(diary(), date(2026, 11, 26), AT), answers=answers)
    with pytest.raises(KnownError, match="look_again_before"):
        finish(looked, diary(), AT)
