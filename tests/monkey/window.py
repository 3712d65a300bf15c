"""The real window on a real vault with the diary of the demo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Person
from evenwichtapp.paths import Profile
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from evenwichtapp.ui.care.people.help_panel import HelpPanel
from evenwichtapp.ui.frame.main_window import MainWindow
from evenwichtapp.ui.frame.shell import Shell
from evenwichtapp.ui.frame.workspace import Workspace
from evenwichtapp.ui.opening.unlock import UnlockPage
from evenwichtapp.ui.opening.welcome import WelcomePage
from evenwichtapp.ui.pages import PAGES, WriteFor
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.vault.vault import Vault, needs_passphrase

PASSPHRASE = "wachtwoord dat lang is"
EVENING = datetime.fromisoformat(f"{DEMO_DAY}T21:30+01:00")
PATIENCE = 20_000  # milliseconds
LOOK_EVERY = 10


class Window:
    """``now`` is the moment that the window believes it is."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.now = EVENING
        self.profile = Profile(folder)
        self.profile.ensure()
        vault, _code = Vault.create(self.profile, "")
        vault.apply(_demo())
        vault.close()
        self.session = Session(self.profile, "nl", clock=lambda: self.now)
        self.preferences = Preferences(application, self.profile, "nl")
        self.frame = MainWindow()
        self.shell = Shell(self.session, self.preferences)
        self.frame.setCentralWidget(self.shell)
        self.frame.show()
        self.shell.begin()
        wait_until(lambda: isinstance(self.shell.face, Workspace) and self.session.is_prepared)

    @property
    def workspace(self) -> Workspace | None:
        """The open diary, where it is in view."""
        face = self.shell.face
        return face if isinstance(face, Workspace) else None

    def show_each_page(self) -> None:
        """Everything that is loaded once, is."""
        for page in PAGES:
            self.open(page)
            rest(150)

    def open(self, opening: Any) -> None:
        """Bring a page into view."""
        assert self.workspace is not None
        self.workspace.open(opening)

    def unlock(self) -> None:
        """Open the diary, as whoever knows the passphrase."""
        self.session.open(PASSPHRASE if needs_passphrase(self.profile) else "")
        wait_until(lambda: self.workspace is not None)

    def begin_anew(self) -> None:
        """Fill a vault again after everything was erased."""
        self.session.create("")
        self.session.wait(PATIENCE / 1_000)
        self.session.start()
        wait_until(lambda: self.workspace is not None)
        self.session.apply(_demo())

    def come_to_rest(self) -> None:
        """Close what stands open, lock, unlock, and wait at Vandaag until nothing moves.

        A lock lets go of all pages, and unlocking builds the one that was in view.
        """
        self.close_all()
        self._come_in()
        self.open(WriteFor(self.session.today))
        self.shell.lock()
        wait_until(lambda: isinstance(self.shell.face, UnlockPage))
        self._come_in()
        self.frame.resize(1280, 820)
        rest(600)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _come_in(self) -> None:
        self.session.wait(PATIENCE / 1_000)
        rest(20)
        if isinstance(self.shell.face, WelcomePage):
            self.begin_anew()
        if isinstance(self.shell.face, UnlockPage):
            self.unlock()

    def close_all(self) -> None:
        """Leave the forms and lists that stand open, the last first."""
        for _ in range(20):
            if (popup := QApplication.activePopupWidget()) is not None:
                popup.close()
            elif isinstance(form := QApplication.activeModalWidget(), QDialog):
                form.reject()
            elif isinstance(self.shell.face, HelpPanel):
                self.shell.face.closed.emit()
            else:
                return
            rest(0)
        raise RuntimeError("what stands open does not go away")


def wait_until(so: Callable[[], bool]) -> None:
    """Let the window go on until ``so``. Raises ``TimeoutError``."""
    for _ in range(PATIENCE // LOOK_EVERY):
        if so():
            return
        rest(LOOK_EVERY)
    raise TimeoutError


def rest(milliseconds: int) -> None:
    """Let the window go on for so long, in a loop as its own: what was let go of goes."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _demo() -> Change:
    diary = demo_diary()
    records = tuple(record for record in diary.records() if not isinstance(record, Person))
    return Change("imported", add=records, replace=(diary.person,))


def hours_later(window: Window, hours: int) -> None:
    """Some time goes by, maybe over the beginning of a new day."""
    window.now += timedelta(hours=hours)
