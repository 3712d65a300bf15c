"""What a piece to read is made of: its example, what to do at work, and how sure it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.catalogue.learning import LearningItem
from evenwichtapp.catalogue.sources import source_words
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.library.evidence_lines import EvidenceLines
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


class ExampleCard(Card):
    """Something that happened to somebody, retold."""

    fill = "soft2"
    border = None
    radius = 12

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=18)
        self.column.setContentsMargins(18, 12, 18, 14)
        self.column.setSpacing(2)
        said = self.tr("From practice, retold")
        self.column.addWidget(TextLabel(said, TextRole.SECONDARY, "ink2"))
        self._words = SerifLabel("", TextRole.INTERVENTION_TITLE)
        self._words.spoken_role = ""  # as large as a title, and a paragraph
        self.column.addWidget(self._words)

    def show_example(self, words: str) -> None:
        """Tell another one."""
        self._words.setText(words)


class ToDoCard(Card):
    """One thing to do at work this week. ``put_on_list``: the person wants to."""

    put_on_list = QtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=18)
        self.column.setContentsMargins(20, 14, 14, 14)
        words = QVBoxLayout()
        words.setSpacing(0)
        said = self.tr("At your work, this week")
        words.addWidget(TextLabel(said, TextRole.SECONDARY, "ink2"))
        self._words = TextLabel("", wrap=True)
        words.addWidget(self._words)
        self._put = Button(ButtonKind.SOFT, "")
        self._put.clicked.connect(self.put_on_list)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconLabel("person-simple-walk", "accent", 22))
        row.addLayout(words, 1)
        row.addWidget(self._put)
        self.column.addLayout(row)
        self.setFocusProxy(self._put)

    def show_to_do(self, words: str, *, on_list: bool) -> None:
        """Propose something else, or say that it is agreed on."""
        self._words.setText(words)
        self._put.setText(self.tr("Is on your list") if on_list else self.tr("Put on my list"))
        self._put.updateGeometry()
        self._put.setEnabled(not on_list)


def evidence_of(piece: LearningItem, session: Session) -> EvidenceLines:
    """The label of a piece, where it comes from, and what its example was retold from."""
    language = session.language
    where = piece.evidence_where.in_language(language)
    strength = piece.evidence_strength.in_language(language)
    source = source_words(piece.source).in_language(language)
    retold = QCoreApplication.translate("EvidenceOfPiece", "The example is retold after {source}.")
    example = source_words(piece.retold_from).in_language(language)
    told = f"{source}. {retold.format(source=example)}"
    studied = session.catalogue.evidence[piece.evidence].studied
    label = f"{where}, {strength[:1].lower()}{strength[1:]}"
    return EvidenceLines(label, told, studied=studied)
