"""Instellingen: how the window looks and speaks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.errors import KnownError
from evenwichtapp.settings import CHOICES
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.forms.keys_form import KeysForm
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.settings_section import SettingsSection


class WindowSettings(SettingsSection):
    """Language, theme, text size and keys; each is applied at once.

    ``help_asked``: from the list of keys.
    """

    help_asked = QtSignal()

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
        sizes = [(str(percent), f"{percent}%") for percent in CHOICES["text_size"]]
        size = SegmentedControl(self.tr("Text size"), sizes)
        size.choose(str(settings.text_size))
        size.choice_changed.connect(self._take_text_size)
        self.add_row(size)

        # Motion and keys: one stop of Tab for what stands below each other
        small = Group(self.tr("Motion and keys"))
        under = QVBoxLayout(small)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(self.column.spacing())
        self.column.addWidget(small)
        self._motion = CheckBox(
            self.tr("As little motion as possible"),
            self.tr("Breathing then goes by words, the circle stands still."),
        )
        self._motion.setChecked(settings.less_motion)
        self._motion.clicked.connect(self._take_motion)
        under.addWidget(self._motion)
        self._single = CheckBox(
            self.tr("A single key does something"),
            self.tr("A digit gives your number on Today, “?” shows all keys."),
        )
        self._single.setChecked(settings.single_keys)
        self._single.clicked.connect(self._take_single)
        under.addWidget(self._single)
        keys = Button(ButtonKind.PLAIN, self.tr("All keys"))
        keys.setToolTip("F1")
        keys.clicked.connect(self._show_keys)
        under.addWidget(keys, 0, Qt.AlignmentFlag.AlignLeft)

    # Slots

    @Slot(str)
    def _take_language(self, language: str) -> None:
        self._choose(language=language)

    @Slot(str)
    def _take_theme(self, theme: str) -> None:
        self._choose(theme=theme)

    @Slot()
    def _show_keys(self) -> None:
        form = KeysForm(single_keys=self._preferences.settings.single_keys, parent=self)
        form.help_asked.connect(self.help_asked)
        form.open()

    @Slot()
    def _take_motion(self) -> None:
        self._choose(less_motion=self._motion.isChecked())

    @Slot()
    def _take_single(self) -> None:
        self._choose(single_keys=self._single.isChecked())

    @Slot(str)
    def _take_text_size(self, size: str) -> None:
        self._choose(text_size=int(size))

    # Small parts

    def _choose(self, **choices: Any) -> None:
        try:
            self._preferences.choose(**choices)
        except KnownError as error:
            self.session.failed.emit(error)
