"""An import can still be undone after a lock: how to is kept in the vault for a day."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Slot
from PySide6.QtCore import Signal as QtSignal

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.plain import from_plain, to_plain
from evenwichtapp.diary.records import RECORD_LISTS, Person, Record
from evenwichtapp.typed import MisfitError
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.work.drafts import UNDO_OF_IMPORT

IMPORTED = "imported"
KEPT_FOR = timedelta(days=1)
KINDS = {kind.__name__: kind for kind in (*RECORD_LISTS, Person)}


class KeptImport(QObject):
    """Keeps the undo step of the last import. ``offered``: one of before a lock is back."""

    offered = QtSignal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        session.change_saved.connect(self._take_change)
        session.ask_draft(UNDO_OF_IMPORT, self._offer)

    @Slot(Change)
    def _take_change(self, change: Change) -> None:
        session = self.session
        if change.purpose == f"{IMPORTED}.undone":
            session.keep_draft(UNDO_OF_IMPORT, "")
        elif change.purpose == IMPORTED and (step := session.undo_steps.last) is not None:
            session.keep_draft(UNDO_OF_IMPORT, to_text(step, session.clock()))

    def _offer(self, text: str) -> None:
        session = self.session
        step = from_text(text, session.diary, session.clock())
        if step is None:
            session.keep_draft(UNDO_OF_IMPORT, "")
        elif session.undo_steps.begin_with(step):
            self.offered.emit()


def to_text(step: Change, at: datetime) -> str:
    """The step as text: what it takes out by id, what it puts back in full."""
    return json.dumps(
        {
            "at": at.isoformat(),
            "remove": [record.id for record in step.remove],
            "replace": [[type(record).__name__, to_plain(record)] for record in step.replace],
        }
    )


def from_text(text: str, diary: Diary, now: datetime) -> Change | None:
    """The step, for what is still in the diary; None once it is too old or has nothing to do."""
    try:
        found = json.loads(text)
        if now - datetime.fromisoformat(found["at"]) > KEPT_FOR:
            return None
        before: list[Record] = [from_plain(KINDS[kind])(plain) for kind, plain in found["replace"]]
    except (ValueError, KeyError, TypeError, MisfitError):
        return None
    known = diary.by_id
    step = Change(
        f"{IMPORTED}.undone",
        remove=tuple(known[id_] for id_ in found["remove"] if id_ in known),
        replace=tuple(record for record in before if record.id in known),
    )
    return None if step.empty else step
