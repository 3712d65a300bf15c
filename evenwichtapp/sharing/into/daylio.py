"""Daylio's CSV export, in the four shapes it had since 2018.

Columns are found by name. Of the three that tell the day only ``full_date`` is reliable; the
oldest shape lacks it and has ``year`` with ``date``. ``mood`` is a name that the person chose.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.moments import local_moment
from evenwichtapp.diary.records import CheckIn, Mark, Scale
from evenwichtapp.diary.workday import NOON, work_day
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.again import Again, Match, Trace, print_of
from evenwichtapp.sharing.into.bounds import Progress, telling
from evenwichtapp.sharing.into.clock import parse_date, parse_day_of_year, parse_time
from evenwichtapp.sharing.into.delimited_text import TextRow, TextTable
from evenwichtapp.sharing.into.names import plain_name
from evenwichtapp.sharing.into.source import (
    AlreadyThere,
    Found,
    Items,
    LeftOut,
    Meanings,
    left_out_by,
    readable,
    stable_id,
    without_doubles,
)

APP = "daylio"
# Without the reliable date one of these beside "date" tells the file from a table of another app.
ALSO_DAYLIO = {"weekday", "activities"}
LONGEST_MOOD = 60

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
class DaylioRow:
    """One row that could be read; ``day`` is the calendar date, ``clock`` the wall-clock time."""

    row: int
    day: date
    clock: time
    mood: str
    activities: tuple[str, ...]
    note: str

    @property
    def trace(self) -> Trace:
        """What the row is known by, however the file was saved again."""
        note = " ".join(self.note.split())
        day, clock = self.day.isoformat(), f"{self.clock:%H:%M}"
        return Trace(
            at=datetime.combine(self.day, self.clock),
            raw=self.mood,
            print=print_of(self.mood, note, *self.activities),
            earlier=stable_id(day, clock, self.mood, note),
        )


@dataclass(frozen=True)
class DaylioFile:
    """A Daylio export that was read."""

    entries: tuple[DaylioRow, ...]
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

    def records(
        self, meanings: Meanings, known: AlreadyThere, catalogue: Catalogue, progress: Progress
    ) -> Found:
        """A check-in a row, its score on another scale than ours."""
        writer = _Writer(self.items, meanings, known.diary, catalogue)
        matches = Again(APP, known).matches(entry.trace for entry in self.entries)
        out = list(self.broken)
        check_ins: list[CheckIn] = []
        rows: dict[str, int] = {}
        for entry, match in zip(telling(self.entries, progress), matches, strict=True):
            try:
                check_ins.append(writer.check_in(entry, match))
                rows[match.id] = entry.row
            except KnownError as error:
                out.append(left_out_by(entry.row, error))
        return Found(tuple(check_ins), tuple(out), rows, writer.items.new)


def is_daylio(columns: Iterable[str]) -> bool:
    """Whether a file with these column names is a Daylio export, or what is left of one."""
    names = set(columns)
    if "mood" not in names:
        return False
    return (
        "full_date" in names
        or {"year", "date"} <= names
        or ("date" in names and bool(ALSO_DAYLIO & names))
    )


def read(table: TextTable) -> DaylioFile:
    """The rows of a Daylio export; what cannot be read is left out, with the reason."""
    return DaylioFile(*readable(table.rows, lambda row: _entry(row, table.columns)))


def suggested(moods: Iterable[str]) -> dict[str, int | None]:
    """A score for the moods whose name is Daylio's own in English or German, None for others."""
    return {mood: KNOWN_MOODS.get(plain_name(mood)) for mood in moods}


