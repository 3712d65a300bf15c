"""Taking in a file: what is going on, went wrong or was done."""

from __future__ import annotations

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


class ImportWords(Card):
    """What is going on, went wrong or was done, with the next step."""

    left = QtSignal()
    file_asked = QtSignal()
    stop_asked = QtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=28)

        # Words
        self._words = SerifLabel("", TextRole.READING_SENTENCE)
        self._more = TextLabel("", TextRole.BODY, "ink2", wrap=True)

        # Buttons
        self._another = Button(ButtonKind.PLAIN, self.tr("Choose another file"))
        self._another.clicked.connect(self.file_asked)
        self._ready = Button(ButtonKind.PRIMARY, self.tr("Done"))
        self._ready.clicked.connect(self.left)

        self._stop = Button(ButtonKind.PLAIN, self.tr("Stop"))
        self._stop.clicked.connect(self.stop_asked)

        # Layout
        buttons = QHBoxLayout()
        buttons.addWidget(self._stop)
        buttons.addWidget(self._ready)
        buttons.addWidget(self._another)
        buttons.addStretch(1)
        self.column.addWidget(self._words)
        self.column.addWidget(self._more)
        self.column.addSpacing(8)
        self.column.addLayout(buttons)
        self.column.addStretch(1)

    def say_reading(self, file: str) -> None:
        """Say that a file is being read; it can be stopped."""
        self._show(self.tr("Reading {file}").format(file=file), "", self._stop)

    def say_looking(self) -> None:
        """Say that what would be added is being looked for; it can be stopped."""
        self._show(self.tr("Looking what would be added"), "", self._stop)

    def say_how_far(self, done: float) -> None:
        """Say how far that is, from 0 to 1."""
        self._more.setText(self.tr("{percent}% done").format(percent=round(done * 100)))

    def say_problem(self, problem: str) -> None:
        """Say why the file cannot be taken in."""
        self._show(self.tr("This file could not be read"), problem, self._another)

    def say_stopped(self, words: str) -> None:
        """Say that the person stopped it."""
        self._show(self.tr("Stopped"), words, self._another)

    def say_done(self) -> None:
        """Say that all was taken over."""
        more = self.tr(
            "With Undo you take all of it back in one step. Taking in the same file again adds "
            "nothing."
        )
        self._show(self.tr("It is in your diary now"), more, self._ready, self._another)

    def _show(self, words: str, more: str, *buttons: Button) -> None:
        self._words.setText(words)
        self._more.setText(more)
        for button in (self._stop, self._ready, self._another):
            button.setVisible(button in buttons)
        self.setFocusProxy(buttons[0])
        announce(self, f"{words}. {more}" if more else words)
