"""The short references of the catalogue, written out for people.

The files name a source by a short code, such as ``KS 9 2.3``: chapter 9 of the knowledge synthesis
on caregivers in palliative care (2021), recommendation 2.3. Names of studies stand as they are.
"""

from __future__ import annotations

import re

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import capitalised

_SYNTHESIS = re.compile(r"KS (?P<chapter>\d)(?: (?P<place>.+))?")
_PLACES = {"Box 1": "box", "Table 2": "table", "QuickScan": "survey"}
_NAMED = {"Zuurstof", "Trimbos", "Phrenos", "Cochrane", "Arbowet", "Own contact", "Evenwicht"}


def source_words(source: str) -> Text:
    """A ``source`` of the catalogue in plain words, its parts still separated by ";"."""
    parts = [_part(part.strip()) for part in source.split(";")]
    return capitalised(Text("; ".join(p.nl for p in parts), "; ".join(p.en for p in parts)))


def _part(part: str) -> Text:
    found = _SYNTHESIS.fullmatch(part)
    if found:
        chapter = sentence("sources.synthesis", chapter=found["chapter"])
        place = _place(found["chapter"], found["place"] or "")
        return _within(chapter, place) if place else chapter
    if part in _NAMED:
        return sentence(f"sources.{part.lower().replace(' ', '_')}")
    name, _, section = part.partition(" ")
    if name in _NAMED:
        return _within(sentence(f"sources.{name.lower()}"), Text(section, section))
    return Text(part, part)


def _place(chapter: str, place: str) -> Text | None:
    """Where in a chapter: a box, a table or a recommendation; a domain of chapter 4 needs none."""
    if place in _PLACES:
        return sentence(f"sources.{_PLACES[place]}")
    if chapter == "9" and place:
        return sentence("sources.recommendation", number=place)
    return None


def _within(whole: Text, place: Text) -> Text:
    return Text(f"{whole.nl}, {place.nl}", f"{whole.en}, {place.en}")
