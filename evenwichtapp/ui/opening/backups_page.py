"""Reservekopieën: the backups there are, a new one, a second place for them, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.ask_form import AskForm
from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.dates import moment_words
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.opening.backup_list import BackupList
from evenwichtapp.ui.opening.backup_places import BackupPlaces
from evenwichtapp.ui.page import GAP, Page
from evenwichtapp.ui.pages import SETTINGS
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.status_line import StatusLine
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.work.vault_work import VaultWork
from evenwichtapp.vault.copies.backups import Backup

SIDE_WIDTH = 320
NARROW = 900  # px of the design below which one column holds all


class BackupsPage(Page):
    """The list at the left; making one, the second folder and the limit at the right."""

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.title.setText(self.tr("Backups"))
        self._entries: dict[Backup, int | None] = {}

        # Way back
        back = BackLink(self.tr("Settings"))
        back.clicked.connect(self._go_back)
        self.header.insertWidget(0, back)

        # List
        self._words = TextLabel("", TextRole.BODY, "ink2", wrap=True)
        self._list = BackupList()
        self._list.restore_asked.connect(self._ask_restore)

        # A new one
        self._make = Button(ButtonKind.PRIMARY, self.tr("Make a backup now"))
        self._make.clicked.connect(self._back_up)
        self._made = StatusLine()

        # Places
        self._places = BackupPlaces(session, preferences)
        self._places.changed.connect(self.refresh)

        # Layout
        sheet = Card(padding=24)
        sheet.column.setSpacing(12)
        sheet.column.addWidget(SerifLabel(self.tr("What there is")))
        sheet.column.addWidget(self._words)
        sheet.column.addWidget(self._list)
        left = QVBoxLayout()
        left.addWidget(sheet)
        left.addStretch(1)
        new = Card(padding=24)
        new.column.setSpacing(12)
        new.column.addWidget(
            TextLabel(
                self.tr("When you start and when you leave, one is made if anything changed."),
                TextRole.SECONDARY,
                "ink2",
                wrap=True,
            )
        )
        new.column.addWidget(self._make)
        new.column.addWidget(self._made)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GAP)
        side.addWidget(new)
        side.addWidget(self._places)
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(GAP)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._side)
        scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        scroll.column.addLayout(self._columns)
        scroll.column.addStretch(1)
        self.scroll_body(scroll)

    def show_now(self) -> None:
        """Backups come and go without a change of the diary, so look each time."""
        self.refresh()

    def refresh(self) -> None:
        """Ask in the vault's thread what there is: a stick may answer slowly."""
        self._places.refresh()
        self.session.ask(VaultWork.backups, self._take)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        self._side.setMaximumWidth(self.width() if narrow else scaled(SIDE_WIDTH))
        self._side.setMinimumWidth(0 if narrow else scaled(SIDE_WIDTH))

    # Slots

    @Slot()
    def _go_back(self) -> None:
        self.ask(SETTINGS)

    @Slot()
    def _back_up(self) -> None:
        self._made.say("")
        self.session.ask(VaultWork.back_up_everywhere, self._take_made)

    @Slot(object)
    def _ask_restore(self, backup: Backup) -> None:
        """Ask once, with the dates of both; the backup itself is checked before it is taken."""
        changed = datetime.fromtimestamp(self.session.profile.vault.stat().st_mtime).astimezone()
        words = self.tr(
            "This backup is of {then}. Your diary was last changed on {now}. What you wrote in "
            "between is not in the backup.\n\nYour diary of now is not thrown away: it is put "
            "aside in the folder of your diary."
        )
        form = AskForm(
            self.tr("Go back to this backup?"),
            words.format(then=moment_words(backup.made_at), now=moment_words(changed)),
            self.tr("Restore"),
            self,
        )
        form.accepted.connect(partial(self.session.restore, backup))
        form.open()

    # Small parts

    def _take(self, backups: Sequence[Backup]) -> None:
        own = self.session.profile.backups
        second = [backup for backup in backups if backup.folder.parent != own]
        self._words.setText(
            self.tr("Each one is locked just like your diary. The newest is on top.")
            if backups
            else self.tr("There is none yet. The first is made when you leave.")
        )
        self._list.show_backups(backups, second)
        self._count_next()

    def _take_made(self, _nothing: None) -> None:
        self._made.say(self.tr("It is made and checked."))
        self.refresh()

    def _count_next(self) -> None:
        """Look into one backup at a time, so that saving never waits long for its turn."""
        for backup in self._list.shown:
            if backup not in self._entries:
                self._ask_entries(backup)
                return
            self._list.say_entries(backup, self._entries[backup])

    def _ask_entries(self, backup: Backup) -> None:
        take = partial(self._take_entries, backup)
        self.session.ask(partial(VaultWork.entries_in, backup=backup), take)

    def _take_entries(self, backup: Backup, count: int | None) -> None:
        self._entries[backup] = count
        self._count_next()
