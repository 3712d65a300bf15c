"""A number or an address as text, with a button that copies it. The app itself never calls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.status_line import StatusLine
from evenwichtapp.ui.widgets.text import TextLabel


class CopyNumber(QWidget):
    """``number`` can also be selected with the mouse; ``whose`` names the copy button."""

    def __init__(
        self,
        number: str,
        whose: str,
        role: TextRole = TextRole.BODY_STRONG,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._number = number

        # Number
        shown = TextLabel(number, role)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        # Copying
        copy = IconButton("copy", self.tr("Copy: {whose}").format(whose=whose))
        copy.setAccessibleName(f"{copy.toolTip()}, {number}")
        copy.clicked.connect(self._copy)
        self._said = StatusLine(TextRole.CAPTION, wrap=False)

        # Layout
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(shown)
        row.addWidget(copy)
        row.addWidget(self._said)
        row.addStretch(1)

    @Slot()
    def _copy(self) -> None:
        self._said.say_copied(self._number, self.tr("Copied"))
