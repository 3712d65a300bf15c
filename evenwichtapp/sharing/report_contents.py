"""What stands in the report, as plain data for the template.

The person speaks in it ("Ik zat meestal..."); sentences come from insight, and nothing is said of
a part that stays out.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Any

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import day_and_month
from evenwichtapp.diary.closing import CLOSING, without_closed
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Event, MarkKind, Part, Reflection, clean_text
from evenwichtapp.errors import KnownError
from evenwichtapp.insight import day_words
from evenwichtapp.insight.claim import Voice
from evenwichtapp.insight.load import SHOWN_LEVELS, DomainLoad, load_by_domain, organisation_share
from evenwichtapp.insight.reading import Reading, reading
from evenwichtapp.insight.support_given import support
from evenwichtapp.sharing.parts import Parts, selected
from evenwichtapp.sharing.report_chart import chart
from evenwichtapp.sharing.report_further import further
from evenwichtapp.sharing.report_look_back import last_look_back, look_back_contents

EVENTS_ON_FIRST_PAGE = 4
SUPPORTS = 5


def report_contents(
    diary: Diary,
    catalogue: Catalogue,
    first: date,
    last: date,
    language: Language,
    question: str,
    parts: Parts,
    *,
    as_of: date,
) -> dict[str, Any]:
    """The report of the days ``first`` up to and including ``last``; a part left out is None.

    Raises ``KnownError("period_empty")`` when no day of it holds anything.
    """
    # days before the period stay, because what is usual for someone is read from a year
    part = _with_own_limits(selected(diary.as_of(last), None, last, parts), diary)
    shown = part.between(first, last)
    if not any(
        (shown.check_ins, shown.events, shown.practices, shown.reflections, shown.agreements)
    ):
        raise KnownError("period_empty")
    writer = _Writer(part, catalogue, first, last, language, as_of)
    looked = last_look_back(shown.reflections)
    behind = _without(part, looked) if looked else part
    with_scores = Part.SCORES in parts and bool(shown.check_ins)
    return {
        "language": language,
        "words": writer.words(),
        "question": clean_text(question),
        "look_back": look_back_contents(looked, language) if looked else None,
        "brief": writer.brief() if with_scores else None,
        "chart": writer.chart() if with_scores else None,
        "load": writer.load() if Part.MARKS in parts else None,
        "support": writer.support() if Part.MARKS in parts else None,
        "events": writer.events() if shown.events else None,
        "further": further(behind, catalogue, first, min(last, as_of), language, parts),
    }


def _with_own_limits(part: Diary, diary: Diary) -> Diary:
    """The selection with the person's limits: they stand nowhere in the report, but what is said
    by them is then said as on the person's own pages."""
    return replace(part, person=replace(part.person, limits=diary.person.limits))


def _without(part: Diary, told: Reflection) -> Diary:
    """The selection without what the first page told whole."""
    others = [reflection for reflection in part.reflections if reflection.id != told.id]
    return part.with_lists({Reflection: others})


class _Writer:
    def __init__(
        self,
        diary: Diary,
        catalogue: Catalogue,
        first: date,
        last: date,
        language: Language,
        as_of: date,
    ) -> None:
        self._diary = diary
        self._shown = diary.between(first, last)
        self._catalogue = catalogue
        self._first = first
        self._last = last
        self._language = language
        self._as_of = as_of
        self._own = {item.id: item.label for item in diary.own_items}

    def words(self) -> dict[str, str]:
        """The fixed words of the template, and the period."""
        names = (
            "title", "subtitle", "question", "brief", "load", "support", "events", "rest", "last",
            "footer", "page", "usual_range",
        )  # fmt: skip
        fixed = {name: self._say(f"report.{name}") for name in names}
        return {**fixed, "period": self._period()}

    @cached_property
    def _read(self) -> Reading:
        """The reading of the period in the person's own voice."""
        days = (self._first, self._last, self._as_of)
        return reading(self._diary, self._catalogue, *days, voice=Voice.I)

    def brief(self) -> str:
        """What the period shows, in sentences."""
        return " ".join(self._in(text) for text in (self._read.headline, *self._read.remarks))

    def chart(self) -> dict[str, Any]:
        """The course, with words for who cannot see it."""
        days = (self._first, self._last)
        drawn = chart(self._diary, self._catalogue, *days, self._read.usual, self._language)
        drawn["alt"] = self._say("report.chart_alt", period=self._period(), reading=self.brief())
        return drawn

    def load(self) -> dict[str, Any] | None:
        """What weighed by domain, and where it lies."""
        loads = load_by_domain(self._diary, self._catalogue, self._first, self._last)
        if not loads:
            return None
        levels = [(level, self._say(f"report.level.{level}")) for level in SHOWN_LEVELS]
        bars = [
            {
                "label": self._in(self._catalogue.domains[load.domain].label),
                "parts": [load.by_level[level] for level in SHOWN_LEVELS],
                "alt": ", ".join(
                    f"{word} {load.by_level[level]}"
                    for level, word in levels
                    if load.by_level[level]
                ),
                "total": load.total,
            }
            for load in loads
        ]
        bars[0]["total"] = self._say("report.times", times=loads[0].total)
        return {
            "levels": [word for _, word in levels],
            "bars": [{**bar, "total": str(bar["total"])} for bar in bars],
            "sentence": self._share(loads),
        }

    def _share(self, loads: tuple[DomainLoad, ...]) -> str:
        times, of = organisation_share(loads).said
        return self._in(sentence("insight.load.share", times=times, of=of))

    def support(self) -> list[list[str]] | None:
        """What gave support: name, how often, how it helped."""
        given = support(self._diary, self._first, self._last)[:SUPPORTS]
        rows = [
            [
                self._item(one.item),
                self._say("report.times", times=one.times),
                self._say(f"report.helped.{one.helped}") if one.helped else "",
            ]
            for one in given
        ]
        return rows or None

    def events(self) -> dict[str, Any]:
        """What happened, last first: what stands on the first page, and the rest."""
        rows = [self._event(event) for event in reversed(self._shown.events)]
        return {"first": rows[:EVENTS_ON_FIRST_PAGE], "rest": rows[EVENTS_ON_FIRST_PAGE:]}

    def _event(self, event: Event) -> dict[str, str]:
        kind = self._catalogue.event_kinds.get(event.kind)
        ticks = {tick.id: self._in(tick.label) for tick in kind.ticks} if kind else {}
        said = [
            f"{ticks[tick]}{self._when(event, tick)}."
            for tick in without_closed(event.ticks)
            if tick in ticks
        ]
        return {
            "day": self._in(day_words.short_day(event.day)),
            "shape": kind.shape if kind else "circle",
            "kind": self._in(kind.label) if kind else event.kind,
            "words": " ".join([*said, event.note]).strip(),
        }

    def _when(self, event: Event, tick: str) -> str:
        if event.closed_on is None or tick not in CLOSING:
            return ""
        return f" ({self._in(day_words.short_day(event.closed_on))})"

    def _item(self, item: str) -> str:
        known = self._catalogue.items(MarkKind.COPING.value).get(item)
        return self._in(known.label) if known else self._own.get(item, item)

    def _period(self) -> str:
        first = day_and_month(self._first)
        if self._first.year != self._last.year:
            first = Text(f"{first.nl} {self._first.year}", f"{first.en} {self._first.year}")
        last = day_and_month(self._last)
        return self._say("report.period", first=first, last=last, year=self._last.year)

    def _say(self, code: str, **values: object) -> str:
        return self._in(sentence(f"sharing.{code}", **values))

    def _in(self, text: Text) -> str:
        return text.in_language(self._language)
