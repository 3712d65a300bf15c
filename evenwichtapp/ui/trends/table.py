"""The data behind the charts of Verloop as a table, to read aloud, sort and copy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from evenwichtapp.diary.records import Scale
from evenwichtapp.diary.series import day_score, filled_in_later
from evenwichtapp.ui.dates import weekday_and_short_date
from evenwichtapp.ui.dialog import LARGEST_SHARE, Form
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.status_line import StatusLine
from evenwichtapp.ui.wording import score_words, shift_words

WIDTH, HEIGHT = 900, 420
DAY, MARKS = 0, 4  # columns
Index = QModelIndex | QPersistentModelIndex
SORTED_BY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class DayRow:
    """A day on which something was written; ``score`` is 1-10, or None where there is none.

    ``later``: all of it was filled in after the day was over. ``foreign``: on another scale.
    """

    day: date
    score: float | None
    shifts: str
    events: str
    marks: str
    later: bool
    foreign: bool


def day_rows(session: Session, first: date, last: date) -> Iterator[DayRow]:
    """The written days from ``first`` up to and including ``last``, in order."""
    part = session.diary.between(first, last)
    events: dict[date, list[str]] = {}
    for event in part.events:
        events.setdefault(event.day, []).append(session.item_words(event.kind))
    for day in sorted(part.check_ins_by_day.keys() | events.keys()):
        written = part.check_ins_by_day.get(day, ())
        shifts = dict.fromkeys(shift_words(c.shift) for c in written if c.shift is not None)
        marks = dict.fromkeys(mark.item for check_in in written for mark in check_in.marks)
        yield DayRow(
            day=day,
            score=day_score(written) if written else None,
            shifts=", ".join(shifts),
            events=", ".join(events.get(day, ())),
            marks=", ".join(session.item_words(item) for item in marks),
            later=bool(written) and filled_in_later(written),
            foreign=any(check_in.scale is Scale.FOREIGN for check_in in written),
        )


class Cell(QTableWidgetItem):
    """Words that sort by a value of their own."""

    def __init__(self, words: str, value: str | float) -> None:
        super().__init__(words)
        self.setData(SORTED_BY, value)
        self.setToolTip(words)

    def __lt__(self, other: QTableWidgetItem) -> bool:
        return bool(self.data(SORTED_BY) < other.data(SORTED_BY))


class RoomyCells(QStyledItemDelegate):
    """Some air around the words, which padding in the style sheet would take from them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(scaled(16), scaled(10))


class TableForm(Form):
    """The written days of a period. The newest stand on top; a click on a heading sorts."""

    def __init__(
        self, session: Session, first: date, last: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Your days as a table"), self.tr("Copy"), self.tr("Close"), parent)

        # Table
        headings = (
            self.tr("Day"),
            self.tr("Score"),
            self.tr("Shift"),
            self.tr("What happened"),
            self.tr("What you ticked"),
        )
        self.table = QTableWidget(0, len(headings))
        self.table.setAccessibleName(self.tr("Your days as a table"))
        self.table.setHorizontalHeaderLabels(headings)
        self.table.verticalHeader().hide()
        self.table.setMinimumHeight(scaled(HEIGHT))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setItemDelegate(RoomyCells(self.table))
        self._fill(tuple(day_rows(session, first, last)))

        # Copying
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy_selected)
        self._done = StatusLine(keeps_room=True)

        # Layout
        room = self.screen().availableGeometry().width() * LARGEST_SHARE
        self.setMinimumWidth(round(min(scaled(WIDTH), room)))
        self.body.addWidget(self.table)
        self.body.addWidget(self._done)

    @Slot()
    def keep(self) -> None:
        """Copy the whole table; the form stays open."""
        self._copy(range(self.table.rowCount()))

    @Slot()
    def _copy_selected(self) -> None:
        chosen = sorted({index.row() for index in self.table.selectedIndexes()})
        self._copy(chosen or range(self.table.rowCount()))

    def _copy(self, rows: list[int] | range) -> None:
        """Tabs between the cells, so that a spreadsheet takes it as a table."""
        columns = range(self.table.columnCount())
        lines = [[_words(self.table.horizontalHeaderItem(column)) for column in columns]]
        lines += [[_words(self.table.item(row, column)) for column in columns] for row in rows]
        table = "\n".join("\t".join(line) for line in lines)
        self._done.say_copied(table, self.tr("%n day(s) copied", "", len(rows)))

    def _fill(self, rows: tuple[DayRow, ...]) -> None:
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            score = "" if row.score is None else score_words(row.score)
            if row.later:
                score = self.tr("{score} (later)").format(score=score)
            if row.foreign:
                score = self.tr("{score} (another scale)").format(score=score)
            cells = (
                Cell(weekday_and_short_date(row.day), row.day.toordinal()),
                Cell(score, row.score or 0),
                *(Cell(words, words.casefold()) for words in (row.shifts, row.events, row.marks)),
            )
            for column, cell in enumerate(cells):
                self.table.setItem(place, column, cell)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(DAY, Qt.SortOrder.DescendingOrder)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(MARKS, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)


def _words(item: QTableWidgetItem | None) -> str:
    return item.text() if item is not None else ""
