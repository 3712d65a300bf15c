"""Says what was just done and offers the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.card import SoftCard
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.text import TextLabel


class UndoStrip(SoftCard):
    """Hidden until ``tell``; stays until something else is told, it is closed or undone."""

    undo_asked = QtSignal()

    radius = 12

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=4)
        self._icon = IconLabel("check-circle", "accent", 18, filled=True)
        self._said = TextLabel("", TextRole.BODY_MEDIUM, wrap=True)
        self._undo = Button(ButtonKind.TEXT, self.tr("Undo"), parent=self)
        self._undo.clicked.connect(self.hide)
        self._undo.clicked.connect(self.undo_asked)
        close = IconButton("x", self.tr("Close"), self)
        close.clicked.connect(self.hide)

        held = Group("", self)
        row = QHBoxLayout(held)
        row.setContentsMargins(12, 0, 4, 0)
        row.addWidget(self._icon)
        row.addWidget(self._said, 1)
        row.addWidget(self._undo)
        row.addWidget(close)
        self.column.addWidget(held)
        self._held = held
        self.hide()

    def tell(self, said: str, *, can_undo: bool = True) -> None:
        """Say what was done, such as "Saved", or why not; replaces what stood there."""
        self._undo.setVisible(can_undo)
        self._said.setText(said)
        self.setAccessibleName(said)
        self._held.setAccessibleName(said)
        self.show()
