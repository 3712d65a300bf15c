"""What gave support, how often, and how much it helped."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from statistics import median_low

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Helped, MarkKind

STEPS = tuple(Helped)
NO_SUPPORT = "no_support"


@dataclass(frozen=True)
class Support:
    """A coping item, the number of check-ins on which it was ticked, and how it mostly helped.

    ``helped`` is None where the person never said so.
    """

    item: str
    times: int
    helped: Helped | None


def support(diary: Diary, first: date, last: date) -> tuple[Support, ...]:
    """What gave support from ``first`` up to and including ``last``, most often first.

    How it helped is the middle one of all answers: practices of the same name, and the weights
    1-3 of the marks, which stand for moderate, sufficient and good. "No support" stays out.
    """
    part = diary.between(first, last)
    times: dict[str, int] = defaultdict(int)
    answers: dict[str, list[int]] = defaultdict(list)
    for check_in in part.check_ins:
        for mark in check_in.marks:
            if mark.kind is not MarkKind.COPING or mark.item == NO_SUPPORT:
                continue
            times[mark.item] += 1
            if mark.weight:
                answers[mark.item].append(mark.weight)
    for practice in part.practices:
        if practice.helped:
            answers[practice.intervention].append(STEPS.index(practice.helped))
    ranked = sorted(times, key=lambda item: (-times[item], item))
    return tuple(Support(item, times[item], _usual(answers[item])) for item in ranked)


def _usual(answers: list[int]) -> Helped | None:
    return STEPS[median_low(answers)] if answers else None
