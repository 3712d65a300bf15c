"""Child process: the real app on a profile, with a stamp at each step of its start.

The app itself knows nothing of being measured: its window and its first page get a paint event
that also prints the moment. Arguments: the profile's folder, the passphrase ("" without), and
whether to stay until memory has come to rest.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

import evenwichtapp.cli  # noqa: F401  a real start comes through it
from evenwichtapp.ui.features import trust_imports

trust_imports()  # ... and begins with this
from evenwichtapp.paths import Profile  # noqa: E402
from evenwichtapp.ui import app  # noqa: E402
from evenwichtapp.ui.frame.main_window import MainWindow  # noqa: E402

REST = 5_000  # milliseconds until nothing is loaded any more


def stamp(name: str) -> None:
    print(name, time.monotonic(), flush=True)


def stamp_first_paint(kind: type[Any], name: str, then: Callable[[], None] | None = None) -> None:
    """Let the first paint event of ``kind`` print ``name``; ``then`` runs once it is handled."""
    plain = kind.paintEvent
    seen = []

    def paint_event(self: Any, event: QPaintEvent) -> None:
        plain(self, event)
        if not seen:
            seen.append(name)
            stamp(name)
            if then is not None:
                QTimer.singleShot(0, then)

    kind.paintEvent = paint_event


class OnImport(MetaPathFinder):
    """Calls ``then`` with a module once the app itself has imported it, not a moment earlier."""

    def __init__(self, name: str, then: Callable[[ModuleType], None]) -> None:
        self._name = name
        self._then = then
        sys.meta_path.insert(0, self)

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != self._name:
            return None
        sys.meta_path.remove(self)
        spec = find_spec(name)
        assert spec and spec.loader
        plain = spec.loader.exec_module

        def exec_module(module: ModuleType) -> None:
            plain(module)
            self._then(module)

        spec.loader.exec_module = exec_module
        return spec


class Steps(QObject):
    """What happens in a measured start, in order."""

    def __init__(self, passphrase: str, rests: bool) -> None:
        super().__init__()
        self._passphrase = passphrase
        self._rests = rests
        OnImport("evenwichtapp.ui.today.page", self.watch_today)
        if passphrase:
            OnImport("evenwichtapp.ui.opening.unlock", self.watch_unlock)

    def watch_today(self, module: ModuleType) -> None:
        stamp_first_paint(module.TodayPage, "today_painted_at", self.after_today)

    def watch_unlock(self, module: ModuleType) -> None:
        stamp_first_paint(module.UnlockPage, "unlock_painted_at", self.unlock)

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
            from tests.bench.measuring import pss_mib  # its own imports are not the app's

            print("pss", pss_mib(), flush=True)
        QApplication.closeAllWindows()


def main(folder: str, passphrase: str, rests: str) -> int:
    stamp_first_paint(MainWindow, "painted_at")
    _steps = Steps(passphrase, rests == "rest")
    return app.run(Profile(Path(folder)))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
