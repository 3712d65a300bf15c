"""What weighed, by domain, and where it lies: with oneself, the team or the organisation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Level, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import MarkKind

# In the order in which every chart shows them.
SHOWN_LEVELS = (Level.ORGANISATION, Level.TEAM, Level.SELF)


@dataclass(frozen=True)
class DomainLoad:
    """How often stressors of one domain were ticked, in all and by the level where they lie.

    ``by_level`` holds the three of ``SHOWN_LEVELS``.
    """

    domain: str
    by_level: Mapping[Level, int]
    total: int


def load_by_domain(
    diary: Diary, catalogue: Catalogue, first: date, last: date
) -> tuple[DomainLoad, ...]:
    """The load from ``first`` up to and including ``last``; most first, domains without left out.

    Every mark of a stressor counts once, at the first level of that stressor in the catalogue:
    where it mostly lies. What lies with the system of care is shown with the organisation, because
    that is where one can put it on the table. Own stressors have no domain or level and stay out.
    """
    counts: dict[str, Counter[Level]] = {domain: Counter() for domain in catalogue.domains}
    for check_in in diary.between(first, last).check_ins:
        for item in check_in.items(MarkKind.STRESSOR):
            if stressor := catalogue.stressors.get(item):
                counts[stressor.domain][_shown(stressor.levels[0])] += 1
    loads = [
        DomainLoad(domain, {level: by[level] for level in SHOWN_LEVELS}, by.total())
        for domain, by in counts.items()
        if by
    ]
    return tuple(sorted(loads, key=lambda load: -load.total))


@dataclass(frozen=True)
class OrganisationShare:
    """Of ``total`` times that something weighed, how often it lay with the organisation."""

    times: int
    total: int

    @property
    def tenths(self) -> int:
        """The share in tenths, rounded: 6 is "6 of the 10 times"."""
        return round(10 * self.times / self.total) if self.total else 0

    @property
    def said(self) -> tuple[int, int]:
        """The two numbers of "6 of the 10 times"; below ten times the counts themselves."""
        return (self.times, self.total) if self.total < 10 else (self.tenths, 10)

    def in_words(self) -> Text:
        """One plain sentence to the person."""
        if not self.total:
            return sentence("insight.load.nothing")
        times, of = self.said
        code = "insight.load.mostly_organisation" if 2 * times >= of else "insight.load.share"
        return sentence(code, times=times, of=of)


def organisation_share(loads: Iterable[DomainLoad]) -> OrganisationShare:
    """How much of these loads lies with the organisation."""
    listed = tuple(loads)
    return OrganisationShare(
        times=sum(load.by_level[Level.ORGANISATION] for load in listed),
        total=sum(load.total for load in listed),
    )


def _shown(level: Level) -> Level:
    return Level.ORGANISATION if level is Level.SYSTEM else level
