"""A CSV of no known kind, read by the columns that the person points out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.moments import local_moment
from evenwichtapp.diary.records import HIGHEST_SCORE, LOWEST_SCORE, CheckIn, Scale
from evenwichtapp.diary.workday import NOON, work_day
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.source import (
    Found,
    LeftOut,
    Mapping,
    left_out_by,
    stable_id,
)
from evenwichtapp.sharing.table import Row, Table

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


@dataclass(frozen=True)
class ColumnTable:
    """A table with its description."""

    table: Table
    description: Description
    kind: str = "table"
    moods: tuple[str, ...] = ()
    items: tuple[str, ...] = ()

    def records(self, mapping: Mapping, diary: Diary, catalogue: Catalogue) -> Found:
        """A check-in a row, its score brought from the other scale to 1-10."""
        check_ins: list[CheckIn] = []
        out: list[LeftOut] = []
        rows: dict[str, int] = {}
        for row in self.table.rows:
            try:
                check_ins.append(self._check_in(row, diary.person.day_boundary))
                rows[check_ins[-1].id] = row.number
            except KnownError as error:
                out.append(left_out_by(row.number, error))
        return Found(tuple(check_ins), tuple(out), rows)

    def _check_in(self, row: Row, boundary: int) -> CheckIn:
        if row.cells is None or len(row.cells) != len(self.table.columns):
            raise KnownError("sharing.broken_row")
        told = self.description
        moment = self._moment(row.cells[told.date].strip())
        note = "" if told.note is None else row.cells[told.note]
        raw = row.cells[told.score].strip()
        origin = f"table:{stable_id(moment.replace(tzinfo=None).isoformat(), raw, note)}"
        return CheckIn(
            id=stable_id(origin),
            day=work_day(moment, boundary) if told.has_time else moment.date(),
            at=moment,
            score=self._score(raw),
            scale=Scale.FOREIGN,
            note=note,
            origin=origin,
        )

    def _moment(self, text: str) -> datetime:
        try:
            read = datetime.strptime(text, self.description.date_format)
            return local_moment(read.date(), read.time() if self.description.has_time else NOON)
        except (ValueError, OverflowError):
            raise KnownError("sharing.no_date") from None

    def _score(self, text: str) -> int:
        """The score on our scale, halves up; raises for what lies outside the other one."""
        told = self.description
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            raise KnownError("sharing.no_number") from None
        if not told.low <= value <= told.high:
            raise KnownError("sharing.no_number")
        part = (value - told.low) / (told.high - told.low)
        return int(LOWEST_SCORE + part * (HIGHEST_SCORE - LOWEST_SCORE) + 0.5)


def described(document: Any, table: Table) -> Description:
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


def _column(names: dict[str, Any], meaning: str, table: Table) -> int:
    name = names.get(meaning)
    if not isinstance(name, str) or name.strip().casefold() not in table.columns:
        raise KnownError("mapping_invalid", place=f"columns/{meaning}")
    return table.columns.index(name.strip().casefold())


def _scale(scale: Any) -> tuple[float, float]:
    match scale:
        case [int() | float() as low, int() | float() as high] if low < high:
            return low, high
    raise KnownError("mapping_invalid", place="scale")


def _date_format(text: Any) -> str:
    if not isinstance(text, str) or not text.strip():
        raise KnownError("mapping_invalid", place="date_format")
    if "%" in text:
        return text.strip()
    pattern = re.compile("|".join(re.escape(token) for token in sorted(_TOKENS, key=len)[::-1]))
    return pattern.sub(lambda found: _TOKENS[found[0]], text.strip().casefold())
