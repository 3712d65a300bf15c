"""A row of keys of which one may be chosen: one Tab stop, arrow keys inside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.clickable import Clickable

STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class RowKey(Clickable):
    """One key of a row, to a screen reader a radio button; arrow keys are left to the row."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)


class ChoiceRow(QWidget):
    """Moves focus along its keys and keeps one of them as the Tab stop."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[RowKey] = []
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        at = next((i for i, key in enumerate(self._keys) if key.hasFocus()), 0)
        to = min(max(at + step, 0), len(self._keys) - 1)
        self._keys[to].setFocus(Qt.FocusReason.TabFocusReason)
        self.key_reached(to)

    def key_reached(self, index: int) -> None:
        """Called after an arrow key moved focus to key ``index``."""
        self._make_tab_stop(index)

    def _show_chosen(self, index: int | None) -> None:
        """Check key ``index`` and no other, or none; it becomes the Tab stop."""
        for i, key in enumerate(self._keys):
            key.setAutoExclusive(False)  # Qt would not let the last one go
            key.setChecked(i == index)
            key.setAutoExclusive(True)
        self._make_tab_stop(index or 0)

    def _make_tab_stop(self, index: int) -> None:
        for i, key in enumerate(self._keys):
            stop = Qt.FocusPolicy.StrongFocus if i == index else Qt.FocusPolicy.ClickFocus
            key.setFocusPolicy(stop)
        self.setFocusProxy(self._keys[index])
