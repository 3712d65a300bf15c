"""What the window shows when it cannot start: one calm sentence with the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.widgets.text import SerifLabel
from evenwichtapp.ui.wording import error_words

if TYPE_CHECKING:
    from evenwichtapp.catalogue.models import Language

COLUMN = 520


class Refusal(QWidget):
    """``close_asked``: the person has read it."""

    close_asked = QtSignal()

    def __init__(
        self, error: KnownError, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = SerifLabel(error_words(error, language), TextRole.READING_SENTENCE)
        words.setFixedWidth(scaled(COLUMN))
        close = Button(ButtonKind.PRIMARY, self.tr("Close"))
        close.clicked.connect(self.close_asked)
        self.setFocusProxy(close)
        column = QVBoxLayout()
        column.setSpacing(20)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(close)
        column.addStretch(2)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
