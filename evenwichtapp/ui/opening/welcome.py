"""The first start, in three steps: what this is, a passphrase, the recovery code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from evenwichtapp.errors import KnownError
from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.button import HelpButton
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.forms.show_code import ShowCode
from evenwichtapp.ui.opening.hills import Hills
from evenwichtapp.ui.opening.welcome_steps import COLUMN, ChoosePassphrase, WhatThisIs
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.brand import Brand
from evenwichtapp.ui.widgets.step_count import StepCount
from evenwichtapp.ui.wording import error_words

LEFT_MARGIN, RIGHT_MARGIN = 112, 40
TOP, FOOT = 28, 40
LEAST_AIR = 16  # above and below a step, also where all of it has to scroll
NARROW = 1000  # below this the picture makes room for the words


class WelcomePage(QWidget):
    """Leads to an open, empty diary. ``file_chosen``: what to take in once it is open."""

    help_asked = QtSignal()
    file_chosen = QtSignal(Path)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

        # Steps
        self._steps = QStackedWidget()
        self._what = WhatThisIs()
        self._what.done.connect(self._ask_passphrase)
        self._what.file_chosen.connect(self.file_chosen)
        self._passphrase = ChoosePassphrase()
        self._passphrase.chosen.connect(session.create)
        self._passphrase.back_asked.connect(self._back)
        self._code = ShowCode(session.profile, session.language)
        self._code.done.connect(session.start)
        for step in (self._what, self._passphrase, self._code):
            self._steps.addWidget(step)
        self._count = StepCount(self._steps.count())
        self.setFocusProxy(self._what)

        # Picture
        self._hills = Hills(self.tr("Losing your balance is part of it.\nFinding it again is too."))
        self._help = HelpButton(self)
        self._help.clicked.connect(self.help_asked)

        # Layout
        brand = QHBoxLayout()
        brand.addWidget(Brand())
        brand.addStretch(1)
        brand.addStrut(self._help.sizeHint().height())  # the rest stays below the button
        self._left = QVBoxLayout()
        self._left.setSpacing(0)
        self._left.addLayout(brand)
        self._left.addSpacing(LEAST_AIR)
        self._left.addStretch(2)
        self._left.addWidget(self._steps)
        self._left.addSpacing(LEAST_AIR)
        self._left.addStretch(3)
        self._left.addWidget(self._count)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._left, 17)
        layout.addWidget(self._hills, 15)

        session.created.connect(self._show_code)
        session.failed.connect(self._say)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hills.setVisible(self.width() >= scaled(NARROW))
        room = self.width() - scaled(COLUMN) - RIGHT_MARGIN
        left = min(max(room, RIGHT_MARGIN), LEFT_MARGIN)
        self._left.setContentsMargins(left, TOP, RIGHT_MARGIN, FOOT)
        self._help.adjustSize()
        self._help.move(self.width() - 32 - self._help.width(), TOP)
        self._help.raise_()

    @Slot()
    def _ask_passphrase(self) -> None:
        self._go(1)

    @Slot()
    def _back(self) -> None:
        self._go(0)

    @Slot(str)
    def _show_code(self, code: str) -> None:
        if not code:  # without a passphrase there is nothing to recover
            self.session.start()
            return
        self._code.show_code(code)
        self._go(2)

    @Slot(KnownError)
    def _say(self, error: KnownError) -> None:
        self._passphrase.say(error_words(error, self.session.language))

    def _go(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._count.set_step(step)
        announce(self, self._count.words)
        shown = (self._what, self._passphrase, self._code)[step]
        self.setFocusProxy(shown)
        shown.setFocus()
