"""What weighs in the work, as a point for the team's own agenda ("Maak er een agendapunt van").

It holds counts of causes at team and organisation only: no score, no sign, no event, no note.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language, Level, Stressor, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import day_and_month
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import MarkKind

AGENDA_POINT = "agenda_point"
"""The intervention that this makes."""
MOST_NAMED = 5


def agenda_point(
    diary: Diary, catalogue: Catalogue, first: date, last: date, language: Language
) -> str:
    """The text of the agenda point over a period, both days included.

    Each cause counts once a day, at the level where it mostly lies; what lies at the system counts
    with the organisation, what lies with the person is left out, as are items of the person's own.
    """
    period = diary.between(first, last)
    counts = _days_by_stressor(period, catalogue)
    paragraphs = [sentence("care.agenda.heading"), _period(first, last, period)]
    if counts:
        paragraphs += [
            sentence("care.agenda.what_weighed"),
            *(_line(catalogue.stressors[name], days) for name, days in _most(counts, catalogue)),
            _question(counts, catalogue),
        ]
    else:
        paragraphs.append(sentence("care.agenda.nothing"))
    paragraphs.append(sentence("care.agenda.no_judgement"))
    return _laid_out([paragraph.in_language(language) for paragraph in paragraphs])


def _days_by_stressor(period: Diary, catalogue: Catalogue) -> Counter[str]:
    counts: Counter[str] = Counter()
    for check_ins in period.check_ins_by_day.values():
        ticked = frozenset[str]().union(*(c.items(MarkKind.STRESSOR) for c in check_ins))
        known = (catalogue.stressors[name] for name in ticked & catalogue.stressors.keys())
        counts.update(stressor.id for stressor in known if stressor.levels[0] is not Level.SELF)
    return counts


def _most(counts: Counter[str], catalogue: Catalogue) -> list[tuple[str, int]]:
    order = list(catalogue.stressors)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], order.index(item[0])))
    return ranked[:MOST_NAMED]


def _period(first: date, last: date, period: Diary) -> Text:
    return sentence(
        "care.agenda.period",
        first=day_and_month(first),
        last=day_and_month(last),
        year=last.year,
        days=len(period.check_ins_by_day),
    )


def _line(stressor: Stressor, days: int) -> Text:
    level = "team" if stressor.levels[0] is Level.TEAM else "organisation"
    return sentence(
        "care.agenda.line",
        label=stressor.label,
        days=days,
        level=sentence(f"care.agenda.level.{level}"),
    )


def _question(counts: Counter[str], catalogue: Catalogue) -> Text:
    (most, _), *_ = _most(counts, catalogue)
    return sentence("care.agenda.question", label=catalogue.stressors[most].label)


def _laid_out(paragraphs: list[str]) -> str:
    """One paragraph a line, with a blank line between all but the items of the list."""
    text = ""
    for above, paragraph in zip(["", *paragraphs], paragraphs, strict=False):
        item = paragraph.startswith("- ")
        text += "" if not above else "\n" if item else "\n\n"
        text += paragraph
    return text + "\n"
