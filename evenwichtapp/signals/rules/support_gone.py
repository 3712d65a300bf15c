"""The rule on support that went, while what weighs is as usual."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from evenwichtapp.signals.known import DayEntry, Known, run_of
from evenwichtapp.signals.limit import chosen_limit
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

SUPPORT_GONE = "situation.support_gone"
NO_SUPPORT = "no_support"
LOAD_AS_USUAL = 0.75
"""The share of the usual number of stressors a day from which the load is as usual."""
SUPPORT_AS_USUAL = 0.5
"""The share of days with support from which support is usual for somebody."""


def support_gone(known: Known) -> Signal | None:
    """No support marked on 10 entries in a row, by somebody who usually has it, with as much load.

    Where it is not known what is usual, support cannot be called gone.
    """
    days = known.limits[f"{SUPPORT_GONE}.days"]
    run = run_of(
        known.entries, known.as_of, lambda e: not _support(e), lambda count, _: count >= days, days
    )
    if run is None or not _load_as_usual_and_support_not(known, run.since):
        return None
    return tell(
        known,
        SUPPORT_GONE,
        since=run.since,
        days=run.days,
        numbers={"days": len(run.days)},
        facts=[fact(SUPPORT_GONE, "days", len(run.days))],
        limit=f"{SUPPORT_GONE}.days",
    )


def _load_as_usual_and_support_not(known: Known, since: date) -> bool:
    before = known.usual_entries(since)
    after = [e for e in known.entries if e.day >= since]
    if before is None:
        return False
    supported = sum(bool(_support(entry)) for entry in before) / len(before)
    return supported >= SUPPORT_AS_USUAL and _load(after) >= LOAD_AS_USUAL * _load(before)


def _support(entry: DayEntry) -> frozenset[str]:
    return entry.coping - {NO_SUPPORT}


def _load(entries: Sequence[DayEntry]) -> float:
    """Stressors a day."""
    return sum(len(entry.stressors) for entry in entries) / len(entries)


RULES = (
    Rule(
        id=SUPPORT_GONE,
        find=support_gone,
        order=140,
        can_wait=True,
        limits=(chosen_limit(f"{SUPPORT_GONE}.days", 10, (5, 20)),),
    ),
)
