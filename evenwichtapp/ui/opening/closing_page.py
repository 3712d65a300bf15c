"""What the window says when leaving takes a moment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.text import SerifLabel


class ClosingPage(QWidget):
    """Shows nothing of the diary; the window goes by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = SerifLabel(
            self.tr("A backup is being made. After that this window closes by itself."),
            TextRole.READING_SENTENCE,
            wrap=False,
        )
        self.setFocusProxy(words)
        layout = QVBoxLayout(self)
        layout.addWidget(words, 0, Qt.AlignmentFlag.AlignCenter)
