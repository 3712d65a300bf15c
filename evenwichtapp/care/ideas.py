"""Ideas for an agreement at the end of a look-back: out of what was just seen, in three places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import get_args

from evenwichtapp.care.experience import (
    NOTHING_KNOWN,
    Experience,
    experience_of,
    experience_words,
)
from evenwichtapp.care.places import PEER_SUPPORT, Suggestion, suggestions_in
from evenwichtapp.care.situation import situation_in
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import PlaceId, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import joined
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Supporter


@dataclass(frozen=True, slots=True)
class Idea:
    """Something to agree with oneself: ``words`` come after "Ik ga" and "I will".

    ``with_whom`` is somebody of the support circle, "" for nobody in particular.
    """

    place: PlaceId
    intervention: str
    words: Text
    why: Text
    with_whom: str = ""


def ideas(
    diary: Diary, catalogue: Catalogue, since: date, until: date, day: date
) -> dict[PlaceId, tuple[Idea, ...]]:
    """The ideas of each place out of the days ``since`` up to ``until``, the best first.

    What follows the first one is for whoever wants something else. A place without an idea is not
    in it: where nothing weighed there is no cause to do something about.
    """
    situation = situation_in(diary, catalogue, since, until, day)
    known = experience_of(diary, day)
    places = [p for p in get_args(PlaceId) if p != "cause" or situation.weighed]
    found = suggestions_in(situation, known, catalogue, places)
    support = diary.person.support
    return {s.place: tuple(_ideas(s, known, catalogue, support)) for s in found}


def _ideas(
    suggestion: Suggestion,
    known: dict[str, Experience],
    catalogue: Catalogue,
    support: tuple[Supporter, ...],
) -> Iterator[Idea]:
    """A person by name goes before everything else that has to do with people.

    The reason of the first speaks of the same days for the others, but not where it says of itself
    that it needs no words and they do.
    """
    wordless = catalogue.interventions[suggestion.intervention].without_words
    if suggestion.place == "somebody" and support:
        nearest = support[0].name
        words = sentence("look_back.call", name=nearest)
        why = sentence("look_back.in_circle", name=nearest)
        yield Idea("somebody", PEER_SUPPORT, words, why, with_whom=nearest)
    for offer in (suggestion.intervention, *suggestion.instead):
        experience = known.get(offer, NOTHING_KNOWN)
        if experience.stays_away:
            continue
        chosen = catalogue.interventions[offer]
        told = experience_words(experience)
        same = suggestion.place != "now" or chosen.without_words == wordless
        reasons = [text for text in (told, suggestion.why if same else None) if text]
        yield Idea(suggestion.place, offer, chosen.agreed, joined(*reasons))
