"""Days that were filled in later count like any other, and raise nothing that was over by then."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.diary.series import later_days
from evenwichtapp.signals.known import LONGEST_SPAN, Known
from evenwichtapp.signals.signal import Signal

OVER_AFTER = 3
"""Latest days with an entry that hold nothing of a signal, from which it is over."""


def without_later(known: Known) -> Diary | None:
    """The diary as it was before days were filled in later; None where none was lately."""
    first = known.as_of - timedelta(days=LONGEST_SPAN)
    if not any(c.filled_in_later and c.day >= first for c in known.diary.check_ins):
        return None
    kept = tuple(c for c in known.diary.check_ins if not c.filled_in_later)
    return known.diary.with_lists({CheckIn: kept})


def going_on(found: Iterable[Signal], known: Known, before: Iterable[Signal]) -> tuple[Signal, ...]:
    """The signals without those that days filled in later raised though they were over already.

    ``before`` are the signals that were there without those days.
    """
    there = {signal.id for signal in before}
    latest = {entry.day for entry in known.entries[-OVER_AFTER:]}
    later = later_days(known.diary)
    return tuple(
        signal
        for signal in found
        if signal.id in there or later.isdisjoint(signal.days) or not latest.isdisjoint(signal.days)
    )
