"""Buttons that belong together: one Tab stop, arrow keys inside."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from evenwichtapp.ui.controls.clickable import MOVES
from evenwichtapp.ui.controls.reading_order import OneStop, focus_in_sight, places_in

STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Group(OneStop):
    """Put buttons in it and give it a name: Tab stops once, at the one used last.

    Arrow keys go from one to the next, Home and End to the ends, Space and Enter choose. A field
    to write in keeps a stop of its own.
    """

    spoken_role: ClassVar[str] = "Grouping"

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in MOVES or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        places = places_in(self)
        held = QApplication.focusWidget()
        if not places or held is None:
            return
        at = places.index(held) if held in places else 0
        to = ENDS[key] if key in ENDS else min(max(at + STEPS[key], 0), len(places) - 1)
        focus_in_sight(places[to], Qt.FocusReason.TabFocusReason)
        self.reached(places[to])

    def reached(self, member: QWidget) -> None:
        """Called after an arrow key, Home or End moved the keyboard to ``member``."""
