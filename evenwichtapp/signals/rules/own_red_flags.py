"""The person's own red flags, in own words and with the own agreement."""

from __future__ import annotations

from collections.abc import Iterator

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.records import ConditionKind, OwnSignal
from evenwichtapp.signals.known import DayEntry, Known, Run, run_of
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

OWN = "own"


def own_signals(known: Known) -> Iterator[Signal]:
    """Each own signal whose condition holds, always as a flag: it is an agreement with oneself."""
    for own in known.diary.own_signals:
        run = _run_of_own(known, own) if own.active else None
        if run:
            yield _own_signal(known, own, run)


def _run_of_own(known: Known, own: OwnSignal) -> Run | None:
    condition = own.condition

    def hit(entry: DayEntry) -> bool:
        if condition.kind is ConditionKind.SIGN:
            return condition.item in entry.signs
        if condition.kind is ConditionKind.COPING_MISSING:
            return condition.item not in entry.coping
        limit = condition.limit
        return entry.score is not None and limit is not None and entry.score <= limit

    return run_of(
        known.scored if condition.kind is ConditionKind.SCORE else known.entries,
        known.as_of,
        hit,
        lambda count, _: count >= condition.times,
        condition.window,
    )


def _own_signal(known: Known, own: OwnSignal, run: Run) -> Signal:
    condition = own.condition
    days, logged = len(run.days), run.looked_at
    numbers = {"days": days, "days_logged": logged}
    return tell(
        known,
        f"{OWN}.{own.id}",
        code=OWN,
        since=run.since,
        days=run.days,
        flag=True,
        numbers=numbers,
        facts=[fact(OWN, "days", days, logged=logged)],
        about=() if condition.item is None else (condition.item,),
        title=Text(own.words, own.words),
        why=sentence(f"signals.{OWN}.why_{condition.kind.value}", **numbers),
        agreement=own.agreement,
        times=condition.times,
        window=condition.window,
    )


def _named(known: Known, own_id: str) -> Text | None:
    own = known.diary.by_id.get(own_id)
    return Text(own.words, own.words) if isinstance(own, OwnSignal) else None


RULES = (
    Rule(
        id=OWN,
        find=own_signals,
        order=0,
        speaks_for=("symptom.sign", "balance.low"),
        named=_named,
    ),
)
