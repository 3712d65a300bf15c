"""Child process: how long each page takes to stand, the first and the second time it is shown.

Prints ``<page>_first`` and ``<page>_again`` in milliseconds, from asking for the page until it is
painted, and ``language`` for Vandaag in another language. Argument: the profile's folder.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import evenwichtapp.cli  # noqa: F401  a real start comes through it
from evenwichtapp.paths import Profile
from evenwichtapp.ui.frame.main_window import FUSION, MainWindow
from evenwichtapp.ui.frame.shell import Shell
from evenwichtapp.ui.frame.workspace import Workspace
from evenwichtapp.ui.pages import PAGES, TODAY, BeginWorksheet, Opening, ShowIntervention
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from tests.bench.waiting import wait_until

SIZE = (1280, 820)
AT_REST = 8_000  # milliseconds, with which what is loaded in idle time is there
OPENED_WITH: dict[str, Opening] = {
    "intervention": ShowIntervention("cura"),
    "worksheet": BeginWorksheet("cura"),
}


class Painted(QObject):
    """Ends a loop once a page is painted. It watches that page alone: a filter on the whole
    application would take part in what is measured."""

    def __init__(self, page: QWidget, loop: QEventLoop) -> None:
        super().__init__(page)
        self._loop = loop
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._loop.quit)  # once all that is in it is painted
        return False


def until_painted(begin: float, workspace: Workspace) -> float:
    """Milliseconds from ``begin`` until the page in view is painted."""
    loop = QEventLoop()
    painted = Painted(workspace.page, loop)
    loop.exec()
    took = (time.perf_counter() - begin) * 1000
    workspace.page.removeEventFilter(painted)
    return took


def workspace_of(shell: Shell) -> Workspace:
    face = shell.face
    assert isinstance(face, Workspace)
    return face


def main(folder: str) -> int:
    application = QApplication([*sys.argv[:1], *FUSION])
    profile = Profile(Path(folder))
    preferences = Preferences(application, profile, "nl")
    session = Session(profile, "nl")
    window = MainWindow()
    shell = Shell(session, preferences)
    window.setCentralWidget(shell)
    window.resize(*SIZE)
    window.show()
    shell.begin()
    wait_until(lambda: isinstance(shell.face, Workspace) and session.is_prepared)
    QTest.qWait(AT_REST)
    workspace = workspace_of(shell)
    for showing in ("first", "again"):
        for page in PAGES:
            if page is TODAY and showing == "first":
                continue  # a start shows it; see app_window
            opening = OPENED_WITH.get(page.name, page)
            begin = time.perf_counter()
            workspace.open(opening)
            print(f"{page.name}_{showing}", until_painted(begin, workspace), flush=True)
            QTest.qWait(300)
    workspace.open(TODAY)
    QTest.qWait(300)
    begin = time.perf_counter()
    preferences.choose(language="en")
    print("language", until_painted(begin, workspace_of(shell)))
    session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
