"""Rules on how it is some time after an event: impact can come weeks or months later (KS 4, D5)."""

from __future__ import annotations

from datetime import date

from evenwichtapp.diary.records import Event, FollowUp, FollowUpAfter
from evenwichtapp.signals.limits import SHOWN_DAYS
from evenwichtapp.signals.look_back import LookBack
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

LATE = (FollowUpAfter.SIX_WEEKS, FollowUpAfter.THREE_MONTHS)
STILL_HEAVY = "follow_up.still_heavy"


def still_heavy(back: LookBack) -> Signal | None:
    """At six weeks or later no better than at the first answer, and heavy (4 or more of 10)."""
    least = back.limits[f"{STILL_HEAVY}.weight"]
    for last in _recently_answered(back):
        first = _first_answer(back, last)
        if last.after not in LATE or first is last or first.weight is None:
            continue
        if last.weight is not None and last.weight >= max(least, first.weight):
            return _still_heavy_signal(back, first.weight, last, last.weight)
    return None


def _still_heavy_signal(back: LookBack, first: int, last: FollowUp, now: int) -> Signal:
    return tell(
        back,
        STILL_HEAVY,
        since=_answered_on(last),
        days=_days(back, last),
        flag=True,
        numbers={"weight_first": first, "weight_now": now},
        facts=[fact(STILL_HEAVY, "weight_first", first), fact(STILL_HEAVY, "weight_now", now)],
        limit=f"{STILL_HEAVY}.weight",
        about=_about(back, last),
    )


def suddenly_nothing(back: LookBack) -> Signal | None:
    """Nothing felt any more at a question afterwards: that may be peace, and may be numbing."""
    nothing = next((f for f in _recently_answered(back) if f.nothing_felt), None)
    if nothing is None:
        return None
    return tell(
        back,
        "follow_up.nothing",
        since=_answered_on(nothing),
        days=_days(back, nothing),
        about=_about(back, nothing),
    )


def _answered(back: LookBack) -> list[FollowUp]:
    """The questions answered up to the day, last answered first."""
    answered = [f for f in back.diary.follow_ups if f.answered_at]
    known = [f for f in answered if _answered_on(f) <= back.as_of]
    return sorted(known, key=lambda f: (_answered_on(f), f.due, f.id), reverse=True)


def _recently_answered(back: LookBack) -> list[FollowUp]:
    return [f for f in _answered(back) if (back.as_of - _answered_on(f)).days < SHOWN_DAYS]


def _answered_on(follow_up: FollowUp) -> date:
    return follow_up.answered_at.date() if follow_up.answered_at else follow_up.due


def _first_answer(back: LookBack, follow_up: FollowUp) -> FollowUp:
    return [f for f in _answered(back) if f.event == follow_up.event][-1]


def _event(back: LookBack, follow_up: FollowUp) -> Event | None:
    event = back.diary.by_id.get(follow_up.event)
    return event if isinstance(event, Event) else None


def _days(back: LookBack, follow_up: FollowUp) -> list[date]:
    event = _event(back, follow_up)
    return [_answered_on(follow_up), *([event.day] if event else [])]


def _about(back: LookBack, follow_up: FollowUp) -> tuple[str, ...]:
    event = _event(back, follow_up)
    return (event.kind,) if event else ()
