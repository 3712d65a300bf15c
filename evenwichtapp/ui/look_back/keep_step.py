"""The second step: what gave support, and is to stay."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.care.look_back import KEEP, KEEP_WORDS
from evenwichtapp.catalogue.models import Text
from evenwichtapp.diary.records import AnswerValue
from evenwichtapp.ui.controls.reading_order import focus_in_sight, stops_in
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.look_back.tick_lines import TickLines
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

COLUMN = 640


class KeepStep(QWidget):
    """``kept`` is what gave support in these weeks, by name; ``changed``: an answer changed."""

    changed = QtSignal()

    def __init__(
        self,
        session: Session,
        kept: tuple[Text, ...],
        answers: Mapping[str, AnswerValue],
        resources: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``resources`` shows what gave support in days, below the question."""
        super().__init__(parent)
        question = self.tr("What do you want to keep?")
        self._lines = TickLines(question, self.tr("In your own words"), kept, session.language)
        self._lines.show_answers(answers.get(KEEP, ""), answers.get(KEEP_WORDS, ""))
        self._lines.changed.connect(self.changed)
        self.setMaximumWidth(scaled(COLUMN))

        # Layout
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SerifLabel(question, TextRole.STEP_QUESTION))
        said = (
            self.tr("This gave support in these weeks. What may stay as it is?")
            if kept
            else self.tr("What went well enough, and may stay as it is?")
        )
        column.addWidget(TextLabel(said, colour="ink2", wrap=True))
        column.addSpacing(6)
        column.addWidget(self._lines)
        if resources is not None:
            column.addSpacing(12)
            column.addWidget(resources)
        column.addStretch(1)

    def focus_first(self) -> None:
        """Put the keyboard on the first tick, or in the field where there is none."""
        focus_in_sight(stops_in(self._lines)[0], Qt.FocusReason.TabFocusReason)

    def answers(self) -> dict[str, AnswerValue]:
        """What was ticked, a line each, and what was typed."""
        ticked, words = self._lines.answers()
        return {KEEP: ticked, KEEP_WORDS: words}
