"""A window that opens a diary, shows its pages and a form, locks, and waits; see ``memory.py``.

It never holds the words of the diary or the passphrase in texts of its own: what is typed comes in
letter by letter, as from a keyboard.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from evenwichtapp.paths import Profile
from evenwichtapp.ui.app import Start
from evenwichtapp.ui.forms.event_form import EventForm
from evenwichtapp.ui.frame.main_window import FUSION, MainWindow
from evenwichtapp.ui.opening.unlock import UnlockPage
from evenwichtapp.ui.pages import NAMED

PAGES = ("today", "trends", "signals", "care", "reflect", "share", "settings", "today")
PATIENCE = 60_000  # milliseconds


def main() -> None:
    """Do all that, and say ``open`` and ``locked``; each waits for a line on stdin."""
    application = QApplication(["evenwicht", *FUSION])
    window = MainWindow()
    start = Start(application, Profile(Path(sys.argv[1])), "nl", window)
    window.show()
    _until(lambda: start._shell is not None and isinstance(start._shell.face, UnlockPage))
    shell = start._shell
    assert shell is not None
    field = shell.face.findChild(QLineEdit)
    _type(field)
    QTest.keyClick(field, "\r")
    _until(lambda: shell.session.is_prepared)
    for page in PAGES:
        shell.face.open(NAMED[page])
        _rest(500)
    shell.face._pages["today"]._side._open_event(shell.session.diary.events[0])
    _rest(500)
    _type(shell.face.findChild(EventForm)._note)
    _say("open")
    shell.lock()
    _until(lambda: isinstance(shell.face, UnlockPage))
    _rest(int(sys.argv[2]) * 1_000)
    _say("locked")


def _type(field: QWidget) -> None:
    for letter in sys.stdin.readline().split():
        QTest.keyClick(field, chr(int(letter)))


def _say(word: str) -> None:
    print(word, flush=True)
    sys.stdin.readline()


def _until(happened: Callable[[], bool]) -> None:
    for _ in range(PATIENCE // 50):
        if happened():
            return
        _rest(50)
    raise TimeoutError


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
