"""From a signal to what may help, in three places: somebody, where it lies, now for yourself.

Which row of the tables fits is read off; among its offers one rule chooses (``in_turn``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import get_args

from evenwichtapp.care.experience import (
    NOTHING_KNOWN,
    Experience,
    experience_of,
    in_turn,
    just_offered,
)
from evenwichtapp.care.reasons import but_not_the_cause, why_cause, why_now
from evenwichtapp.care.situation import Situation, Weighed, situation_of
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Evidence, Intervention, Level, PlaceId, Row, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.diary import Diary
from evenwichtapp.signals.signal import Signal

PEER_SUPPORT = "peer_support"
ON_A_WORK_DAY = 5
"""Minutes that something for oneself may take on a day of work (KS 9, 1.1: pressure takes the very
time to recover)."""

NAMED_FROM = 0.1
"""The share of what weighed from which a further cause is named; our own choice."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing that may help: its place, how sure that is, and why it is named here.

    ``row`` is the row of the table behind it and ``step`` its step of the ladder (1-3, somebody
    only). ``minutes`` is what it takes today, where that is known. ``others`` are further causes
    that the reason names, with the row of each. ``instead`` are the ids behind "something else",
    and ``first_of_all`` a lower step that stays within reach.
    """

    place: PlaceId
    intervention: str
    label: Evidence
    why: Text
    row: str
    step: int | None
    minutes: int | None
    experience: Experience
    instead: tuple[str, ...]
    others: tuple[tuple[str, str], ...] = ()
    first_of_all: str | None = None


def suggestions(
    signal: Signal,
    diary: Diary,
    catalogue: Catalogue,
    day: date,
    above: Iterable[str] = (),
    said: Iterable[Text] = (),
) -> tuple[Suggestion, ...]:
    """What may help with a signal on ``day``: at most one thing in each place, in their order.

    Nothing where the catalogue lets a place be silent, as for a rise. ``above`` are the ids of what
    stands on the cards above: it counts as just offered, so that two cards do not say the same.
    ``said`` are the reasons that stand there: none of them is given again, a shorter one that names
    this signal stands in its place.
    """
    situation = situation_of(signal, diary, catalogue, day)
    known = just_offered(experience_of(diary, day), above, day)
    places = (p for p in get_args(PlaceId) if signal.id not in catalogue.places[p].silent)
    found = suggestions_in(situation, known, catalogue, places)
    given = frozenset(said)
    return tuple(_said_otherwise(s, signal, situation) if s.why in given else s for s in found)


def suggestions_in(
    situation: Situation,
    known: Mapping[str, Experience],
    catalogue: Catalogue,
    places: Iterable[PlaceId],
) -> list[Suggestion]:
    """What may help in a situation: at most one thing in each of these places, none of it twice.

    ``known`` is what the person knows of what may help, by intervention.
    """
    causes = tuple((w, row_for(w, situation, catalogue)) for w in situation.weighed)
    choosing = _Choosing(situation, causes, known, catalogue)
    found: list[Suggestion] = []
    for place in places:
        taken = {suggestion.intervention for suggestion in found}
        found += choosing.suggestion(place, taken)
    return found


def cards(
    signals: Iterable[Signal], diary: Diary, catalogue: Catalogue, day: date
) -> list[tuple[Signal, tuple[Suggestion, ...]]]:
    """Each signal with what may help, as they stand below each other on ``day``."""
    found: list[tuple[Signal, tuple[Suggestion, ...]]] = []
    for signal in signals:
        stands = [suggestion for _, offered in found for suggestion in offered]
        above, said = [s.intervention for s in stands], [s.why for s in stands]
        found.append((signal, suggestions(signal, diary, catalogue, day, above, said)))
    return found


def _said_otherwise(suggestion: Suggestion, signal: Signal, situation: Situation) -> Suggestion:
    why = sentence(f"care.why.too.{suggestion.place}", name=signal.name)
    if suggestion.place == "now":
        why = but_not_the_cause(why, situation)
    return replace(suggestion, why=why, others=())


@dataclass(frozen=True, slots=True)
class _Choosing:
    situation: Situation
    causes: tuple[tuple[Weighed, Row], ...]
    known: Mapping[str, Experience]
    catalogue: Catalogue

    def suggestion(self, place: PlaceId, taken: set[str]) -> Iterator[Suggestion]:
        """The suggestion of a place that is not ``taken``: of the first row that has one left."""
        for row in self._rows(place):
            offers = in_turn((o for o in row.offers if self._possible(place, o)), self.known)
            left = [offer for offer in offers if offer not in taken]
            if left:
                chosen = self._in_another_form(left) if place == "now" else left[0]
                yield self._told(place, row, self.catalogue.interventions[chosen])
                return

    def _rows(self, place: PlaceId) -> Iterable[Row]:
        rows = self.catalogue.rows(place)
        if place == "cause":
            return self._causes_in_order()
        facts = self._facts_now() if place == "now" else self._facts_somebody()
        return [row for row in rows if row.fits(facts)]

    def _causes_in_order(self) -> list[Row]:
        """The row that fills the place first.

        A moral situation goes before all, then the working conditions, then what weighed most.
        """
        facts = self.situation.facts | self.situation.happened
        fitting = [row for row in self.catalogue.rows("cause") if row.fits(facts)]
        work = self.situation.work
        found = [row for row in fitting if row.first]
        found += [row for weighed, row in self.causes if weighed is work]
        found += [row for _, row in self.causes]
        return list(dict.fromkeys([*found, *fitting]))

    def _facts_somebody(self) -> frozenset[str]:
        """What the signal is about, and what weighed most."""
        most = next((w.item for w in self.situation.weighed if w.ticks), None)
        return self.situation.facts.union(self.catalogue.wider(most) if most else ())

    def _facts_now(self) -> frozenset[str]:
        """What the signal is about and, where that is no sign, the sign noticed most."""
        signs = self.catalogue.signs
        if not self.situation.noticed or not self.situation.facts.isdisjoint(signs):
            return self.situation.facts
        (most, _), *_ = self.situation.noticed
        return self.situation.facts | {signs[most].group}

    def _possible(self, place: PlaceId, offer: str) -> bool:
        intervention = self.catalogue.interventions[offer]
        if place == "cause" and self.situation.work:
            return intervention.levels[0] is not Level.SELF
        return place != "now" or self._fits_the_day(intervention)

    def _fits_the_day(self, intervention: Intervention) -> bool:
        if intervention.minutes is None:
            return False
        if self.situation.free:
            return intervention.minutes > ON_A_WORK_DAY
        return (intervention.shortest or intervention.minutes) <= ON_A_WORK_DAY

    def _in_another_form(self, offers: list[str]) -> str:
        """The first that is not of the form offered last, where there is one."""
        dated = {o: e.offered for o, e in self.known.items() if e.offered}
        held = self.catalogue.places["now"].holds
        last = max((o for o in dated if o in held), key=lambda o: dated[o], default=None)
        form = self.catalogue.interventions[last].form if last else None
        others = (o for o in offers if self.catalogue.interventions[o].form != form)
        return next(others, offers[0])

    def _told(self, place: PlaceId, row: Row, chosen: Intervention) -> Suggestion:
        others = self._others(row) if place == "cause" else []
        return Suggestion(
            place=place,
            intervention=chosen.id,
            label=chosen.evidence,
            why=self._why(place, row, chosen),
            row=row.id,
            step=row.step,
            minutes=self._minutes(place, chosen),
            experience=self.known.get(chosen.id, NOTHING_KNOWN),
            instead=tuple(o for o in (*row.offers, *row.more) if o != chosen.id),
            others=tuple((w.item, other.id) for w, other in others),
            first_of_all=self._first_of_all(row, chosen),
        )

    def _why(self, place: PlaceId, row: Row, chosen: Intervention) -> Text:
        if place == "cause":
            filled = next((w for w, of in self.causes if of is row), None)
            others = [weighed for weighed, _ in self._others(row)]
            return why_cause(row, filled, others, self.situation, self.catalogue)
        if place == "now":
            return why_now(row, chosen, self.situation, self.catalogue)
        return row.why

    def _others(self, row: Row) -> list[tuple[Weighed, Row]]:
        """What else weighed, where it was more than a tick now and then; what happened always."""
        least = NAMED_FROM * sum(weighed.ticks for weighed, _ in self.causes)
        return [
            (weighed, other)
            for weighed, other in self.causes
            if other is not row and (not weighed.ticks or weighed.ticks >= least)
        ]

    def _minutes(self, place: PlaceId, chosen: Intervention) -> int | None:
        if place == "now" and not self.situation.free:
            return chosen.shortest or chosen.minutes
        return chosen.minutes

    def _first_of_all(self, row: Row, chosen: Intervention) -> str | None:
        colleague = self.known.get(PEER_SUPPORT, NOTHING_KNOWN)
        higher = row.step is not None and row.step > 1
        if higher and chosen.id != PEER_SUPPORT and not colleague.stays_away:
            return PEER_SUPPORT
        return None


def row_for(weighed: Weighed, situation: Situation, catalogue: Catalogue) -> Row:
    """The row of the causes for what weighed: the first that names it or what it belongs to."""
    stressor = weighed.item in catalogue.stressors
    wider = catalogue.wider(weighed.item) if stressor else (weighed.item, weighed.domain)
    person = situation.facts & (catalogue.roles.keys() | catalogue.settings.keys())
    signals = {fact for fact in situation.facts if "." in fact}
    facts = {*wider, *person, *signals}
    return next(row for row in catalogue.rows("cause") if row.fits(facts))
