"""A short list of what was counted: a name and how often, with hairlines or without."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.text import TextLabel

MOST = 4


class CountedList(QWidget):
    """A heading with rows of words; only the first four, and how many more there are."""

    def __init__(
        self, heading: str, rows: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(TextLabel(heading, TextRole.BODY_STRONG, wrap=True))
        lines = QGridLayout()
        lines.setHorizontalSpacing(12)
        lines.setVerticalSpacing(5)
        lines.setColumnStretch(0, 1)
        column.addLayout(lines)
        for place, (words, count) in enumerate(rows[:MOST]):
            lines.addWidget(TextLabel(words, TextRole.SECONDARY, wrap=True), place, 0)
            value = TextLabel(count, TextRole.SECONDARY, "ink2")
            lines.addWidget(value, place, 1, Qt.AlignmentFlag.AlignRight)
        rest = len(rows) - MOST
        if rest > 0:
            column.addWidget(
                TextLabel(self.tr("and %n more", "", rest), TextRole.SECONDARY, "ink2")
            )
        if not rows:
            column.addWidget(TextLabel(self.tr("none"), TextRole.SECONDARY, "ink2"))
        column.addStretch(1)
