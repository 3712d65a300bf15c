"""Four questions that lead to a red flag of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.step_count import StepCount
from evenwichtapp.ui.widgets.text import SerifLabel

NOTICED, SEEN, AGREED, WITH = range(4)


class GuidedStart(QWidget):
    """One question at a time; each may stay open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions = (
            self.tr("What did you notice the last time that it was too much?"),
            self.tr("What would a colleague see in you then?"),
            self.tr("What do you agree with yourself for the next time?"),
            self.tr("With whom can you do that, or share it?"),
        )
        self._answers = [""] * len(self._questions)
        self._step = 0

        # Question
        self._count = StepCount(len(self._questions))
        self._question = SerifLabel("", TextRole.SCORE_QUESTION)
        self._answer = TextArea("", self.tr("A few words will do. No names of patients."), rows=2)

        # Layout
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._count)
        column.addWidget(self._question)
        column.addWidget(self._answer)
        self._ask()

    def begin_with(self, agreement: str, with_whom: str) -> None:
        """Answer beforehand what was agreed, and with whom."""
        self._answers[AGREED], self._answers[WITH] = agreement, with_whom

    def forward(self) -> bool:
        """Go to the next question; false when there is none."""
        self._keep()
        if self._step == len(self._questions) - 1:
            return False
        self._step += 1
        self._ask()
        return True

    def filled_in(self) -> dict[str, Any]:
        """All that was answered, and the question that is asked now, as plain values."""
        self._keep()
        return {"answers": list(self._answers), "step": self._step}

    def fill_in(self, values: Mapping[str, Any]) -> None:
        """Put back what ``filled_in`` gave."""
        self._answers, self._step = list(values["answers"]), values["step"]
        self._ask()

    def words(self) -> str:
        """What was noticed, or else what a colleague would see; on one line."""
        self._keep()
        return " ".join((self._answers[NOTICED] or self._answers[SEEN]).split())

    def agreement(self) -> str:
        """What was agreed."""
        self._keep()
        return self._answers[AGREED]

    def with_whom(self) -> str:
        """With whom; on one line."""
        self._keep()
        return " ".join(self._answers[WITH].split())

    def _keep(self) -> None:
        self._answers[self._step] = self._answer.text().strip()

    def _ask(self) -> None:
        question = self._questions[self._step]
        self._count.set_step(self._step)
        self._question.setText(question)
        self._answer.setAccessibleName(question)
        self._answer.setPlainText(self._answers[self._step])
        self._answer.setFocus(Qt.FocusReason.OtherFocusReason)
