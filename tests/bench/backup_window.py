"""Child process: a session that backs up while the window's event loop counts its own gaps.

Argument: the profile's folder, whose vault needs no passphrase. Prints the milliseconds of the
backup, the longest gap between two ticks of a 5 ms timer meanwhile, and the longest in as long a
time with nothing going on.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from evenwichtapp.paths import Profile
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.work.vault_work import VaultWork

TICK = 5  # milliseconds


class Gaps(QObject):
    """The longest time between two ticks since the last look."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._longest = 0.0
        self._last = time.perf_counter()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(TICK)

    def look(self) -> float:
        """The longest gap in milliseconds, the one that still lasts included; starts anew."""
        self._tick()
        longest, self._longest = self._longest, 0.0
        return longest

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, (now - self._last) * 1000)
        self._last = now


class Steps(QObject):
    """Open, load what comes before a first backup, back up, wait as long, stop."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._gaps = Gaps(self)
        self._begin = 0.0
        session.opened.connect(self.warm_up)
        session.failed.connect(self.fail)
        session.open("")

    @Slot()
    def warm_up(self) -> None:
        self._session.ask(VaultWork.warm_up, self.back_up)

    def back_up(self, _nothing: None) -> None:
        self._gaps.look()
        self._begin = time.perf_counter()
        self._session.ask(VaultWork.back_up_everywhere, self.rest)

    def rest(self, _nothing: None) -> None:
        took = (time.perf_counter() - self._begin) * 1000
        print("took", took)
        print("gap", self._gaps.look())
        QTimer.singleShot(round(took), self.finish)

    @Slot()
    def finish(self) -> None:
        print("gap_at_rest", self._gaps.look())
        self._session.close()
        QApplication.quit()

    def fail(self, error: Exception) -> None:
        sys.exit(f"refused: {error}")


def main(folder: str) -> int:
    application = QApplication(sys.argv[:1])
    _steps = Steps(Session(Profile(Path(folder))))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
