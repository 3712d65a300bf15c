"""An icon, a promise and a line that explains it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.text import TextLabel


class Promise(QWidget):
    """One of the three lines of the first start."""

    def __init__(
        self, icon_name: str, promise: str, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(TextLabel(promise, TextRole.HEADING, wrap=True))
        lines.addWidget(TextLabel(words, TextRole.BODY, "ink2", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(IconLabel(icon_name, size=22), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
