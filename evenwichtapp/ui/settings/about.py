"""Instellingen: what Evenwicht is for, its version and its licences."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from evenwichtapp import __version__
from evenwichtapp.paths import notices
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.dialog import LARGEST_SHARE
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.widgets.settings_section import SettingsSection

LICENCE = "EUPL-1.2"
NOTICES_WIDTH, NOTICES_HEIGHT = 720, 520


class AboutSettings(SettingsSection):
    """The purpose in plain words, the version and the licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title.setText(self.tr("About Evenwicht"))
        self.add_words(
            self.tr(
                "With Evenwicht you keep an eye on how you are doing in your work. You look back, "
                "and talk about it if you like. It makes no diagnosis. A signal is an agreement "
                "with yourself: a fixed rule that you can read and switch off."
            )
        )
        words = self.tr("Version {version}. Licence {licence}.")
        self.add_words(words.format(version=__version__, licence=LICENCE))
        (others,) = self.add_buttons(self.tr("What is by others"))
        others.clicked.connect(self._show_notices)

    @Slot()
    def _show_notices(self) -> None:
        NoticesForm(self).open()


class NoticesForm(QDialog):
    """What travels along of others, with their licences; that file is in English."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is by others"))
        self.setModal(True)

        # Text
        text = QTextBrowser()
        text.setAccessibleName(self.windowTitle())
        text.setMarkdown(notices().read_text(encoding="utf-8"))

        # Close
        close = Button(ButtonKind.PLAIN, self.tr("Close"))
        close.clicked.connect(self.accept)

        # Layout
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addWidget(text, 1)
        layout.addLayout(buttons)
        room = self.screen().availableSize() * LARGEST_SHARE
        self.resize(QSize(scaled(NOTICES_WIDTH), scaled(NOTICES_HEIGHT)).boundedTo(room))
