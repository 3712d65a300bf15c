"""The one shape of a small form on top of a page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.widgets.button import Button, ButtonKind
from evenwichtapp.ui.widgets.text import SerifLabel, Text

WIDTH = 560


class Form(QDialog):
    """A title, a ``body`` for what is asked, and two buttons: keep it, or leave it.

    Escape leaves, Ctrl+Enter keeps. A subclass overrides ``keep``.
    """

    def __init__(
        self, title: str, keep_words: str, leave_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        # Words
        heading = SerifLabel(title, TextRole.CARD_TITLE)
        self.problem = Text("", TextRole.SECONDARY_STRONG, "amber", wrap=True)
        self.problem.hide()

        # Buttons
        leave = Button(ButtonKind.PLAIN, leave_words)
        leave.clicked.connect(self.reject)
        self.keep_button = Button(ButtonKind.PRIMARY, keep_words)
        self.keep_button.clicked.connect(self.keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.keep)

        # Layout
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(16)
        layout.addWidget(heading)
        layout.addLayout(self.body)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        self.setMinimumWidth(scaled(WIDTH))

    def say(self, problem: str) -> None:
        """Show in one sentence why it cannot be kept yet."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    @Slot()
    def keep(self) -> None:
        """Take over what was filled in and close."""
        self.accept()
