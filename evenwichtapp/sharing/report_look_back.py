"""The last look-back as the first thing of a talk: what stood out, may stay, was agreed."""

from __future__ import annotations

from collections.abc import Sequence

from evenwichtapp.care.look_back import (
    AGREEMENT,
    KEEP,
    KEEP_WORDS,
    LOOK_BACK,
    SEEN,
    SEEN_WORDS,
)
from evenwichtapp.catalogue.models import Language
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import day_and_month
from evenwichtapp.diary.records import Reflection

ASKED = (("seen", (SEEN, SEEN_WORDS)), ("keep", (KEEP, KEEP_WORDS)), ("agreement", (AGREEMENT,)))


def last_look_back(reflections: Sequence[Reflection]) -> Reflection | None:
    """The look-back that was finished last, with something in it; None where there is none."""
    told = (r for r in reflections if r.worksheet == LOOK_BACK and r.finished and _answers(r))
    return max(told, key=lambda r: (r.day, r.id), default=None)


def look_back_contents(reflection: Reflection, language: Language) -> dict[str, object]:
    """Its title and, for each question that was answered, the question and the answers in lines."""
    title = sentence("sharing.report.look_back", day=day_and_month(reflection.day))
    rows = [
        {"asked": sentence(f"sharing.report.look_back.{name}").in_language(language), "said": said}
        for name, said in _answers(reflection)
    ]
    return {"title": title.in_language(language), "rows": rows}


def _answers(reflection: Reflection) -> list[tuple[str, list[str]]]:
    found = []
    for name, fields in ASKED:
        said = [
            line.strip()
            for field in fields
            for line in str(reflection.answers.get(field, "")).splitlines()
            if line.strip()
        ]
        if said:
            found.append((name, said))
    return found
