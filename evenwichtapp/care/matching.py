"""From a signal to at most three things that may help, each with the reason why it is named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from evenwichtapp.care.needs import Need, need_of
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Evidence, Intervention, Level, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import joined
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Helped, Person
from evenwichtapp.signals.signal import Signal

MOST = 3
AGENDA_POINT = "agenda_point"
PEER_SUPPORT = "peer_support"

# What makes one thing fit better than another; only the order matters, no figure is shown.
FIRST_THEME = 8
OTHER_THEME = 3
MAINLY_ELSE = -4
NAMED_FOR_DOMAIN = 4
NAMED_FOR_LOAD_BEHIND = 2
FOR_OTHER_DOMAINS = -5
OWN_WORKSHEET = 6
PEER_SUPPORT_FIRST = 5
"""85% look for support from colleagues and 24% want more of it (KS 5)."""
OWN_CIRCLE = 4
WITH_OTHERS = 3
STUDIED = {Evidence.L1A: 3, Evidence.L1B: 3, Evidence.L2: 2, Evidence.L3: 1}
MINUTES = 2
"""Work pressure takes the very time to recover: what takes minutes goes first (KS 9, 1.1)."""
SHORT = 20
TAKES_LONG = -3
LONG = 60
WITHIN_A_SHIFT = 2
TAKES_A_COURSE = -5
MAY_BE_GONE = -6
SAME_FORM = -3
SAME_COMPANY = -1
SAME_METHOD = -10
A_PERSON_FIRST = 20
HELPED = {Helped.GOOD: 4, Helped.SUFFICIENT: 2, Helped.MODERATE: 0, Helped.INSUFFICIENT: -6}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An intervention that may help, how sure that is, and why it is named here."""

    intervention: str
    label: Evidence
    why: Text


def suggestions(
    signal: Signal, diary: Diary, catalogue: Catalogue, most: int = MOST
) -> tuple[Suggestion, ...]:
    """Up to ``most`` interventions for a signal, the most fitting first and not all alike.

    Where the load lies in the working conditions, the way to the team comes first and self-care is
    no answer (KS 9, Box 1 has none for them).
    """
    need = need_of(signal, diary, catalogue)
    helped = _helped_before(diary)
    points = {
        intervention.id: _points(intervention, need, catalogue, diary.person)
        + HELPED.get(helped.get(intervention.id, Helped.MODERATE), 0)
        for intervention in catalogue.interventions.values()
        if _fits(intervention, need)
    }
    return tuple(
        Suggestion(
            picked.id,
            picked.evidence,
            _why(picked, need, catalogue, diary.person, helped),
        )
        for picked in _varied(points, need, catalogue, most)
    )


def _fits(intervention: Intervention, need: Need) -> bool:
    if not set(need.themes) & set(intervention.themes):
        return False
    return not (need.in_the_work and intervention.levels[0] is Level.SELF)


def _points(intervention: Intervention, need: Need, catalogue: Catalogue, person: Person) -> int:
    """How well one thing fits, before what was picked already and what helped before count."""
    return (
        _theme_points(intervention, need)
        + _company_points(intervention, need, person)
        + _effort_points(intervention)
        + STUDIED.get(intervention.evidence, 0)
        + _domain_points(intervention, need, catalogue)
        + OWN_WORKSHEET * (intervention.worksheet in need.worksheets)
    )


def _theme_points(intervention: Intervention, need: Need) -> int:
    first, *others = need.themes
    points = FIRST_THEME if first in intervention.themes else 0
    points += OTHER_THEME * len(set(others) & set(intervention.themes))
    return points + MAINLY_ELSE * (intervention.themes[0] not in need.themes)


def _domain_points(intervention: Intervention, need: Need, catalogue: Catalogue) -> int:
    if _match_why(intervention, need, catalogue):
        return NAMED_FOR_DOMAIN if need.domains else NAMED_FOR_LOAD_BEHIND
    elsewhere = need.domains and set(need.domains).isdisjoint(intervention.domains)
    return FOR_OTHER_DOMAINS if elsewhere else 0


def _company_points(intervention: Intervention, need: Need, person: Person) -> int:
    if need.themes[0] == "rest" or intervention.company == "alone":
        return 0
    if intervention.id != PEER_SUPPORT:
        return WITH_OTHERS
    return WITH_OTHERS + PEER_SUPPORT_FIRST + OWN_CIRCLE * bool(person.support)


def _effort_points(intervention: Intervention) -> int:
    points = WITHIN_A_SHIFT * intervention.within_shift + MAY_BE_GONE * intervention.offered
    if intervention.form == "course" or intervention.minutes is None:
        return points + TAKES_A_COURSE
    if intervention.minutes > LONG:
        return points + TAKES_LONG
    return points + MINUTES * (intervention.minutes <= SHORT)


def _varied(
    points: Mapping[str, int], need: Need, catalogue: Catalogue, most: int
) -> list[Intervention]:
    """The best of each round, where what resembles an earlier one counts for less."""
    picked: list[Intervention] = []
    if need.partly_in_the_work:
        picked.append(catalogue.interventions[AGENDA_POINT])
    left = [catalogue.interventions[name] for name in points if name != AGENDA_POINT]

    def worth(intervention: Intervention) -> int:
        alike = SAME_FORM * sum(intervention.form == other.form for other in picked)
        alike += SAME_COMPANY * sum(intervention.company == other.company for other in picked)
        alike += SAME_METHOD * any(_same_method(intervention, other) for other in picked)
        first = need.a_person_first and not picked and intervention.company == "together"
        return points[intervention.id] + alike + A_PERSON_FIRST * first

    while left and len(picked) < most:
        best = max(left, key=worth)
        picked.append(best)
        left.remove(best)
    return picked


def _same_method(one: Intervention, other: Intervention) -> bool:
    """Whether one is the short form of the other, such as CURA in five minutes."""
    return one.id.startswith(f"{other.id}_") or other.id.startswith(f"{one.id}_")


def _why(
    intervention: Intervention,
    need: Need,
    catalogue: Catalogue,
    person: Person,
    helped: Mapping[str, Helped],
) -> Text:
    if intervention.id == PEER_SUPPORT and person.support:
        why = sentence("care.why.support_circle")
    else:
        why = _match_why(intervention, need, catalogue) or _theme_why(intervention, need)
    if helped.get(intervention.id) in (Helped.GOOD, Helped.SUFFICIENT):
        return joined(why, sentence("care.why.helped_before"))
    return why


def _match_why(intervention: Intervention, need: Need, catalogue: Catalogue) -> Text | None:
    """What Box 1 says of this intervention for a domain the signal is about."""
    domains = need.domains or ((need.mostly,) if need.mostly else ())
    if intervention.id == AGENDA_POINT and need.partly_in_the_work:
        domains = ("working_conditions",)
    for match in catalogue.matches:
        if match.intervention == intervention.id and match.domain in domains:
            return match.why
    return None


def _theme_why(intervention: Intervention, need: Need) -> Text:
    theme = next(theme for theme in need.themes if theme in intervention.themes)
    return sentence(f"care.why.theme.{theme}")


def _helped_before(diary: Diary) -> dict[str, Helped]:
    """How much each thing helped the last time the person said so."""
    return {
        practice.intervention: practice.helped
        for practice in diary.practices
        if practice.helped is not None
    }
