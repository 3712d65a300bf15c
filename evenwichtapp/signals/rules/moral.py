"""Rules on morally difficult situations: one that stays open, and several (KS 4, D2b)."""

from __future__ import annotations

from collections.abc import Sequence

from evenwichtapp.diary.records import Event
from evenwichtapp.signals.known import FOUR_WEEKS, Known
from evenwichtapp.signals.limit import chosen_limit
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

MORAL = "moral_situation"
OPEN = "situation.moral_open"
OFTEN = "situation.moral_often"


def moral_situation_open(known: Known) -> Signal | None:
    """A moral situation not ticked as resolved after a week, until four weeks later.

    A finished reflection on it counts as taken up, and ends the signal.
    """
    least = known.limits[f"{OPEN}.days"]
    taken_up = {reflection.event for reflection in known.diary.reflections if reflection.finished}
    waiting = [
        event
        for event in known.events(MORAL, least + FOUR_WEEKS)
        if "resolved" not in event.ticks
        and event.id not in taken_up
        and (known.as_of - event.day).days >= least
    ]
    if not waiting:
        return None
    days = (known.as_of - waiting[-1].day).days
    return tell(
        known,
        OPEN,
        since=waiting[-1].day,
        days=[event.day for event in waiting],
        numbers={"days": days},
        facts=[fact(OPEN, "days", days)],
        limit=f"{OPEN}.days",
        about=_about(waiting),
    )


def moral_situations_often(known: Known) -> Signal | None:
    """3 moral situations in 28 days: moral stress that is not seen wears out (KS 4, D2b)."""
    moral = known.events(MORAL, FOUR_WEEKS)
    if len(moral) < known.limits[f"{OFTEN}.count"]:
        return None
    return tell(
        known,
        OFTEN,
        since=moral[0].day,
        days=[event.day for event in moral],
        flag=True,
        numbers={"times": len(moral), "window": FOUR_WEEKS},
        facts=[fact(OFTEN, "times", len(moral))],
        limit=f"{OFTEN}.count",
        about=_about(moral),
    )


def _about(events: Sequence[Event]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(event.kind for event in events))


RULES = (
    Rule(
        id=OFTEN,
        find=moral_situations_often,
        order=50,
        limits=(chosen_limit(f"{OFTEN}.count", 3, (2, 20)),),
        speaks_for=(OPEN,),
    ),
    Rule(
        id=OPEN,
        find=moral_situation_open,
        order=120,
        can_wait=True,
        limits=(chosen_limit(f"{OPEN}.days", 7, (1, 28)),),
        each_time=True,
    ),
)
