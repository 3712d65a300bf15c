"""Reservekopieën: a second place for backups, and how much they may take."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QFileDialog, QWidget

from evenwichtapp.destination import DestinationFolder
from evenwichtapp.errors import KnownError
from evenwichtapp.settings import CHOICES
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.settings_section import SettingsSection
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import breakable
from evenwichtapp.vault.copies.backups import MEGABYTE


class BackupPlaces(SettingsSection):
    """``changed``: backups go elsewhere, or may take more or less, from now on."""

    changed = QtSignal()

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._preferences = preferences
        self.title.setText(self.tr("A second place"))

        # Second folder
        self._folder = self.add_words()
        self._absent = TextLabel("", TextRole.SECONDARY_STRONG, "amber", wrap=True)
        self.column.addWidget(self._absent)
        self._choose, self._drop = self.add_buttons(
            self.tr("Choose a folder"), self.tr("No second place")
        )
        self._choose.clicked.connect(self._ask_folder)
        self._drop.clicked.connect(self._drop_folder)

        # Limit
        self._limit = DropDown(
            self.tr("How much room they may take"),
            ((str(size), _size_words(size)) for size in CHOICES["backup_megabytes"]),
        )
        self._limit.setCurrentIndex(
            self._limit.findData(str(preferences.settings.backup_megabytes))
        )
        self._limit.activated.connect(self._take_limit)
        self.add_row(self._limit, self.tr("In each place. The newest always stays."))

    def refresh(self) -> None:
        """Show which folder it is, and whether it is there."""
        chosen = self._preferences.settings.backup_folder
        self._folder.setText(
            breakable(chosen)
            if chosen
            else self.tr(
                "A stick, or a folder that is copied elsewhere, helps when this computer breaks."
            )
        )
        self._absent.setText(
            self.tr("This folder is not there now. As soon as it is, it gets a backup again.")
        )
        self._absent.setVisible(bool(chosen) and not Path(chosen).is_dir())
        self._drop.setVisible(bool(chosen))

    # Slots

    @Slot()
    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Where should the second backup go?"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_folder)
        dialog.open()

    @Slot(str)
    def _take_folder(self, folder: str) -> None:
        try:
            DestinationFolder(Path(folder), self.session.profile)
        except KnownError as error:
            self.session.failed.emit(error)
            return
        self._keep(backup_folder=folder)
        self.session.back_up()

    @Slot()
    def _drop_folder(self) -> None:
        self._keep(backup_folder="")

    @Slot()
    def _take_limit(self) -> None:
        self._keep(backup_megabytes=int(self._limit.currentData()))

    # Small parts

    def _keep(self, **choices: Any) -> None:
        try:
            self._preferences.choose(**choices)
        except KnownError as error:
            self.session.failed.emit(error)
        self.changed.emit()


def _size_words(megabytes: int) -> str:
    return QLocale().formattedDataSize(
        megabytes * MEGABYTE, 0 if megabytes % 1000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )
