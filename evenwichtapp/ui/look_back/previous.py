"""What was agreed the last time, and whether it worked out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.care.agreements import agreement_words, answered
from evenwichtapp.diary.records import Agreement
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.card import SoftCard
from evenwichtapp.ui.widgets.outcome_choice import OutcomeChoice
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

BESIDE = 860  # px from which the answers stand beside the words


class PreviousStrip(SoftCard):
    """One agreement at a time, the newest first; hidden where none is due.

    What was answered stays in sight until ``forget``, to be put otherwise.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.session = session
        self._asked: Agreement | None = None
        self._choice: OutcomeChoice | None = None

        # Layout
        self.column.setContentsMargins(23, 14, 20, 14)
        self._place = QVBoxLayout()
        self.column.addLayout(self._place)

    @property
    def asks(self) -> bool:
        """Whether an agreement stands here."""
        return self._asked is not None

    def show_due(self, waiting: Sequence[Agreement]) -> None:
        """Ask about the first that waits; where none does, what was answered last stays."""
        if not waiting and self._asked is not None and self._answered():
            return
        asked = waiting[0] if waiting else None
        if asked == self._asked:
            return
        self._asked = asked
        empty(self._place)
        self._choice = None
        if asked is not None:
            self._place.addWidget(self._row(asked, len(waiting) - 1))

    def forget(self) -> None:
        """Let go of what was answered."""
        self._asked, self._choice = None, None
        empty(self._place)

    def _answered(self) -> bool:
        """Whether what stands here has its answer in the diary."""
        assert self._asked is not None
        stored = self.session.diary.by_id.get(self._asked.id)
        return isinstance(stored, Agreement) and not stored.open

    def _row(self, agreement: Agreement, rest: int) -> QWidget:
        language = self.session.language
        question = self.tr("Did that work out?")
        self._choice = OutcomeChoice(question)
        self._choice.choice_changed.connect(self._answer)

        # Layout
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        before = self.tr("Last time you agreed")
        if rest:
            before = self.tr("{said} (%n more)", "", rest).format(said=before)
        column.addWidget(TextLabel(before, TextRole.CAPTION, "ink2"))
        words = agreement_words(agreement, self.session.catalogue).in_language(language)
        column.addWidget(SerifLabel(f"“{words}”", TextRole.OWN_WORDS))
        row = BesideOrBelow(BESIDE)
        row.row.setSpacing(16)
        row.add(said, 1)
        row.add(TextLabel(question, TextRole.BODY_STRONG), 0, Qt.AlignmentFlag.AlignVCenter)
        row.add(self._choice, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    @Slot(str)
    def _answer(self) -> None:
        assert self._asked is not None
        assert self._choice is not None
        outcome = self._choice.outcome()
        if outcome is not None:
            self.session.apply(answered(self._asked, outcome, self.session.today))
