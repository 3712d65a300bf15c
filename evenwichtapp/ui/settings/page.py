"""Instellingen: the window, the person, the passphrase, the files and the bin."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.records import RECORD_LISTS, Person
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.page import GAP, Page
from evenwichtapp.ui.pages import BACKUPS
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.settings.about import AboutSettings
from evenwichtapp.ui.settings.bin import BinSettings
from evenwichtapp.ui.settings.files import FilesSettings
from evenwichtapp.ui.settings.lock import LockSettings
from evenwichtapp.ui.settings.person import PersonSettings
from evenwichtapp.ui.settings.questions import QuestionsSettings
from evenwichtapp.ui.settings.reminders import RemindersSettings
from evenwichtapp.ui.settings.signals import SignalsSettings
from evenwichtapp.ui.settings.window import WindowSettings
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll

NARROW = 900  # px of the design below which one column holds all


class SettingsPage(Page):
    """One section for each thing that can be set."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({*RECORD_LISTS, Person})

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.title.setText(self.tr("Settings"))

        # Sections
        self._person = PersonSettings(session)
        self._lock = LockSettings(session, preferences)
        self._lock.told.connect(self.told)
        self._questions = QuestionsSettings(session)
        self._reminders = RemindersSettings(session, preferences)
        self._signals = SignalsSettings(session)
        self._bin = BinSettings(session)
        window = WindowSettings(session, preferences)
        window.help_asked.connect(self.help_asked)
        files = FilesSettings(session)
        files.backups_asked.connect(self._open_backups)

        # Layout
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(GAP)
        for sections in (
            (window, self._person, self._questions, self._reminders),
            (self._lock, files, self._signals, self._bin, AboutSettings()),
        ):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for section in sections:
                column.addWidget(section)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        scroll.column.addLayout(self._columns)
        scroll.column.addStretch(1)
        self.scroll_body(scroll)

    def refresh(self) -> None:
        """Show what the diary and the vault say."""
        self._person.refresh()
        self._lock.refresh()
        self._questions.refresh()
        self._reminders.refresh()
        self._signals.refresh()
        self._bin.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)

    @Slot()
    def _open_backups(self) -> None:
        self.ask(BACKUPS)
