"""Instellingen: how the window looks and speaks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.settings_section import SettingsSection


class WindowSettings(SettingsSection):
    """Language, theme and text size; each is applied at once."""

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._preferences = preferences
        self.title.setText(self.tr("The window"))
        settings = preferences.settings

        # Language
        language = SegmentedControl(
            self.tr("Language"),
            (("nl", "Nederlands"), ("en", "English"), ("system", self.tr("Computer"))),
        )
        language.choose(settings.language)
        language.choice_changed.connect(self._take_language)
        self.add_row(language)

        # Theme
        theme = SegmentedControl(
            self.tr("Light or dark"),
            (
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("system", self.tr("Computer")),
            ),
        )
        theme.choose(settings.theme)
        theme.choice_changed.connect(self._take_theme)
        self.add_row(theme, self.tr("“Computer” does as your computer does."))

        # Text
        size = SegmentedControl(
            self.tr("Text size"), (("100", "100%"), ("125", "125%"), ("150", "150%"))
        )
        size.choose(str(settings.text_size))
        size.choice_changed.connect(self._take_text_size)
        self.add_row(size)

    # Slots

    @Slot(str)
    def _take_language(self, language: str) -> None:
        self._choose(language=language)

    @Slot(str)
    def _take_theme(self, theme: str) -> None:
        self._choose(theme=theme)

    @Slot(str)
    def _take_text_size(self, size: str) -> None:
        self._choose(text_size=int(size))

    # Small parts

    def _choose(self, **choices: Any) -> None:
        try:
            self._preferences.choose(**choices)
        except KnownError as error:
            self.session.failed.emit(error)
