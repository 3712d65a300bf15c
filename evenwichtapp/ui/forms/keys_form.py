"""All keys of the window in one list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from evenwichtapp.ui.controls.button import HELP_KEYS, HelpButton
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.pages import PAGES, WEEK
from evenwichtapp.ui.widgets.keycap import Keycap
from evenwichtapp.ui.widgets.text import TextLabel

KEYS_WIDTH = 110
Rows = Sequence[tuple[str, str]]


class KeysForm(Form):
    """``help_asked``: the person pressed F1 because they need help themselves."""

    help_asked = QtSignal()

    def __init__(self, *, single_keys: bool, parent: QWidget | None = None) -> None:
        """``single_keys``: whether a digit or a question mark alone does something."""
        super().__init__(self.tr("All keys"), self.tr("Close"), self.tr("Close"), parent)
        self._leave_button.hide()

        # Help
        help_button = HelpButton(self)
        help_button.clicked.connect(self.accept)
        help_button.clicked.connect(self.help_asked)

        # Layout
        line = QHBoxLayout()
        line.addWidget(help_button)
        line.addStretch(1)
        self.body.addLayout(line)
        for heading, rows in self._parts(single_keys=single_keys):
            self.body.addWidget(TextLabel(heading, TextRole.HEADING))
            self.body.addLayout(_table(rows))

    def _parts(self, *, single_keys: bool) -> Iterator[tuple[str, Rows]]:
        tab = _named(Qt.Key.Key_Tab)
        listed = "F1  ?" if single_keys else "F1"
        yield (
            self.tr("Everywhere"),
            (
                (tab, self.tr("to the next group")),
                (f"Shift+{tab}", self.tr("to the group before")),
                ("← →  ↑ ↓", self.tr("inside a group")),
                ("Home  End", self.tr("to the first or the last of a group")),
                (self.tr("Space"), self.tr("choose, tick or press")),
                ("Ctrl+Enter", self.tr("save or go on")),
                (self.tr("Alt+letter"), self.tr("the main button, by its first letter")),
                ("Ctrl+Z", self.tr("undo what you saved last")),
                ("Esc", self.tr("close what is open")),
                (HELP_KEYS, self.tr("I need help now")),
                ("Ctrl+L", self.tr("lock your diary")),
                (listed, self.tr("this list")),
            ),
        )
        today = [
            (self.tr("Backspace"), self.tr("take the number back, on the row of numbers")),
            ("1  2  3", self.tr("how heavy it weighed, on a ticked word")),
            ("?", self.tr("what a word means, on that word")),
            ("Shift+F10", self.tr("both in a small menu, as the menu key does")),
        ]
        if single_keys:
            today.insert(0, (self.tr("1 to 9, 0"), self.tr("your number; 0 is 10")))
        yield self.tr("On Today"), today
        yield (
            self.tr("Catching up on a week"),
            (
                (WEEK.shortcut, self.tr("open the week")),
                (self.tr("a letter"), self.tr("your shift, or what fits, on or off")),
                (self.tr("1 to 9, 0"), self.tr("your number; 0 is 10")),
                (self.tr("Enter"), self.tr("the next day")),
                ("↑", self.tr("the day before")),
                (self.tr("Backspace"), self.tr("clear what was chosen")),
            ),
        )
        yield (
            self.tr("To a page"),
            [
                (page.item.shortcut, page.item.text)
                for page in PAGES
                if page.item and page.item.shortcut
            ],
        )


def _table(rows: Rows) -> QGridLayout:
    table = QGridLayout()
    table.setHorizontalSpacing(20)
    table.setVerticalSpacing(6)
    table.setColumnStretch(1, 1)
    table.setColumnMinimumWidth(0, scaled(KEYS_WIDTH))
    for at, (keys, words) in enumerate(rows):
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for key in keys.replace("+", "  ").split("  "):
            caps.addWidget(Keycap(key))
        caps.addStretch(1)
        table.addLayout(caps, at, 0)
        table.addWidget(TextLabel(words, wrap=True), at, 1)
    return table


def _named(key: Qt.Key) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
