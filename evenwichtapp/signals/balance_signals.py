"""Rules on the score itself: what the documents call insufficient, and a shift of the level."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import day_and_month, decimal
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.series import day_series
from evenwichtapp.signals.balance import SILENT_DAYS, Alarm, alarms, learning
from evenwichtapp.signals.limits import LAST_ENTRIES
from evenwichtapp.signals.look_back import DayEntry, LookBack, run_of
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

LOW = "balance.low"
READ_BACK = timedelta(days=240)
"""Days that the balance rule reads: it compares with 120 of them, and what it said before matters
for seven weeks. On 2,775 days of invented people it said the same as on all they wrote, which
would take ten times as long after ten years."""


def low_scores(back: LookBack) -> Signal | None:
    """A score of 5 or lower on 3 of the last 7 entries; "onvoldoende" is the documents' (KS 5)."""
    score, least = back.limits[f"{LOW}.score"], back.limits[f"{LOW}.days"]

    def hit(entry: DayEntry) -> bool:
        return entry.score is not None and entry.score <= score

    run = run_of(back.scored, back.as_of, hit, lambda count, _: count >= least)
    if run is None:
        return None
    days = len(run.days)
    return tell(
        back,
        LOW,
        since=run.since,
        days=run.days,
        flag=days >= back.limits[f"{LOW}.flag_days"],
        numbers={"days_low": days, "days_logged": run.looked_at},
        facts=[fact(LOW, "days_low", days, logged=run.looked_at, score=score)],
        limit=f"{LOW}.days",
        score=score,
        window=LAST_ENTRIES,
    )


def shift_of_level(back: LookBack) -> Signal | None:
    """What the balance rule said last, for as long as the rule is silent after it.

    A rise is told as a notice, and only where the evidence would make a drop a flag.
    """
    series = day_series(back.diary.between(back.as_of - READ_BACK, back.as_of))
    said = [alarm for alarm in alarms(series.days, series.scores, series.nights) if _is_told(alarm)]
    if not said or (back.as_of - said[-1].day).days > SILENT_DAYS:
        return None
    alarm = said[-1]
    down = alarm.direction == "down"
    code = "balance.shift" if down else "balance.rise"
    low, high = sorted((round(abs(alarm.low), 1), round(abs(alarm.high), 1)))
    points = round(abs(alarm.drop), 1)
    return tell(
        back,
        code,
        since=_going_on_since(said),
        days=[day for day in series.days if alarm.since <= day <= alarm.day],
        flag=down and alarm.level == "flag",
        numbers={"since_day": alarm.since.day, "points": points, "low": low, "high": high},
        facts=[fact(code, "points", points)],
        why=sentence(
            f"signals.{code}.why",
            since=day_and_month(alarm.since),
            points=decimal(points),
            low=decimal(low),
            high=decimal(high),
        ),
    )


def _is_told(alarm: Alarm) -> bool:
    return alarm.direction == "down" or alarm.level == "flag"


def _going_on_since(said: Sequence[Alarm]) -> date:
    """Since when the last shift goes on; alarms of one direction in close succession are one."""
    last = said[-1]
    since = last.since
    for earlier in reversed(said[:-1]):
        close = last.day - earlier.day <= timedelta(days=2 * SILENT_DAYS)
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
