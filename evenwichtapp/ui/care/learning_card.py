"""The way to what can be read, with one piece that fits; never how much was read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.learning_items import new_here, to_begin_with
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.pages import LEARNING, Opening, ShowLearning
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.text import TextLabel


class LearningCard(Card):
    """``asked`` carries the opening of a piece, or the list of all."""

    asked = QtSignal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._piece = ""

        # Words
        heading = TextLabel(self.tr("Learning"), TextRole.HEADING)
        self._line = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)

        # Ways
        self._open = Button(ButtonKind.LINK, "")
        self._open.clicked.connect(self._ask_piece)
        every = Button(ButtonKind.LINK, self.tr("See all"))
        every.clicked.connect(partial(self.asked.emit, LEARNING))

        # Layout
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconLabel("book"))
        top.addWidget(heading, 1)
        ways = Group(heading.text())
        column = QVBoxLayout(ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for way in (self._open, every):
            column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(top)
        self.column.addWidget(self._line)
        self.column.addWidget(ways)

    def refresh(self) -> None:
        """Propose what fits today."""
        session = self.session
        diary, day = session.diary, session.today
        piece = to_begin_with(session.signals, diary, session.catalogue, day)
        self._piece = piece.id
        self._open.setText(piece.label.in_language(session.language))
        self._open.updateGeometry()
        new = self.tr("Your first weeks? This can be good to read beforehand.")
        usual = self.tr("A minute to read, and something to do at work.")
        self._line.setText(new if new_here(diary, day) else usual)

    @Slot()
    def _ask_piece(self) -> None:
        asked: Opening = ShowLearning(self._piece)
        self.asked.emit(asked)
