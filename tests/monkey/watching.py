"""What may not happen in the window whatever is done, and what may not grow."""

from __future__ import annotations

import gc
import sys
import threading
import traceback
import warnings
from collections import Counter
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.bench.measuring import pss_mib

IGNORED = "This plugin does not support"  # what no off-screen platform has, said at each use
TOLD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Watch:
    """``wrong``: each exception and each warning, of Qt's and of Python's, in a few lines."""

    def __init__(self) -> None:
        self.wrong: list[str] = []

    def begin(self) -> None:
        """From now on everything that goes wrong is noted, and the window goes on."""
        sys.excepthook = self._note_exception
        sys.unraisablehook = lambda told: self._note_exception(
            told.exc_type, told.exc_value, told.exc_traceback
        )
        threading.excepthook = lambda told: self._note_exception(
            told.exc_type, told.exc_value, told.exc_traceback
        )
        warnings.simplefilter("always")
        warnings.showwarning = lambda words, kind, *_where: self.note(f"{kind.__name__}: {words}")
        qInstallMessageHandler(self._note_message)

    def note(self, words: str) -> None:
        """Something went wrong."""
        self.wrong.append(words)

    def _note_exception(self, kind: Any, error: Any, trace: Any) -> None:
        self.note("".join(traceback.format_exception(kind, error, trace)))
        traceback.clear_frames(trace)

    def _note_message(self, kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        if kind in TOLD and not words.startswith(IGNORED):
            self.note(f"Qt: {words}\n{''.join(traceback.format_stack(limit=8))}")


@dataclass(frozen=True)
class Held:
    """What a window at rest holds: windows, widgets, objects of ours by class, threads, MiB."""

    windows: Counter[str]
    widgets: int
    objects: Counter[str]
    threads: int
    memory: float

    def __str__(self) -> str:
        return (
            f"{self.memory:.0f} MiB, {sum(self.windows.values())} windows, {self.widgets} widgets, "
            f"{self.objects.total()} objects, {self.threads} threads"
        )


def held() -> Held:
    """Counted after everything that nobody holds has gone."""
    gc.collect()
    return Held(
        windows=_by_class(QApplication.topLevelWidgets()),
        widgets=len(QApplication.allWidgets()),
        objects=_by_class(thing for thing in gc.get_objects() if isinstance(thing, QObject)),
        threads=threading.active_count(),
        memory=pss_mib(),
    )


def grown(before: Held, after: Held) -> list[str]:
    """What grew more than a window may, each in a sentence."""
    found = [f"windows left: {dict(more)}" for more in (after.windows - before.windows,) if more]
    if after.memory > MOST_MEMORY * before.memory:
        found.append(f"memory {before.memory:.0f} to {after.memory:.0f} MiB")
    if after.widgets > MOST_OBJECTS * before.widgets:
        found.append(f"widgets {before.widgets} to {after.widgets}")
    if after.objects.total() > MOST_OBJECTS * before.objects.total():
        found.append(f"objects: {(after.objects - before.objects).most_common(12)}")
    if after.threads > before.threads + MOST_THREADS:
        found.append(f"threads {before.threads} to {after.threads}")
    return found


MOST_MEMORY = 1.5  # times that at rest
MOST_OBJECTS = 1.25  # times; Vandaag may hold some more rows than before
MOST_THREADS = 2


def _by_class(things: Any) -> Counter[str]:
    return Counter(type(thing).__name__ for thing in things)
