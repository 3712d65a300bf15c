"""Rules on what somebody notices about themselves."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import about, day_and_month, joined, listed
from evenwichtapp.diary.records import Event, Shift
from evenwichtapp.diary.succession import DEATH
from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.signals.known import (
    HORIZON,
    LAST_ENTRIES,
    USUAL_DAYS,
    DayEntry,
    Known,
    Run,
    run_of,
)
from evenwichtapp.signals.limit import chosen_limit
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.rules.deaths import reasons
from evenwichtapp.signals.signal import Fact, Signal
from evenwichtapp.signals.telling import fact, fact_usual, tell, usual_number

WEEKS_AFTER, LONG_AFTER = timedelta(weeks=5), timedelta(weeks=8)
"""What a death did may show only weeks later (KS 4, D5); these weeks are ours."""
SIGN = "symptom.sign"
NUMBING = "symptom.numbing"
HIGH_SCORE = "symptom.high_score"
SIGNS_WITH_TITLE = frozenset({"tired", "slept_badly", "rumination", "irritable", "sad"})
"""Signs with a title of their own in ``signals.toml``; the others get their label in a frame."""


def often_the_same_sign(known: Known) -> Iterator[Signal]:
    """One sign on 3 of the last 7 entries and 3 more than usual for this person; a flag at 5.

    Where it is not known yet what is usual, 3 of 7 is enough. The one noticed most comes first.
    Numbing has a rule of its own.
    """
    noticed = {sign for entry in known.entries[-LAST_ENTRIES:] for sign in entry.signs}
    runs = (
        (sign, _run_of_sign(known, sign))
        for sign in sorted(noticed & known.sign_ids - _numbing_signs(known))
    )
    often = [(sign, run) for sign, run in runs if run]
    for sign, run in sorted(often, key=lambda found: -len(found[1].days)):
        yield _sign_signal(known, sign, run)


def _run_of_sign(known: Known, sign: str) -> Run | None:
    return run_of(
        known.entries,
        known.as_of,
        lambda entry: sign in entry.signs,
        lambda count, first: count >= _least(known, _usual(known, sign, first)),
    )


def _least(known: Known, usual: float | None) -> int:
    """From how many of 7 entries a sign speaks, for somebody with that many as usual."""
    limits = known.limits
    more = math.ceil(usual + limits[f"{SIGN}.above_usual"]) if usual else 0
    return min(max(limits[f"{SIGN}.days"], more), limits[f"{SIGN}.flag_days"])


def _usual(known: Known, sign: str, first: int) -> float | None:
    """On how many of 7 entries this sign was noticed in the eight weeks before entry ``first``."""
    before = known.usual_entries(known.entries[first].day)
    if before is None:
        return None
    return LAST_ENTRIES * sum(sign in entry.signs for entry in before) / len(before)


def _usual_beside(known: Known, sign: str, run: Run, *, settled: bool) -> float | None:
    """What was usual before the sign began to come often.

    Its own days stay out for eight weeks, so that overload does not become usual in silence; a sign
    that has ``settled`` by then is named as what has become usual.
    """
    if settled:
        return _usual(known, sign, len(known.entries) - run.looked_at)
    began = next(n for n, entry in enumerate(known.entries) if entry.day >= run.since)
    return _usual(known, sign, began)


def _sign_signal(known: Known, sign: str, run: Run) -> Signal:
    days, logged = len(run.days), run.looked_at
    settled = known.as_of - run.since >= USUAL_DAYS
    usual = _usual_beside(known, sign, run, settled=settled)
    label = known.label(sign)
    numbers: dict[str, int | float] = {"days": days, "days_logged": logged}
    why = sentence(f"signals.{SIGN}.why", label=label, **numbers)
    facts = [fact(SIGN, "days", days, logged=logged)]
    if usual is not None:
        numbers |= {"usual": usual_number(usual), "usual_of": LAST_ENTRIES}
        code = f"signals.{SIGN}.why_settled" if settled else f"signals.{SIGN}.why_usual"
        since = day_and_month(run.since)
        said = {**numbers, "usual": about(usual)}
        why = sentence(code, label=label, since=since, **said)
        facts.append(fact_usual(SIGN, usual))
    return tell(
        known,
        f"{SIGN}.{sign}",
        code=SIGN,
        since=run.since,
        days=run.days,
        flag=days >= known.limits[f"{SIGN}.flag_days"],
        numbers=numbers,
        facts=[*facts, *_after_shift(known, run)],
        limit=f"{SIGN}.days",
        about=(sign,),
        title=_sign_title(sign, label),
        why=why,
        least=_least(known, usual),
        window=LAST_ENTRIES,
    )


def _sign_title(sign: str, label: Text) -> Text:
    if sign in SIGNS_WITH_TITLE:
        return sentence(f"signals.{SIGN}.title_{sign}")
    return sentence(f"signals.{SIGN}.title", label=label)


def _after_shift(known: Known, run: Run) -> list[Fact]:
    """How often the sign came the day after a late or a night shift, where that was twice or more.

    A count beside the signal, no statement that the one comes from the other.
    """
    shifts = {entry.day: entry.shifts for entry in known.entries}
    before = Counter(shift for day in run.days for shift in shifts.get(day - ONE_DAY, ()))
    shift = max((Shift.LATE, Shift.NIGHT), key=lambda shift: before[shift])
    return [fact(SIGN, f"after_{shift.value}", before[shift])] if before[shift] > 1 else []


def numbing(known: Known) -> Signal | None:
    """Any sign of numbing, at once: it is often not seen as a sign of overload (KS 9, 2.2)."""
    signs = _numbing_signs(known)
    least = known.limits[f"{NUMBING}.days"]
    run = run_of(
        known.entries,
        known.as_of,
        lambda entry: not signs.isdisjoint(entry.signs),
        lambda count, _: count >= least,
    )
    if run is None:
        return None
    on_those_days = (entry for entry in known.entries if entry.day in run.days)
    noticed = sorted({sign for entry in on_those_days for sign in entry.signs & signs})
    days = len(run.days)
    numbers: dict[str, int | float] = {"days": days, "days_logged": run.looked_at}
    labels = listed([sentence("signals.quoted", label=known.label(s)) for s in noticed])
    why = sentence(f"signals.{NUMBING}.why", labels=labels, **numbers)
    death = _death_weeks_before(known, run)
    if death is not None:
        numbers["death_day"] = death.day.day
        day = day_and_month(death.day)
        why = joined(why, sentence(f"signals.{NUMBING}.after_death", day=day))
    return tell(
        known,
        NUMBING,
        since=run.since,
        days=run.days,
        flag=days >= known.limits[f"{SIGN}.flag_days"],
        numbers=numbers,
        facts=[fact(SIGN, "days", days, logged=run.looked_at)],
        limit=f"{NUMBING}.days",
        about=(*noticed, *((DEATH,) if death else ())),
        why=why,
        window=LAST_ENTRIES,
    )


def _death_weeks_before(known: Known, run: Run) -> Event | None:
    """The last heavy death five to eight weeks before, of which the effect may show only now."""
    deaths = (
        death
        for death in reversed(known.events(DEATH, HORIZON.days))
        if run.since - LONG_AFTER <= death.day <= run.since - WEEKS_AFTER
    )
    return next((death for death in deaths if reasons(known, death)), None)


def _numbing_signs(known: Known) -> frozenset[str]:
    return frozenset(sign.id for sign in known.catalogue.signs.values() if sign.numbing)


def high_score_with_signs(known: Known) -> Signal | None:
    """A high score and several signs, on 3 of 7 entries: a high score may hide strain (KS 5)."""
    code, limits = HIGH_SCORE, known.limits
    score, signs = limits[f"{code}.score"], limits[f"{code}.signs"]
    least = limits[f"{code}.days"]

    def hit(entry: DayEntry) -> bool:
        return entry.score is not None and entry.score >= score and len(entry.signs) >= signs

    run = run_of(known.scored, known.as_of, hit, lambda count, _: count >= least)
    if run is None:
        return None
    days = len(run.days)
    noticed = Counter(s for e in known.scored if e.day in run.days for s in sorted(e.signs))
    return tell(
        known,
        code,
        since=run.since,
        days=run.days,
        numbers={"days": days, "days_logged": run.looked_at, "score": score, "signs": signs},
        facts=[fact(code, "days", days, score=score), fact(code, "signs", len(noticed))],
        limit=f"{code}.days",
        about=tuple(sign for sign, _ in noticed.most_common(3)),
        window=LAST_ENTRIES,
    )


def _title_together(equals: Sequence[Signal]) -> str:
    """More than before only where it is known of each what is usual, and it is more than that."""
    more = all(s.numbers["days"] > s.numbers.get("usual", LAST_ENTRIES) for s in equals)
    return "together_more" if more else "together"


def _named(known: Known, sign: str) -> Text | None:
    return known.label(sign) if sign in known.sign_ids else None


RULES = (
    Rule(
        id=NUMBING,
        find=numbing,
        order=70,
        limits=(chosen_limit(f"{NUMBING}.days", 1, (1, 7)),),
    ),
    Rule(
        id=HIGH_SCORE,
        find=high_score_with_signs,
        order=130,
        limits=(
            chosen_limit(f"{HIGH_SCORE}.score", 8, (6, 10)),
            chosen_limit(f"{HIGH_SCORE}.signs", 3, (1, 8)),
            chosen_limit(f"{HIGH_SCORE}.days", 3, (1, 7)),
        ),
    ),
    Rule(
        id=SIGN,
        find=often_the_same_sign,
        order=200,
        can_wait=True,
        limits=(
            chosen_limit(f"{SIGN}.days", 3, (2, 7)),
            chosen_limit(f"{SIGN}.above_usual", 3, (1, 5)),
            chosen_limit(f"{SIGN}.flag_days", 5, (3, 7)),
        ),
        one_card=True,
        together=_title_together,
        named=_named,
    ),
)
