"""Language, theme and text size of the window: applied at once, remembered for the next start."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QApplication

from evenwichtapp.paths import Profile, translation
from evenwichtapp.settings import Settings, load_settings, save_settings
from evenwichtapp.ui.theme import Appearance

if TYPE_CHECKING:
    from evenwichtapp.catalogue.models import Language


def system_language() -> Language:
    """Dutch when the computer is Dutch, else English."""
    return "nl" if QLocale.system().language() == QLocale.Language.Dutch else "en"


class Preferences(QObject):
    """How the window looks and speaks.

    ``rebuild_needed``: the language or the text size changed, so that pages are built anew. A
    change of theme needs no more than a repaint. ``changed``: something was chosen.
    """

    rebuild_needed = QtSignal()
    changed = QtSignal()

    def __init__(
        self, application: QApplication, profile: Profile, language: Language | None = None
    ) -> None:
        super().__init__(application)
        self._path = profile.settings
        self._asked_language = language
        self._application = application
        self._translators: list[QTranslator] = []
        self.settings = load_settings(self._path)
        self._look = Appearance(
            application, self.settings.theme, self.settings.text_size, parent=self
        )
        self._apply_language()

    @property
    def language(self) -> Language:
        """The language in use; one asked for on the command line goes first."""
        if self._asked_language:
            return self._asked_language
        match self.settings.language:
            case "nl":
                return "nl"
            case "en":
                return "en"
        return system_language()

    def choose(self, **choices: Any) -> None:
        """Take over some settings, apply them and write them down.

        Raises ``KnownError("cannot_write")`` after having applied them, when the disk refuses.
        """
        before = self.settings
        self.settings = replace(before, **choices)
        if self.settings.language != before.language:
            self._asked_language = None
        self._apply(before)
        self.changed.emit()
        save_settings(self.settings, self._path)

    def _apply(self, before: Settings) -> None:
        """Only what changed: dressing a window anew takes half a second."""
        now = self.settings
        if (now.theme, now.text_size) != (before.theme, before.text_size):
            self._look.choose(now.theme, now.text_size)
        if now.language != before.language:
            self._apply_language()
        if (now.language, now.text_size) != (before.language, before.text_size):
            self.rebuild_needed.emit()

    def _apply_language(self) -> None:
        for old in self._translators:
            self._application.removeTranslator(old)
            old.deleteLater()
        self._translators = []
        QLocale.setDefault(QLocale(self.language))
        folders = {
            f"evenwicht_{self.language}": str(translation()),
            f"qtbase_{self.language}": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        }
        for name, folder in folders.items():
            translator = QTranslator(self)
            self._translators.append(translator)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
