"""Rules on events that may stay with somebody: sedation, a bad-news talk, aggression."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from evenwichtapp.diary.records import Event
from evenwichtapp.signals.known import SHOWN_DAYS, Known
from evenwichtapp.signals.limit import chosen_limit
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.rules.moral import MORAL
from evenwichtapp.signals.rules.situations import ALONE
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

SEDATION = "situation.sedation"
BAD_NEWS = "situation.bad_news"
AGGRESSION = "situation.aggression"
BAD_NEWS_TALK = "bad_news_talk"
STAYING = frozenset(
    {"haunting_memories", "awake_about_patient", "caused_death", "more_harm_than_good"}
)
"""Signs that what happened stays (KS 4, D1a, D2b and D4b), and that come from little else."""
SEDATION_DOUBTS = "sedation_doubts"


def sedation(known: Known) -> Signal | None:
    """Sedation that stays with one: it may feel like having caused the death (KS 4, D2b)."""
    with_sedation = (e for e in known.events(MORAL, SHOWN_DAYS) if "sedation" in e.ticks)
    return _stays(known, SEDATION, [*with_sedation], (*STAYING, SEDATION_DOUBTS))


def bad_news_talk(known: Known) -> Signal | None:
    """A bad-news talk that stays with one: it can haunt for years (KS 4, D4b)."""
    return _stays(known, BAD_NEWS, [*known.events(BAD_NEWS_TALK, SHOWN_DAYS)], STAYING)


def _stays(known: Known, code: str, events: list[Event], items: Collection[str]) -> Signal | None:
    """The latest of these events that is still there on a later day, for two weeks."""
    staying = ((event, _days_after(known, event, items)) for event in reversed(events))
    event, days = next(((e, d) for e, d in staying if d or "after" in e.ticks), (None, ()))
    if event is None:
        return None
    ago = (known.as_of - event.day).days
    return tell(
        known,
        code,
        since=event.day,
        days=[event.day, *days],
        numbers={"days": ago},
        facts=[fact(code, "days", ago)],
        about=(event.kind, *(tick for tick in ("sedation", "after") if tick in event.ticks)),
        window=SHOWN_DAYS,
    )


def _days_after(known: Known, event: Event, items: Collection[str]) -> tuple[date, ...]:
    """The days after an event on which one of these was ticked, or it was answered to be heavy."""
    ticked = (
        entry.day
        for entry in known.entries
        if entry.day > event.day and not (entry.signs | entry.stressors).isdisjoint(items)
    )
    heavy = known.limits["follow_up.still_heavy.weight"]
    answered = (
        f.answered_at.date()
        for f in known.diary.follow_ups
        if f.event == event.id and f.answered_at and (f.weight or 0) >= heavy
    )
    return (*ticked, *(day for day in answered if event.day < day <= known.as_of))


def aggression(known: Known) -> Signal | None:
    """Aggression, for two weeks; a flag when it was physical, or twice (KS 4, D3c)."""
    events = known.events("aggression", SHOWN_DAYS)
    if not events:
        return None
    physical = any("physical" in event.ticks for event in events)
    return tell(
        known,
        AGGRESSION,
        since=events[-1].day,
        days=[event.day for event in events],
        flag=physical or len(events) >= known.limits[f"{AGGRESSION}.flag_times"],
        numbers={"times": len(events), "window": SHOWN_DAYS},
        facts=[fact(AGGRESSION, "times", len(events))],
        limit=f"{AGGRESSION}.flag_times",
        about=("aggression",),
    )


RULES = (
    Rule(
        id=AGGRESSION,
        find=aggression,
        order=45,
        limits=(chosen_limit(f"{AGGRESSION}.flag_times", 2, (1, 10)),),
        speaks_for=(ALONE,),
        each_time=True,
    ),
    Rule(
        id=SEDATION,
        find=sedation,
        order=115,
        speaks_for=("situation.moral_open", ALONE),
        each_time=True,
    ),
    Rule(id=BAD_NEWS, find=bad_news_talk, order=125, speaks_for=(ALONE,), each_time=True),
)
