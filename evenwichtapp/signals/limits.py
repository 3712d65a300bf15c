"""Every limit of every rule, who chose it, and how a person sets it otherwise.

The documents name one limit only: a score of 5 or lower is "onvoldoende" (KS 5). All the others
are choices, and the app says so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import joined
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Person

LAST_ENTRIES = 7
"""How many of the latest days with an entry the rules on scores and signs look at."""
LONGEST_SPAN = 28
"""Days over which those entries may lie: after a long pause the old ones say nothing any more."""
SHOWN_DAYS = 14
"""Days that something which happened stays in sight."""


class ChosenBy(StrEnum):
    """Where a limit comes from."""

    DOCUMENT = "document"
    LITERATURE = "literature"
    US = "us"


@dataclass(frozen=True, slots=True)
class Limit:
    """Where a rule begins to speak: a whole number from ``low`` to ``high``.

    ``value`` is what holds for this person, ``ours`` what the app proposes. ``explanation`` says
    what it counts, ``source`` is a short reference for ``ours``, empty where we chose it.
    """

    id: str
    value: int
    ours: int
    low: int
    high: int
    chosen_by: ChosenBy
    source: str

    @property
    def adjusted(self) -> bool:
        """Whether the person set it otherwise."""
        return self.value != self.ours

    @property
    def explanation(self) -> Text:
        """What it counts, in a plain sentence."""
        return sentence(f"signals.limits.{self.id}")

    def clamped(self, value: float) -> int:
        """``value`` as a whole number from ``low`` to ``high``."""
        return round(min(max(value, self.low), self.high))


def _ours(name: str, value: int, ends: tuple[int, int], *, source: str = "") -> Limit:
    """A limit of ours; with a ``source`` it was not chosen by us but by the literature."""
    chosen_by = ChosenBy.LITERATURE if source else ChosenBy.US
    return Limit(name, value, value, *ends, chosen_by, source)


OUR_LIMITS: tuple[Limit, ...] = (
    Limit("balance.low.score", 5, 5, 1, 9, ChosenBy.DOCUMENT, "KS 5"),
    _ours("balance.low.days", 3, (1, 7)),
    _ours("balance.low.flag_days", 4, (1, 7)),
    _ours("symptom.sign.days", 3, (2, 7)),
    _ours("symptom.sign.above_usual", 3, (1, 5)),
    _ours("symptom.sign.flag_days", 5, (3, 7)),
    _ours("symptom.numbing.days", 1, (1, 7)),
    _ours("symptom.high_score.score", 8, (6, 10)),
    _ours("symptom.high_score.signs", 3, (1, 8)),
    _ours("symptom.high_score.days", 3, (1, 7)),
    _ours("situation.deaths.count", 3, (2, 20)),
    _ours("situation.deaths_usual.times", 2, (1, 5)),
    _ours("situation.heavy_death.criteria", 2, (1, 6)),
    _ours("situation.heavy_death.flag_reasons", 2, (1, 6)),
    # First talk within 72 hours: protocols for support among colleagues in Dutch hospitals
    _ours("situation.no_debrief.hours", 72, (24, 336), source="hospital protocols"),
    _ours("situation.moral_open.days", 7, (1, 28)),
    _ours("situation.moral_often.count", 3, (2, 20)),
    _ours("situation.shifts_in_row.shifts", 5, (3, 10)),
    # Dutch working hours law: 11 hours of rest in each 24; once in 7 days it may be 8
    _ours("situation.short_rest.hours", 11, (8, 12), source="Arbeidstijdenwet 5:3"),
    _ours("situation.short_rest.times", 2, (1, 5)),
    _ours("situation.nights_in_row.nights", 3, (2, 7)),
    _ours("situation.no_two_free.days", 14, (7, 28)),
    _ours("situation.support_gone.days", 10, (5, 20)),
    _ours("follow_up.still_heavy.weight", 4, (1, 10)),
)


class Limits:
    """The limits that hold for one person, by id."""

    def __init__(self, limits: tuple[Limit, ...]) -> None:
        self.all = limits
        self._by_id = {limit.id: limit for limit in limits}

    def __getitem__(self, limit_id: str) -> int:
        return self._by_id[limit_id].value

    def limit(self, limit_id: str) -> Limit:
        """The limit with this id; raises ``KeyError`` where there is none."""
        return self._by_id[limit_id]

    def sentence(self, code: str, limit_id: str, **values: object) -> Text:
        """The sentence that says where a limit lies, and who chose it."""
        limit = self.limit(limit_id)
        chooser = "person" if limit.adjusted else limit.chosen_by.value
        return joined(sentence(code, **values), sentence(f"signals.chosen_by.{chooser}"))


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
