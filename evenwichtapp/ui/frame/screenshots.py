"""Pictures of every page, taken from a real window on a real vault."""

from __future__ import annotations

import os
import secrets
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from evenwichtapp.destination import DestinationFolder
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import Person
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.ui.frame.main_window import FUSION
from evenwichtapp.ui.frame.shell import Shell
from evenwichtapp.ui.pages import PAGES, TODAY, FillIn, Opening
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.work.background import Background
from evenwichtapp.vault.vault import Vault

if TYPE_CHECKING:
    from evenwichtapp.catalogue.models import Language

THEMES = ("light", "dark")
LONGEST_WAIT = 20_000  # milliseconds


# What is photographed, by its name: the pages, and the other faces of the window.
OPENINGS: dict[str, Opening] = {
    name: opening
    for page in PAGES
    for name, opening in (
        *([(page.name, page)] if page.item or not page.pictures else []),
        *page.pictures,
    )
}
FACES: dict[str, Callable[[Shell], None]] = {
    "welcome": Shell.show_welcome,
    "unlock": Shell.show_unlock,
    "help": Shell.show_help,
}
SHOTS = (*OPENINGS, *FACES)


def take(
    out: DestinationFolder,
    diary: Diary,
    at: datetime,
    language: Language,
    theme: str | None = None,
    size: tuple[int, int] = (1280, 820),
    page: str | None = None,
    text_size: int = 100,
    *,
    replace: bool = False,
) -> tuple[Path, ...]:
    """Write ``<page>-<theme>-<language>.png`` into ``out`` and return the files.

    ``diary`` is shown as on the moment ``at``; without ``theme`` or ``page`` all of them are
    taken; ``size`` is in logical pixels, ``text_size`` in percent. Pictures that are there already
    are replaced only with ``replace``. Raises ``KnownError("unknown_page")`` and as
    ``DestinationFolder.files``.
    """
    if page is not None and page not in SHOTS:
        raise KnownError("unknown_page", page=page, pages=", ".join(SHOTS))
    shots = SHOTS if page is None else (page,)
    themes = THEMES if theme is None else (theme,)
    names = [f"{shot}-{chosen}-{language}.png" for chosen in themes for shot in shots]
    files = out.files(*names, replace=replace)
    left = iter(files)
    application = _application()
    passphrase = secrets.token_urlsafe()
    with _quiet(), _session(diary, at, language, passphrase) as session:
        preferences = Preferences(application, session.profile, language)
        for chosen in themes:
            preferences.choose(theme=chosen, text_size=text_size)
            shell = Shell(session, preferences)
            shell.resize(*size)
            shell.show()
            shell.begin()
            session.open(passphrase)
            _wait_for(session.opened)
            if not session.is_prepared:
                _wait_for(session.prepared)
            for shot in shots:
                _show(shell, shot)
                _settle(application)
                _wait_for_background(application, shell)
                next(left).write(_png(shell))
            shell.close()
            shell.deleteLater()
            _settle(application)
        preferences.deleteLater()
        _settle(application)
    return tuple(file.path for file in files)


def _png(shell: Shell) -> bytes:
    """What the window shows now."""
    content = QBuffer()
    shell.grab().save(content, "PNG")
    return bytes(content.data().data())


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what the off-screen platform says of every window out of the terminal."""

    def tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if "propagateSizeHints" not in message:
            print(message, file=sys.stderr)

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


@contextmanager
def _session(diary: Diary, at: datetime, language: Language, passphrase: str) -> Iterator[Session]:
    """A session on a vault of its own that holds ``diary`` and is gone afterwards.

    A crash leaves it locked with a passphrase that nobody knows: the diary may be somebody's.
    """
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile(Path(folder) / "profile")
        profile.ensure()
        vault, _code = Vault.create(profile, passphrase)
        records = tuple(r for r in diary.records() if not isinstance(r, Person))
        vault.apply(Change("imported", add=records, replace=(diary.person,)))
        vault.close()
        session = Session(profile, language, clock=lambda: at)
        try:
            yield session
        finally:
            session.close()


def _show(shell: Shell, name: str) -> None:
    if name in FACES:
        FACES[name](shell)
        return
    opening = OPENINGS[name]
    if opening is TODAY:
        opening = _filled_in(shell.session)
    shell.show_workspace(opening)


def _filled_in(session: Session) -> Opening:
    """The last check-in of today as if it were still being filled in."""
    written = session.diary.check_ins_by_day.get(session.today, ())
    return FillIn(replace(Entry.of(written[-1]), editing=None)) if written else TODAY


def _wait_for(signal: SignalInstance) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(LONGEST_WAIT, loop.quit)
    loop.exec()


def _wait_for_background(application: QApplication, shell: Shell) -> None:
    while any(work.busy for work in shell.findChildren(Background)):
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    _settle(application)


def _application() -> QApplication:
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a picture needs no display
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["", *FUSION])


def _settle(application: QApplication) -> None:
    """Let layouts, late loading and repaints come to rest."""
    for _round in range(6):
        application.processEvents()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
