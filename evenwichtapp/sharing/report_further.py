"""What follows behind the first page of the report, only where the person asked for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from evenwichtapp.care.agreements import agreement_words, outcome_words
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Field, Language, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Agreement, AnswerValue, Part, Reflection
from evenwichtapp.insight.day_words import short_day
from evenwichtapp.sharing.parts import Parts
from evenwichtapp.signals.engine import signals


def further(
    diary: Diary, catalogue: Catalogue, first: date, last: date, language: Language, parts: Parts
) -> list[dict[str, Any]]:
    """Lists of two columns, those with something in them: ``title``, ``rows``, and ``dated`` where
    the first column holds a day.

    ``diary`` holds only ``parts`` and goes back before ``first``; signals are as of ``last``.
    """
    writer = _Writer(diary.between(first, last), catalogue, language)
    lists = [
        ("signals", False, writer.signals(diary, last) if Part.SIGNALS in parts else []),
        ("own_signals", False, writer.own_signals()),
        ("agreements", True, writer.agreements()),
        ("reflections", True, writer.reflections()),
        ("notes", True, writer.notes()),
    ]
    return [
        {"title": writer.say(f"sharing.report.{name}"), "dated": dated, "rows": rows}
        for name, dated, rows in lists
        if rows
    ]


class _Writer:
    def __init__(self, shown: Diary, catalogue: Catalogue, language: Language) -> None:
        self._shown = shown
        self._catalogue = catalogue
        self._language = language

    def signals(self, diary: Diary, day: date) -> list[list[str]]:
        """What the app shows on ``day``, with the reason."""
        shown = signals(diary, day, self._catalogue)
        return [[self._in(signal.title), self._in(signal.why)] for signal in shown]

    def own_signals(self) -> list[list[str]]:
        """The person's own red flags with what they agreed with themselves."""
        return [[own.words, own.agreement] for own in self._shown.own_signals if own.active]

    def agreements(self) -> list[list[str]]:
        """What was agreed by day, and what came of it; with whom is not told."""
        return [
            [
                self._day(one.day),
                f"{self._in(agreement_words(one, self._catalogue))}\n"
                f"{self._what_came_of(one)} {one.note}".strip(),
            ]
            for one in self._shown.agreements
        ]

    def reflections(self) -> list[list[str]]:
        """The worksheets by day, each answer below its question."""
        return [
            [self._day(reflection.day), "\n".join(self._reflection(reflection))]
            for reflection in self._shown.reflections
        ]

    def notes(self) -> list[list[str]]:
        """The notes on check-ins by day."""
        noted = (check_in for check_in in self._shown.check_ins if check_in.note)
        return [[self._day(check_in.day), check_in.note] for check_in in noted]

    def say(self, code: str) -> str:
        """The words with this code."""
        return self._in(sentence(code))

    def _what_came_of(self, agreement: Agreement) -> str:
        if agreement.outcome is not None and agreement.closed_on is not None:
            outcome, day = outcome_words(agreement.outcome), short_day(agreement.closed_on)
            return self._in(sentence("sharing.report.outcome", outcome=outcome, day=day))
        if agreement.look_again is None:
            return self.say("sharing.report.still_open")
        day = short_day(agreement.look_again)
        return self._in(sentence("sharing.report.look_again", day=day))

    def _reflection(self, reflection: Reflection) -> Iterator[str]:
        worksheet = self._catalogue.worksheets.get(reflection.worksheet)
        if worksheet is None:
            return
        yield ": ".join(filter(None, (self._in(worksheet.label), reflection.title)))
        for step in worksheet.steps:
            for field in step.fields:
                answer = reflection.answers.get(field.id)
                if answer is not None and answer not in ("", ()):
                    yield f"{_asked(self._in(field.label))} {self._answer(field, answer)}"

    def _answer(self, field: Field, answer: AnswerValue) -> str:
        options = {option.id: self._in(option.label) for option in field.options}
        if isinstance(answer, tuple):
            return ", ".join(options.get(one) or self._support(one) for one in answer)
        return options.get(answer, answer) if isinstance(answer, str) else f"{answer:g}"

    def _support(self, item: str) -> str:
        """What gave support, in a field that names it by its id; any other id as it stands."""
        known = self._catalogue.coping.get(item)
        return self._in(known.label) if known else self._shown.own_labels.get(item, item)

    def _day(self, day: date) -> str:
        return self._in(short_day(day))

    def _in(self, text: Text) -> str:
        return text.in_language(self._language)


def _asked(label: str) -> str:
    return label if label.endswith("?") else f"{label}:"
