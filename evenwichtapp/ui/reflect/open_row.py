"""An agreement that is open; on its day with the question whether it worked out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.diary.records import Agreement, Outcome
from evenwichtapp.ui.controls.field import TextField
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.reflect.agreement_row import AgreementRow, AgreementWords
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.outcome_choice import OutcomeChoice
from evenwichtapp.ui.widgets.text import TextLabel

BESIDE = 460  # px from which the answers stand beside the question


class OpenRow(QWidget):
    """``opened``: to change it. ``answered`` carries an ``Outcome``, ``noted`` the own words.

    The question takes one field more once it is answered, for own words.
    """

    opened = QtSignal()
    answered = QtSignal(object)
    noted = QtSignal(str)

    def __init__(self, said: AgreementWords, *, asks: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept_note = ""
        self._row = AgreementRow(said)
        self._row.clicked.connect(self.opened)

        # Question
        question = self.tr("Did that work out?")
        self._choice = OutcomeChoice(f"{question} {said.words}")
        self._choice.choice_changed.connect(self._answer)
        self._note = TextField(
            self.tr("In your own words: {words}").format(words=said.words),
            self.tr("In your own words (not required)"),
        )
        self._note.editingFinished.connect(self.hand_in)
        self._note.hide()
        self._asked = QWidget(self)
        self._asked.setVisible(asks)

        # Layout
        line = BesideOrBelow(BESIDE)
        line.row.setSpacing(13)
        line.add(TextLabel(question, TextRole.BODY_STRONG), 0, Qt.AlignmentFlag.AlignVCenter)
        line.add(self._choice, 0, Qt.AlignmentFlag.AlignVCenter)
        line.row.addStretch(1)
        inner = QVBoxLayout(self._asked)
        inner.setContentsMargins(0, 0, 0, 14)
        inner.setSpacing(8)
        inner.addWidget(line)
        inner.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self._asked)

    def show_answer(self, agreement: Agreement) -> None:
        """Show what was answered until now; what is being typed stays."""
        if self._choice.outcome() is not agreement.outcome:
            self._choice.choose(agreement.outcome)
        self._note.setHidden(agreement.open)
        self._kept_note = agreement.note
        if not self._note.hasFocus():
            self._note.setText(agreement.note)

    @Slot()
    def hand_in(self) -> None:
        """Hand over the own words where they are others than those kept."""
        written = self._note.text().strip()
        if not self._note.isHidden() and written != self._kept_note:
            self._kept_note = written
            self.noted.emit(written)

    @Slot(str)
    def _answer(self, outcome: str) -> None:
        self.answered.emit(Outcome(outcome))
