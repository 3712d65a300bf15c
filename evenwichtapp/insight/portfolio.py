"""The person's own sources of support: which there were, on how many days, and how they varied.

After the Resilience Portfolio Model (Grych 2015, in Trimbos 3.2): what somebody can draw from has a
variety, in themselves and around them. Nothing is added up to a number, because there is no agreed
measure of resilience (Trimbos 2.1), and nothing is said to be enough or too little.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import MarkKind
from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.insight.support_given import NO_SUPPORT

OWN = "own"
"""What the person named themselves, or called something else."""
TWO_WEEKS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class SourceOfSupport:
    """A catalogue item or an own one that gave support, and the days on which it was ticked.

    ``group`` is the id of a group of sources of the catalogue, or ``OWN``.
    """

    item: str
    group: str
    days: tuple[date, ...]

    def in_days(self, first: date, last: date) -> int:
        """On how many days from ``first`` up to and including ``last``."""
        return sum(first <= day <= last for day in self.days)


@dataclass(frozen=True, slots=True)
class TwoWeeks:
    """Fourteen days: how many were filled in, and how many different sources there were."""

    first: date
    last: date
    filled: int
    different: int


@dataclass(frozen=True, slots=True)
class Portfolio:
    """The days ``first`` up to and including ``last``, of which ``filled`` were filled in.

    ``sources`` are those that were used, the ones of one group together in the order of the
    catalogue, most days first. ``two_weeks`` are whole ones, the earliest first, the last of which
    ends with ``last``.
    """

    first: date
    last: date
    filled: int
    sources: tuple[SourceOfSupport, ...]
    two_weeks: tuple[TwoWeeks, ...]

    def of_group(self, group: str) -> tuple[SourceOfSupport, ...]:
        """The sources of one group."""
        return tuple(source for source in self.sources if source.group == group)


def portfolio(diary: Diary, catalogue: Catalogue, first: date, last: date) -> Portfolio:
    """The sources that were ticked on these days; "no support" is none, and its day counts."""
    filled = [day for day in diary.check_ins_by_day if first <= day <= last]
    ticked: dict[str, list[date]] = {}
    for day in filled:
        on_day = [check_in.items(MarkKind.COPING) for check_in in diary.check_ins_by_day[day]]
        for item in frozenset().union(*on_day) - {NO_SUPPORT}:
            ticked.setdefault(item, []).append(day)
    groups = (*catalogue.source_groups, OWN)
    found = [
        SourceOfSupport(item, _group(item, catalogue), tuple(days)) for item, days in ticked.items()
    ]
    found.sort(key=lambda one: (groups.index(one.group), -len(one.days), one.item))
    return Portfolio(
        first=first,
        last=last,
        filled=len(filled),
        sources=tuple(found),
        two_weeks=tuple(_two_weeks(filled, found, first, last)),
    )


def _group(item: str, catalogue: Catalogue) -> str:
    known = catalogue.coping.get(item)
    return known.source_group if known is not None and known.source_group else OWN


def _two_weeks(
    filled: list[date], sources: list[SourceOfSupport], first: date, last: date
) -> list[TwoWeeks]:
    found = []
    until = last
    while (since := until - TWO_WEEKS + ONE_DAY) >= first:
        days = sum(since <= day <= until for day in filled)
        different = sum(source.in_days(since, until) > 0 for source in sources)
        found.append(TwoWeeks(since, until, days, different))
        until = since - ONE_DAY
    return found[::-1]
