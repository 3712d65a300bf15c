"""The small form for somebody of the support circle."""

from __future__ import annotations

import json
from dataclasses import astuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.care.supporters import add_supporter, change_supporter, remove_supporter
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Supporter
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.field import TextField
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel

LONGEST = 120


class SupporterForm(Form):
    """Adds somebody, or changes ``known`` of the circle."""

    keeps_draft = True

    def __init__(
        self, session: Session, known: Supporter | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Add somebody") if known is None else self.tr("Change your support circle")
        super().__init__(title, self.tr("Save"), self.tr("Not now"), parent)
        self.session = session
        self._known = known
        self.about = json.dumps(astuple(known)) if known else ""

        # Who
        self._name = self._field(self.tr("Name"), "")
        self._relation = self._field(
            self.tr("Who is it to you? (not required)"), self.tr("Colleague, home, GP")
        )
        self._phone = self._field(self.tr("Phone number (not required)"), "")
        if known is None:
            return
        self._name.setText(known.name)
        self._relation.setText(known.relation)
        self._phone.setText(known.phone)

        # Taking out
        remove = Button(ButtonKind.TEXT, self.tr("Take out of my support circle"))
        remove.clicked.connect(self._remove)
        self.body.addWidget(remove)

    @Slot()
    def keep(self) -> None:
        """Write who it is."""
        self.write(self._change)

    def _change(self) -> Change:
        person = self.session.diary.person
        filled_in = Supporter(self._name.text(), self._relation.text(), self._phone.text())
        if self._known is None:
            return add_supporter(person, filled_in)
        return change_supporter(person, self._known, filled_in)

    @Slot()
    def _remove(self) -> None:
        assert self._known is not None
        self.hand_over(remove_supporter(self.session.diary.person, self._known))

    def _field(self, label: str, example: str) -> TextField:
        asked = TextLabel(label, TextRole.BODY_STRONG)
        field = TextField(label, example)
        field.setMaxLength(LONGEST)
        asked.setBuddy(field)
        self.body.addWidget(asked)
        self.body.addWidget(field)
        return field
