"""The first step: the facts on the left, and on the right what of it stood out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.care.look_back import SEEN, SEEN_WORDS
from evenwichtapp.diary.records import AnswerValue
from evenwichtapp.insight.weeks_seen import Seen
from evenwichtapp.ui.controls.reading_order import focus_in_sight, stops_in
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.look_back.seen_card import SeenCard
from evenwichtapp.ui.look_back.tick_lines import TickLines
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.icon_line import IconLine
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

BESIDE = 900  # px of the step from which its two cards stand beside each other
RIGHT = 388


class SeenStep(QWidget):
    """``changed``: something was ticked or typed."""

    changed = QtSignal()

    def __init__(
        self,
        session: Session,
        seen: Seen,
        answers: Mapping[str, AnswerValue],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts = TickLines(
            self.tr("What stood out for you?"),
            self.tr("In your own words"),
            [fact.text for fact in seen.facts],
            session.language,
        )
        self._facts.show_answers(answers.get(SEEN, ""), answers.get(SEEN_WORDS, ""))
        self._facts.changed.connect(self.changed)

        # Layout
        noticed = Card(padding=23)
        noticed.column.addWidget(
            SerifLabel(self.tr("What stood out for you?"), TextRole.STEP_QUESTION)
        )
        enough = TextLabel(self.tr("One thing is enough. Nothing is fine too."), colour="ink2")
        enough.setWordWrap(True)
        noticed.column.addWidget(enough)
        noticed.column.addSpacing(6)
        noticed.column.addWidget(self._facts)
        noticed.column.addSpacing(10)
        noticed.column.addWidget(IconLine("book-open", self.tr("This will stand in Looking back.")))
        noticed.column.addStretch(1)
        cards = BesideOrBelow(BESIDE)
        cards.row.setSpacing(24)
        cards.add(SeenCard(session, seen), 1)
        cards.add(noticed, width=RIGHT)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(cards)

    def focus_first(self) -> None:
        """Put the keyboard on the first tick, or in the field where there is none."""
        focus_in_sight(stops_in(self._facts)[0], Qt.FocusReason.TabFocusReason)

    def answers(self) -> dict[str, AnswerValue]:
        """What was ticked, a line each, and what was typed."""
        ticked, words = self._facts.answers()
        return {SEEN: ticked, SEEN_WORDS: words}
