"""What may help, for somebody who looks around: in which order, when it fits, and what is alike."""

from __future__ import annotations

from collections import Counter

from evenwichtapp.care.experience import Experience, experience_of, in_turn
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Row
from evenwichtapp.diary.diary import Diary

MOST_ALIKE = 2


def in_order(place: str, diary: Diary, catalogue: Catalogue) -> tuple[str, ...]:
    """Every intervention of a place: what helped, what is new, what was offered longest ago.

    What stays away from a card stands at the end: the choice is the person's own.
    """
    holds = catalogue.places[place].holds
    due = in_turn(holds, experience_of(diary))
    return (*due, *(held for held in holds if held not in due))


def place_of(intervention: str, catalogue: Catalogue) -> str:
    """The place that an intervention belongs in."""
    return next(place.id for place in catalogue.places.values() if intervention in place.holds)


def matched(place: str, row_id: str, catalogue: Catalogue) -> tuple[str, ...]:
    """What a row of a place names, what stands on the card first."""
    (row,) = (row for row in catalogue.rows(place) if row.id == row_id)
    return (*row.offers, *row.more)


def rows_with(intervention: str, catalogue: Catalogue) -> tuple[Row, ...]:
    """The rows that name an intervention, those that put it on a card first."""
    rows = [row for place in catalogue.places for row in catalogue.rows(place)]
    named = [row for row in rows if intervention in (*row.offers, *row.more)]
    return tuple(sorted(named, key=lambda row: intervention not in row.offers))


def alike(intervention: str, catalogue: Catalogue) -> tuple[str, ...]:
    """At most two that stand in most of the same rows."""
    shared = Counter(
        other
        for row in rows_with(intervention, catalogue)
        for other in (*row.offers, *row.more)
        if not _same_method(other, intervention)
    )
    return tuple(other for other, _ in shared.most_common(MOST_ALIKE))


def _same_method(one: str, other: str) -> bool:
    """Whether they are the same, or one is the short form of the other."""
    return one == other or one.startswith(f"{other}_") or other.startswith(f"{one}_")


def helped_most(diary: Diary) -> tuple[str, Experience] | None:
    """What helped most often, with how it went; None where nothing did yet."""
    known = [item for item in experience_of(diary).items() if item[1].helped]
    return max(known, key=lambda item: item[1].helped, default=None)
