"""What Signalen says when no rule speaks, and when a signal has ended."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.signals.rules.scores import learning_sentence
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card, SoftCard
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


class QuietCard(Card):
    """What to say when no rule speaks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=24)
        self.session = session
        words = self.tr("A high or a low score does not say everything. You know yourself best.")
        self._learning = TextLabel("", colour="ink2", wrap=True)

        # Layout
        self.column.addWidget(SerifLabel(self.tr("No signals now.")))
        self.column.addWidget(TextLabel(words, colour="ink2", wrap=True))
        self.column.addWidget(self._learning)

    def refresh(self) -> None:
        """Say whether the app is still learning what is usual."""
        session = self.session
        said = learning_sentence(session.diary, session.today)
        self._learning.setVisible(said is not None)
        if said is not None:
            self._learning.setText(said.in_language(session.language))


class EndedNote(SoftCard):
    """A signal that is no longer there; ``seen`` is the button that puts the note away."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=10)
        self.seen = Button(ButtonKind.TEXT, self.tr("Seen"))

        # Layout
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 0, 0)
        row.addWidget(TextLabel(words, wrap=True), 1)
        row.addWidget(self.seen)
        self.column.addLayout(row)
