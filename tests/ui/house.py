"""The whole window on the diary of the demo, to go through all its pages, faces and forms."""

from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.ui.frame import screenshots
from evenwichtapp.ui.frame.shell import Shell
from evenwichtapp.ui.preferences import Preferences

PASSPHRASE = "verzonnen woorden voor een proef"


@contextmanager
def house(application, language):
    """An open window of 1280 by 820; what is shown in it comes with ``screenshots``."""
    diary = demo_diary()
    at = diary.check_ins[-1].at
    with screenshots._session(diary, at, language, PASSPHRASE) as session:
        preferences = Preferences(application, session.profile, language)
        preferences.choose(theme="light", text_size=100)
        shell = Shell(session, preferences)
        shell.resize(1280, 820)
        shell.show()
        shell.activateWindow()
        shell.begin()
        session.open(PASSPHRASE)
        screenshots._wait_for(session.opened)
        if not session.is_prepared:
            screenshots._wait_for(session.prepared)
        yield shell
        shell.close()
        shell.deleteLater()
        settle()
        preferences.deleteLater()
        settle()


def show(shell, name):
    """Bring a page or another face into view and wait until it is at rest."""
    screenshots._show(shell, name)
    settle()
    screenshots._wait_for_background(QApplication.instance(), shell)


def settle():
    """Let layouts and what comes late come to rest."""
    for _round in range(8):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
