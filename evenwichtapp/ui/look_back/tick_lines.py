"""Sentences to tick, and a field for own words: either, both or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.catalogue.models import Language, Text
from evenwichtapp.diary.records import AnswerValue
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.text import TextLabel

ROWS = 4


class TickLines(QWidget):
    """What is ticked is kept as the sentences themselves, a line each, so that it reads later.

    ``changed``: something was ticked or typed.
    """

    changed = QtSignal()

    def __init__(
        self,
        name: str,
        own_words: str,
        lines: Sequence[Text],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        """``name`` is what a screen reader calls the ticks, ``own_words`` is above the field."""
        super().__init__(parent)
        self._lines = lines
        self._language = language
        ticks = Group(name)
        self._boxes = [CheckBox(line.in_language(language).rstrip(".")) for line in lines]
        self._words = TextArea(own_words, rows=ROWS)
        self._words.textChanged.connect(self.changed)

        # Layout
        rows = QVBoxLayout(ticks)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for box in self._boxes:
            box.clicked.connect(self.changed)
            rows.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(ticks)
        ticks.setVisible(bool(lines))
        column.addSpacing(6)
        column.addWidget(TextLabel(own_words, TextRole.BODY_STRONG, wrap=True))
        column.addWidget(self._words)

    def answers(self) -> tuple[str, str]:
        """The ticked sentences, a line each, and the own words."""
        ticked = (
            line.in_language(self._language)
            for line, box in zip(self._lines, self._boxes, strict=True)
            if box.isChecked()
        )
        return "\n".join(ticked), self._words.text()

    def show_answers(self, ticked: AnswerValue, words: AnswerValue) -> None:
        """Put back what was answered, also where it was ticked in the other language."""
        chosen = set(str(ticked).splitlines())
        for line, box in zip(self._lines, self._boxes, strict=True):
            box.setChecked(bool(chosen & {line.nl, line.en}))
        self._words.blockSignals(True)
        self._words.setPlainText(str(words))
        self._words.moveCursor(QTextCursor.MoveOperation.End)
        self._words.blockSignals(False)
