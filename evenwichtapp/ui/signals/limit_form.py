"""Where a rule begins to speak: the limit, who chose it, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.signals.limits import adjust, back_to_ours, limits_for
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.number_field import NumberField
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel


class LimitForm(Form):
    """Adjusts the limit with this id for the open diary."""

    def __init__(self, session: Session, limit_id: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change the limit"), self.tr("Save"), self.tr("Not now"), parent)
        self.session = session
        self._limit = limit = limits_for(session.diary.person).limit(limit_id)
        language = session.language

        # What it counts, and who chose it
        explanation = TextLabel(limit.explanation.in_language(language), wrap=True)
        chooser = sentence(f"signals.chosen_by.{limit.chosen_by.value}").in_language(language)
        proposal = self.tr("We propose {ours}.").format(ours=limit.ours)
        origin = TextLabel(f"{proposal} {chooser}", TextRole.SECONDARY, "ink2", wrap=True)

        # Value
        name = TextLabel(self.tr("Your limit"), TextRole.BODY_STRONG)
        self._value = NumberField(name.text(), limit.low, limit.high)
        self._value.setValue(limit.value)
        ends = self.tr("from {low} to {high}").format(low=limit.low, high=limit.high)
        name.setBuddy(self._value)

        # Way back
        back = Button(ButtonKind.TEXT, self.tr("Back to what we propose"))
        back.clicked.connect(self._go_back)
        back.setVisible(limit.adjusted)

        # Layout
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(name)
        row.addWidget(self._value)
        row.addWidget(TextLabel(ends, TextRole.SECONDARY, "ink2"))
        row.addStretch(1)
        row.addWidget(back)
        self.body.addWidget(explanation)
        self.body.addLayout(row)
        self.body.addWidget(origin)
        self._value.setFocus()

    @Slot()
    def keep(self) -> None:
        """Write the limit; the one that we propose is no limit of the person's own."""
        value = self._value.value()
        if value == self._limit.ours:
            self._go_back()
            return
        if value != self._limit.value:
            self.session.apply(adjust(self.session.diary.person, self._limit.id, value))
        self.accept()

    @Slot()
    def _go_back(self) -> None:
        if self._limit.adjusted:
            self.session.apply(back_to_ours(self.session.diary.person, self._limit.id))
        self.accept()