class _Writer:
    """Turns entries into check-ins."""

    def __init__(
        self, names: Iterable[str], meanings: Meanings, diary: Diary, catalogue: Catalogue
    ) -> None:
        self.items = Items(diary, catalogue)
        self._meanings = meanings
        self._boundary = diary.person.day_boundary
        plain = {plain_name(name) for name in names}
        own = (item.id for item in diary.own_items if plain_name(item.label) in plain)
        self._told_by_file = {*(meaning for meaning in meanings.items.values() if meaning), *own}

    def check_in(self, entry: DaylioRow, match: Match) -> CheckIn:
        """The check-in of a row: as it is where nothing changed, else as the row has it now.

        Raises ``KnownError`` for a mood that is left out and for what no check-in can hold.
        """
        if match.same and match.record is not None:
            return match.record
        score = self._meanings.score(entry.mood)
        if score is None:
            raise KnownError("sharing.mood_left_out")
        if match.record is not None:
            return replace(
                match.record,
                score=score,
                marks=self._marks(entry, match.record),
                note=entry.note or match.record.note,
                origin=match.origin,
            )
        moment = local_moment(entry.day, entry.clock)
        made = Entry(
            day=work_day(moment, self._boundary),
            score=score,
            marks=self._marks(entry, None),
            note=entry.note,
        )
        return made.check_in(moment, id=match.id, scale=Scale.FOREIGN, origin=match.origin)

    def _marks(self, entry: DaylioRow, before: CheckIn | None) -> tuple[Mark, ...]:
        """The marks that the row speaks of, after those that the person made in Evenwicht."""
        told = [self.items.mark(name, self._meanings.item(name)) for name in entry.activities]
        marks = before.marks if before else ()
        mine = [mark for mark in marks if mark.item not in self._told_by_file]
        return without_doubles([*mine, *told])


def _entry(row: TextRow, columns: tuple[str, ...]) -> DaylioRow:
    cells = dict(zip(columns, _in_columns(row, columns), strict=True))
    mood = cells["mood"].strip()
    if not mood or len(mood) > LONGEST_MOOD:
        raise KnownError("sharing.no_mood")
    activities = [name.strip() for name in cells.get("activities", "").split(" | ")]
    return DaylioRow(
        row=row.number,
        day=_day(cells),
        clock=parse_time(cells["time"]) if "time" in cells else NOON,
        mood=mood,
        activities=tuple(dict.fromkeys(name for name in activities if name)),
        note=_note(cells),
    )


def _day(cells: dict[str, str]) -> date:
    """The calendar date of a row; raises ``KnownError`` where it cannot be told."""
    day = parse_date(cells.get("full_date") or cells.get("date", ""))
    if day is None and "year" in cells and "date" in cells:
        return parse_day_of_year(cells["year"], cells["date"], cells.get("weekday", ""))
    if day is None:
        raise KnownError("sharing.no_date")
    return day


def _in_columns(row: TextRow, columns: tuple[str, ...]) -> tuple[str, ...]:
    """The cells of a row, one a column.

    Daylio quotes what follows the mood and not the mood itself, so commas in a mood make too many
    cells; the row can be put right when its last cell is quoted.
    """
    cells = row.cells
    if cells is None or len(cells) < len(columns):
        raise KnownError("sharing.broken_row")
    extra = len(cells) - len(columns)
    if extra == 0:
        return cells
    if not row.raw.rstrip().endswith('"'):
        raise KnownError("sharing.broken_row")
    place = columns.index("mood")
    mood = ",".join(cells[place : place + extra + 1])
    return (*cells[:place], mood, *cells[place + extra + 1 :])


def _note(cells: dict[str, str]) -> str:
    """Title, note and scales under each other.

    The newer editor writes HTML, which breaks its lines or names its signs; an older note may hold
    a "<b>" or a "&" of the person's own, and that stays.
    """
    scales = cells.get("scales", "").replace("\u00a0", " ").replace(" | ", "\n")
    texts = (cells.get("note_title", ""), cells.get("note", ""), scales)
    words = (_plain(text) if _MARKED_UP.search(text) else text.strip() for text in texts)
    return "\n".join(text for text in words if text)


def _plain(text: str) -> str:
    text = re.sub(r"(?i)<br\s*/?>|</(p|div|li)>", "\n", text)
    text = re.sub(r"(?i)</?(p|div|li|ul|ol|b|i|u|s|em|strong|span|font)(\s[^<>]*)?>", "", text)
    return html.unescape(text).strip()


_MARKED_UP = re.compile(r"(?i)<br\s*/?>|<(p|div|ul|ol|li)(\s[^<>]*)?>|&(amp|lt|gt|quot|nbsp|#\d+);")


def _by_use(names: Iterable[str]) -> tuple[str, ...]:
    counts = Counter(names)
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))
