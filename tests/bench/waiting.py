"""Let the window go on until something is so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest

STEP = 5  # milliseconds


def wait_until(so: Callable[[], bool]) -> None:
    """Handle events until ``so``."""
    while not so():
        QTest.qWait(STEP)
