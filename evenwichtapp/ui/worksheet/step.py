"""One step of a worksheet on the screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.catalogue.models import Field, Language, Step
from evenwichtapp.diary.records import AnswerValue
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.icon_line import IconLine
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.worksheet.fields import FieldEditor, editor_of

ROWS_ALONE = 5
ROWS = 3
CHOICE_BESIDE = 480  # px of a card in which a choice stands beside its words


class StepView(QWidget):
    """The question, what it is for, and its fields. ``changed``: an answer changed.

    ``on_card``: as a sheet with a heading a field, for what is about an event. ``comfort`` stands
    below them all.
    """

    changed = QtSignal()

    def __init__(
        self,
        step: Step,
        answers: Mapping[str, AnswerValue],
        language: Language,
        *,
        on_card: bool,
        comfort: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._on_card = on_card
        self._known = frozenset(answers)
        self._editors: list[FieldEditor] = []

        # Layout, in reading order
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._column = outer
        if on_card:
            card = Card(padding=22)
            outer.addWidget(card)
            self._column = card.column
        else:
            outer.addSpacing(10)
        self._column.setSpacing(8)
        self._add_question(step)
        texts = sum(field.kind == "text" for field in step.fields)
        rows = ROWS_ALONE if texts == 1 else ROWS
        for place, field in enumerate(step.fields):
            self._add_field(field, rows, first=place == 0)
        if comfort:
            self._column.addSpacing(16)
            self._column.addWidget(IconLine("flower-lotus", comfort))
        for editor in self._editors:
            if editor.field.id in answers:
                editor.show_answer(answers[editor.field.id])
            editor.changed.connect(self.changed)

    def focus_first(self) -> None:
        """Put the keyboard in the first field."""
        if self._editors:
            self._editors[0].focus()

    def answers(self) -> dict[str, AnswerValue]:
        """What was answered, by field id, and what was answered before and is empty now.

        Once anything of the step is answered, its ticks are too: what is left open then counts.
        """
        given = {editor.field.id: editor.answer() for editor in self._editors}
        answered = any(value or value == 0 for value in given.values())
        ticks = {e.field.id for e in self._editors if answered and isinstance(e.answer(), tuple)}
        return {
            name: "" if value is None else value
            for name, value in given.items()
            if value or value == 0 or name in self._known or name in ticks
        }

    def _add_question(self, step: Step) -> None:
        role = TextRole.READING_SENTENCE if self._on_card else TextRole.STEP_QUESTION
        self._column.addWidget(SerifLabel(step.question.in_language(self._language), role))
        if step.explanation is not None:
            words = step.explanation.in_language(self._language)
            look = TextRole.SECONDARY if self._on_card else TextRole.BODY
            self._column.addWidget(TextLabel(words, look, "ink2", wrap=True))

    def _add_field(self, field: Field, rows: int, *, first: bool) -> None:
        editor = editor_of(field, self._language, rows)
        self._editors.append(editor)
        if not (self._on_card and first):
            self._add_gap()
        if self._on_card and field.kind == "choice":
            row = BesideOrBelow(CHOICE_BESIDE)
            row.add(self._label(field), 1, Qt.AlignmentFlag.AlignVCenter)
            row.add(editor)
            self._column.addWidget(row)
            return
        if not (self._on_card and first and field.kind == "ticks"):
            self._column.addWidget(self._label(field))
            self._add_explanation(field)
        self._column.addWidget(editor)

    def _add_gap(self) -> None:
        self._column.addSpacing(12)
        if self._on_card:
            self._column.addWidget(Separator())
            self._column.addSpacing(6)

    def _label(self, field: Field) -> QWidget:
        words = field.label.in_language(self._language)
        if self._on_card:
            return SerifLabel(words, TextRole.READING_SENTENCE)
        return TextLabel(words, TextRole.BODY_STRONG, wrap=True)

    def _add_explanation(self, field: Field) -> None:
        if field.explanation is not None:
            words = field.explanation.in_language(self._language)
            self._column.addWidget(TextLabel(words, TextRole.SECONDARY, "ink2", wrap=True))
