"""What somebody may need when they see a signal: where the load lies, and which themes fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Theme
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import MarkKind
from evenwichtapp.signals.signal import Signal, SignalKind

WORKING_CONDITIONS = "working_conditions"
MOSTLY = 0.5
"""A domain from which at least this share of the stressors comes is where the load mostly lies."""

THEMES_OF_EVENT: dict[str, tuple[Theme, ...]] = {
    "death": ("death", "talk"),
    "moral_situation": ("moral", "talk"),
    "bad_news_talk": ("talk",),
    "aggression": ("talk", "work"),
    "error": ("talk", "work"),
    "return_to_work": ("work", "talk"),
}
THEMES_OF_TICK: dict[str, tuple[Theme, ...]] = {
    "first": ("starter",),
    "not_debriefed": ("talk",),
}
THEMES_OF_SIGN_GROUP: dict[str, tuple[Theme, ...]] = {
    "emotional": ("talk", "rest"),
    "numbing": ("talk",),
    "cognitive": ("rest", "talk"),
    "behavioural": ("talk", "rest"),
    "physical": ("rest",),
    "moral": ("moral", "talk"),
    "work": ("talk", "work"),
}
THEMES_OF_DOMAIN: dict[str, tuple[Theme, ...]] = {
    "patient_suffering": ("death", "talk"),
    "cooperation": ("talk", "moral"),
    "relation": ("talk", "moral"),
    "individual": ("talk", "rest"),
    WORKING_CONDITIONS: ("work", "talk"),
}
THEMES_WITHOUT_CAUSE: tuple[Theme, ...] = ("talk", "rest")
"""What fits a signal of which nothing tells the cause; peer support first (KS 5: 85% do it)."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a signal asks for.

    ``themes`` come most fitting first. ``domains`` are the ones the signal itself is about;
    ``mostly`` is the one the load behind it mostly comes from, where that is clear. ``worksheets``
    belong to the kinds of event it is about. ``a_person_first`` asks for company rather than for
    an exercise alone.
    """

    themes: tuple[Theme, ...]
    domains: tuple[str, ...]
    mostly: str | None
    worksheets: tuple[str, ...]
    a_person_first: bool

    @property
    def in_the_work(self) -> bool:
        """Whether the load lies in the working conditions: no self-care as an answer to that."""
        return WORKING_CONDITIONS in self.domains

    @property
    def partly_in_the_work(self) -> bool:
        """Whether the working conditions are in it, of themselves or as what mostly lies behind."""
        behind = not self.domains and self.mostly == WORKING_CONDITIONS
        return self.in_the_work or behind


def need_of(signal: Signal, diary: Diary, catalogue: Catalogue) -> Need:
    """What this signal asks for, by what it is about and by what weighed on its days."""
    domains = _domains(signal, catalogue)
    mostly = _mostly(signal, diary, catalogue)
    themes = _themes(signal, catalogue)
    if not themes:
        themes = (*THEMES_OF_DOMAIN.get(mostly or "", ()), *THEMES_WITHOUT_CAUSE)
    numbing = any(
        item in catalogue.signs and catalogue.signs[item].numbing for item in signal.about
    )
    return Need(
        themes=tuple(dict.fromkeys(themes)),
        domains=domains,
        mostly=mostly,
        worksheets=_worksheets(signal, catalogue),
        a_person_first=numbing or signal.kind is SignalKind.FOLLOW_UP,
    )


def _themes(signal: Signal, catalogue: Catalogue) -> tuple[Theme, ...]:
    """Themes by what the signal is about; what was ticked of an event goes before its kind."""
    found = [theme for item in signal.about for theme in THEMES_OF_TICK.get(item, ())]
    for item in signal.about:
        found += THEMES_OF_EVENT.get(item, ())
        if item in catalogue.signs:
            found += THEMES_OF_SIGN_GROUP.get(catalogue.signs[item].group, ())
        if item in catalogue.stressors:
            found += THEMES_OF_DOMAIN.get(catalogue.stressors[item].domain, ())
    return tuple(found)


def _domains(signal: Signal, catalogue: Catalogue) -> tuple[str, ...]:
    found: list[str] = []
    for item in signal.about:
        if item in catalogue.stressors:
            found.append(catalogue.stressors[item].domain)
        domain = catalogue.event_kinds[item].domain if item in catalogue.event_kinds else None
        found += [domain] if domain else []
    return tuple(dict.fromkeys(found))


def _worksheets(signal: Signal, catalogue: Catalogue) -> tuple[str, ...]:
    kinds = (catalogue.event_kinds[i] for i in signal.about if i in catalogue.event_kinds)
    return tuple(kind.worksheet for kind in kinds if kind.worksheet)


def _mostly(signal: Signal, diary: Diary, catalogue: Catalogue) -> str | None:
    """The domain from which most of what weighed on the signal's days comes."""
    domains = Counter(_domains_of_days(signal, diary, catalogue))
    for domain, marks in domains.most_common(1):
        return domain if marks >= MOSTLY * domains.total() else None
    return None


def _domains_of_days(signal: Signal, diary: Diary, catalogue: Catalogue) -> Iterable[str]:
    for day in signal.days:
        for check_in in diary.check_ins_by_day.get(day, ()):
            for stressor in check_in.items(MarkKind.STRESSOR) & catalogue.stressors.keys():
                yield catalogue.stressors[stressor].domain
