"""A question of the app itself, that takes "later" for an answer."""

from __future__ import annotations

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.diary.records import Rhythm
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import SoftCard
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


class QuestionCard(SoftCard):
    """``begun``, ``postponed``: the answer; nothing else may be done with it."""

    begun = QtSignal()
    postponed = QtSignal()

    def __init__(
        self, question: str, detail: str, begin: str, later: str, parent: QWidget | None = None
    ) -> None:
        """``detail`` is a quiet line below the question, ``begin`` and ``later`` the answers."""
        super().__init__(parent)
        self.column.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.column.addLayout(words)
        words.addWidget(SerifLabel(question, TextRole.FOLLOW_UP_QUESTION))
        words.addWidget(TextLabel(detail, TextRole.SECONDARY, "ink2", wrap=True))
        go = Button(ButtonKind.PLAIN, begin)
        go.clicked.connect(self.begun)
        away = Button(ButtonKind.TEXT, later)
        away.clicked.connect(self.postponed)
        place = QWidget()
        answers = FlowLayout(place, gap=8)
        answers.addWidget(go)
        answers.addWidget(away)
        self.column.addWidget(place)


class LookBackCard(QuestionCard):
    """Whether to look back now, on the weeks of the person's own rhythm."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        said = {
            Rhythm.WEEKLY: self.tr("A week has passed. Look back for a moment?"),
            Rhythm.MONTHLY: self.tr("Four weeks have passed. Look back for a moment?"),
        }
        usual = self.tr("Two weeks have passed. Look back for a moment?")
        super().__init__(
            said.get(session.diary.person.look_back, usual),
            self.tr("5 minutes"),
            self.tr("Look back"),
            self.tr("Later"),
            parent,
        )
