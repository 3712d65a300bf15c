"""Tests of the window: the app's own look, a real vault, and nothing left behind after a test."""

from datetime import datetime
from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QThread
from PySide6.QtWidgets import QApplication

from evenwichtapp.diary.change import Change
from evenwichtapp.paths import Profile
from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.ui import announcing
from evenwichtapp.ui.frame.main_window import FUSION
from evenwichtapp.ui.frame.shell import Shell
from evenwichtapp.ui.frame.workspace import Workspace
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.theme import Appearance
from evenwichtapp.ui.work.waits import waits
from evenwichtapp.vault.vault import Vault

EVENING = datetime.fromisoformat("2026-11-12T21:30+01:00")


@pytest.fixture(scope="session")
def qapp_args():
    """The application starts as the real one does."""
    return ["evenwicht", *FUSION]


@pytest.fixture(scope="session")
def appearance(qapp):
    """The one look of the test application."""
    return Appearance(qapp, "light", 100)


@pytest.fixture(autouse=True)
def usual_look(qapp, appearance):
    """Every test starts in light at 100%, and without the windows of the one before it."""
    appearance.choose("light", 100)
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def nothing_waited_for():
    """What a window of an earlier test was still waiting for is none of this one's."""
    for what in tuple(waits._for):
        waits.end(what)


@pytest.fixture
def show(qtbot):
    """Show a widget in the active window, so that it can have keyboard focus."""

    def show(widget):
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


@pytest.fixture(autouse=True)
def nothing_left(qapp, usual_look):
    """Fail a test that leaves a window, or a thread that still runs."""
    before = set(QApplication.topLevelWidgets())
    yield
    left = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget not in before and widget.isVisible()
    ]
    assert not left, f"left open: {left}"
    running = [thread for thread in qapp.findChildren(QThread) if thread.isRunning()]
    assert not running, f"still running: {running}"


@pytest.fixture
def said(monkeypatch):
    """What a screen reader is told without asking, in order."""
    told = []
    monkeypatch.setattr(announcing, "_send", lambda event: told.append(event.message()))
    return told


@pytest.fixture
def profile(tmp_path):
    """A profile without a vault."""
    found = Profile(tmp_path / "profile")
    found.ensure()
    return found


@pytest.fixture
def preferences(qapp, profile):
    """The window in English."""
    made = Preferences(qapp, profile, "en")
    yield made
    shiboken6.delete(made)


@pytest.fixture
def session(profile):
    """A session on ``profile``, on the evening of Thursday 12 November 2026."""
    made = Session(profile, "en", clock=lambda: EVENING)
    yield made
    made.close()


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory):
    """The folder of an empty vault without a passphrase, to be copied and never opened."""
    made = Profile(tmp_path_factory.mktemp("empty") / "profile")
    Vault.create(made, "")[0].close()
    return made.folder


@pytest.fixture(scope="session")
def demo_vault(tmp_path_factory):
    """As ``empty_vault``, with the diary of the demo in it."""
    made, diary = Profile(tmp_path_factory.mktemp("demo") / "profile"), demo_diary()
    vault, _ = Vault.create(made, "")
    records = tuple(record for record in diary.records() if record is not diary.person)
    vault.apply(Change("imported", add=records, replace=(diary.person,)))
    vault.close()
    return made.folder


@pytest.fixture
def demo_there(profile, demo_vault):
    """``profile`` with the diary of the demo; asked for after ``shell``, before ``workspace``."""
    assert not profile.vault.exists()
    copytree(demo_vault, profile.folder, dirs_exist_ok=True)
    return profile


@pytest.fixture
def vault_there(profile, empty_vault):
    """``profile`` with a vault that opens by itself: an empty one, where there is none yet."""
    if not profile.vault.exists():
        copytree(empty_vault, profile.folder, dirs_exist_ok=True)
    return profile


@pytest.fixture
def open_session(qtbot, vault_there, session):
    """A session on an open, empty vault without a passphrase."""
    with qtbot.waitSignal(session.opened):
        session.open("")
    return session


@pytest.fixture
def applied(qtbot, open_session):
    """Apply a change and wait until it is on disk."""

    def apply(change):
        with qtbot.waitSignal(open_session.change_saved):
            open_session.apply(change)

    return apply


@pytest.fixture
def shell(qtbot, session, preferences):
    """The whole window on ``session``: first start where there is no vault yet."""
    made = Shell(session, preferences)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    qtbot.waitExposed(made)
    made.begin()
    return made


@pytest.fixture
def workspace(qtbot, shell, open_session):
    """The open diary in the window, with Vandaag in view."""
    if not isinstance(shell.face, Workspace):
        shell.show_workspace()
    return shell.face
