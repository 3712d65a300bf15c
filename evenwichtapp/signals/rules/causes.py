"""Rules on what weighs again and again: one cause on most days, and some that ask for care sooner.

They are about the cause itself, whatever the score does: work pressure is what caregivers name most
(KS 5), and it shows in no single day. All of them are notices, said when it begins or rises: what
is always there is known to the person.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from evenwichtapp.catalogue.models import Level, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.records import MarkKind
from evenwichtapp.signals.known import LAST_ENTRIES, DayEntry, Known, run_of
from evenwichtapp.signals.limit import chosen_limit
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

LASTING = "situation.lasting"
PRIVATE_LOAD = "situation.private_load"
FEAR_OF_DEATH = "situation.fear_of_death"
CARERS = "situation.carers"
CARERS_STRESSORS = ("burdened_carers", "carers_unable", "neglect", "hostile_relatives")
TWO_WEEKS = timedelta(days=14)
FEWEST_ENTRIES = 8
"""Days with an entry in two weeks below which nothing is said of most of them."""
STILL_WRITING = timedelta(days=7)
"""The two weeks end with the latest entry, which may be at most so old."""
RISE = 0.3
"""How much larger than in the eight weeks before the share of days must be: it begins or rises."""
LEVEL_MORE = 0.15
"""So much larger must it be for a level, which has more causes to come together by chance."""
MORE_THAN_USUAL = 2
"""Days of seven above what is usual from which a cause that asks for care sooner is named."""
EIGHT_WEEKS = 56
"""Days of silence after any answer: what lasts would else come back with each window."""


def lasting_cause(known: Known) -> Iterator[Signal]:
    """The same cause on most days with an entry of two weeks, or else the same level."""
    entries = _last_two_weeks(known)
    if len(entries) < FEWEST_ENTRIES:
        return
    causes = [cause for cause in _causes(known) if _begins(known, entries, _weighs(cause))]
    for cause in sorted(causes, key=lambda cause: -len(_days(entries, _weighs(cause)))):
        days = _days(entries, _weighs(cause))
        yield _lasting_signal(known, entries, days, cause, known.label(cause), (cause,))
    if not causes:
        yield from _lasting_level(known, entries)


def _lasting_level(known: Known, entries: Sequence[DayEntry]) -> Iterator[Signal]:
    """The level at which most lies, where no single cause is on most days."""
    for level in Level:
        causes = {s.id for s in known.catalogue.stressors.values() if s.levels[0] is level}
        if _begins(known, entries, _weighs(*causes), LEVEL_MORE):
            days = _days(entries, _weighs(*causes))
            label = sentence(f"signals.{LASTING}.level_{level}")
            ticked = [cause for entry in entries for cause in sorted(entry.stressors & causes)]
            most = sorted(set(ticked), key=lambda cause: (-ticked.count(cause), cause))
            yield _lasting_signal(known, entries, days, str(level), label, tuple(most))


def _lasting_signal(
    known: Known,
    entries: Sequence[DayEntry],
    days: Sequence[DayEntry],
    what: str,
    label: Text,
    about: tuple[str, ...],
) -> Signal:
    numbers = {"days": len(days), "days_logged": len(entries)}
    return tell(
        known,
        f"{LASTING}.{what}",
        code=LASTING,
        since=days[0].day,
        days=[entry.day for entry in days],
        numbers=numbers,
        facts=[fact(LASTING, "days", len(days), logged=len(entries))],
        limit=f"{LASTING}.of_ten",
        about=about,
        label=label,
    )


def _last_two_weeks(known: Known) -> Sequence[DayEntry]:
    if not known.entries or known.as_of - known.entries[-1].day >= STILL_WRITING:
        return ()
    first = known.entries[-1].day - TWO_WEEKS
    return [entry for entry in known.entries if entry.day > first]


def _causes(known: Known) -> list[str]:
    own = (item.id for item in known.diary.own_items if item.kind is MarkKind.STRESSOR)
    return [*known.catalogue.stressors, *own]


Weighs = Callable[[DayEntry], bool]


def _weighs(*causes: str) -> Weighs:
    return lambda entry: not entry.stressors.isdisjoint(causes)


def _days(entries: Sequence[DayEntry], weighs: Weighs) -> list[DayEntry]:
    return [entry for entry in entries if weighs(entry)]


def _begins(known: Known, entries: Sequence[DayEntry], weighs: Weighs, more: float = 0) -> bool:
    """Whether it weighs on most of these days, and clearly more than in the eight weeks before.

    ``more`` makes both stricter, for what takes several causes together.
    """
    share = len(_days(entries, weighs)) / len(entries)
    if share < known.limits[f"{LASTING}.of_ten"] / 10 + more:
        return False
    before = known.usual_entries(entries[0].day)
    return before is None or share >= len(_days(before, weighs)) / len(before) + RISE + more


def private_load(known: Known) -> Signal | None:
    """A heavy time at home on 3 of the last 7 entries: it may upset the balance (KS 9, 2.2)."""
    return _recurring(known, PRIVATE_LOAD, ("private_load",))


def fear_of_death(known: Known) -> Signal | None:
    """One's own fear of death on 2 of the last 7 entries (KS 4, D4a)."""
    return _recurring(known, FEAR_OF_DEATH, ("fear_of_death",))


