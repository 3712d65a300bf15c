"""What somebody waits for now, in one place, so that one sign in the window can say so."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal as QtSignal


class Waits(QObject):
    """``changed``: something is waited for now, or nothing any more.

    What does its work where nobody waits for it, such as a backup after the start, stays out.
    """

    changed = QtSignal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._for: set[object] = set()

    def begin(self, what: object) -> None:
        """``what`` is waited for, until ``end`` is told the same."""
        before = bool(self._for)
        self._for.add(what)
        if not before:
            self.changed.emit(True)

    def end(self, what: object) -> None:
        """``what`` is there, or is not waited for any more."""
        if what in self._for:
            self._for.remove(what)
            if not self._for:
                self.changed.emit(False)


waits = Waits()
