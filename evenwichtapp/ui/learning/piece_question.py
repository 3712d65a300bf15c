"""The question of a piece to read, and the answer to it: kept by itself, if there is one."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.learning_items import answered, to_answer
from evenwichtapp.catalogue.learning import LEARNING, LearningItem
from evenwichtapp.diary.records import Reflection
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.dates import long_date
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.self_saving import SAVE_AFTER, Writing
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel


class PieceQuestion(QWidget):
    """Shows what was last written beside a piece. ``saved_changed``: whether it is on disk."""

    saved_changed = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._piece = next(iter(session.catalogue.learning.values()))
        self._writing = self._fresh()

        # Question
        self._asked = TextLabel("", TextRole.BODY_STRONG, wrap=True)
        self._answer = TextArea("", self.tr("Short is fine. Just thinking is fine too."), rows=2)
        self._answer.textChanged.connect(self._note_change)

        # Written before
        self._before = QWidget()
        self._when = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        afresh = Button(ButtonKind.LINK, self.tr("Begin a new one"))
        afresh.clicked.connect(self._begin_afresh)

        # Saving by itself
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SAVE_AFTER)
        self._pause.timeout.connect(self.hand_in)

        # Layout
        row = QHBoxLayout(self._before)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._when, 1)
        row.addWidget(afresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._asked)
        column.addWidget(self._answer)
        column.addWidget(self._before)

    @property
    def saved(self) -> bool:
        """Whether there is an answer, and all of it is on disk."""
        waits = self._pause.isActive()
        return self._writing.begun and self._writing.saved and not waits

    def ask(self, piece: LearningItem, reflection: str | None = None) -> None:
        """Ask the question of a piece; what stands in the field is handed in first."""
        self.hand_in()
        self._piece = piece
        fields = (f for s in self.session.catalogue.worksheets[LEARNING].steps for f in s.fields)
        asked = next(f.label for f in fields if f.id == piece.id).in_language(self.session.language)
        self._asked.setText(asked)
        self._answer.setAccessibleName(asked)
        diary = self.session.diary
        known = diary.by_id.get(reflection or "")
        self._write(known if isinstance(known, Reflection) else answered(diary, piece.id))

    def refresh(self) -> None:
        """Show what was changed elsewhere, such as by an undo."""
        if self._writing.changed_elsewhere():
            stored = self.session.diary.by_id.get(self._writing.reflection.id)
            self._write(stored if isinstance(stored, Reflection) else None)
        self._show_before()
        self.saved_changed.emit()

    @Slot()
    def hand_in(self) -> None:
        """Save what stands in the field now."""
        self._pause.stop()
        words = self._answer.text()
        if not words.strip() and not self._writing.begun:
            return
        try:
            self._writing.write({self._piece.id: words}, 0, "")
        except KnownError as error:
            self.session.failed.emit(error)
        self.saved_changed.emit()

    # Slots

    @Slot()
    def _note_change(self) -> None:
        self._pause.start()
        self.saved_changed.emit()

    @Slot()
    def _begin_afresh(self) -> None:
        self.hand_in()
        self._write(None)
        self._answer.setFocus()

    def _note_failure(self, _error: KnownError) -> None:
        self._writing.forget_failed()
        self.saved_changed.emit()

    # Small parts

    def _fresh(self) -> Writing:
        session = self.session
        return Writing(session, to_answer(session.today, session.clock()), self._note_failure)

    def _write(self, reflection: Reflection | None) -> None:
        """Go on with ``reflection``, or begin a new one."""
        self._writing = self._fresh()
        words = ""
        if reflection is not None:
            self._writing = Writing(self.session, reflection, self._note_failure)
            words = str(reflection.answers.get(self._piece.id, ""))
        self._writing.changed_elsewhere()
        self._answer.blockSignals(True)
        self._answer.setPlainText(words)
        self._answer.blockSignals(False)
        self._show_before()
        self.saved_changed.emit()

    def _show_before(self) -> None:
        day = self._writing.reflection.day
        earlier = self._writing.begun and day < self.session.today
        self._before.setVisible(earlier)
        self._when.setText(self.tr("You wrote this on {day}.").format(day=long_date(day)))
