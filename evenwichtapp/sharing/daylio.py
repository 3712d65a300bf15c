"""Daylio's CSV export, in the four shapes it had since 2018.

Columns are found by name. Of the three that tell the day only ``full_date`` is reliable; the
oldest shape lacks it and has ``year`` with ``date``. ``mood`` is a name that the person chose.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.moments import local_moment
from evenwichtapp.diary.records import CheckIn, Scale
from evenwichtapp.diary.workday import work_day
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.clock import parse_date, parse_day_of_year, parse_time
from evenwichtapp.sharing.source import (
    Found,
    Items,
    LeftOut,
    Mapping,
    left_out,
    left_out_by,
    stable_id,
    without_doubles,
)
from evenwichtapp.sharing.table import Row, Table

COLUMNS = {"date", "weekday", "time", "mood", "activities", "note"}
BEFORE_MOOD = 4

# Daylio's own names by level, best first, where they are known; a person may have others. The
# scores are our proposal: five steps spread over 1-10.
KNOWN_MOODS = {
    name: score
    for names in (
        ("rad", "good", "meh", "bad", "awful"),
        ("super", "gut", "ok", "schlecht", "lausig"),
    )
    for name, score in zip(names, (10, 8, 6, 4, 2), strict=True)
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row that could be read; ``day`` is the calendar date, ``clock`` the wall-clock time."""

    row: int
    day: date
    clock: time
    mood: str
    activities: tuple[str, ...]
    note: str

    @property
    def origin(self) -> str:
        """The same for the same row however it was saved again, with the raw name of the mood."""
        words = " ".join(self.note.split())
        key = stable_id(self.day.isoformat(), f"{self.clock:%H:%M}", self.mood, words)
        return f"daylio:{key}:{self.mood}"


@dataclass(frozen=True)
class DaylioFile:
    """A Daylio export that was read."""

    entries: tuple[Entry, ...]
    broken: tuple[LeftOut, ...]
    kind: str = "daylio"

    @property
    def moods(self) -> tuple[str, ...]:
        """The names of the moods, most used first."""
        return _by_use(entry.mood for entry in self.entries)

    @property
    def items(self) -> tuple[str, ...]:
        """The names of the activities, most used first."""
        return _by_use(name for entry in self.entries for name in entry.activities)

    def records(self, mapping: Mapping, diary: Diary, catalogue: Catalogue) -> Found:
        """A check-in a row, its score on another scale than ours."""
        items = Items(diary, catalogue)
        out = list(self.broken)
        check_ins: list[CheckIn] = []
        rows: dict[str, int] = {}
        for entry in self.entries:
            score = mapping.moods.get(entry.mood)
            if score is None:
                out.append(left_out(entry.row, "sharing.mood_left_out"))
                continue
            try:
                check_ins.append(_check_in(entry, score, mapping, items, diary))
                rows[check_ins[-1].id] = entry.row
            except KnownError as error:
                out.append(left_out_by(entry.row, error))
        return Found((*items.new, *check_ins), tuple(out), rows)


def is_daylio(columns: Iterable[str]) -> bool:
    """Whether a file with these column names is a Daylio export."""
    return set(columns) >= COLUMNS and bool({"full_date", "year"} & set(columns))


def read(table: Table) -> DaylioFile:
    """The rows of a Daylio export; what cannot be read is left out, with the reason."""
    entries, broken = [], []
    for row in table.rows:
        try:
            entries.append(_entry(row, table.columns))
        except KnownError as error:
            broken.append(left_out_by(row.number, error))
    return DaylioFile(tuple(entries), tuple(broken))


def suggested(moods: Iterable[str]) -> dict[str, int | None]:
    """A score for the moods whose name is Daylio's own in English or German, None for others."""
    return {mood: KNOWN_MOODS.get(mood.casefold()) for mood in moods}


def _entry(row: Row, columns: tuple[str, ...]) -> Entry:
    cells = dict(zip(columns, _in_columns(row, len(columns)), strict=True))
    day = parse_date(cells["full_date"]) if "full_date" in cells else None
    if "year" in cells and day is None:
        day = parse_day_of_year(cells["year"], cells["date"])
    clock = parse_time(cells["time"])
    mood = cells["mood"].strip()
    if day is None:
        raise KnownError("sharing.no_date")
    if clock is None:
        raise KnownError("sharing.no_time")
    if not mood or len(mood) > 60:
        raise KnownError("sharing.no_mood")
    activities = [name.strip() for name in cells["activities"].split(" | ")]
    return Entry(
        row=row.number,
        day=day,
        clock=clock,
        mood=mood,
        activities=tuple(dict.fromkeys(name for name in activities if name)),
        note=_note(cells),
    )


def _in_columns(row: Row, columns: int) -> tuple[str, ...]:
    """The cells of a row, one a column.

    Daylio quotes what follows the mood and not the mood itself, so commas in a mood make too many
    cells; the row can be put right when its last cell is quoted.
    """
    cells = row.cells
    if cells is None or len(cells) < columns:
        raise KnownError("sharing.broken_row")
    extra = len(cells) - columns
    if extra == 0:
        return cells
    if not row.raw.rstrip().endswith('"'):
        raise KnownError("sharing.broken_row")
    mood_end = BEFORE_MOOD + extra
    mood = ",".join(cells[BEFORE_MOOD : mood_end + 1])
    return (*cells[:BEFORE_MOOD], mood, *cells[mood_end + 1 :])


def _note(cells: dict[str, str]) -> str:
    """Title, note and scales under each other, without HTML."""
    scales = cells.get("scales", "").replace("\u00a0", " ").replace(" | ", "\n")
    words = (_plain(cells.get("note_title", "")), _plain(cells["note"]), _plain(scales))
    return "\n".join(text for text in words if text)


def _plain(text: str) -> str:
    text = re.sub(r"(?i)<br\s*/?>|</(p|div|li)>", "\n", text)
    text = re.sub(r"(?i)</?(p|div|li|ul|ol|b|i|u|s|em|strong|span|font)(\s[^<>]*)?>", "", text)
    return html.unescape(text).strip()


def _check_in(entry: Entry, score: int, mapping: Mapping, items: Items, diary: Diary) -> CheckIn:
    moment = local_moment(entry.day, entry.clock)
    marks = [items.mark(name, mapping.items.get(name)) for name in entry.activities]
    return CheckIn(
        id=stable_id(entry.origin),
        day=work_day(moment, diary.person.day_boundary),
        at=moment,
        score=score,
        scale=Scale.FOREIGN,
        marks=without_doubles(marks),
        note=entry.note,
        origin=entry.origin,
    )


def _by_use(names: Iterable[str]) -> tuple[str, ...]:
    counts = Counter(names)
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))
