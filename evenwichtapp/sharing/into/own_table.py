"""Our own tidy CSV on its way back in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, time

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.moments import moment_on
from evenwichtapp.diary.records import (
    Agreement,
    AgreementWhy,
    CheckIn,
    Event,
    Mark,
    MarkKind,
    Outcome,
    Practice,
    Record,
    Scale,
    Shift,
)
from evenwichtapp.diary.records.checks import OwnItemId, can_be
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.csv_format import (
    AGREED,
    AGREEMENT,
    CLOSED,
    COLUMNS,
    EARLIER_COLUMNS,
    FILLED_IN,
    LOOK_AGAIN,
    OUTCOME,
    unguarded,
)
from evenwichtapp.sharing.into.bounds import Progress, telling
from evenwichtapp.sharing.into.clock import parse_date, parse_time
from evenwichtapp.sharing.into.delimited_text import TextRow, TextTable
from evenwichtapp.sharing.into.earlier_table import RowIds, key
from evenwichtapp.sharing.into.source import (
    AlreadyThere,
    Found,
    Items,
    LeftOut,
    Meanings,
    left_out,
    left_out_by,
    readable,
    without_doubles,
)

ID = re.compile(r"[A-Za-z0-9_.:-]{1,100}")
OF_AGREEMENT = {AGREED, LOOK_AGAIN, OUTCOME}
WITHOUT_TIME = {"practice", AGREEMENT, *OF_AGREEMENT}
KINDS = {"score", FILLED_IN, "event", "tick", CLOSED, *WITHOUT_TIME, *MarkKind}


@dataclass(frozen=True, slots=True)
class Line:
    """One row that could be read; ``clock`` is None only ``WITHOUT_TIME``."""

    row: int
    day: date
    clock: time | None
    shift: Shift | None
    kind: str
    id: str
    label: str
    value: int | None
    note: str
    record: str


@dataclass
class _Group:
    """The lines that together are one check-in, event or agreement."""

    head: Line
    others: list[Line] = field(default_factory=list)


@dataclass(frozen=True)
class OwnTable:
    """A tidy CSV that was read."""

    lines: tuple[Line, ...]
    broken: tuple[LeftOut, ...]
    kind: str = "csv"
    moods: tuple[str, ...] = ()
    items: tuple[str, ...] = ()

    def records(
        self, meanings: Meanings, known: AlreadyThere, catalogue: Catalogue, progress: Progress
    ) -> Found:
        """The records of the table; one that the diary has keeps the id it has there."""
        reader = _Reader(known, catalogue)
        check_ins, lost_marks = _groups(self.lines, "score", {FILLED_IN, *MarkKind})
        events, lost_ticks = _groups(self.lines, "event", {"tick", CLOSED})
        agreements, lost_parts = _groups(self.lines, AGREEMENT, OF_AGREEMENT)
        out = [*self.broken, *(left_out(line.row, "sharing.no_score") for line in lost_marks)]
        out += [left_out(line.row, "sharing.no_event") for line in lost_ticks]
        out += [left_out(line.row, "sharing.no_agreement") for line in lost_parts]
        records: list[Record] = []
        rows: dict[str, int] = {}
        groups = (*check_ins, *events, *_single(self.lines, "practice"), *agreements)
        for group in telling(groups, progress):
            try:
                records.append(reader.record(group))
                rows[records[-1].id] = group.head.row
            except KnownError as error:
                out.append(left_out_by(group.head.row, error))
        return Found(tuple(records), (*out, *reader.left_out), rows, reader.items.new)


def is_own_table(columns: Iterable[str]) -> bool:
    """Whether a file with these column names is our tidy CSV."""
    return set(columns) in (set(COLUMNS), set(EARLIER_COLUMNS))


def read(table: TextTable) -> OwnTable:
    """The rows of a tidy CSV; what cannot be read is left out, with the reason."""
    return OwnTable(*readable(table.rows, lambda row: _line(row, table.columns)))


def _line(row: TextRow, columns: tuple[str, ...]) -> Line:
    if row.cells is None or len(row.cells) != len(columns):
        raise KnownError("sharing.broken_row")
    cells = {name: unguarded(cell) for name, cell in zip(columns, row.cells, strict=True)}
    kind, day = cells["kind"], parse_date(cells["day"])
    if kind not in KINDS:
        raise KnownError("sharing.unknown_kind")
    if day is None:
        raise KnownError("sharing.no_date")
    if cells["shift"] not in {"", *Shift}:
        raise KnownError("sharing.unknown_shift")
    return Line(
        row=row.number,
        day=day,
        clock=parse_time(cells["time"]) if kind not in WITHOUT_TIME else None,
        shift=Shift(cells["shift"]) if cells["shift"] else None,
        kind=kind,
        id=cells["id"],
        label=cells["label"],
        value=_whole(cells["value"]),
        note=cells["note"],
        record=cells.get("record", "") if ID.fullmatch(cells.get("record", "")) else "",
    )


def _whole(text: str) -> int | None:
    if not text.strip():
        return None
    try:
        return int(text)
    except ValueError as error:
        raise KnownError("sharing.no_number") from error


def _groups(
    lines: Iterable[Line], head: str, others: Iterable[str]
) -> tuple[list[_Group], list[Line]]:
    """Each ``head`` line with the lines that belong to it, and the lines that belong to none.

    Lines belong together by the record that they name. Where they name none it is by day, time and
    shift, in whatever order a spreadsheet sorted them; where two heads share those, a line belongs
    to the last head above it.
    """
    listed = tuple(lines)
    by_moment: dict[tuple[object, ...], list[_Group]] = {}
    for line in listed:
        if line.kind == head:
            by_moment.setdefault(_moment(line), []).append(_Group(line))
    lost = []
    for line in listed:
        if line.kind not in set(others):
            continue
        groups = by_moment.get(_moment(line), [])
        above = [group for group in groups if group.head.row < line.row] or groups
        if above:
            above[-1].others.append(line)
        else:
            lost.append(line)
    return [group for groups in by_moment.values() for group in groups], lost


def _filled_in_at(lines: Iterable[Line]) -> datetime | None:
    """The moment in the row that says so; one that is no moment with its offset says nothing."""
    for line in lines:
        if line.kind != FILLED_IN:
            continue
        with suppress(ValueError):
            moment = datetime.fromisoformat(line.id)
            return moment if moment.tzinfo is not None else None
    return None


def _day_in(lines: Iterable[Line], kind: str) -> date | None:
    """The day in the row of this kind; one that is no day says nothing."""
    for line in lines:
        if line.kind == kind:
            with suppress(ValueError):
                return date.fromisoformat(line.id)
    return None


def _single(lines: Iterable[Line], kind: str) -> list[_Group]:
    return [_Group(line) for line in lines if line.kind == kind]


def _moment(line: Line) -> tuple[object, ...]:
    return (line.record,) if line.record else (line.day, line.clock, line.shift)


class _Reader:
    def __init__(self, known: AlreadyThere, catalogue: Catalogue) -> None:
        self.items = Items(known.diary, catalogue)
        self.left_out: list[LeftOut] = []
        self._boundary = known.diary.person.day_boundary
        self._catalogue = catalogue
        self._ids = RowIds((*known.diary.records(), *known.in_bin))

    def record(self, group: _Group) -> Record:
        """The record that the lines are; raises ``KnownError`` for what it cannot hold."""
        match group.head.kind:
            case "score":
                return self._check_in(group)
            case "event":
                return self._event(group)
            case "practice":
                return self._practice(group.head)
        return self._agreement(group)

    def _check_in(self, group: _Group) -> CheckIn:
        line = group.head
        if line.value is None or line.id not in set(Scale) or line.clock is None:
            raise KnownError("sharing.no_number")
        marks = (self._mark(other) for other in group.others if other.kind != FILLED_IN)
        entry = Entry(line.day, line.value, line.shift, without_doubles(marks), line.note)
        return entry.check_in(
            moment_on(line.day, line.clock, self._boundary, line.shift),
            id=self._ids.take(key("score", line.day, line.clock, str(line.value)), line.record),
            scale=Scale(line.id),
            filled_in_at=_filled_in_at(group.others),
        )

    def _mark(self, line: Line) -> Mark | None:
        kind = MarkKind(line.kind)
        weight = line.value if line.value in {1, 2, 3} else None
        if self.items.kind_of(line.id) is kind:
            return Mark(kind, line.id, weight)
        if line.id.startswith("own:") and line.label.strip():
            item_id = line.id if can_be(OwnItemId, line.id) else ""
            return Mark(kind, self.items.own(kind, line.label, item_id).item, weight)
        self.left_out.append(left_out(line.row, "sharing.unknown_item"))
        return None

    def _event(self, group: _Group) -> Event:
        line = group.head
        kind = self._catalogue.event_kinds.get(line.id)
        if kind is None or line.clock is None:
            raise KnownError("sharing.unknown_item")
        known = {tick.id for tick in kind.ticks}
        ticks = [other for other in group.others if other.kind == "tick"]
        for other in ticks:
            if other.id not in known:
                self.left_out.append(left_out(other.row, "sharing.unknown_item"))
        return Event(
            id=self._ids.take(key("event", line.day, line.clock, line.id), line.record),
            day=line.day,
            at=moment_on(line.day, line.clock, self._boundary, None),
            kind=line.id,
            ticks=tuple(other.id for other in ticks if other.id in known),
            note=line.note,
            closed_on=_day_in(group.others, CLOSED),
        )

    def _practice(self, line: Line) -> Practice:
        if line.id not in self._catalogue.interventions:
            raise KnownError("sharing.unknown_item")
        return Practice(
            id=self._ids.take(key("practice", line.day, None, line.id), line.record),
            day=line.day,
            intervention=line.id,
            minutes=line.value,
            note=line.note,
        )

    def _agreement(self, group: _Group) -> Agreement:
        line = group.head
        if line.id not in set(AgreementWhy):
            raise KnownError("sharing.unknown_item")
        agreed = next((other.id for other in group.others if other.kind == AGREED), None)
        if agreed is not None and agreed not in self._catalogue.interventions:
            self.left_out.append(left_out(line.row, "sharing.unknown_item"))
            agreed = None
        ended = next((o for o in group.others if o.kind == OUTCOME and o.id in set(Outcome)), None)
        return Agreement(
            id=self._ids.take(
                key(AGREEMENT, line.day, None, line.label or agreed or ""), line.record
            ),
            day=line.day,
            words=line.label,
            why=AgreementWhy(line.id),
            intervention=agreed,
            look_again=_day_in(group.others, LOOK_AGAIN),
            outcome=Outcome(ended.id) if ended else None,
            note=line.note,
            closed_on=ended.day if ended else None,
        )
