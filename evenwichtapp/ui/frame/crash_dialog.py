"""The calm dialog that a bug is told in."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from evenwichtapp.ui.announcing import announce


class CrashDialog(QDialog):
    """Says that something went wrong on our side and offers the report to copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setModal(True)

        # What happened
        words = QLabel(
            self.tr(
                "This is a mistake in Evenwicht, not yours. What you saved is safe. "
                "You can go on. Copy the text below if you want to report it: "
                "nothing from your diary is in it."
            )
        )
        words.setWordWrap(True)

        # The report
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))

        # Buttons
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copying = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copying.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)

        # Layout
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.resize(640, 420)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copying.setText(self.tr("Copied"))
        announce(self, self._copying.text())
