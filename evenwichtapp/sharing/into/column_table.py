"""A CSV of no known kind, read by the columns that the person points out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.moments import local_moment
from evenwichtapp.diary.records import HIGHEST_SCORE, LOWEST_SCORE, CheckIn, Scale
from evenwichtapp.diary.workday import NOON, work_day
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.again import Again, Match, Trace, print_of
from evenwichtapp.sharing.into.bounds import Progress, telling
from evenwichtapp.sharing.into.delimited_text import TextRow, TextTable
from evenwichtapp.sharing.into.source import (
    AlreadyThere,
    Found,
    LeftOut,
    Meanings,
    left_out_by,
    readable,
    stable_id,
)

MOST = 1e9  # no scale ends beyond it, and an infinite one has no middle
# Written as people write it; MM after HH: or HH. means minutes.
_TOKENS = {"yyyy": "%Y", "dd": "%d", "mm": "%m", "hh:mm": "%H:%M", "hh.mm": "%H.%M"}


@dataclass(frozen=True)
class Description:
    """Where things stand: places of columns from 0, ``low`` and ``high`` of the other scale.

    ``date_format`` is one of ``strptime``; without a time in it an entry stands at noon.
    """

    date: int
    score: int
    note: int | None
    low: float
    high: float
    date_format: str

    @property
    def has_time(self) -> bool:
        """Whether the date column tells the time as well."""
        return "%H" in self.date_format or "%I" in self.date_format


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One row that could be read; ``at`` is a wall-clock moment, ``raw`` the score as it stood."""

    row: int
    at: datetime
    score: int
    raw: str
    note: str


@dataclass(frozen=True)
class ColumnTable:
    """A table that was read by its description; ``app`` stands for these columns in an origin."""

    readings: tuple[ScoreRow, ...]
    broken: tuple[LeftOut, ...]
    has_time: bool
    app: str
    kind: str = "table"
    moods: tuple[str, ...] = ()
    items: tuple[str, ...] = ()

    def records(
        self, meanings: Meanings, known: AlreadyThere, catalogue: Catalogue, progress: Progress
    ) -> Found:
        """A check-in a row, its score brought from the other scale to 1-10."""
        traces = [_trace(reading) for reading in self.readings]
        earlier = Again("table", known).matches(traces)
        matches = Again(self.app, known).matches(traces)
        boundary = known.diary.person.day_boundary
        check_ins: list[CheckIn] = []
        out = list(self.broken)
        rows: dict[str, int] = {}
        told = telling(self.readings, progress)
        for reading, before, match in zip(told, earlier, matches, strict=True):
            found = before if before.same else match
            try:
                check_ins.append(self._check_in(reading, found, boundary))
                rows[found.id] = reading.row
            except KnownError as error:
                out.append(left_out_by(reading.row, error))
        return Found(tuple(check_ins), tuple(out), rows)

    def _check_in(self, reading: ScoreRow, match: Match, boundary: int) -> CheckIn:
        if match.record is not None:
            if match.same:
                return match.record
            note = reading.note or match.record.note
            return replace(match.record, score=reading.score, note=note, origin=match.origin)
        moment = local_moment(reading.at.date(), reading.at.time())
        day = work_day(moment, boundary) if self.has_time else moment.date()
        made = Entry(day=day, score=reading.score, note=reading.note)
        return made.check_in(moment, id=match.id, scale=Scale.FOREIGN, origin=match.origin)


def read(table: TextTable, description: Description) -> ColumnTable:
    """The rows of a table; what cannot be read is left out, with the reason."""
    readings, broken = readable(table.rows, lambda row: _reading(row, table, description))
    columns = (table.columns[description.date], table.columns[description.score])
    app = f"table.{print_of(*columns)}"
    return ColumnTable(readings, broken, description.has_time, app)


def _reading(row: TextRow, table: TextTable, told: Description) -> ScoreRow:
    if row.cells is None or len(row.cells) != len(table.columns):
        raise KnownError("sharing.broken_row")
    raw = row.cells[told.score].strip()
    return ScoreRow(
        row=row.number,
        at=_moment(row.cells[told.date].strip(), told),
        score=_score(raw, told),
        raw=raw,
        note="" if told.note is None else row.cells[told.note],
    )


def _trace(reading: ScoreRow) -> Trace:
    return Trace(
        at=reading.at,
        raw=reading.raw,
        print=print_of(reading.raw, reading.note),
        earlier=stable_id(reading.at.isoformat(), reading.raw, reading.note),
    )


def _moment(text: str, told: Description) -> datetime:
    try:
        read = datetime.strptime(text, told.date_format)
        moment = datetime.combine(read.date(), read.time() if told.has_time else NOON)
        local_moment(moment.date(), moment.time())  # some days are too far for this machine
    except (ValueError, OverflowError, OSError, re.error):
        raise KnownError("sharing.no_date") from None
    return moment


def _score(text: str, told: Description) -> int:
    """The score on our scale, halves up; raises for what lies outside the other one."""
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        raise KnownError("sharing.no_number") from None
    if not told.low <= value <= told.high:
        raise KnownError("sharing.no_number")
    part = (value - told.low) / (told.high - told.low)
    return int(LOWEST_SCORE + part * (HIGHEST_SCORE - LOWEST_SCORE) + 0.5)


def described(document: Any, table: TextTable) -> Description:
    """The description in a map: ``columns`` (date, score, maybe note), ``scale``, ``date_format``.

    Raises ``KnownError("mapping_invalid")`` with the place of what is missing or wrong.
    """
    names = document["columns"]
    if not isinstance(names, dict):
        raise KnownError("mapping_invalid", place="columns")
    low, high = _scale(document.get("scale"))
    return Description(
        date=_column(names, "date", table),
        score=_column(names, "score", table),
        note=_column(names, "note", table) if names.get("note") else None,
        low=low,
        high=high,
        date_format=_date_format(document.get("date_format")),
    )


def _column(names: dict[str, Any], meaning: str, table: TextTable) -> int:
    name = names.get(meaning)
    if not isinstance(name, str) or name.strip().casefold() not in table.columns:
        raise KnownError("mapping_invalid", place=f"columns/{meaning}")
    return table.columns.index(name.strip().casefold())


def _scale(scale: Any) -> tuple[float, float]:
    match scale:
        case [int() | float() as low, int() | float() as high] if -MOST < low < high < MOST:
            return low, high
    raise KnownError("mapping_invalid", place="scale")


def _date_format(text: Any) -> str:
    if not isinstance(text, str) or not text.strip():
        raise KnownError("mapping_invalid", place="date_format")
    if "%" in text:
        return text.strip()
    pattern = re.compile("|".join(re.escape(token) for token in sorted(_TOKENS, key=len)[::-1]))
    return pattern.sub(lambda found: _TOKENS[found[0]], text.strip().casefold())
