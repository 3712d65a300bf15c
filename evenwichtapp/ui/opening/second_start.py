"""A second start on the same profile brings the first window forward.

The second leaves a wish beside the lock, the first sees it appear and takes it away. No socket is
needed, and whoever may not write in the profile cannot ask.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot
from PySide6.QtCore import Signal as QtSignal

from evenwichtapp.paths import PRIVATE_FILE, Profile

LOOK_EVERY = 50  # milliseconds
PATIENCE = 2_000  # milliseconds


class FirstStart(QObject):
    """Watches for a wish. ``wished``: somebody started the app once more."""

    wished = QtSignal()

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = profile.wish
        _take_away(self._wish)  # of a start that lost its patience
        watcher = QFileSystemWatcher([str(profile.folder)], self)
        watcher.directoryChanged.connect(self._look)

    @Slot()
    def _look(self) -> None:
        if self._wish.exists():
            _take_away(self._wish)
            self.wished.emit()


class SecondStart(QObject):
    """Leaves a wish. ``granted``: the first window comes forward; ``unheard``: nobody answers."""

    granted = QtSignal()
    unheard = QtSignal()

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = profile.wish
        self._left = PATIENCE // LOOK_EVERY
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY)
        self._look.timeout.connect(self._see)

    def ask(self) -> None:
        """Leave the wish and wait for it to be taken away."""
        try:
            self._wish.touch(mode=PRIVATE_FILE)
        except OSError:
            QTimer.singleShot(0, self.unheard.emit)
            return
        self._look.start()

    @Slot()
    def _see(self) -> None:
        self._left -= 1
        if not self._wish.exists():
            self._look.stop()
            self.granted.emit()
        elif not self._left:
            self._look.stop()
            _take_away(self._wish)
            self.unheard.emit()


def _take_away(wish: Path) -> None:
    with suppress(OSError):
        wish.unlink(missing_ok=True)
