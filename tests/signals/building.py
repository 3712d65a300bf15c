"""Short ways to write an invented diary down."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    CheckIn,
    Event,
    FollowUp,
    FollowUpAfter,
    Mark,
    MarkKind,
    Record,
    Scale,
    Shift,
)
from evenwichtapp.signals.engine import all_signals
from evenwichtapp.signals.signal import Signal

TODAY = date(2026, 11, 12)


def before(ago: int) -> date:
    """The day so many days before TODAY."""
    return TODAY - timedelta(days=ago)


def evening(day: date) -> datetime:
    return datetime.combine(day, time(18), UTC)


def check_in(
    ago: int,
    score: int = 7,
    *,
    signs: Iterable[str] = (),
    stressors: Iterable[str] = (),
    coping: Iterable[str] = (),
    shift: Shift | None = None,
    scale: Scale = Scale.OWN,
) -> CheckIn:
    marks = {MarkKind.SIGN: signs, MarkKind.STRESSOR: stressors, MarkKind.COPING: coping}
    return CheckIn(
        id=f"check-in {ago} {score} {scale}",
        day=before(ago),
        at=evening(before(ago)),
        score=score,
        shift=shift,
        scale=scale,
        marks=tuple(Mark(kind, item) for kind, items in marks.items() for item in items),
    )


def event(ago: int, kind: str, *ticks: str) -> Event:
    return Event(
        id=f"{kind} {ago}", day=before(ago), at=evening(before(ago)), kind=kind, ticks=ticks
    )


def answered(
    of: Event, after: FollowUpAfter, ago: int, weight: int | None = None, *, nothing: bool = False
) -> FollowUp:
    return FollowUp(
        id=f"{of.id} {after}",
        event=of.id,
        after=after,
        due=before(ago),
        weight=weight,
        nothing_felt=nothing,
        answered_at=evening(before(ago)),
    )


def found(records: Iterable[Record], as_of: date = TODAY) -> dict[str, Signal]:
    """All signals of these records by id."""
    return {signal.id: signal for signal in all_signals(Diary.of(records), as_of, load())}
