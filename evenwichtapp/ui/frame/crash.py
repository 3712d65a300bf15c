"""What a bug shows: a calm dialog with versions and the place, never a word of the diary."""

from __future__ import annotations

import sys
import traceback
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from evenwichtapp import __version__

if TYPE_CHECKING:
    from evenwichtapp.ui.frame.crash_dialog import CrashDialog

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
    from evenwichtapp.ui.frame.crash_dialog import CrashDialog

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
