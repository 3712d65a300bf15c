"""Noticing that nobody has touched the window for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QGuiApplication, QWindow

from evenwichtapp.ui.preferences import Preferences

LOOK_EVERY = 5_000  # milliseconds
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleLock(QObject):
    """``elapsed``: no key, pointer or touch for as many minutes as the person set.

    ``clock`` gives seconds. It is the time on the wall, because a monotonic clock may stand still
    while the computer sleeps.
    """

    elapsed = QtSignal()

    def __init__(
        self,
        preferences: Preferences,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._clock = clock
        self._touched_at = clock()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY)
        self._look.timeout.connect(self.look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)

    @Slot()
    def start(self) -> None:
        """Count from now, as if this were a touch."""
        self._touched_at = self._clock()
        self._look.start()
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    @Slot()
    def stop(self) -> None:
        """Count no longer: there is nothing to lock."""
        self._look.stop()

    @Slot()
    def look(self) -> None:
        """Tell when the time has passed."""
        now = self._clock()
        self._touched_at = min(self._touched_at, now)  # after the clock was set back
        minutes = self._preferences.settings.lock_after
        if minutes and now - self._touched_at >= 60 * minutes:
            self.elapsed.emit()

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        """Notice touches in a window, which each of them passes first.

        A filter on the application would take every event of every object through Python,
        thousands for one new page.
        """
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._touched_at = self._clock()
        return False
