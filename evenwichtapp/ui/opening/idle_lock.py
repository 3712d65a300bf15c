"""Noticing that nobody has touched the window for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QApplication

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

    @Slot()
    def start(self) -> None:
        """Count from now, as if this were a touch."""
        self._touched_at = self._clock()
        self._look.start()

    @Slot()
    def watch(self) -> None:
        """Notice touches: every event of the application passes here from now on.

        Best once a page stands on the screen, because building one takes thousands of events.
        """
        _application().installEventFilter(self)

    @Slot()
    def stop(self) -> None:
        """Count and watch no longer: there is nothing to lock."""
        self._look.stop()
        _application().removeEventFilter(self)

    @Slot()
    def look(self) -> None:
        """Tell when the time has passed."""
        now = self._clock()
        self._touched_at = min(self._touched_at, now)  # after the clock was set back
        minutes = self._preferences.settings.lock_after
        if minutes and now - self._touched_at >= 60 * minutes:
            self.elapsed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._touched_at = self._clock()
        return False


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
