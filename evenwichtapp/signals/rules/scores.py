"""Rules on the score itself: what the documents call insufficient, and a shift of the level."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from statistics import mean

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import day_and_month, decimal
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.series import day_series, filled_in_later
from evenwichtapp.signals.balance import SILENT_DAYS, Alarm, Direction, learning
from evenwichtapp.signals.known import LAST_ENTRIES, DayEntry, Known, run_of
from evenwichtapp.signals.later import OVER_AFTER
from evenwichtapp.signals.limit import ChosenBy, chosen_limit
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

LOW = "balance.low"
SHIFT, RISE = "balance.shift", "balance.rise"
ONE_SHIFT = timedelta(days=2 * SILENT_DAYS)
"""Alarms of one direction so close together are about one shift."""


def low_scores(known: Known) -> Signal | None:
    """A score of 5 or lower on 3 of the last 7 entries; "onvoldoende" is the documents' (KS 5)."""
    score, least = known.limits[f"{LOW}.score"], known.limits[f"{LOW}.days"]

    def hit(entry: DayEntry) -> bool:
        return entry.score is not None and entry.score <= score

    run = run_of(known.scored, known.as_of, hit, lambda count, _: count >= least)
    if run is None:
        return None
    days = len(run.days)
    return tell(
        known,
        LOW,
        since=run.since,
        days=run.days,
        flag=days >= known.limits[f"{LOW}.flag_days"],
        numbers={"days_low": days, "days_logged": run.looked_at},
        facts=[fact(LOW, "days_low", days, logged=run.looked_at, score=score)],
        limit=f"{LOW}.days",
        score=score,
        window=LAST_ENTRIES,
    )


def lower_level(known: Known) -> Signal | None:
    """A drop of the level, for as long as the balance rule is silent after it."""
    return _shift_of_level(known, SHIFT, "down")


def higher_level(known: Known) -> Signal | None:
    """A rise: a notice, and only where the evidence would make a drop a flag."""
    return _shift_of_level(known, RISE, "up")


def _shift_of_level(known: Known, code: str, direction: Direction) -> Signal | None:
    """What the balance rule said last, where it was about this direction."""
    said = [alarm for alarm in known.alarms if _is_told(alarm)]
    if not said or (known.as_of - said[-1].day).days > SILENT_DAYS:
        return None
    alarm = said[-1]
    if alarm.direction != direction or _was_over(known, alarm):
        return None
    low, high = _between(alarm)
    points = round(abs(alarm.drop), 1)
    since = _going_on_since(said)
    return tell(
        known,
        code,
        since=since,
        days=[entry.day for entry in known.scored if entry.day >= since],
        flag=direction == "down" and alarm.level == "flag",
        numbers={"since_day": since.day, "points": points, "low": low, "high": high},
        facts=[fact(code, "points", points)],
        why=sentence(
            f"signals.{code}.why",
            since=day_and_month(since),
            points=decimal(points),
            low=decimal(low),
            high=decimal(high),
        ),
    )


def _was_over(known: Known, alarm: Alarm) -> bool:
    """Whether a day filled in later says it of a change that the latest entries have undone.

    They have where their mean lies nearer to the level of before than to that of the change.
    """
    if not filled_in_later(known.diary.check_ins_by_day[alarm.day]):
        return False
    since = [e.score for e in known.scored if alarm.since <= e.day <= alarm.day and e.score]
    after = [e.score for e in known.scored if e.day > alarm.day and e.score][-OVER_AFTER:]
    if len(after) < OVER_AFTER:
        return False
    back = mean(after) - mean(since)
    return abs(back) > abs(alarm.drop) / 2 and (back > 0) == (alarm.drop > 0)


def _between(alarm: Alarm) -> tuple[float, float]:
    """The interval of a change as sizes in its own direction, from 0 up, to one decimal."""
    ends = (alarm.low, alarm.high) if alarm.direction == "down" else (-alarm.high, -alarm.low)
    low, high = (round(max(0.0, end), 1) for end in ends)
    return low, high


def _is_told(alarm: Alarm) -> bool:
    return alarm.direction == "down" or alarm.level == "flag"


def _going_on_since(said: Sequence[Alarm]) -> date:
    """Since when the last shift goes on; alarms of one direction in close succession are one."""
    last = said[-1]
    since = last.since
    for earlier in reversed(said[:-1]):
        close = last.day - earlier.day <= ONE_SHIFT
        if earlier.direction != last.direction or not close:
            break
        since, last = min(since, earlier.since), earlier
    return since


def learning_sentence(diary: Diary, as_of: date) -> Text | None:
    """What to say while the balance rule does not know yet what is usual; None once it does."""
    state = learning(day_series(diary.as_of(as_of)).days, as_of)
    if state.done:
        return None
    if state.entries_to_go:
        return sentence("signals.balance.learning_entries", entries=state.entries_to_go)
    return sentence("signals.balance.learning_days", days=state.days_to_go)


RULES = (
    Rule(
        id=LOW,
        find=low_scores,
        order=60,
        limits=(
            chosen_limit(f"{LOW}.score", 5, (1, 9), ChosenBy.DOCUMENT, "KS 5"),
            chosen_limit(f"{LOW}.days", 3, (1, 7)),
            chosen_limit(f"{LOW}.flag_days", 4, (1, 7)),
        ),
        speaks_for=(SHIFT,),
    ),
    Rule(id=SHIFT, find=lower_level, order=90, can_wait=True, quiet_days=ONE_SHIFT.days),
    Rule(id=RISE, find=higher_level, order=90, can_wait=True, quiet_days=ONE_SHIFT.days),
)
