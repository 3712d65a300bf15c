"""A title in the person's own words, changed where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from evenwichtapp.ui.fonts import TextRole, font, scaled

LONGEST = 120
HEIGHT = 40
ROOM, MOST = 24, 360


class TitleField(QLineEdit):
    """Looks like a title until it is pointed at; its look stands in ``app.qss``."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMaxLength(LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font(TextRole.READING_SENTENCE))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        placeholder = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(min(placeholder + scaled(ROOM), scaled(MOST)), scaled(HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setFont(font(TextRole.READING_SENTENCE))
