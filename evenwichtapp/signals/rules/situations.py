"""Rules on what surrounds the work: no debrief, alone with something heavy, back at work."""

from __future__ import annotations

from datetime import timedelta

from evenwichtapp.diary.records import Event
from evenwichtapp.diary.succession import DEATH
from evenwichtapp.signals.known import FOUR_WEEKS, SHOWN_DAYS, Known
from evenwichtapp.signals.limit import ChosenBy, chosen_limit
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.rules.deaths import asks_again, reasons
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

NO_DEBRIEF = "situation.no_debrief"
ALONE = "situation.alone"
TOO_MANY_HOURS = "situation.too_many_hours"
RETURN = "return_to_work"
WORKING_ALONE = "working_alone"


def no_debrief(known: Known) -> Signal | None:
    """No debrief 72 hours after an event, as ticked; where nothing was ticked it is unknown."""
    least = -(-known.limits[f"{NO_DEBRIEF}.hours"] // 24)
    waiting = [
        event
        for event in known.diary.events
        if "not_debriefed" in event.ticks
        and "debriefed" not in event.ticks
        and least <= (known.as_of - event.day).days < least + SHOWN_DAYS
    ]
    if not waiting:
        return None
    latest = waiting[-1]
    days = (known.as_of - latest.day).days
    return tell(
        known,
        NO_DEBRIEF,
        since=latest.day,
        days=[latest.day],
        flag=latest.kind == DEATH and bool(reasons(known, latest)),
        numbers={"days": days},
        facts=[fact(NO_DEBRIEF, "days", days)],
        limit=f"{NO_DEBRIEF}.hours",
        about=(latest.kind, "not_debriefed"),
    )


def alone_with_something_heavy(known: Known) -> Signal | None:
    """Alone on duty with a heavy event (KS 9, 2.4).

    That is an event ticked as met alone, or one with anything that weighs on a day on which working
    alone weighed.
    """
    alone_days = {entry.day for entry in known.entries if WORKING_ALONE in entry.stressors}
    first = known.as_of - timedelta(days=SHOWN_DAYS - 1)
    alone = [
        event
        for event in known.diary.events
        if event.day >= first
        and ("alone" in event.ticks or (event.day in alone_days and _weighs(known, event)))
    ]
    if not alone:
        return None
    numbers = {"times": len(alone), "window": SHOWN_DAYS}
    return tell(
        known,
        ALONE,
        since=alone[-1].day,
        days=[event.day for event in alone],
        numbers=numbers,
        facts=[fact(ALONE, "times", len(alone))],
        about=(WORKING_ALONE, *dict.fromkeys(event.kind for event in alone)),
        window=SHOWN_DAYS,
        asks_again=asks_again(known, alone[-1]) if alone[-1].kind == DEATH else None,
    )


def too_many_hours(known: Known) -> Signal | None:
    """More hours than agreed after a return to work: an old trap (a case in the sources)."""
    returns = [e for e in known.events(RETURN, SHOWN_DAYS) if "too_many_hours" in e.ticks]
    if not returns:
        return None
    return tell(
        known,
        TOO_MANY_HOURS,
        since=returns[-1].day,
        days=[event.day for event in returns],
        flag=True,
        about=(RETURN, "too_many_hours"),
    )


def _weighs(known: Known, event: Event) -> bool:
    kind = known.catalogue.event_kinds.get(event.kind)
    return kind is not None and any(t.weighs and t.id in event.ticks for t in kind.ticks)


RULES = (
    Rule(
        id=NO_DEBRIEF,
        find=no_debrief,
        order=30,
        limits=(
            # First talk within 72 hours: protocols for support among colleagues in Dutch hospitals
            chosen_limit(
                f"{NO_DEBRIEF}.hours", 72, (24, 336), ChosenBy.PROTOCOL, "hospital protocols"
            ),
        ),
        speaks_for=(ALONE,),
        each_time=True,
    ),
    Rule(id=TOO_MANY_HOURS, find=too_many_hours, order=100, each_time=True),
    Rule(
        id=ALONE, find=alone_with_something_heavy, order=150, can_wait=True, quiet_days=FOUR_WEEKS
    ),
)
