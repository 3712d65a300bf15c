"""Work that takes a moment and needs no vault: reading a file, setting a report."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtCore import Signal as QtSignal

from evenwichtapp.errors import KnownError
from evenwichtapp.ui.work.waits import waits

LOOK_EVERY = 15  # milliseconds


class Background(QObject):
    """Does one piece of work at a time in a thread of its own.

    ``done`` carries what the work gave back, ``failed`` the KnownError that it raised. The window
    looks whether the work is done, so that the thread never touches a widget that may be gone.
    ``beside``: nobody waits for it.
    """

    done = QtSignal(object)
    failed = QtSignal(KnownError)

    def __init__(self, parent: QObject, *, beside: bool = False) -> None:
        super().__init__(parent)
        self._beside = beside
        self._waited_for = object()
        self.destroyed.connect(partial(waits.end, self._waited_for))
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._work: Callable[[], Any] | None = None
        self._future: Future[Any] | None = None

        # Before
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._begin)

        # During
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY)
        self._look.timeout.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether an outcome is still to come."""
        return self._work is not None or self._future is not None

    def start(self, work: Callable[[], Any], wait: int = 0) -> None:
        """Do ``work`` after ``wait`` milliseconds, in the place of what was still to be done."""
        self.drop()
        self._work = work
        self._wait.start(wait)

    def drop(self) -> None:
        """Forget the work; nobody hears its outcome."""
        if self._future is not None:
            self._future.cancel()
        self._work = None
        self._future = None
        self._wait.stop()
        self._look.stop()
        waits.end(self._waited_for)

    @Slot()
    def _begin(self) -> None:
        if self._work is not None:
            self._future = self._thread.submit(_done, self._work)
            if not self._beside:
                waits.begin(self._waited_for)
            self._work = None
            self._look.start()

    @Slot()
    def _take(self) -> None:
        future = self._future
        if future is None or not future.done():
            return
        self.drop()
        try:
            outcome = future.result()
        except KnownError as error:
            self.failed.emit(error)
            return
        self.done.emit(outcome)


def _done(work: Callable[[], Any]) -> Any:
    from evenwichtapp.memory import give_back_empty

    try:
        return work()
    finally:
        give_back_empty()
