"""Rules on situations: no debrief, moral situations, alone, back at work, support that went."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from evenwichtapp.diary.records import Event
from evenwichtapp.signals.deaths import DEATH, FOUR_WEEKS, reasons
from evenwichtapp.signals.limits import SHOWN_DAYS
from evenwichtapp.signals.look_back import DayEntry, LookBack, run_of
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

MORAL = "moral_situation"
RETURN = "return_to_work"
WORKING_ALONE = "working_alone"
NO_SUPPORT = "no_support"
USUAL_DAYS = timedelta(days=56)
"""Days before the latest entries that tell what load and support are usual."""
FEWEST_FOR_USUAL = 14
LOAD_AS_USUAL = 0.75
"""The share of the usual number of stressors a day from which the load is as usual."""
SUPPORT_AS_USUAL = 0.5
"""The share of days with support from which support is usual for somebody."""


def no_debrief(back: LookBack) -> Signal | None:
    """No debrief 72 hours after an event, as ticked; where nothing was ticked it is unknown."""
    code = "situation.no_debrief"
    least = -(-back.limits[f"{code}.hours"] // 24)
    waiting = [
        event
        for event in back.diary.events
        if "not_debriefed" in event.ticks
        and "debriefed" not in event.ticks
        and least <= (back.as_of - event.day).days < least + SHOWN_DAYS
    ]
    if not waiting:
        return None
    latest = waiting[-1]
    days = (back.as_of - latest.day).days
    return tell(
        back,
        code,
        since=latest.day,
        days=[latest.day],
        flag=latest.kind == DEATH and bool(reasons(back, latest)),
        numbers={"days": days},
        facts=[fact(code, "days", days)],
        limit=f"{code}.hours",
        about=(latest.kind, "not_debriefed"),
    )


def moral_situation_open(back: LookBack) -> Signal | None:
    """A moral situation not ticked as resolved after a week, until four weeks later.

    A finished reflection on it counts as taken up, and ends the signal.
    """
    code = "situation.moral_open"
    least = back.limits[f"{code}.days"]
    taken_up = {reflection.event for reflection in back.diary.reflections if reflection.finished}
    waiting = [
        event
        for event in back.events(MORAL, least + FOUR_WEEKS)
        if "resolved" not in event.ticks
        and event.id not in taken_up
        and (back.as_of - event.day).days >= least
    ]
    if not waiting:
        return None
    days = (back.as_of - waiting[-1].day).days
    return tell(
        back,
        code,
        since=waiting[-1].day,
        days=[event.day for event in waiting],
        numbers={"days": days},
        facts=[fact(code, "days", days)],
        limit=f"{code}.days",
        about=_about(waiting),
    )


def moral_situations_often(back: LookBack) -> Signal | None:
    """3 moral situations in 28 days: moral stress that is not seen wears out (KS 4, D2b)."""
    code = "situation.moral_often"
    moral = back.events(MORAL, FOUR_WEEKS)
    if len(moral) < back.limits[f"{code}.count"]:
        return None
    return tell(
        back,
        code,
        since=moral[0].day,
        days=[event.day for event in moral],
        flag=True,
        numbers={"times": len(moral), "window": FOUR_WEEKS},
        facts=[fact(code, "times", len(moral))],
        limit=f"{code}.count",
        about=_about(moral),
    )


def alone_with_something_heavy(back: LookBack) -> Signal | None:
    """Alone on duty with a heavy event (KS 9, 2.4).

    That is an event ticked as met alone, or one with anything that weighs on a day on which working
    alone weighed.
    """
    code = "situation.alone"
    alone_days = {entry.day for entry in back.entries if WORKING_ALONE in entry.stressors}
    first = back.as_of - timedelta(days=SHOWN_DAYS - 1)
    alone = [
        event
        for event in back.diary.events
        if event.day >= first
        and ("alone" in event.ticks or (event.day in alone_days and _weighs(back, event)))
    ]
    if not alone:
        return None
    numbers = {"times": len(alone), "window": SHOWN_DAYS}
    return tell(
        back,
        code,
        since=alone[-1].day,
        days=[event.day for event in alone],
        numbers=numbers,
        facts=[fact(code, "times", len(alone))],
        about=(WORKING_ALONE, *_about(alone)),
        window=SHOWN_DAYS,
    )


def too_many_hours(back: LookBack) -> Signal | None:
    """More hours than agreed after a return to work: an old trap (a case in the sources)."""
    code = "situation.too_many_hours"
    returns = [e for e in back.events(RETURN, SHOWN_DAYS) if "too_many_hours" in e.ticks]
    if not returns:
        return None
    return tell(
        back,
        code,
        since=returns[-1].day,
        days=[event.day for event in returns],
        flag=True,
        about=(RETURN, "too_many_hours"),
    )


def support_gone(back: LookBack) -> Signal | None:
    """No support marked on 10 entries in a row, by somebody who usually has it, with as much load.

    Where it is not known what is usual, support cannot be called gone.
    """
    code = "situation.support_gone"
    days = back.limits[f"{code}.days"]
    run = run_of(
        back.entries, back.as_of, lambda e: not _support(e), lambda count, _: count >= days, days
    )
    if run is None or not _load_as_usual_and_support_not(back, run.since):
        return None
    return tell(
        back,
        code,
        since=run.since,
        days=run.days,
        numbers={"days": len(run.days)},
        facts=[fact(code, "days", len(run.days))],
        limit=f"{code}.days",
    )


def _load_as_usual_and_support_not(back: LookBack, since: date) -> bool:
    before = [e for e in back.entries if since - USUAL_DAYS <= e.day < since]
    after = [e for e in back.entries if e.day >= since]
    if len(before) < FEWEST_FOR_USUAL:
        return False
    supported = sum(bool(_support(entry)) for entry in before) / len(before)
    return supported >= SUPPORT_AS_USUAL and _load(after) >= LOAD_AS_USUAL * _load(before)


def _support(entry: DayEntry) -> frozenset[str]:
    return entry.coping - {NO_SUPPORT}


def _load(entries: Sequence[DayEntry]) -> float:
    """Stressors a day."""
    return sum(len(entry.stressors) for entry in entries) / len(entries)


def _weighs(back: LookBack, event: Event) -> bool:
    kind = back.catalogue.event_kinds.get(event.kind)
    return kind is not None and any(t.weighs and t.id in event.ticks for t in kind.ticks)


def _about(events: Sequence[Event]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(event.kind for event in events))
