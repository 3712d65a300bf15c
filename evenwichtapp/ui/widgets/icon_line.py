"""An icon with one quiet line beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.text import TextLabel


class IconLine(QWidget):
    """An icon of 16 px and a line of secondary text that may wrap."""

    def __init__(
        self, icon_name: str, words: str, colour: str = "ink2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = TextLabel(words, TextRole.SECONDARY, colour, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon_name, colour, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
