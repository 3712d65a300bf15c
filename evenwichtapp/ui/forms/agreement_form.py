"""Agreeing on something, or changing what was agreed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.care.agreements import agreement_words, answered, changed, made, removed
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Agreement, AgreementWhy
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.agreement_fields import AgreementFields
from evenwichtapp.ui.forms.own_signal_form import OwnSignalForm
from evenwichtapp.ui.page import Page
from evenwichtapp.ui.pages import CARE
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.icon_line import IconLine
from evenwichtapp.ui.widgets.outcome_choice import OutcomeChoice
from evenwichtapp.ui.widgets.text import TextLabel


class Occasion(NamedTuple):
    """What an agreement comes from, with the words to begin with, after "Ik ga" and "I will".

    ``about`` and ``intervention`` are those of ``Agreement``; ``rests_on`` says what is known of
    it, where it has to be said beside it.
    """

    why: AgreementWhy = AgreementWhy.SELF
    about: str | None = None
    intervention: str | None = None
    words: str = ""
    rests_on: str = ""


ONES_OWN = Occasion()


class AgreementForm(Form):
    """Asks for the words, with whom and when to look again; of what stood there also how it went.

    ``circle_asked``: the person wants to put somebody in their support circle first.
    """

    circle_asked = QtSignal()
    keeps_draft = True

    def __init__(
        self,
        session: Session,
        agreement: Agreement | None = None,
        parent: QWidget | None = None,
        *,
        occasion: Occasion = ONES_OWN,
    ) -> None:
        super().__init__(
            self.tr("Agree on something") if agreement is None else self.tr("What you agreed"),
            self.tr("Save"),
            self.tr("Not now"),
            parent,
        )
        self.session = session
        self._agreement = agreement
        self._occasion = occasion
        self.about = agreement.id if agreement else " ".join(str(part) for part in occasion[:3])

        # What
        still_open = agreement is None or agreement.open
        self._fields = AgreementFields(session, rows=2, asks_when=still_open)
        self._fields.changed.connect(self._fit_soon)
        self._fields.circle_asked.connect(self.circle_asked)

        # How it went
        came = self.tr("Did that work out?") if agreement else ""
        self._outcome = OutcomeChoice(came)
        self._note = TextArea(
            self.tr("In a few words (not required)"),
            self.tr("In a few words (not required). No names."),
        )
        self._came = QWidget(self)
        self._came.setVisible(agreement is not None)

        # Something else with it
        self._else = self._ways_on(agreement)

        # Layout
        column = QVBoxLayout(self._came)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(TextLabel(came, TextRole.BODY_STRONG))
        column.addWidget(self._outcome)
        column.addWidget(self._note)
        self.body.addWidget(self._fields)
        if occasion.rests_on:
            self.body.addWidget(IconLine("info", occasion.rests_on))
        self.body.addWidget(self._came)
        self.body.addWidget(self._else)
        self.body.addStretch(1)
        self._load()

    @Slot()
    def keep(self) -> None:
        """Write the agreement."""
        self.write(self._change)

    def filled_in(self) -> dict[str, Any]:
        return {**super().filled_in(), **self._fields.filled_in()}

    def fill_in(self, values: Mapping[str, Any]) -> None:
        super().fill_in(values)
        own = {name: value for name, value in values.items() if name in self._fields.filled_in()}
        if own:
            self._fields.fill_in(own)

    # Slots

    @Slot()
    def _fit_soon(self) -> None:
        if self.isVisible():
            self.fit()

    @Slot()
    def _make_signal(self) -> None:
        """Its words as they stand here go into the guide of a red flag of one's own."""
        agreement = self._agreement
        if agreement is None:
            return
        fields = self._fields
        words = fields.words() or self._named(agreement)
        put = replace(agreement, words=words, with_whom=fields.with_whom())
        self.reject()
        OwnSignalForm(self.session, None, self.parentWidget(), agreement=put).open()

    @Slot()
    def _remove(self) -> None:
        if self._agreement is not None:
            self.hand_over(removed(self._agreement))

    # Small parts

    def _load(self) -> None:
        agreement = self._agreement
        if agreement is None:
            self._fields.show_agreement(self._occasion.words, "", None)
            return
        if agreement.look_again is not None:
            self._fields.allow(agreement.look_again)
        self._fields.show_agreement(
            agreement.words or self._named(agreement), agreement.with_whom, agreement.look_again
        )
        self._outcome.choose(agreement.outcome)
        self._note.setPlainText(agreement.note)

    def _named(self, agreement: Agreement) -> str:
        return agreement_words(agreement, self.session.catalogue).in_language(self.session.language)

    def _ways_on(self, agreement: Agreement | None) -> Group:
        """A standing red flag of it, or the bin."""
        ways = Group(self.tr("Something else with it"), self)
        signal = Button(ButtonKind.TEXT, self.tr("Make it a red flag"), icon_name="flag")
        signal.clicked.connect(self._make_signal)
        remove = Button(ButtonKind.TEXT, self.tr("Delete this agreement"), icon_name="trash")
        remove.clicked.connect(self._remove)
        column = QVBoxLayout(ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(signal, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        ways.setVisible(agreement is not None)
        return ways

    def _change(self) -> Change:
        fields, today, before = self._fields, self.session.today, self._agreement
        words, whom, again = fields.words(), fields.with_whom(), fields.look_again()
        if before is None:
            return made(
                today,
                words,
                why=self._occasion.why,
                about=self._occasion.about,
                intervention=self._occasion.intervention,
                with_whom=whom,
                look_again=again,
            )
        day = again if before.open else before.look_again
        change = changed(before, words=words, with_whom=whom, look_again=day)
        (put,) = change.replace
        outcome = self._outcome.outcome()
        if outcome is None or not isinstance(put, Agreement):
            return change
        return answered(put, outcome, today, self._note.text().strip())


def agree(page: Page, occasion: Occasion = ONES_OWN, agreement: Agreement | None = None) -> None:
    """Open the form over ``page``: to agree on something, or to change ``agreement``."""
    form = AgreementForm(page.session, agreement, page, occasion=occasion)
    form.circle_asked.connect(form.reject)
    form.circle_asked.connect(partial(page.ask, CARE))
    form.open()
