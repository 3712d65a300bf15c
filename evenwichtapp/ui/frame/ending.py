"""What ends the window from outside: a signal, the end of the session, a display that is lost.

Nobody is there to ask then, so what was typed is kept first, and a backup is tried for a moment.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
from types import FrameType

from PySide6.QtCore import QMessageLogContext as Context
from PySide6.QtCore import (
    QObject,
    QSocketNotifier,
    QtMsgType,
    Slot,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QGuiApplication, QSessionManager

ENDING = ("SIGTERM", "SIGHUP", "SIGINT")  # as far as the system knows them
LOST = "connection broke"  # what Qt says of an X11 or Wayland display just before it gives up


class Ending(QObject):
    """Listens without ever looking at a clock, until ``stop``.

    ``end_asked``: the process is to end. ``keep_asked``: it may be ended at any moment from now
    on; who takes it comes back only when what was typed is safe.
    """

    end_asked = QtSignal()
    keep_asked = QtSignal()

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)

        # Signals: Python writes their numbers into one end, Qt wakes up at the other
        self._heard, told = socket.socketpair()
        self._heard.setblocking(False)
        told.setblocking(False)
        self._told = told
        self._woken_before = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
        known = [getattr(signal, name) for name in ENDING if hasattr(signal, name)]
        self._before = {number: signal.signal(number, _only_wake) for number in known}
        notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._take_signal)

        # The end of the session
        application.commitDataRequest.connect(self._take_end_of_session)

        # A lost display
        self._handler_before = qInstallMessageHandler(self._take_message)

    def stop(self) -> None:
        """Leave the process as it was."""
        qInstallMessageHandler(self._handler_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._woken_before)
        self._heard.close()
        self._told.close()

    @Slot()
    def _take_signal(self) -> None:
        self._heard.recv(64)
        self.end_asked.emit()

    @Slot(QSessionManager)
    def _take_end_of_session(self, _manager: QSessionManager) -> None:
        self.keep_asked.emit()

    def _take_message(self, kind: QtMsgType, context: Context, words: str) -> None:
        if LOST in words:
            self.keep_asked.emit()
        if self._handler_before is not None:
            self._handler_before(kind, context, words)
        elif sys.stderr is not None:
            print(qFormatLogMessage(kind, context, words), file=sys.stderr)


def leave_at_once() -> None:
    """End the process where something still keeps it: whatever is half written is taken back."""
    os._exit(0)


def _only_wake(_number: int, _frame: FrameType | None) -> None:
    """Without a handler of ours the system would end the process before Qt hears of it."""
