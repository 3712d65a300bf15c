"""A short piece to read: text, example, one question, something to do at work, how sure it is."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.learning_items import in_order, on_list, put_on_list
from evenwichtapp.catalogue.learning import LearningItem
from evenwichtapp.diary.records import Agreement, Person, Reflection
from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.learning.piece_parts import ExampleCard, ToDoCard, evidence_of
from evenwichtapp.ui.learning.piece_question import PieceQuestion
from evenwichtapp.ui.page import MARGIN, TOP
from evenwichtapp.ui.pages import CARE, LEARNING, Opening, ShowLearning
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.side_page import SidePage
from evenwichtapp.ui.widgets.column_scroll import RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.widgets.worksheet_bar import WorksheetBar

COLUMN = 640


class PiecePage(SidePage):
    """Shows one piece; the next and the one before are near, and none has to follow."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({Reflection, Agreement, Person})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, LEARNING, parent)
        self._piece = in_order(session.diary, session.catalogue)[0]

        # What there is to read
        self._name = SerifLabel("", TextRole.PAGE_TITLE)
        self._text = TextLabel("", TextRole.LEAD, wrap=True)
        self._example = ExampleCard()

        # What to do with it
        self._question = PieceQuestion(session)
        self._question.saved_changed.connect(self._show_saved)
        self._to_do = ToDoCard()
        self._to_do.put_on_list.connect(self._put_on_list)

        # Bar
        self._bar = WorksheetBar()
        self._bar.back_asked.connect(self._go_back)
        self._bar.on_asked.connect(self._go_on)
        self._bar.set_width(COLUMN)

        # Layout
        column = QWidget()
        column.setMaximumWidth(scaled(COLUMN) + 2 * RING_MARGIN)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(RING_MARGIN, 0, RING_MARGIN, 16)
        inner.setSpacing(0)
        inner.addWidget(self._name)
        inner.addSpacing(10)
        inner.addWidget(self._text)
        inner.addSpacing(18)
        inner.addWidget(self._example)
        inner.addSpacing(18)
        inner.addWidget(self._question)
        inner.addSpacing(18)
        inner.addWidget(self._to_do)
        inner.addSpacing(16)
        self._evidence = QVBoxLayout()
        inner.addLayout(self._evidence)
        middle = QHBoxLayout()
        middle.addWidget(column)
        self._scroll = ColumnScroll(side=MARGIN - RING_MARGIN)
        self._scroll.column.addLayout(middle)
        self._scroll.column.addStretch(1)
        self._outer.setContentsMargins(0, TOP, 0, 0)
        self.header.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._bar)
        self._show(self._piece)

    # What is shown

    def open_with(self, opening: Opening) -> None:
        """Show another piece; what was being written is kept."""
        if isinstance(opening, ShowLearning):
            self._show(self.session.catalogue.learning[opening.piece], opening.reflection)

    def opening(self) -> Opening:
        """The piece that is read."""
        return ShowLearning(self._piece.id)

    def refresh(self) -> None:
        """Show what the diary holds now; what is being typed stays as it is."""
        self._question.refresh()
        self._show_to_do()
        self._show_place()

    @Slot()
    def hand_in(self) -> None:
        """Save what stands in the field now."""
        self._question.hand_in()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.session.is_open:
            self.hand_in()

    def _name_back(self) -> None:
        super()._name_back()
        if self.before is LEARNING:
            self._back.setText(self.tr("Learning"))
            self._back.updateGeometry()

    # Slots

    @Slot()
    def _go_back(self) -> None:
        self._go(-1)

    @Slot()
    def _go_on(self) -> None:
        if self._place < len(self._order) - 1:
            self._go(1)
        else:
            self.ask(CARE if self.before is LEARNING else self.before)

    @Slot()
    def _put_on_list(self) -> None:
        self._bar.setFocus()  # the button is off in a moment
        session = self.session
        session.apply(put_on_list(self._piece, session.language, session.today))

    @Slot()
    def _show_saved(self) -> None:
        self._bar.show_saved(saved=self._question.saved)

    # Small parts

    @property
    def _order(self) -> tuple[LearningItem, ...]:
        return in_order(self.session.diary, self.session.catalogue)

    @property
    def _place(self) -> int:
        return self._order.index(self._piece)

    def _go(self, steps: int) -> None:
        self._show(self._order[self._place + steps])
        announce(self, self._name.text())
        QTimer.singleShot(0, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        self._back.setFocus()

    def _show(self, piece: LearningItem, reflection: str | None = None) -> None:
        language = self.session.language
        self._piece = piece
        self._name.setText(piece.label.in_language(language))
        self._text.setText(piece.explanation.in_language(language))
        self._example.show_example(piece.example.in_language(language))
        self._question.ask(piece, reflection)
        self._show_to_do()
        empty(self._evidence)
        self._evidence.addWidget(evidence_of(piece, self.session))
        self._show_place()
        self._scroll.verticalScrollBar().setValue(0)

    def _show_to_do(self) -> None:
        words = self._piece.to_do.in_language(self.session.language)
        agreed = on_list(self.session.diary, self._piece.id) is not None
        self._to_do.show_to_do(words, on_list=agreed)

    def _show_place(self) -> None:
        self._bar.show_step(self._place, len(self._order))
        self._show_saved()
