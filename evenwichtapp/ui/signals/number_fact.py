"""A number behind a signal, with what it counts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


class NumberFact(QWidget):
    """A large ``number``, as written for the locale, beside its caption."""

    def __init__(self, number: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{number} {caption}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        figure = SerifLabel(number, TextRole.FACT_NUMBER, wrap=False)
        layout.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(TextLabel(caption, TextRole.SECONDARY, wrap=True), 1)
