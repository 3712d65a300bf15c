"""Every page and face of a real window, at a size, a size of text and a language."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from evenwichtapp.catalogue.models import Text
from evenwichtapp.diary.diary import Diary
from evenwichtapp.ui.frame import screenshots
from evenwichtapp.ui.frame.shell import Shell
from evenwichtapp.ui.preferences import Preferences
from tests.looks.checking import faults, painting_watched, primary_out_of_sight
from tests.looks.faces import FACES

# Their main button stays in sight without scrolling.
WITH_SAVE_BAR = {"today", "week", "welcome", "unlock", *FACES} - {"rescue"}
PLACES = (*screenshots.SHOTS, *FACES)

Size = tuple[int, int]

SIZES: tuple[Size, ...] = (
    (1024, 640),
    (960, 1080),  # half of a screen of 1920
    (1093, 614),  # 1366 x 768 at 125%
    (1280, 720),
    (1366, 688),  # 1366 x 768 less what the desktop takes
    (1280, 820),
    (1600, 900),
    (1920, 1080),
    (2560, 1440),
)
SMALL: tuple[Size, ...] = ((1024, 640), (1366, 688))  # for forms and for what is rarely seen
TEXTS = (100, 150, 200)
TONGUES = ("nl", "en", "long")  # long: Dutch stretched by 40%
LOOKS = tuple(
    (tongue, text) for tongue in TONGUES for text in TEXTS if tongue != "long" or text == 100
)
STRETCH = 0.4


class Longer(QTranslator):
    """The texts of the window in the language that is installed, 40% longer."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self._asking = False

    def isEmpty(self) -> bool:  # noqa: N802 - of Qt
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        if self._asking:
            return None  # "" would be an answer
        self._asking = True
        try:
            said = QCoreApplication.translate(context, source, disambiguation, n)
        finally:
            self._asking = False
        return longer(said)


def longer(words: str) -> str:
    """``words`` with 40% more letters behind them, in words as long as the usual ones."""
    more = round(len(words) * STRETCH)
    return words + (" langere"[:more] if more < 8 else (" langer woord" * more)[:more])


@contextmanager
def language_of(tongue: str, application: QApplication) -> Iterator[str]:
    """The language to ask for; while "long", all that is said is 40% longer."""
    if tongue != "long":
        yield tongue
        return
    real = Text.in_language
    stretched = Longer(application)
    application.installTranslator(stretched)
    Text.in_language = lambda self, language: longer(real(self, language))
    try:
        yield "nl"
    finally:
        Text.in_language = real
        application.removeTranslator(stretched)


@contextmanager
def window(
    application: QApplication, diary: Diary, at: datetime, tongue: str, text: int, theme: str
) -> Iterator[Shell]:
    """The open window on ``diary``."""
    passphrase = secrets.token_urlsafe()
    with (
        screenshots._quiet(),
        language_of(tongue, application) as language,
        screenshots._session(diary, at, language, passphrase) as session,
    ):
        preferences = Preferences(application, session.profile, language)
        if tongue == "long":
            application.installTranslator(application.findChild(Longer))  # goes before the real one
        preferences.choose(theme=theme, text_size=text)
        shell = Shell(session, preferences)
        shell.resize(*SIZES[0])
        shell.show()
        shell.begin()
        session.open(passphrase)
        screenshots._wait_for(session.opened)
        if not session.is_prepared:
            screenshots._wait_for(session.prepared)
        try:
            yield shell
        finally:
            shell.close()
            shell.deleteLater()
            screenshots._settle(application)
            preferences.deleteLater()
            screenshots._settle(application)


def look(
    application: QApplication, shell: Shell, place: str, sizes: tuple[Size, ...]
) -> Iterator[tuple[Size, list[str]]]:
    """Open ``place`` and yield what is wrong with it at each size."""
    with painting_watched() as painted:
        if place in FACES:
            FACES[place](shell)
        else:
            screenshots._show(shell, place)
        for size in sizes:
            painted.clear()
            shell.resize(*size)
            screenshots._settle(application)
            screenshots._wait_for_background(application, shell)
            shell.repaint()
            unsaved = primary_out_of_sight(shell) if place in WITH_SAVE_BAR else []
            yield size, [*faults(shell, painted), *unsaved]
