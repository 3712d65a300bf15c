"""Where a person writes: one line, or a text that grows. Their look stands in ``app.qss``."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QFontMetricsF, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTextEdit, QWidget

from evenwichtapp.ui.fonts import TextRole, font, scaled

HEIGHT = 44


class TextField(QLineEdit):
    """One line of text; ``name`` is what a screen reader says."""

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), scaled(HEIGHT))


class PassphraseField(TextField):
    """One line whose letters stay hidden."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed once the field is left, not when the window is put away."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.clear()


class TextArea(QTextEdit):
    """Plain text that grows with what is written, from ``rows`` to ``most_rows`` lines."""

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        rows: int = 1,
        most_rows: int = 12,
        role: TextRole = TextRole.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._rows = rows
        self._most_rows = most_rows
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().contentsChanged.connect(self._grow)
        self._dress()

    def text(self) -> str:
        """What is written, without markup."""
        return self.toPlainText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self.setFont(font(self._role))
        self._grow()

    @Slot()
    def _grow(self) -> None:
        line = _line(self._role)
        around = scaled(HEIGHT) - _line(TextRole.BODY)
        written = max(self.document().size().height(), self._rows * line)
        height = ceil(min(written, self._most_rows * line) + around)
        if height != self.height():
            self.setFixedHeight(height)


def _line(role: TextRole) -> int:
    return ceil(QFontMetricsF(font(role)).lineSpacing())
