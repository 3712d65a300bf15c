"""The card with the people one may disturb."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.diary.records import Supporter
from evenwichtapp.ui.care.people.supporter_form import SupporterForm
from evenwichtapp.ui.care.people.supporter_row import SupporterRow
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


class SupportCircle(Card):
    """Shows the circle of the open diary; people are added, changed and taken out here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

        # Words
        title = SerifLabel(self.tr("My support circle"), TextRole.READING_SENTENCE, wrap=False)
        self._line = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)

        # Adding
        self._add_button = Button(ButtonKind.PLAIN, self.tr("Add somebody"), icon_name="plus")
        self._add_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._add_button.clicked.connect(self._add)

        # Layout
        self._people = QWidget()
        held = Group(title.text())
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._people)
        column.addSpacing(14)
        column.addWidget(self._add_button)
        self._rows = QVBoxLayout(self._people)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.column.setSpacing(0)
        self.column.addWidget(title)
        self.column.addWidget(self._line)
        self.column.addSpacing(10)
        self.column.addWidget(held)

    def refresh(self) -> None:
        """Show the people as they are now."""
        empty(self._rows)
        circle = self.session.diary.person.support
        for supporter in circle:
            row = SupporterRow(supporter.name, supporter.relation, supporter.phone)
            row.change_asked.connect(partial(self._change, supporter))
            self._rows.addWidget(Separator())
            self._rows.addWidget(row)
        self._line.setText(
            self.tr("You can call on these people.")
            if circle
            else self.tr("Who may you disturb when it is heavy? One name is a start.")
        )

    @Slot()
    def _add(self) -> None:
        SupporterForm(self.session, parent=self).open()

    @Slot()
    def _change(self, supporter: Supporter) -> None:
        SupporterForm(self.session, supporter, parent=self).open()
