"""The one shape of a section in Instellingen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

BELOW_A_FIELD = 6  # px from a field to what is said of it


class SettingsSection(Card):
    """A card with a title, and below it rows of a name, what may be chosen, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=24)
        self.title = SerifLabel("")
        self.column.setSpacing(14)
        self.column.addWidget(self.title)

    def add_row(
        self, field: QWidget, explanation: str = "", into: QVBoxLayout | None = None
    ) -> None:
        """Add ``field`` under its accessible name, with a sentence below it.

        ``into`` is a part of the card that may be hidden; without it, the card itself.
        """
        column = self._named(field, into or self.column)
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        if explanation:
            field.setAccessibleDescription(explanation)
            column.addWidget(TextLabel(explanation, TextRole.SECONDARY, "ink2", wrap=True))

    def add_field(self, field: QWidget, button: QWidget) -> None:
        """Add ``field`` under its accessible name, as wide as there is room, and a button."""
        line = QHBoxLayout()
        line.setSpacing(8)
        self._named(field, self.column).addLayout(line)
        line.addWidget(field, 1)
        line.addWidget(button)

    def add_words(self, words: str = "") -> TextLabel:
        """Add a sentence."""
        text = TextLabel(words, TextRole.BODY, "ink2", wrap=True)
        self.column.addWidget(text)
        return text

    def add_buttons(self, *words: str) -> list[Button]:
        """Add plain buttons beside each other, under each other where there is no room."""
        buttons = [Button(ButtonKind.PLAIN, said) for said in words]
        row = Group(self.title.text())
        flow = FlowLayout(row, gap=8)
        for button in buttons:
            flow.addWidget(button)
        self.column.addWidget(row)
        return buttons

    def _named(self, field: QWidget, into: QVBoxLayout) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(BELOW_A_FIELD)
        into.addLayout(column)
        name = TextLabel(field.accessibleName(), TextRole.BODY_STRONG, wrap=True)
        name.setBuddy(field)
        column.addWidget(name)
        return column
