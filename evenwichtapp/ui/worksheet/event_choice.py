"""Which event a worksheet is about, asked before anything is written."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.catalogue.models import Worksheet
from evenwichtapp.diary.records import Event
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import capitalised, event_words

RECENT = timedelta(days=90)
NONE = ""


class EventChoice(QWidget):
    """Recent events that the worksheet fits, the latest first, or none. ``chosen``: another one."""

    chosen = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

        # Events
        asked = TextLabel(self.tr("What is this about?"), TextRole.BODY_STRONG)
        self._events = DropDown(asked.text(), ())
        self._events.currentIndexChanged.connect(self._tell)

        # Layout
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(asked)
        column.addWidget(self._events)

    def offer(self, worksheet: Worksheet, preferred: str | None) -> None:
        """Fill the list for a worksheet, with ``preferred``, an event's id, or none chosen."""
        blocker = QSignalBlocker(self._events)
        self._events.clear()
        for event in self._recent(worksheet):
            self._events.addItem(capitalised(event_words(self.session, event)), event.id)
        self._events.addItem(self.tr("None of these"), NONE)
        self._events.setCurrentIndex(max(self._events.findData(preferred or NONE), 0))
        self._events.updateGeometry()
        blocker.unblock()

    def event_id(self) -> str | None:
        """The chosen event, or None."""
        return self._events.currentData() or None

    def latest(self, worksheet: Worksheet) -> str | None:
        """The latest event the worksheet fits and that nothing was written about yet."""
        written = {r.event for r in self.session.diary.reflections}
        fitting = (e.id for e in self._recent(worksheet) if e.id not in written)
        return next(fitting, None)

    def _recent(self, worksheet: Worksheet) -> list[Event]:
        since = self.session.today - RECENT
        kinds = {
            k.id for k in self.session.catalogue.event_kinds.values() if k.worksheet == worksheet.id
        }
        diary = self.session.diary
        return [e for e in reversed(diary.events) if e.day >= since and e.kind in kinds]

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()
