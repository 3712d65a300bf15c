"""Rules on how it is some time after an event: impact can come weeks or months later (KS 4, D5)."""

from __future__ import annotations

from datetime import date
from typing import Any

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import day_and_month
from evenwichtapp.diary.records import Event, FollowUp, FollowUpAfter
from evenwichtapp.diary.succession import DEATH
from evenwichtapp.signals.known import SHOWN_DAYS, Known
from evenwichtapp.signals.limit import chosen_limit
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

LATE = (FollowUpAfter.SIX_WEEKS, FollowUpAfter.TWO_MONTHS, FollowUpAfter.THREE_MONTHS)
STILL_HEAVY = "follow_up.still_heavy"
NOTHING = "follow_up.nothing"


def still_heavy(known: Known) -> Signal | None:
    """At six weeks or later no better than at the first answer, and heavy (4 or more of 10)."""
    least = known.limits[f"{STILL_HEAVY}.weight"]
    for last in _recently_answered(known):
        first = _first_answer(known, last)
        if last.after not in LATE or first is last or first.weight is None:
            continue
        if last.weight is not None and last.weight >= max(least, first.weight):
            return _still_heavy_signal(known, first.weight, last, last.weight)
    return None


def _still_heavy_signal(known: Known, first: int, last: FollowUp, now: int) -> Signal:
    code = f"signals.{STILL_HEAVY}.title"
    return tell(
        known,
        STILL_HEAVY,
        title=sentence(f"{code}_heavier" if now > first else code),
        since=_answered_on(last),
        days=_days(known, last),
        flag=True,
        numbers={"weight_first": first, "weight_now": now},
        facts=[fact(STILL_HEAVY, "weight_first", first), fact(STILL_HEAVY, "weight_now", now)],
        limit=f"{STILL_HEAVY}.weight",
        about=_about(known, last),
    )


def suddenly_nothing(known: Known) -> Signal | None:
    """Little or nothing felt at a question afterwards: that may be peace, and may be numbing."""
    nothing = next((f for f in _recently_answered(known) if f.nothing_felt), None)
    if nothing is None:
        return None
    return tell(
        known,
        NOTHING,
        since=_answered_on(nothing),
        days=_days(known, nothing),
        about=_about(known, nothing),
        **_tied_to_death(known, nothing),
    )


def _tied_to_death(known: Known, nothing: FollowUp) -> dict[str, Any]:
    """Names the death of which little is felt: weeks later nobody links the two (KS 4, D5)."""
    event = _event(known, nothing)
    if event is None or event.kind != DEATH:
        return {}
    why = sentence(f"signals.{NOTHING}.why_death", day=day_and_month(event.day))
    return {"why": why, "numbers": {"day": event.day.day}}


def _answered(known: Known) -> list[FollowUp]:
    """The questions answered up to the day, last answered first."""
    answered = [f for f in known.diary.follow_ups if f.answered_at]
    until_now = [f for f in answered if _answered_on(f) <= known.as_of]
    return sorted(until_now, key=lambda f: (_answered_on(f), f.due, f.id), reverse=True)


def _recently_answered(known: Known) -> list[FollowUp]:
    return [f for f in _answered(known) if (known.as_of - _answered_on(f)).days < SHOWN_DAYS]


def _answered_on(follow_up: FollowUp) -> date:
    return follow_up.answered_at.date() if follow_up.answered_at else follow_up.due


def _first_answer(known: Known, follow_up: FollowUp) -> FollowUp:
    return [f for f in _answered(known) if f.event == follow_up.event][-1]


def _event(known: Known, follow_up: FollowUp) -> Event | None:
    event = known.diary.by_id.get(follow_up.event)
    return event if isinstance(event, Event) else None


def _days(known: Known, follow_up: FollowUp) -> list[date]:
    event = _event(known, follow_up)
    return [_answered_on(follow_up), *([event.day] if event else [])]


def _about(known: Known, follow_up: FollowUp) -> tuple[str, ...]:
    event = _event(known, follow_up)
    return (event.kind,) if event else ()


RULES = (
    Rule(
        id=STILL_HEAVY,
        find=still_heavy,
        order=40,
        limits=(chosen_limit(f"{STILL_HEAVY}.weight", 4, (1, 10)),),
        each_time=True,
    ),
    Rule(id=NOTHING, find=suddenly_nothing, order=80, each_time=True),
)
