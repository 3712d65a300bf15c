"""The one thread that the vault lives in, so that the window never waits for the disk."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtCore import Signal as QtSignal

from evenwichtapp.errors import KnownError
from evenwichtapp.ui.work.asked_by import gone
from evenwichtapp.ui.work.waits import waits

Refused = Callable[[KnownError], None]


class VaultThread(QObject):
    """Does one thing after the other; what comes of it is told in the window's own thread.

    ``failed``: something was refused; carries the KnownError, after who asked has heard it.
    """

    failed = QtSignal(KnownError)
    _finished = QtSignal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(
            max_workers=1, thread_name_prefix="vault", initializer=_begin_overwriting
        )
        self._ended = False
        self._waited_for: set[Future[Any]] = set()
        # Queued also where the work was done already: answers come in the order of the questions.
        self._finished.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], object] | None = None,
        refused: Refused | None = None,
        *,
        beside: bool = False,
    ) -> None:
        """Do ``work``; its answer goes to ``then``, a refusal to ``refused`` and to ``failed``.

        Nobody hears an answer who is gone by then, and nothing is done any more after ``end``.
        ``beside``: nobody waits for it.
        """
        if self._ended:  # the vault is closed for good; a timer or a page may still ask
            return
        future = self._executor.submit(work)
        if not beside:
            self._waited_for.add(future)
            waits.begin(self)
        future.add_done_callback(partial(self._finished.emit, then, refused))

    def end(self, last: Callable[[], None]) -> None:
        """Finish all that was handed over, and ``last``, for good."""
        if self._ended:
            return
        self._ended = True
        waits.end(self)
        self._executor.submit(last)
        self._executor.shutdown(wait=True)

    def wait(self, seconds: float) -> bool:
        """Wait at most so long until all that was handed over is done; whether it is."""
        return self._ended or not wait([self._executor.submit(_nothing)], seconds).not_done

    @Slot(object, object, object)
    def _take(
        self,
        then: Callable[[Any], object] | None,
        refused: Refused | None,
        future: Future[Any],
    ) -> None:
        self._waited_for.discard(future)
        if not self._waited_for:
            waits.end(self)
        try:
            result = future.result()
        except KnownError as error:
            if refused is not None and not gone(refused):
                refused(error)
            self.failed.emit(error)
            return
        if then is not None and not gone(then):
            then(result)


def _begin_overwriting() -> None:
    from evenwichtapp.memory import begin_overwriting

    begin_overwriting()


def _nothing() -> None:
    """Done as soon as it is this one's turn."""
