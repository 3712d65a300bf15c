"""Instellingen: the bin, where deleted records stay for 30 days."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import RECORD_LISTS, Event, FollowUp, Record
from evenwichtapp.diary.records.checks import field_types, shelf_of
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.ask_form import AskForm
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.dates import short_date
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.settings_section import SettingsSection
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import breakable
from evenwichtapp.ui.work.vault_work import VaultWork
from evenwichtapp.vault.copies.backups import out_of_reach

if TYPE_CHECKING:
    from evenwichtapp.vault.vault import Deleted

SHOWN_AT_ONCE = 10


class BinSettings(SettingsSection):
    """Each deleted record with what it was and when it came here, last deleted first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._deleted: tuple[Deleted, ...] = ()
        self._shown = SHOWN_AT_ONCE
        self.title.setText(self.tr("Bin"))

        # Records
        self._words = self.add_words()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.column.addLayout(self._rows)

        # More
        self._more = Button(ButtonKind.TEXT, self.tr("Show more"))
        self._more.clicked.connect(self._show_more)
        self.column.addWidget(self._more)

        # All of it
        (self._empty,) = self.add_buttons(self.tr("Empty the bin"))
        self._empty.clicked.connect(self._ask_empty)

    def refresh(self) -> None:
        """Ask the vault what lies in the bin."""
        self.session.ask(VaultWork.deleted, self._take)

    # Slots

    @Slot()
    def _show_more(self) -> None:
        self._shown += SHOWN_AT_ONCE
        self._fill()

    @Slot()
    def _put_back(self, deleted: Deleted) -> None:
        self.session.apply(Change("put_back", add=self._together(deleted)))

    @Slot()
    def _ask_forget(self, deleted: Deleted) -> None:
        form = AskForm(
            self.tr("Delete it for good?"),
            f"{self._what(deleted.record)}. {self._reach()}",
            self.tr("Delete for good"),
            self,
        )
        form.accepted.connect(partial(self._forget, deleted))
        form.open()

    @Slot()
    def _ask_empty(self) -> None:
        form = AskForm(
            self.tr("Empty the bin?"),
            self.tr("Everything in it goes for good.") + " " + self._reach(),
            self.tr("Empty the bin"),
            self,
        )
        form.accepted.connect(self._forget_all)
        form.open()

    @Slot()
    def _forget(self, deleted: Deleted) -> None:
        self._forget_records(self._together(deleted))

    @Slot()
    def _forget_all(self) -> None:
        self._forget_records(deleted.record for deleted in self._deleted)

    # Small parts

    def _take(self, deleted: tuple[Deleted, ...]) -> None:
        self._deleted = deleted
        self._fill()

    def _forget_records(self, records: Iterable[Record]) -> None:
        ids = [record.id for record in records]
        self.session.forget(ids, self._take_forgotten)

    def _take_forgotten(self, _nothing: None) -> None:
        self.refresh()

    def _reach(self) -> str:
        """How far deleting for good reaches now."""
        away = out_of_reach(self.session.profile)
        if away is None:
            return self.tr("It also goes out of the backups. This cannot be undone.")
        words = self.tr(
            "It also goes out of the backups on this computer. But {folder} is not there now: what "
            "is in the backups there stays. This cannot be undone."
        )
        return words.format(folder=breakable(str(away)))

    def _fill(self) -> None:
        empty(self._rows)
        listed = tuple(self._listed())
        self._words.setText(
            self.tr("What you deleted stays here for 30 days.")
            if listed
            else self.tr("Nothing lies here. What you delete stays here for 30 days.")
        )
        for deleted in listed[: self._shown]:
            self._rows.addWidget(Separator())
            self._rows.addWidget(self._row(deleted))
        self._empty.setVisible(len(listed) > 1)
        self._more.setVisible(len(listed) > self._shown)

    def _listed(self) -> Iterable[Deleted]:
        """What has a row of its own: a question after an event goes with that event."""
        events = {d.record.id for d in self._deleted if isinstance(d.record, Event)}
        known = events | {event.id for event in self.session.diary.events}
        for deleted in self._deleted:
            record = deleted.record
            if not isinstance(record, FollowUp) or record.event in known - events:
                yield deleted

    def _together(self, deleted: Deleted) -> tuple[Record, ...]:
        """The record with the questions that were deleted together with it."""
        asked = (
            other.record
            for other in self._deleted
            if isinstance(other.record, FollowUp) and other.record.event == deleted.record.id
        )
        return (deleted.record, *asked)

    def _row(self, deleted: Deleted) -> QWidget:
        what = self._what(deleted.record)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(what, wrap=True))
        when = self.tr("deleted on {day}").format(day=short_date(deleted.deleted_at.date()))
        words.addWidget(TextLabel(when, TextRole.CAPTION, "ink3"))
        back = Button(ButtonKind.TEXT, self.tr("Put back"))
        back.setAccessibleName(self.tr("Put back: {what}").format(what=what))
        back.clicked.connect(partial(self._put_back, deleted))
        forget = IconButton("trash", self.tr("Delete for good: {what}").format(what=what))
        forget.clicked.connect(partial(self._ask_forget, deleted))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(4)
        line.addLayout(words, 1)
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(forget, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _what(self, record: Record) -> str:
        """Such as "Score 6, 12 nov 2026"."""
        kind: Any = type(record)
        code = f"bin.{RECORD_LISTS[kind]}"
        values = {
            name: self._label(str(value)) if shelf_of(hint) else value
            for name, hint in field_types(kind).items()
            if isinstance(value := getattr(record, name), (str, int))
        }
        words = sentence(code, **values).in_language(self.session.language)
        if not words:
            words = sentence(f"{code}.unnamed", **values).in_language(self.session.language)
        day = getattr(record, "day", None)
        return f"{words}, {short_date(day)}" if day else words

    def _label(self, item: str) -> str:
        try:
            return self.session.item_words(item)
        except KnownError:  # of a newer version of the app
            return item
