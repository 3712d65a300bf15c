"""What this person knows of what may help, and in which turn things are offered by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from evenwichtapp.care.asking.year import needs
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Helped

HELPED = (Helped.SUFFICIENT, Helped.GOOD)
TOO_LITTLE = 2
"""How often something was "onvoldoende" before it stays away."""


@dataclass(frozen=True, slots=True)
class Experience:
    """How it went with one intervention.

    ``helped`` of the ``times`` it was answered it helped (sufficient or good), ``too_little`` times
    it did not (insufficient). ``offered`` is the last day on which it stood on a card that was
    answered. ``set_aside``: the person wants it offered no more. ``needed``: they named it, or what
    it is for, as something that would help (``year``).
    """

    times: int = 0
    helped: int = 0
    too_little: int = 0
    offered: date | None = None
    set_aside: bool = False
    needed: bool = False

    @property
    def stays_away(self) -> bool:
        """Whether it is not offered again; it stays in the library."""
        return self.set_aside or self.too_little >= TOO_LITTLE


NOTHING_KNOWN = Experience()


def experience_of(diary: Diary, day: date = date.max) -> dict[str, Experience]:
    """What is known by intervention; one of which nothing is known is not in it.

    What stood on a card before ``day`` was offered: what is answered on the day itself changes
    nothing on the cards that still stand there.
    """
    said: dict[str, list[Helped]] = {}
    for practice in diary.practices:
        if practice.helped is not None:
            said.setdefault(practice.intervention, []).append(practice.helped)
    before = (answer for answer in diary.answers if answer.day < day)
    offered = {key: answer.day for answer in before for key in answer.offered}
    aside, needed = diary.person.set_aside, needs(diary, day)
    return {
        key: Experience(
            times=len(said.get(key, ())),
            helped=sum(helped in HELPED for helped in said.get(key, ())),
            too_little=said.get(key, []).count(Helped.INSUFFICIENT),
            offered=offered.get(key),
            set_aside=key in aside,
            needed=key in needed,
        )
        for key in dict.fromkeys((*said, *offered, *aside, *sorted(needed)))
    }


def just_offered(
    known: Mapping[str, Experience], above: Iterable[str], day: date
) -> dict[str, Experience]:
    """What is known, where what stands on the cards ``above`` counts as offered on ``day``."""
    shown = {key: replace(known.get(key, NOTHING_KNOWN), offered=day) for key in above}
    return {**known, **shown}


def set_aside(diary: Diary, intervention: str) -> Change:
    """Offer this no more; it stays in the library."""
    aside = tuple(dict.fromkeys((*diary.person.set_aside, intervention)))
    return Change("set_aside", replace=(replace(diary.person, set_aside=aside),))


def offer_again(diary: Diary, intervention: str) -> Change:
    """Offer this again after all."""
    aside = tuple(key for key in diary.person.set_aside if key != intervention)
    return Change("offered_again", replace=(replace(diary.person, set_aside=aside),))


def in_turn(offers: Iterable[str], known: Mapping[str, Experience]) -> list[str]:
    """The offers in the order in which they are due.

    First what helped before, then what the person said would help, then what was not yet offered,
    then what was offered longest ago; else the order given. What stays away is left out.
    """

    def turn(offer: str) -> tuple[bool, bool, date]:
        experience = known.get(offer, NOTHING_KNOWN)
        return not experience.helped, not experience.needed, experience.offered or date.min

    return sorted((o for o in offers if not known.get(o, NOTHING_KNOWN).stays_away), key=turn)


def experience_words(experience: Experience) -> Text | None:
    """Such as "Hielp jou 4 van de 5 keer."; None where there is nothing that needs telling.

    What was named as a need says so, until it helped or did not.
    """
    if experience.needed and not experience.times:
        return sentence("care.needed")
    if not experience.helped:
        return None
    return sentence("care.helped", helped=experience.helped, times=experience.times)