def carers(known: Known) -> Signal | None:
    """Relatives who cannot manage, neglect or threaten, on 3 of the last 7 entries (KS 4, D3c)."""
    return _recurring(known, CARERS, CARERS_STRESSORS)


def _recurring(known: Known, rule_id: str, causes: tuple[str, ...]) -> Signal | None:
    weighs = _weighs(*causes)
    run = run_of(
        known.entries,
        known.as_of,
        weighs,
        lambda count, first: count >= _least(known, rule_id, weighs, first),
    )
    if run is None:
        return None
    ticked = [entry.stressors for entry in known.entries if entry.day in run.days]
    return tell(
        known,
        rule_id,
        since=run.since,
        days=run.days,
        numbers={"days": len(run.days), "days_logged": run.looked_at},
        facts=[fact(LASTING, "days", len(run.days), logged=run.looked_at)],
        limit=f"{rule_id}.days",
        about=tuple(cause for cause in causes if any(cause in each for each in ticked)),
        window=LAST_ENTRIES,
    )


def _least(known: Known, rule_id: str, weighs: Weighs, first: int) -> int:
    """From how many of 7 entries a cause is named, for somebody with that many as usual."""
    least = known.limits[f"{rule_id}.days"]
    before = known.usual_entries(known.entries[first].day)
    if before is None:
        return least
    usual = LAST_ENTRIES * len(_days(before, weighs)) / len(before)
    return max(least, math.ceil(usual) + MORE_THAN_USUAL) if usual else least


def _named(known: Known, what: str) -> Text | None:
    if what in set(Level):
        return sentence(f"signals.{LASTING}.level_{what}")
    return known.label(what) if what in _causes(known) else None


RULES = (
    Rule(
        id=LASTING,
        find=lasting_cause,
        order=145,
        can_wait=True,
        limits=(chosen_limit(f"{LASTING}.of_ten", 6, (5, 10)),),
        quiet_days=EIGHT_WEEKS,
        one_card=True,
        named=_named,
    ),
    Rule(
        id=PRIVATE_LOAD,
        find=private_load,
        order=142,
        can_wait=True,
        limits=(chosen_limit(f"{PRIVATE_LOAD}.days", 3, (1, 7)),),
        quiet_days=EIGHT_WEEKS,
    ),
    Rule(
        id=FEAR_OF_DEATH,
        find=fear_of_death,
        order=143,
        limits=(chosen_limit(f"{FEAR_OF_DEATH}.days", 2, (1, 7)),),
        quiet_days=EIGHT_WEEKS,
    ),
    Rule(
        id=CARERS,
        find=carers,
        order=144,
        can_wait=True,
        limits=(chosen_limit(f"{CARERS}.days", 3, (1, 7)),),
        quiet_days=EIGHT_WEEKS,
    ),
)
