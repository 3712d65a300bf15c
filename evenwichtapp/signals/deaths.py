"""Rules on deaths of patients: several close together, and one that is heavy (KS 4, D1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import capitalised, day_and_month, listed, number
from evenwichtapp.diary.records import Event
from evenwichtapp.signals.limits import SHOWN_DAYS
from evenwichtapp.signals.look_back import HORIZON, LookBack
from evenwichtapp.signals.signal import Fact, Signal
from evenwichtapp.signals.telling import fact, tell

DEATH = "death"
CLOSE_DAYS = 14
"""Days within which deaths are close together."""
FOUR_WEEKS = 28
USUAL_PERIODS = 6
"""Periods of four weeks that tell what is usual; it takes ``FEWEST_PERIODS`` to know."""
FEWEST_PERIODS = 3
FEWEST_DEATHS = 3
"""Fewer deaths than this in four weeks are never called more than usual."""
HEAVY_TICKS = ("child", "first", "bleeding", "sudden", "unrelieved", "long_bond", "identification")
UNMET = "unmet"
CLOSE = "situation.deaths"
USUAL = "situation.deaths_usual"
HEAVY = "situation.heavy_death"


def deaths_close_together(back: LookBack) -> Signal | None:
    """3 deaths in 14 days, until two weeks after the last.

    That quick succession weighs more than the same number spread out is from the literature
    (KS 4 D1b, Müller 2009); the limit is ours, because the figure given there is a ward's.
    """
    row = _latest_row(back.events(DEATH, HORIZON.days), back.limits[f"{CLOSE}.count"])
    if not row or (back.as_of - row[-1].day).days >= SHOWN_DAYS:
        return None
    span = (row[-1].day - row[0].day).days + 1
    return tell(
        back,
        CLOSE,
        since=row[0].day,
        days=[death.day for death in row],
        flag=True,
        numbers={"deaths": len(row), "span_days": span},
        facts=_facts(back, row),
        limit=f"{CLOSE}.count",
        about=_about(back, row),
        title=capitalised(_title(len(row), span)),
        window=CLOSE_DAYS,
    )


def _title(deaths: int, span: int) -> Text:
    code = f"signals.{CLOSE}.title" if span > 1 else f"signals.{CLOSE}.title_one_day"
    return sentence(code, deaths=number(deaths), span=number(span))


def _latest_row(deaths: Sequence[Event], count: int) -> Sequence[Event]:
    """The latest deaths of which every ``count`` that follow each other lie within 14 days."""
    first = last = len(deaths)
    for end in range(len(deaths), count - 1, -1):
        close = (deaths[end - 1].day - deaths[end - count].day).days < CLOSE_DAYS
        if close:
            last = end if first == len(deaths) else last
            first = end - count
        elif first < len(deaths):
            break
    return deaths[first:last]


def _about(back: LookBack, deaths: Sequence[Event]) -> tuple[str, ...]:
    ticks = Counter(tick for death in deaths for tick in reasons(back, death) if tick != UNMET)
    return (DEATH, *(tick for tick, _ in ticks.most_common()))


def _facts(back: LookBack, deaths: Sequence[Event]) -> list[Fact]:
    since = deaths[0].day
    facts = [fact(CLOSE, "deaths", len(deaths), since=day_and_month(since))]
    usual = usual_in_four_weeks(back, since)
    if usual is not None:
        facts.append(fact(CLOSE, "usual", round(usual)))
    ticks = Counter(tick for death in deaths for tick in reasons(back, death))
    return [*facts, *(fact(HEAVY, tick, count) for tick, count in ticks.most_common(1))]


def usual_in_four_weeks(back: LookBack, before: date) -> float | None:
    """Deaths in four weeks in the half year before a day; None where too little is known."""
    first_known = back.entries[0].day if back.entries else before
    days = min((before - first_known).days, USUAL_PERIODS * FOUR_WEEKS)
    if days < FEWEST_PERIODS * FOUR_WEEKS:
        return None
    first = before - timedelta(days=days)
    deaths = [d for d in back.events(DEATH, HORIZON.days) if first <= d.day < before]
    return len(deaths) * FOUR_WEEKS / days


def more_deaths_than_usual(back: LookBack) -> Signal | None:
    """More than twice as many deaths in four weeks as this person usually has."""
    recent = back.events(DEATH, FOUR_WEEKS)
    usual = usual_in_four_weeks(back, back.as_of - timedelta(days=FOUR_WEEKS - 1))
    times = back.limits[f"{USUAL}.times"]
    if len(recent) < FEWEST_DEATHS or usual is None or len(recent) <= times * usual:
        return None
    return tell(
        back,
        USUAL,
        since=recent[0].day,
        days=[death.day for death in recent],
        numbers={"deaths": len(recent), "usual": round(usual)},
        facts=_facts(back, recent),
        limit=f"{USUAL}.times",
        about=_about(back, recent),
    )


def reasons(back: LookBack, death: Event) -> tuple[str, ...]:
    """What makes this death heavy, by tick id; ``UNMET`` where 2 or more criteria were not met."""
    ticked = tuple(tick for tick in HEAVY_TICKS if tick in death.ticks)
    bad = len(_unmet(back, death)) >= back.limits[f"{HEAVY}.criteria"]
    return (*ticked, UNMET) if bad else ticked


def _unmet(back: LookBack, death: Event) -> list[str]:
    """The criteria of a good death that were ticked as not met (KS 4, D1a)."""
    return [tick for tick in death.ticks if tick in _criteria(back)]


def _criteria(back: LookBack) -> frozenset[str]:
    return frozenset(t.id for t in back.catalogue.event_kinds[DEATH].ticks if t.criterion)


def heavy_death(back: LookBack) -> Signal | None:
    """A death that is heavy in itself, for two weeks; a flag with two reasons or more."""
    heavy = [death for death in back.events(DEATH, SHOWN_DAYS) if reasons(back, death)]
    if not heavy:
        return None
    latest = heavy[-1]
    found = reasons(back, latest)
    why, numbers = _why_heavy(back, latest)
    return tell(
        back,
        HEAVY,
        since=latest.day,
        days=[latest.day],
        flag=len(found) >= back.limits[f"{HEAVY}.flag_reasons"],
        numbers=numbers,
        facts=[fact(HEAVY, reason, 1) for reason in found],
        limit=f"{HEAVY}.criteria",
        about=_about(back, [latest]),
        why=why,
    )


def _why_heavy(back: LookBack, death: Event) -> tuple[Text, dict[str, int | float]]:
    code = f"signals.{HEAVY}.why"
    ticked = [tick for tick in reasons(back, death) if tick != UNMET]
    quoted = [sentence("signals.quoted", label=back.label(tick)) for tick in ticked]
    if UNMET not in reasons(back, death):
        return sentence(code, ticks=listed(quoted)), {}
    numbers: dict[str, int | float] = {
        "unmet": len(_unmet(back, death)),
        "criteria": len(_criteria(back)),
    }
    if not ticked:
        return sentence(f"{code}_unmet", **numbers), numbers
    return sentence(f"{code}_both", ticks=listed(quoted), **numbers), numbers
