"""A row of keys of which one may be chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.group import Group


class RowKey(Clickable):
    """One key of a row, to a screen reader a radio button."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key of the keyboard pressed once more takes nothing away; the pointer does."""
        if self.isChecked() and not event.modifiers():
            if event.key() == Qt.Key.Key_Space:
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.ignore()  # for the form it stands in
                return
        super().keyPressEvent(event)


class ChoiceRow(Group):
    """Tab comes in at what is chosen, else where one was last."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._keys: list[RowKey] = []

    def stop(self) -> QWidget | None:
        """What is chosen, else where the keyboard was last."""
        chosen = next((key for key in self._keys if key.isChecked()), None)
        return chosen or super().stop()

    def _show_chosen(self, index: int | None) -> None:
        """Check key ``index`` and no other, or none."""
        for i, key in enumerate(self._keys):
            key.setAutoExclusive(False)  # Qt would not let the last one go
            key.setChecked(i == index)
            key.setAutoExclusive(True)
        chosen = self._keys[index or 0]
        self.setFocusProxy(chosen)
        held = next((key for key in self._keys if key.hasFocus()), None)
        if index is not None and held is not None:
            other, quiet = Qt.FocusReason.OtherFocusReason, Qt.FocusReason.MouseFocusReason
            chosen.setFocus(other if held.shows_ring else quiet)
