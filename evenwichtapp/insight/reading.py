"""The plain sentences beside a chart. They say what was seen, in order, and never why.

Each sentence is a claim: it has a condition on the diary, and its numbers can be counted again.
Where too little was written, the reading says so and stops.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import joined
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import MarkKind
from evenwichtapp.diary.series import day_score, foreign_days, later_days
from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.insight.claim import Claim, Shown, Voice
from evenwichtapp.insight.level_claims import (
    FEWEST_DAYS,
    SHORT_PERIOD,
    filled,
    level,
    lower_now,
    new_level,
    recent_level,
    usual_explained,
)
from evenwichtapp.insight.own_range import OwnRange
from evenwichtapp.insight.stretch_claims import stretch_claims

HIGH_SCORE = 8
FEWEST_HIGH_DAYS = 5
RECENT_DAYS = 14
# Signs with a sentence of their own; any other sign is named by its label.
SIGNS_IN_WORDS = ("tired", "slept_badly")


@dataclass(frozen=True)
class Reading:
    """What a period shows: the claims of the ``headline`` and the smaller ``remarks`` below it.

    ``usual`` is the own range on its last day; None while too little is known.
    """

    said: tuple[Claim, ...]
    remarked: tuple[Claim, ...] = ()
    usual: OwnRange | None = None

    @property
    def headline(self) -> Text:
        """The sentences one after the other."""
        return joined(*(claim.text for claim in self.said))

    @property
    def remarks(self) -> tuple[Text, ...]:
        """The smaller sentences."""
        return tuple(claim.text for claim in self.remarked)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Everything that is said."""
        return (*self.said, *self.remarked)


def reading(
    diary: Diary,
    catalogue: Catalogue,
    first: date,
    last: date,
    today: date,
    *,
    voice: Voice = Voice.YOU,
) -> Reading:
    """The reading of the days ``first`` up to and including ``last``, as of ``today``.

    ``diary`` is the whole one: what began before ``first`` keeps its beginning. Sentences stand in
    order of time and name what goes together, never a cause.
    """
    shown = Shown(diary, catalogue, first, min(last, today), today, voice)
    if not shown.filled.days:
        nothing = Claim("nothing_yet", sentence(f"insight.nothing_yet.{voice}"))
        return Reading((nothing,), usual=shown.usual)
    said = level(shown)
    if len(shown.series.days) >= FEWEST_DAYS:
        said = [*said, *new_level(shown, said), *_not_said_yet(stretch_claims(shown), said)]
        said += _of_now(shown, said)
    remarked = (*_high_with_sign(shown), *filled(shown), *usual_explained(shown))
    return Reading(tuple(said), remarked, shown.usual)


def _not_said_yet(stretches: list[Claim], said: list[Claim]) -> list[Claim]:
    """What a rule says of now, with its own beginning, is not said again with another one."""
    since = next((claim.since for claim in said if claim.id == "recent.lower_since"), None)
    if since is None:
        return stretches
    return [c for c in stretches if not (c.id.startswith("low.") and c.since and c.since >= since)]


def _of_now(shown: Shown, said: list[Claim]) -> list[Claim]:
    """At the end of a longer period, that it is lower now, where no stretch has said so yet."""
    told = any(claim.goes_on or claim.id == "rising" for claim in said)
    return [] if told or shown.days <= SHORT_PERIOD else lower_now(shown)


def _high_with_sign(shown: Shown) -> list[Claim]:
    """Whether one sign often stood beside a high score: the one ticked on most of those days.

    Said from ``FEWEST_HIGH_DAYS`` days of ``HIGH_SCORE`` or more, when at least a quarter of them
    carry the sign; days on which nothing was ticked count as without.
    """
    check_ins_by_day, signs = shown.part.check_ins_by_day, shown.catalogue.signs
    high = [c for c in check_ins_by_day.values() if day_score(c) >= HIGH_SCORE]
    if len(high) < FEWEST_HIGH_DAYS:
        return []
    counts: dict[str, int] = {}
    for check_ins in high:
        for item in frozenset().union(*(c.items(MarkKind.SIGN) for c in check_ins)):
            counts[item] = counts.get(item, 0) + 1
    known = [item for item in counts if item in signs]
    most = max(known, key=lambda item: (counts[item], item), default=None)
    if most is None or 4 * counts[most] < len(high):
        return []
    name = most if most in SIGNS_IN_WORDS else "other"
    sign = signs[most].label
    return [shown.claim(f"high_with.{name}", times=counts[most], days=len(high), sign=sign)]


@dataclass(frozen=True)
class Recent:
    """The last 14 days: each day with its score 1-10 or None, and one or two plain sentences.

    ``explained`` says what usual means, where it is known. ``later`` are the days that were filled
    in after they were over, ``foreign`` those on another scale.
    """

    days: tuple[tuple[date, float | None], ...]
    own_range: OwnRange | None
    claims: tuple[Claim, ...]
    explained: tuple[Claim, ...] = ()
    later: frozenset[date] = frozenset()
    foreign: frozenset[date] = frozenset()

    @property
    def sentence(self) -> Text:
        """The sentences one after the other."""
        return joined(*(claim.text for claim in self.claims))


def recent(diary: Diary, catalogue: Catalogue, today: date) -> Recent:
    """The 14 days up to and including ``today`` beside what is usual for this person."""
    first = today - timedelta(days=RECENT_DAYS - 1)
    shown = Shown(diary, catalogue, first, today, today, Voice.YOU)
    scores = dict(zip(shown.filled.days, shown.filled.scores, strict=True))
    days = (first + place * ONE_DAY for place in range(RECENT_DAYS))
    return Recent(
        days=tuple((day, scores.get(day)) for day in days),
        own_range=shown.usual,
        claims=tuple(_recent_claims(shown)),
        explained=tuple(usual_explained(shown)),
        later=later_days(shown.part),
        foreign=foreign_days(shown.part),
    )


def _recent_claims(shown: Shown) -> list[Claim]:
    if not shown.filled.days:
        return [shown.claim("recent.empty")]
    said = recent_level(shown)
    if len(shown.series.days) < FEWEST_DAYS:
        return said
    return [*said, *(claim for claim in stretch_claims(shown) if claim.id == "rising")]
