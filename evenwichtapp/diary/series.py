"""Day series out of a diary: plain tuples with gaps where nothing was written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Scale, Shift


@dataclass(frozen=True)
class DaySeries:
    """One score a work day, days ascending and without a score simply absent.

    ``scores`` are means of the check-ins of that day, 1-10; ``nights`` tells whether any of them
    was made on a night shift. The three have the same length.
    """

    days: tuple[date, ...]
    scores: tuple[float, ...]
    nights: tuple[bool, ...]


def day_score(check_ins: tuple[CheckIn, ...]) -> float:
    """The score of a day: the mean of its check-ins, 1-10."""
    return sum(check_in.score for check_in in check_ins) / len(check_ins)


def filled_in_later(check_ins: tuple[CheckIn, ...]) -> bool:
    """Whether everything of a day was written after it was over."""
    return all(check_in.filled_in_later for check_in in check_ins)


def counted(check_ins: tuple[CheckIn, ...], diary: Diary) -> tuple[CheckIn, ...]:
    """The check-ins that signals may use: a foreign scale counts only when the person said so."""
    if diary.person.foreign_scores_count:
        return check_ins
    return tuple(c for c in check_ins if c.scale is Scale.OWN)


def later_days(diary: Diary) -> frozenset[date]:
    """The days of which everything was filled in later."""
    by_day = diary.check_ins_by_day.items()
    return frozenset(day for day, check_ins in by_day if filled_in_later(check_ins))


def foreign_days(diary: Diary) -> frozenset[date]:
    """The days whose score comes, in whole or in part, from another app's moods."""
    by_day = diary.check_ins_by_day.items()
    return frozenset(d for d, written in by_day if any(c.scale is Scale.FOREIGN for c in written))


def day_series(diary: Diary, *, foreign: bool = False) -> DaySeries:
    """The day scores of a diary; with ``foreign`` also those of another scale."""
    days, scores, nights = [], [], []
    for day, check_ins in diary.check_ins_by_day.items():
        used = check_ins if foreign else counted(check_ins, diary)
        if not used:
            continue
        days.append(day)
        scores.append(day_score(used))
        nights.append(any(c.shift is Shift.NIGHT for c in used))
    return DaySeries(tuple(days), tuple(scores), tuple(nights))
