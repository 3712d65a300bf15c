"""Start the window: paint first, load after."""

from __future__ import annotations

import gc
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
    from evenwichtapp.ui.frame.reminding import Reminding
    from evenwichtapp.ui.frame.shell import Shell
    from evenwichtapp.ui.preferences import Preferences
    from evenwichtapp.vault.disk.profile_lock import ProfileLock

LONG = 1_000  # milliseconds
AT_REST = 5_000  # milliseconds after which the start is over and reminders may be thought of
PAINTED = 200  # milliseconds, with which a page is painted and no word can be typed yet
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
        self._reminding: Reminding | None = None
        self._obeys = False
        window.painted.connect(self._begin)
        window.close_asked.connect(self._leave)

    def begin_unseen(self) -> None:
        """Start without a window in view, and without opening the diary before somebody comes.

        In the tray where the person chose so, else as a minimised window. Where it cannot start,
        or is running already, it ends: nobody is there to be told.
        """
        self._window.painted.disconnect(self._begin)
        QTimer.singleShot(0, self, self._begin_unseen)

    @Slot()
    def _begin_unseen(self) -> None:
        preferences = self._preferences()
        try:
            self._take_profile()
        except KnownError:
            self._window.leave()
            return
        shell = self._stand(preferences)
        self._window.painted.connect(shell.begin)
        self._remind()
        if self._reminding is None or not self._reminding.keeps_running:
            self._window.showMinimized()

    @Slot()
    def _begin(self) -> None:
        preferences = self._preferences()
        try:
            self._take_profile()
        except KnownError as error:
            if error.code == "vault_in_use":
                self._ask_first(preferences)
            else:
                self._refuse(error, preferences.language)
            return
        self._stand(preferences).begin()

    def _preferences(self) -> Preferences:
        from evenwichtapp.memory import keep_out_of_dumps
        from evenwichtapp.ui.frame.crash import install_crash_dialog
        from evenwichtapp.ui.preferences import Preferences

        install_crash_dialog()
        keep_out_of_dumps()
        return Preferences(self._application, self._profile, self._language)

    def _take_profile(self) -> None:
        """Take the lock of the diary, or raise ``KnownError`` with why that cannot be."""
        from evenwichtapp.vault.disk.profile_lock import ProfileLock

        self._profile.ensure()
        self._lock = ProfileLock(self._profile)
        self._lock.acquire()

    def _stand(self, preferences: Preferences) -> Shell:
        """All of the window around a diary that is not open yet: this window holds its lock."""
        from evenwichtapp.ui.frame.shell import Shell
        from evenwichtapp.ui.opening.second_start import FirstStart
        from evenwichtapp.ui.session import Session

        session = Session(self._profile, preferences.language, parent=self)
        session.ended.connect(self._window.leave)
        session.opened.connect(self.opened)
        self._shell = Shell(session, preferences)
        self._window.setCentralWidget(self._shell)
        first = FirstStart(self._profile, self)
        first.wished.connect(self._window.come_forward)
        preferences.changed.connect(self._remind)
        QTimer.singleShot(AT_REST, self, self._remind)
        return self._shell

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
        self._stand(preferences).begin()

    def _step_back(self, language: Language) -> None:
        from evenwichtapp.catalogue.sentences import sentence

        print(sentence("cli.brought_forward").in_language(language))
        self._window.leave()

    @Slot()
    def _remind(self) -> None:
        """From now on reminders may come, if the person wants any."""
        shell = self._shell
        if shell is None or not shell.preferences.settings.reminds or self._reminding:
            return
        from evenwichtapp.ui.frame.reminding import Reminding
        from evenwichtapp.ui.widgets.tray import Tray

        tray = Tray(self._window)
        self._reminding = Reminding(shell.session, shell.preferences, self._window, tray)
        self._reminding.wished.connect(self._window.come_forward)
        self._reminding.page_wished.connect(shell.come_to)
        self._reminding.end_asked.connect(self._end)

    @Slot()
    def _leave(self) -> None:
        """The window was closed: for good, or locked to the tray where the person chose so."""
        reminding, shell = self._reminding, self._shell
        if shell is None or reminding is None or not reminding.keeps_running:
            self._end()
            return
        shell.lock()
        self._window.hide()

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
            QTimer.singleShot(PAINTED, self, self._obey_system)

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


def run(profile: Profile, language: Language | None = None, *, minimised: bool = False) -> int:
    """Show the window on ``profile`` until it is left; the exit code of the application.

    ``minimised``: nobody asked for it now, so that nothing comes into view.
    """
    gc.disable()  # what is made during a start stays: to look through it each time finds nothing
    application = QApplication([*sys.argv[:1], *FUSION])
    application.setApplicationName("Evenwicht")
    application.setDesktopFileName("evenwicht")
    application.setQuitOnLastWindowClosed(False)  # it may go on in the tray
    window = MainWindow()
    window.left.connect(application.quit)
    start = Start(application, profile, language, window)
    start.opened.connect(start.obey_soon)  # here, because it is of the whole process
    QTimer.singleShot(AT_REST, gc.enable)
    if minimised:
        start.begin_unseen()
    else:
        window.show()
    return application.exec()
