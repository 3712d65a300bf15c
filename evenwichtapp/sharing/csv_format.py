"""Tidy CSV: one row a fact, for spreadsheets and statistics, and back in.

``value`` is the score 1-10, the weight 1-3 of a mark, or the whole minutes of a practice. The
``id`` of a score is its scale: ``own``, or ``foreign`` for a score that came from another app.
``record`` ties the rows of one check-in or event together, and tells it from every other. A
check-in that was filled in after its day has a row ``filled_in``; its ``id`` is the moment. An
event that was closed on a later day has a row ``closed``; its ``id`` is the day.
An ``agreement`` has its why as ``id`` and its words as ``label``; where it has an intervention, a
day to look again and an outcome, there are rows ``agreed``, ``look_again`` (its ``id`` is the day)
and ``outcome``, on the day of the outcome. With whom it was stands in no row.
Follow-ups, worksheets and signals have no row; the JSON form holds everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import ItemKind, Language
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Agreement, CheckIn, Event, Mark, Part, Practice
from evenwichtapp.sharing.parts import Parts

COLUMNS = ("day", "time", "shift", "kind", "id", "label", "value", "note", "record")
EARLIER_COLUMNS = COLUMNS[:-1]
FILLED_IN = "filled_in"
CLOSED = "closed"
AGREEMENT, AGREED, LOOK_AGAIN, OUTCOME = "agreement", "agreed", "look_again", "outcome"
# A spreadsheet reads a cell that begins so as a formula; the wide forms count too.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_SPECIAL = re.compile(r'[",;\r\n\t]|^\s|\s$')


def to_csv(diary: Diary, catalogue: Catalogue, language: Language, parts: Parts) -> bytes:
    """The facts of an already selected diary as CSV in UTF-8 with its mark, lines ended by CRLF.

    ``parts`` tells whether scores have rows; labels are in ``language``.
    """
    rows = _Rows(diary, catalogue, language, Part.SCORES in parts)
    lines = [",".join(COLUMNS), *(_line(row) for row in rows.all())]
    return ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")


def guarded(text: str) -> str:
    """Text with an apostrophe before it where a spreadsheet would read a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text as it was before ``guarded``."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


@dataclass(frozen=True, slots=True)
class CsvRow:
    """One row of the file, in the order of ``COLUMNS``."""

    day: str
    time: str
    shift: str
    kind: str
    id: str
    label: str
    value: int | None
    note: str
    record: str


class _Rows:
    def __init__(
        self, diary: Diary, catalogue: Catalogue, language: Language, scores: bool
    ) -> None:
        self._diary = diary
        self._catalogue = catalogue
        self._language = language
        self._scores = scores
        self._own = {item.id: item.label for item in diary.own_items}

    def all(self) -> Iterator[CsvRow]:
        """Check-ins, events, practices and agreements in order of day."""
        diary = self._diary
        dated: list[CheckIn | Event | Practice | Agreement] = [
            *diary.check_ins, *diary.events, *diary.practices, *diary.agreements
        ]  # fmt: skip
        for record in sorted(dated, key=lambda record: record.day):
            if isinstance(record, CheckIn):
                yield from self._check_in(record)
            elif isinstance(record, Event):
                yield from self._event(record)
            elif isinstance(record, Practice):
                yield self._practice(record)
            else:
                yield from self._agreement(record)

    def _check_in(self, record: CheckIn) -> Iterator[CsvRow]:
        place = (record.day.isoformat(), f"{record.at:%H:%M}", record.shift or "")
        if self._scores:
            label = self._word(f"sharing.score.{record.scale}")
            yield CsvRow(*place, "score", record.scale, label, record.score, record.note, record.id)
        if record.filled_in_at is not None:
            moment, label = record.filled_in_at.isoformat(), self._word("insight.filled_in_later")
            yield CsvRow(*place, FILLED_IN, moment, label, None, "", record.id)
        for mark in record.marks:
            yield CsvRow(
                *place, mark.kind, mark.item, self._label(mark), mark.weight, "", record.id
            )

    def _event(self, record: Event) -> Iterator[CsvRow]:
        place = (record.day.isoformat(), f"{record.at:%H:%M}", "")
        label = self._known("event", record.kind)
        yield CsvRow(*place, "event", record.kind, label, None, record.note, record.id)
        for tick in record.ticks:
            yield CsvRow(*place, "tick", tick, self._known("tick", tick), None, "", record.id)
        if record.closed_on is not None:
            day, label = record.closed_on.isoformat(), self._word("sharing.closed_on")
            yield CsvRow(*place, CLOSED, day, label, None, "", record.id)

    def _practice(self, record: Practice) -> CsvRow:
        label = self._known("intervention", record.intervention)
        place = (record.day.isoformat(), "", "")
        what, value, note = record.intervention, record.minutes, record.note
        return CsvRow(*place, "practice", what, label, value, note, record.id)

    def _agreement(self, record: Agreement) -> Iterator[CsvRow]:
        place = (record.day.isoformat(), "", "")
        why, note, words = record.why, record.note, record.words
        yield CsvRow(*place, AGREEMENT, why, words, None, note, record.id)
        if record.intervention is not None:
            label = self._known("intervention", record.intervention)
            yield CsvRow(*place, AGREED, record.intervention, label, None, "", record.id)
        if record.look_again is not None:
            day, label = record.look_again.isoformat(), self._word("sharing.look_again")
            yield CsvRow(*place, LOOK_AGAIN, day, label, None, "", record.id)
        if record.outcome is not None and record.closed_on is not None:
            place = (record.closed_on.isoformat(), "", "")
            label = self._word(f"care.agreement.outcome.{record.outcome}")
            yield CsvRow(*place, OUTCOME, record.outcome, label, None, "", record.id)

    def _label(self, mark: Mark) -> str:
        return self._own.get(mark.item) or self._known(mark.kind.value, mark.item)

    def _known(self, kind: ItemKind, item: str) -> str:
        """The label of a catalogue item; its id where a later version of the app knows it."""
        known = self._catalogue.items(kind).get(item)
        return known.label.in_language(self._language) if known else item

    def _word(self, code: str) -> str:
        return sentence(code).in_language(self._language)


def _line(fact: CsvRow) -> str:
    value = "" if fact.value is None else str(fact.value)
    place = (fact.day, fact.time, fact.shift)
    texts = (*place, fact.kind, fact.id, fact.label, value, fact.note, fact.record)
    return ",".join(_cell(text) for text in texts)


def _cell(text: str) -> str:
    """One cell; a guarded one is quoted as well, because some programs look past the apostrophe."""
    safe = guarded(text)
    if safe == text and not _SPECIAL.search(text):
        return text
    return '"' + safe.replace('"', '""') + '"'
