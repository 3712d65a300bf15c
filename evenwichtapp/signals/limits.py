"""Every limit of every rule, and how a person sets it otherwise."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Person
from evenwichtapp.signals.limit import Limit, Limits
from evenwichtapp.signals.rules import RULES

OUR_LIMITS: tuple[Limit, ...] = tuple(limit for rule in RULES for limit in rule.limits)


def limits_for(person: Person) -> Limits:
    """Our limits, with the person's own in their place; those are clamped to what makes sense."""
    return Limits(tuple(_persons_own(limit, person) for limit in OUR_LIMITS))


def _persons_own(limit: Limit, person: Person) -> Limit:
    own = person.limits.get(limit.id)
    return limit if own is None else replace(limit, value=limit.clamped(own))


def adjust(person: Person, limit_id: str, value: float) -> Change:
    """Set a limit otherwise; a value out of range becomes the nearest that makes sense.

    Raises ``KeyError`` where there is no such limit.
    """
    limits = {**person.limits, limit_id: _ours_by_id()[limit_id].clamped(value)}
    return Change("limit_adjusted", replace=(replace(person, limits=limits),))


def back_to_ours(person: Person, limit_id: str | None = None) -> Change:
    """Give up the person's own value of one limit, or of all of them."""
    gone = set(person.limits) if limit_id is None else {limit_id}
    limits = {name: value for name, value in person.limits.items() if name not in gone}
    return Change("limit_back_to_ours", replace=(replace(person, limits=limits),))


@cache
def _ours_by_id() -> dict[str, Limit]:
    return {limit.id: limit for limit in OUR_LIMITS}
