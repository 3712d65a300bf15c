"""One limit among the others: what it counts, where it lies, who chose it, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.signals.limit import Limit
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

VALUE_WIDTH = 36


class LimitRow(QWidget):
    """Shows ``limit``. ``change_asked`` and ``back_asked`` carry its id."""

    change_asked = QtSignal(str)
    back_asked = QtSignal(str)

    def __init__(self, session: Session, limit: Limit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        explanation = limit.explanation.in_language(session.language)
        self._value = SerifLabel("", TextRole.FACT_NUMBER, wrap=False)
        self._value.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._value.setMinimumWidth(scaled(VALUE_WIDTH))
        self._chosen = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)

        # Buttons
        change = Button(ButtonKind.LINK, self.tr("Change"))
        change.setAccessibleName(self.tr("Change: {limit}").format(limit=explanation))
        change.clicked.connect(partial(self.change_asked.emit, limit.id))
        self._change = change
        self._back = Button(ButtonKind.LINK, self.tr("As it was"))
        self._back.setAccessibleName(self.tr("As it was: {limit}").format(limit=explanation))
        self._back.clicked.connect(partial(self._give_back, limit.id))

        # Layout
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(TextLabel(explanation, wrap=True))
        words.addWidget(self._chosen)
        words.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        self.show_limit(limit)

    def show_limit(self, limit: Limit) -> None:
        """Say where it lies now, and who chose that."""
        chooser = "person" if limit.adjusted else limit.chosen_by.value
        chosen = sentence(f"signals.chosen_by.{chooser}").in_language(self.session.language)
        if limit.adjusted:
            proposal = self.tr("We propose {ours}.").format(ours=QLocale().toString(limit.ours))
            chosen = f"{chosen} {proposal}"
        self._value.setText(QLocale().toString(limit.value))
        self._chosen.setText(chosen)
        self._back.setVisible(limit.adjusted)

    @Slot()
    def _give_back(self, limit_id: str) -> None:
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)  # this button goes
        self.back_asked.emit(limit_id)
