"""What a bug shows: a calm dialog with versions and the place, never a word of the diary."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6 import __version__ as pyside_version
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

from evenwichtapp import __version__


def crash_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Versions, the kind of error and the lines of code it passed through.

    The message of the error is left out on purpose: it could quote what the person wrote.
    """
    import platform

    frames = traceback.extract_tb(trace)
    places = "\n".join(f"  {frame.name}, line {frame.lineno}: {frame.line}" for frame in frames)
    versions = (
        f"Evenwicht {__version__}, Python {platform.python_version()}, "
        f"PySide6 {pyside_version}, {platform.system()}"
    )
    return f"{versions}\n{kind.__name__}\n{places}"


class CrashDialog(QDialog):
    """Says that something went wrong on our side and offers the report to copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(self.tr("Something went wrong"))

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
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
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


def install_crash_dialog() -> None:
    """From now on an unexpected error shows the dialog and leaves the window as it is."""
    sys.excepthook = _show


def _show(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    report = crash_report(kind, trace)
    print(report, file=sys.stderr)
    CrashDialog(report).exec()
