"""The first two steps of the first start: what this is, and a passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.field import PassphraseField
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.documents import documents_folder
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.opening.promise import Promise
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN
from evenwichtapp.ui.widgets.fitted_scroll import FittedScroll
from evenwichtapp.ui.widgets.status_line import ProblemLine
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

COLUMN = 448


class WhatThisIs(QWidget):
    """Step 1: what the app promises. ``file_chosen`` carries what is to be taken in later."""

    done = QtSignal()
    file_chosen = QtSignal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

        # Words
        title = SerifLabel(self.tr("Good to have you here"), TextRole.WELCOME_TITLE)
        words = TextLabel(
            self.tr(
                "Caring for people asks a lot of you. Here you look for a minute at how you are "
                "doing. You need not be in balance all the time. Noticing how it goes is enough."
            ),
            TextRole.LEAD,
            "ink2",
            wrap=True,
        )
        promises = (
            Promise(
                "lock-simple",
                self.tr("Everything stays on this device"),
                self.tr("No account, no internet needed."),
            ),
            Promise(
                "hand",
                self.tr("You decide what you share"),
                self.tr("Evenwicht sends nothing to your employer."),
            ),
            Promise(
                "chats-circle",
                self.tr("No test and no diagnosis"),
                self.tr("A place to notice things in time."),
            ),
        )

        # Next
        self._next = Button(ButtonKind.PRIMARY, self.tr("Continue"))
        self._next.clicked.connect(self.done)
        self.setFocusProxy(self._next)
        has_file = Button(ButtonKind.TEXT, self.tr("I already have a file"))
        has_file.clicked.connect(self._choose_file)

        # Layout
        told = FittedScroll(side=BAR_ROOM, left=0)
        told.column.setSpacing(0)
        told.column.addWidget(title)
        told.column.addSpacing(18)
        told.column.addWidget(words)
        told.column.addSpacing(12)
        for promise in promises:
            told.column.addSpacing(14)
            told.column.addWidget(promise)
        _stand(self, told, 30, self._next, has_file)

    @Slot()
    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Open a file"), documents_folder())
        if name:
            self.file_chosen.emit(Path(name))
            self.done.emit()


class ChoosePassphrase(QWidget):
    """Step 2: a passphrase, asked twice; or none, after one sentence on what that means.

    ``chosen`` carries the passphrase, "" for none.
    """

    chosen = QtSignal(str)
    back_asked = QtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

        # Words
        title = SerifLabel(self.tr("Choose a passphrase"), TextRole.PAGE_TITLE)
        words = TextLabel(
            self.tr(
                "With it your diary is locked on this computer. Take a few words that only you "
                "would put together."
            ),
            TextRole.BODY,
            "ink2",
            wrap=True,
        )

        # Fields
        self._first = PassphraseField(self.tr("Passphrase"))
        self._first.textEdited.connect(self._clear)
        self._first.returnPressed.connect(self._go_to_second)
        self._again = PassphraseField(self.tr("The same passphrase once more"))
        self._again.textEdited.connect(self._clear)
        self._again.returnPressed.connect(self._choose)
        self._problem = ProblemLine(keeps_room=True)
        self.setFocusProxy(self._first)

        # Without
        without = TextLabel(
            self.tr("Without a passphrase anyone who uses this computer can read your diary."),
            TextRole.SECONDARY,
            "ink2",
            wrap=True,
        )
        self._without = Button(ButtonKind.TEXT, self.tr("Go on without a passphrase"))
        self._without.clicked.connect(self._choose_none)

        # Buttons
        self._back = Button(ButtonKind.PLAIN, self.tr("Back"))
        self._back.clicked.connect(self.back_asked)
        self._next = Button(ButtonKind.PRIMARY, self.tr("Continue"))
        self._next.clicked.connect(self._choose)

        # Layout
        asked = FittedScroll(side=BAR_ROOM, left=RING_MARGIN)
        asked.column.setSpacing(8)
        asked.column.addWidget(title)
        asked.column.addWidget(words)
        asked.column.addSpacing(12)
        for field in (self._first, self._again):
            label = TextLabel(field.accessibleName(), TextRole.BODY_STRONG, wrap=True)
            label.setBuddy(field)
            asked.column.addWidget(label)
            asked.column.addWidget(field)
        asked.column.addWidget(self._problem)
        asked.column.addSpacing(12)
        asked.column.addWidget(without)
        _stand(self, asked, 8, self._next, self._back, self._without)

    def say(self, problem: str) -> None:
        """Show why it could not be done."""
        self._problem.say(problem)

    @Slot()
    def _go_to_second(self) -> None:
        self._again.setFocus()

    @Slot()
    def _clear(self) -> None:
        self.say("")

    @Slot()
    def _choose(self) -> None:
        if not self._first.text():
            self.say(self.tr("Type a passphrase first, or go on without one below."))
            self._first.setFocus()
            return
        if self._first.text() != self._again.text():
            self.say(self.tr("The two are not the same. Type the second one again."))
            self._again.clear()
            self._again.setFocus()
            return
        self.chosen.emit(self._first.text())

    @Slot()
    def _choose_none(self) -> None:
        self.chosen.emit("")


def _stand(step: QWidget, scroll: FittedScroll, air: int, *buttons: Button) -> None:
    """Put ``buttons`` in ``step``, always in sight below what scrolls, ``air`` px apart."""
    step.setMaximumWidth(scaled(COLUMN) + BAR_ROOM)
    place = QWidget()
    row = FlowLayout(place, gap=12)
    for button in buttons:
        row.addWidget(button)
    layout = QVBoxLayout(step)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(scroll)
    layout.addSpacing(air)
    layout.addWidget(place)
    layout.addStretch(1)
