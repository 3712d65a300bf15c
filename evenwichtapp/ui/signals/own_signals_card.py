"""One's own red flags, in own words, with what one agreed with oneself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.records import OwnSignal
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.controls.leaving import drop
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import FittedCard
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

WORDS, ARROW, AGREEMENT, PENCIL = range(4)  # columns
ROW_HEIGHT = 44


class OwnSignalsCard(FittedCard):
    """Lists them. ``add_asked``: a new one; ``edit_asked`` carries the one to change."""

    add_asked = QtSignal()
    edit_asked = QtSignal(OwnSignal)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        heading = TextLabel(self.tr("My own red flags"), TextRole.HEADING, wrap=True)
        self._agreed = TextLabel(
            self.tr("What I agree with myself"), TextRole.SECONDARY, "ink2", wrap=True
        )
        # No focus proxy: Tab would come here where the card was made, not where it stands.
        self.add_button = Button(ButtonKind.TEXT, self.tr("Add"), icon_name="plus")
        self.add_button.clicked.connect(self.add_asked)

        # Layout
        top = QHBoxLayout()
        top.addWidget(self._agreed, 1)
        top.addWidget(self.add_button)
        held = Group(heading.text())
        self._rows = QGridLayout(held)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(14)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(WORDS, 29)
        self._rows.setColumnStretch(AGREEMENT, 26)
        self._rows.addWidget(heading, 0, WORDS)
        self._rows.addLayout(top, 0, AGREEMENT, 1, 2)
        self._shown: list[QWidget] = []
        self.column.setContentsMargins(22, 9, 22, 10)
        self.column.addWidget(held)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show the red flags of the open diary."""
        drop(*self._shown)
        self._shown = []
        own_signals = self.session.diary.own_signals
        self._agreed.setVisible(bool(own_signals))
        if not own_signals:
            self._invite()
        for place, own in enumerate(own_signals):
            self._put(Separator(), 2 * place + 1, WORDS, span=4)
            self._add_row(own, 2 * place + 2)

    def _add_row(self, own: OwnSignal, row: int) -> None:
        change = IconButton("pencil-simple", self.tr("Change: {words}").format(words=own.words))
        change.clicked.connect(partial(self.edit_asked.emit, own))
        self._put(self._words(own), row, WORDS)
        self._put(IconLabel("arrow-right", "ink2", 16), row, ARROW)
        self._put(TextLabel(own.agreement, wrap=True), row, AGREEMENT)
        self._put(change, row, PENCIL)
        self._rows.setRowMinimumHeight(row, scaled(ROW_HEIGHT))

    def _words(self, own: OwnSignal) -> QWidget:
        quoted = SerifLabel(self.tr("“{words}”").format(words=own.words), TextRole.OWN_WORDS)
        if own.active:
            return quoted
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(quoted)
        column.addWidget(TextLabel(self.tr("switched off"), TextRole.CAPTION, "ink3"))
        return place

    def _invite(self) -> None:
        words = self.tr(
            "How do you notice that it becomes too much? Write it in your own words, with what you"
            " will do then. The app reminds you of it."
        )
        self._put(Separator(), 1, WORDS, span=4)
        self._put(TextLabel(words, colour="ink2", wrap=True), 2, WORDS, span=4)

    def _put(self, widget: QWidget, row: int, column: int, *, span: int = 1) -> None:
        place = Qt.AlignmentFlag(0) if span > 1 else Qt.AlignmentFlag.AlignVCenter
        self._rows.addWidget(widget, row, column, 1, span, place)
        self._shown.append(widget)
