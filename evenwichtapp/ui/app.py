"""Start the window: paint first, load after."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QApplication

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.ui.frame.main_window import FUSION, MainWindow

if TYPE_CHECKING:
    from evenwichtapp.catalogue.models import Language
    from evenwichtapp.ui.frame.shell import Shell
    from evenwichtapp.ui.preferences import Preferences
    from evenwichtapp.vault.disk.profile_lock import ProfileLock

LONG = 1_000  # milliseconds
WRITING, BACKING_UP = 10.0, 3.0  # seconds that the system gets at most before it ends the window


class Start(QObject):
    """What happens between the first paint and a usable window, and at the end.

    ``opened``: a diary is open and its first page stands.
    """

    opened = QtSignal()

    def __init__(
        self,
        application: QApplication,
        profile: Profile,
        language: Language | None,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._application = application
        self._profile = profile
        self._language = language
        self._window = window
        self._lock: ProfileLock | None = None
        self._shell: Shell | None = None
        self._obeys = False
        window.painted.connect(self._build)
        window.close_asked.connect(self._end)

    @Slot()
    def _build(self) -> None:
        from evenwichtapp.memory import keep_out_of_dumps
        from evenwichtapp.ui.frame.crash import install_crash_dialog
        from evenwichtapp.ui.preferences import Preferences
        from evenwichtapp.vault.disk.profile_lock import ProfileLock

        install_crash_dialog()
        keep_out_of_dumps()
        preferences = Preferences(self._application, self._profile, self._language)
        try:
            self._profile.ensure()
            self._lock = ProfileLock(self._profile)
            self._lock.acquire()
        except KnownError as error:
            if error.code == "vault_in_use":
                self._ask_first(preferences)
            else:
                self._refuse(error, preferences.language)
            return
        self._show(preferences)

    def _show(self, preferences: Preferences) -> None:
        """Show the diary: this window holds its lock."""
        from evenwichtapp.ui.frame.shell import Shell
        from evenwichtapp.ui.opening.second_start import FirstStart
        from evenwichtapp.ui.session import Session

        session = Session(self._profile, preferences.language, parent=self)
        session.ended.connect(self._window.leave)
        session.opened.connect(self.opened)
        self._shell = Shell(session, preferences)
        self._window.setCentralWidget(self._shell)
        self._shell.begin()
        first = FirstStart(self._profile, self)
        first.wished.connect(self._window.come_forward)

    def _ask_first(self, preferences: Preferences) -> None:
        """Let the window that has this profile come forward; try again when nobody answers."""
        from evenwichtapp.ui.opening.second_start import SecondStart

        second = SecondStart(self._profile, self)
        second.granted.connect(partial(self._step_back, preferences.language))
        second.unheard.connect(partial(self._try_again, preferences))
        second.ask()

    def _try_again(self, preferences: Preferences) -> None:
        """It may have been a command, which is done by now."""
        assert self._lock is not None
        try:
            self._lock.acquire()
        except KnownError as error:
            self._refuse(error, preferences.language)
            return
        self._show(preferences)

    def _step_back(self, language: Language) -> None:
        from evenwichtapp.catalogue.sentences import sentence

        print(sentence("cli.brought_forward").in_language(language))
        self._window.leave()

    @Slot()
    def _end(self) -> None:
        """Leave once all is written and backed up; say so where that takes a while."""
        if self._shell is None:
            self._window.leave()
            return
        self._shell.keep_drafts()
        self._shell.session.end()
        QTimer.singleShot(LONG, self, self._shell.show_closing)

    @Slot()
    def obey_soon(self) -> None:
        """Nothing can be lost before a page stands, so that page is painted first."""
        if not self._obeys:
            self._obeys = True
            QTimer.singleShot(0, self, self._obey_system)

    @Slot()
    def _obey_system(self) -> None:
        """From now on the system may end the window: what is typed is kept and backed up."""
        from evenwichtapp.ui.frame.ending import Ending

        ending = Ending(self._application, self)
        ending.keep_asked.connect(self._keep)
        ending.end_asked.connect(self._end_at_once)
        self._application.aboutToQuit.connect(ending.stop)

    @Slot()
    def _keep(self) -> None:
        """Come back once what was typed is on disk, and backed up if that is quick."""
        if self._shell is not None and self._shell.session.is_open:
            self._shell.keep_drafts()
            self._shell.session.wait(WRITING)
            self._shell.session.back_up()
            self._shell.session.wait(BACKING_UP)

    @Slot()
    def _end_at_once(self) -> None:
        """End without asking; a backup that takes long is left to the next start."""
        from evenwichtapp.ui.frame.ending import leave_at_once

        if self._shell is not None:
            self._shell.keep_drafts()
            self._shell.session.wait(WRITING)
            self._shell.session.end()
            if not self._shell.session.wait(BACKING_UP):
                leave_at_once()
        self._window.leave()
        self._application.exit()

    def _refuse(self, error: KnownError, language: Language) -> None:
        from evenwichtapp.ui.opening.refusal import Refusal

        refusal = Refusal(error, language)
        refusal.close_asked.connect(self._window.leave)
        self._window.setCentralWidget(refusal)


def run(profile: Profile, language: Language | None = None) -> int:
    """Show the window on ``profile`` until it is closed; the exit code of the application."""
    application = QApplication([*sys.argv[:1], *FUSION])
    application.setApplicationName("Evenwicht")
    application.setDesktopFileName("evenwicht")
    window = MainWindow()
    start = Start(application, profile, language, window)
    start.opened.connect(start.obey_soon)  # here, because it is of the whole process
    window.show()
    return application.exec()
