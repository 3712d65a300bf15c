"""Rules on deaths of patients: several close together, and one that is heavy (KS 4, D1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import about, capitalised, day_and_month, listed, number
from evenwichtapp.diary.records import Event
from evenwichtapp.diary.succession import (
    CLOSE_DAYS,
    CLOSE_LIMIT,
    DEATH,
    FEWEST_CLOSE,
    FEWEST_CLOSE_ENDS,
    latest_close,
    span_days,
)
from evenwichtapp.signals.known import FOUR_WEEKS, HORIZON, SHOWN_DAYS, Known
from evenwichtapp.signals.limit import chosen_limit
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.signal import Fact, Signal
from evenwichtapp.signals.telling import fact, fact_usual, tell, usual_number

USUAL_PERIODS = 6
"""Periods of four weeks that tell what is usual; it takes ``FEWEST_PERIODS`` to know."""
FEWEST_PERIODS = 3
FEWEST_DEATHS = 3
"""Fewer deaths than this in four weeks are never called more than usual."""
FRESH_DAYS = 2
"""On the work day of a death and the next there is no red flag about it: what is felt then belongs
to the work (KS 4, D1c). The number is ours."""
HEAVY_TICKS = ("child", "first", "bleeding", "sudden", "unrelieved", "long_bond", "identification")
UNMET = "unmet"
CLOSE = "situation.deaths"
USUAL = "situation.deaths_usual"
HEAVY = "situation.heavy_death"


def deaths_close_together(known: Known) -> Signal | None:
    """3 deaths in 14 days, until two weeks after the last; all of the row are told."""
    row = latest_close(known.events(DEATH, HORIZON.days), known.limits[CLOSE_LIMIT])
    if not row or (known.as_of - row[-1].day).days >= SHOWN_DAYS:
        return None
    span = span_days(row)
    return tell(
        known,
        CLOSE,
        since=row[0].day,
        days=[death.day for death in row],
        flag=True,
        numbers={"deaths": len(row), "span_days": span},
        facts=_facts(known, row),
        limit=CLOSE_LIMIT,
        about=_about(known, row),
        title=capitalised(_title(len(row), span)),
        asks_again=asks_again(known, row[-1]),
        window=CLOSE_DAYS,
    )


def _title(deaths: int, span: int) -> Text:
    code = f"signals.{CLOSE}.title" if span > 1 else f"signals.{CLOSE}.title_one_day"
    return sentence(code, deaths=number(deaths), span=number(span))


def asks_again(known: Known, death: Event) -> date | None:
    """When to come back to a death of the day itself or the day before; None once it is older."""
    third_day = death.day + timedelta(days=FRESH_DAYS)
    return third_day if known.as_of < third_day else None


def _about(known: Known, deaths: Sequence[Event]) -> tuple[str, ...]:
    ticks = Counter(tick for death in deaths for tick in reasons(known, death) if tick != UNMET)
    return (DEATH, *(tick for tick, _ in ticks.most_common()))


def _facts(known: Known, deaths: Sequence[Event]) -> list[Fact]:
    since = deaths[0].day
    facts = [fact(CLOSE, "deaths", len(deaths), since=day_and_month(since))]
    usual = usual_in_four_weeks(known, since)
    if usual is not None:
        facts.append(fact_usual(CLOSE, usual))
    ticks = Counter(tick for death in deaths for tick in reasons(known, death))
    return [*facts, *(fact(HEAVY, tick, count) for tick, count in ticks.most_common(1))]


def usual_in_four_weeks(known: Known, before: date) -> float | None:
    """Deaths in four weeks in the half year before a day; None where too little is known."""
    first_known = known.entries[0].day if known.entries else before
    days = min((before - first_known).days, USUAL_PERIODS * FOUR_WEEKS)
    if days < FEWEST_PERIODS * FOUR_WEEKS:
        return None
    first = before - timedelta(days=days)
    deaths = [d for d in known.events(DEATH, HORIZON.days) if first <= d.day < before]
    return len(deaths) * FOUR_WEEKS / days


def more_deaths_than_usual(known: Known) -> Signal | None:
    """More than twice as many deaths in four weeks as this person usually has."""
    recent = known.events(DEATH, FOUR_WEEKS)
    usual = usual_in_four_weeks(known, known.as_of - timedelta(days=FOUR_WEEKS - 1))
    times = known.limits[f"{USUAL}.times"]
    if len(recent) < FEWEST_DEATHS or usual is None or len(recent) <= times * usual:
        return None
    return tell(
        known,
        USUAL,
        since=recent[0].day,
        days=[death.day for death in recent],
        numbers={"deaths": len(recent), "usual": usual_number(usual)},
        why=sentence(f"signals.{USUAL}.why", deaths=len(recent), usual=about(usual)),
        facts=_facts(known, recent),
        limit=f"{USUAL}.times",
        about=_about(known, recent),
        asks_again=asks_again(known, recent[-1]),
    )


def reasons(known: Known, death: Event) -> tuple[str, ...]:
    """What makes this death heavy, by tick id; ``UNMET`` where 2 or more criteria were not met."""
    ticked = tuple(tick for tick in HEAVY_TICKS if tick in death.ticks)
    bad = len(_unmet(known, death)) >= known.limits[f"{HEAVY}.criteria"]
    return (*ticked, UNMET) if bad else ticked


def _unmet(known: Known, death: Event) -> list[str]:
    """The criteria of a good death that were ticked as not met (KS 4, D1a)."""
    return [tick for tick in death.ticks if tick in _criteria(known)]


def _criteria(known: Known) -> frozenset[str]:
    return frozenset(t.id for t in known.catalogue.event_kinds[DEATH].ticks if t.criterion)


def heavy_death(known: Known) -> Signal | None:
    """A death that is heavy in itself, for two weeks; a flag with two reasons or more."""
    heavy = [death for death in known.events(DEATH, SHOWN_DAYS) if reasons(known, death)]
    if not heavy:
        return None
    latest = heavy[-1]
    found = reasons(known, latest)
    why, numbers = _why_heavy(known, latest)
    return tell(
        known,
        HEAVY,
        since=latest.day,
        days=[latest.day],
        flag=len(found) >= known.limits[f"{HEAVY}.flag_reasons"],
        numbers=numbers,
        facts=[fact(HEAVY, reason, 1) for reason in found],
        limit=f"{HEAVY}.criteria",
        about=_about(known, [latest]),
        why=why,
        asks_again=asks_again(known, latest),
        answered_at_once=True,  # the questions after an event come back to it
    )


def _why_heavy(known: Known, death: Event) -> tuple[Text, dict[str, int | float]]:
    code = f"signals.{HEAVY}.why"
    ticked = [tick for tick in reasons(known, death) if tick != UNMET]
    quoted = [sentence("signals.quoted", label=known.label(tick)) for tick in ticked]
    if UNMET not in reasons(known, death):
        return sentence(code, ticks=listed(quoted)), {}
    numbers: dict[str, int | float] = {
        "unmet": len(_unmet(known, death)),
        "criteria": len(_criteria(known)),
    }
    if not ticked:
        return sentence(f"{code}_unmet", **numbers), numbers
    return sentence(f"{code}_both", ticks=listed(quoted), **numbers), numbers


RULES = (
    Rule(
        id=CLOSE,
        find=deaths_close_together,
        order=10,
        limits=(chosen_limit(CLOSE_LIMIT, FEWEST_CLOSE, FEWEST_CLOSE_ENDS),),
        speaks_for=(USUAL, HEAVY),
        each_time=True,
    ),
    Rule(
        id=HEAVY,
        find=heavy_death,
        order=20,
        limits=(
            chosen_limit(f"{HEAVY}.criteria", 2, (1, 6)),
            chosen_limit(f"{HEAVY}.flag_reasons", 2, (1, 6)),
        ),
        speaks_for=("situation.alone",),
        each_time=True,
    ),
    Rule(
        id=USUAL,
        find=more_deaths_than_usual,
        order=110,
        can_wait=True,
        limits=(chosen_limit(f"{USUAL}.times", 2, (1, 5)),),
        quiet_days=FOUR_WEEKS,
        speaks_for=(HEAVY,),
    ),
)
