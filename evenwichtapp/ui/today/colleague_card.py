"""A question about colleagues, now and then; without names, and without an answer that is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.care.asking.colleagues import HOW_TO_ASK, asked
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import SoftCard
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


class ColleagueCard(SoftCard):
    """``help_asked`` carries the id of an intervention."""

    help_asked = QtSignal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        question = SerifLabel(
            self.tr("Is a colleague quieter, more tired or sharper than usual?"),
            TextRole.READING_SENTENCE,
        )
        words = TextLabel(
            self.tr("You write down no name. What you choose here is not kept."),
            TextRole.SECONDARY,
            "ink2",
            wrap=True,
        )
        yes = Button(ButtonKind.PLAIN, self.tr("Yes. How do I bring it up?"))
        yes.clicked.connect(self._show_how)
        no = Button(ButtonKind.TEXT, self.tr("No"))
        no.clicked.connect(self._close)
        not_now = Button(ButtonKind.TEXT, self.tr("Not now"))
        not_now.clicked.connect(self._close)

        # Layout
        buttons = QWidget()
        row = FlowLayout(buttons, gap=10)
        for button in (yes, no, not_now):
            row.addWidget(button)
        self.column.setSpacing(6)
        self.column.addWidget(question)
        self.column.addWidget(words)
        self.column.addWidget(buttons)

    @Slot()
    def _close(self) -> None:
        self.session.apply(asked(self.session.today))

    @Slot()
    def _show_how(self) -> None:
        self._close()
        self.help_asked.emit(HOW_TO_ASK)
