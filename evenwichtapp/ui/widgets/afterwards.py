"""After something was done: how much it helped, if one wants to say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.helped_choice import HelpedChoice
from evenwichtapp.ui.widgets.text import TextLabel


class Afterwards(QWidget):
    """``save_asked``: keep that it was done. ``left``: nothing need be kept."""

    save_asked = QtSignal()
    left = QtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

        # Question
        asked = TextLabel(self.tr("How did this help? (not required)"), TextRole.BODY_STRONG)
        self.helped = HelpedChoice(asked.text())

        # Buttons
        self._save = Button(ButtonKind.PRIMARY, self.tr("Save"))
        self._save.clicked.connect(self.save_asked)
        leave = Button(ButtonKind.TEXT, self.tr("Skip"))
        leave.clicked.connect(self.left)

        # Layout
        middle = Qt.AlignmentFlag.AlignHCenter
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 8)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(asked, 0, middle)
        layout.addWidget(self.helped, 0, middle)
        layout.addLayout(buttons)

    def begin(self) -> None:
        """Ask anew."""
        self.helped.choose(None)
        self._save.setFocus()
