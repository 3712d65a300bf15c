"""Child process: the real app on a profile, with a stamp at each step of its start.

The app itself knows nothing of being measured: its window and its first page get a paint event
that also prints the moment. Arguments: the profile's folder, the passphrase ("" without), and
whether to stay until memory has come to rest.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

import evenwichtapp.cli  # noqa: F401  a real start comes through it
from evenwichtapp.paths import Profile
from evenwichtapp.ui import app
from evenwichtapp.ui.main_window import MainWindow
from tests.bench.measuring import pss_mib

REST = 5_000  # milliseconds until nothing is loaded any more


def stamp(name: str) -> None:
    print(name, time.monotonic(), flush=True)


def stamp_first_paint(kind: type[Any], name: str, then: Any) -> None:
    """Let the first paint event of ``kind`` print ``name``; ``then`` runs once it is handled."""
    plain = kind.paintEvent
    seen = []

    def paint_event(self: Any, event: QPaintEvent) -> None:
        plain(self, event)
        if not seen:
            seen.append(name)
            stamp(name)
            QTimer.singleShot(0, then)

    kind.paintEvent = paint_event


class Steps(QObject):
    """What happens in a measured start, in order."""

    def __init__(self, passphrase: str, rests: bool) -> None:
        super().__init__()
        self._passphrase = passphrase
        self._rests = rests

    @Slot()
    def after_first_paint(self) -> None:
        from evenwichtapp.ui.pages.today import TodayPage
        from evenwichtapp.ui.pages.unlock import UnlockPage

        stamp_first_paint(TodayPage, "today_painted_at", self.after_today)
        if self._passphrase:
            stamp_first_paint(UnlockPage, "unlock_painted_at", self.unlock)

    @Slot()
    def unlock(self) -> None:
        from evenwichtapp.ui.session import Session

        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        session = window.findChild(Session)
        stamp("unlock_asked_at")
        session.opened.connect(self.unlocked)
        session.open(self._passphrase)

    @Slot()
    def unlocked(self) -> None:
        stamp("unlocked_at")

    @Slot()
    def after_today(self) -> None:
        stamp("usable_at")
        QTimer.singleShot(REST if self._rests else 0, self.finish)

    @Slot()
    def finish(self) -> None:
        if self._rests:
            print("pss", pss_mib(), flush=True)
        QApplication.closeAllWindows()


def main(folder: str, passphrase: str, rests: str) -> int:
    steps = Steps(passphrase, rests == "rest")
    stamp_first_paint(MainWindow, "painted_at", steps.after_first_paint)
    return app.run(Profile(Path(folder)))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
