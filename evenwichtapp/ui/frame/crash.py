"""What a bug shows: a calm dialog with versions and the place, never a word of the diary."""

from __future__ import annotations

import sys
import traceback
from functools import partial
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from evenwichtapp import __version__
from evenwichtapp.ui.announcing import announce

PAINTING = "  paintEvent, line"  # in a report


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


def install_crash_dialog() -> None:
    """From now on an unexpected error shows the dialog and leaves the window as it is."""
    sys.excepthook = _take


def _take(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    report = crash_report(kind, trace)
    # What ran into the error lets go of what it held: of words that would outlive a lock, and of a
    # painter, which Qt ends the process over once the widget under it is gone.
    traceback.clear_frames(trace)
    print(report, file=sys.stderr)
    # After this event: in the middle of painting a page Qt cannot paint what lies over it.
    QTimer.singleShot(0, partial(_show, report))


def _show(report: str) -> None:
    """Once where a paint went wrong: it does so again as soon as the dialog is closed."""
    if isinstance(QApplication.activeModalWidget(), CrashDialog) or report in _TOLD:
        return
    if PAINTING in report:
        _TOLD.add(report)
    dialog = CrashDialog(report)
    dialog.finished.connect(_STANDING.clear)
    _STANDING.append(dialog)
    dialog.show()


_TOLD: set[str] = set()
_STANDING: list[CrashDialog] = []  # no window is its parent, so something must hold it
