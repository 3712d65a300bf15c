"""The third step: one agreement, or none, with an idea for each place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.care.ideas import Idea
from evenwichtapp.care.look_back import AGREEMENT, LOOK_AGAIN, WITH_WHOM, look_again_in
from evenwichtapp.catalogue.models import PlaceId
from evenwichtapp.diary.records import AnswerValue
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.agreement_fields import AgreementFields
from evenwichtapp.ui.look_back.idea_row import IdeaRow
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.icon_line import IconLine
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

BESIDE = 900  # px of the step from which the ideas stand beside the field
RIGHT = 388


class AgreementStep(QWidget):
    """``changed``: an answer changed. ``place_asked`` carries the place to look further in Hulp.

    ``circle_asked``: the person wants to put somebody in their support circle.
    """

    changed = QtSignal()
    place_asked = QtSignal(str)
    circle_asked = QtSignal()

    def __init__(
        self,
        session: Session,
        ideas: Mapping[PlaceId, tuple[Idea, ...]],
        answers: Mapping[str, AnswerValue],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._fields = AgreementFields(session)
        self._fields.show_agreement(
            str(answers.get(AGREEMENT, "")),
            str(answers.get(WITH_WHOM, "")),
            look_again_in(answers),
        )
        self._fields.changed.connect(self._show_taken)
        self._fields.changed.connect(self.changed)
        self._fields.circle_asked.connect(self.circle_asked)

        # Ideas
        self._rows: list[IdeaRow] = []
        for place, found in ideas.items():
            name = session.catalogue.places[place].label.in_language(session.language)
            row = IdeaRow(name, found, session.language)
            row.taken.connect(self._take)
            row.more_asked.connect(partial(self.place_asked.emit, place))
            self._rows.append(row)

        # Layout
        columns = BesideOrBelow(BESIDE)
        columns.row.setSpacing(24)
        columns.add(self._left(), 1)
        if self._rows:
            columns.add(self._right(), width=RIGHT)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(columns)
        self._show_taken()

    def focus_first(self) -> None:
        """Put the keyboard in the field."""
        self._fields.setFocus()

    def answers(self) -> dict[str, AnswerValue]:
        """The agreement as far as it is written; whom and when only with words of it."""
        words = self._fields.words()
        return {
            AGREEMENT: words,
            WITH_WHOM: self._fields.with_whom() if words else "",
            LOOK_AGAIN: self._fields.look_again().isoformat() if words else "",
        }

    # Slots

    @Slot(object)
    def _take(self, idea: Idea) -> None:
        """Its words stand in the field, to change; the day that was chosen stays."""
        words = idea.words.in_language(self.session.language)
        self._fields.show_agreement(words, idea.with_whom, self._fields.look_again())
        self._fields.setFocus()
        self._show_taken()
        self.changed.emit()

    @Slot()
    def _show_taken(self) -> None:
        words = self._fields.words()
        for row in self._rows:
            row.show_taken(taken=row.idea.words.in_language(self.session.language) == words)

    # Small parts

    def _left(self) -> QWidget:
        question = self.tr("What do you agree on with yourself?")
        card = Card(padding=23)
        card.column.addWidget(self._fields)
        card.column.addSpacing(8)
        card.column.addWidget(Separator())
        card.column.addSpacing(4)
        card.column.addWidget(
            IconLine(
                "flower-lotus",
                self.tr(
                    "Does it not work out? That says something about the weeks, not about you."
                ),
            )
        )
        card.column.addStretch(1)
        return _titled(question, self.tr("One agreement is enough. None is fine too."), card)

    def _right(self) -> QWidget:
        card = Card(padding=23)
        card.column.setSpacing(14)
        for place, row in enumerate(self._rows):
            if place:
                card.column.addWidget(Separator())
            card.column.addWidget(row)
        card.column.addStretch(1)
        said = self.tr("Take one over, or think of something yourself.")
        return _titled(self.tr("Need an idea?"), said, card, TextRole.READING_SENTENCE)


def _titled(title: str, said: str, card: Card, role: TextRole = TextRole.STEP_QUESTION) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(SerifLabel(title, role))
    column.addWidget(TextLabel(said, colour="ink2", wrap=True))
    column.addSpacing(8)
    column.addWidget(card, 1)
    return whole
