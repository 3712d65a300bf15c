"""Instellingen: where everything lies, whether it is whole, and how to be rid of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.ask_form import TypedAskForm
from evenwichtapp.ui.controls.field import TextField
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.settings_section import SettingsSection
from evenwichtapp.ui.widgets.status_line import StatusLine
from evenwichtapp.ui.wording import breakable, finding_words
from evenwichtapp.ui.work.vault_work import VaultWork
from evenwichtapp.vault.copies.backups import backup_folders, out_of_reach
from evenwichtapp.vault.disk.surroundings import conflict_copies

if TYPE_CHECKING:
    from evenwichtapp.vault.checking import CheckReport

LEAST_FIELD = 180
AWAY = 10


class FilesSettings(SettingsSection):
    """The folder, a look at the vault, its backups, and deleting it all.

    ``backups_asked``: the person wants to see them.
    """

    backups_asked = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.title.setText(self.tr("Your files"))

        # Folder
        self._folder = TextField(self.tr("Folder with your diary and its backups"))
        self._folder.setText(str(session.profile.folder))
        self._folder.setReadOnly(True)
        self._folder.setCursorPosition(0)
        self._folder.setMinimumWidth(scaled(LEAST_FIELD))
        copy = IconButton("copy", self.tr("Copy"))
        copy.clicked.connect(self._copy)
        self.add_field(self._folder, copy)

        # Looking it over
        check, backups = self.add_buttons(self.tr("Look it over"), self.tr("Backups"))
        check.clicked.connect(self._check)
        backups.clicked.connect(self.backups_asked)
        self._said = StatusLine(colour="ink")
        self.column.addWidget(self._said)

        # Being rid of it, away from where the hand comes for a backup
        self.column.addSpacing(AWAY)
        self.column.addWidget(Separator())
        (erase,) = self.add_buttons(self.tr("Delete everything"))
        erase.clicked.connect(self._ask_erase)

    # Slots

    @Slot()
    def _copy(self) -> None:
        self._said.say_copied(self._folder.text(), self.tr("Copied."))

    @Slot()
    def _check(self) -> None:
        self.session.ask(VaultWork.check, self._tell_report)

    @Slot()
    def _ask_erase(self) -> None:
        form = TypedAskForm(
            self.tr("Delete everything?"),
            self._what_goes(),
            self.tr("Delete everything"),
            self.tr("DELETE"),
            self,
        )
        form.accepted.connect(self.session.erase)
        form.open()

    # Small parts

    def _what_goes(self) -> str:
        """Names the second folder, so that nobody loses or keeps copies there unawares."""
        said = [
            self.tr(
                "Your diary, what you were typing, its backups and your settings go for good. "
                "Nobody can bring them back. Files that you saved elsewhere stay."
            )
        ]
        profile = self.session.profile
        if copies := conflict_copies(profile):
            words = self.tr("So does what another program put beside it: {names}.")
            said.append(words.format(names=", ".join(copies)))
        away = out_of_reach(profile)
        if away is not None:
            words = self.tr(
                "{folder} is not there now, so the backups in it stay. Connect it first if they "
                "have to go too."
            )
            said.append(words.format(folder=breakable(str(away))))
        else:
            words = self.tr("The backups in {folder} go too.")
            said += [
                words.format(folder=breakable(str(folder)))
                for folder in backup_folders(profile)[1:]
            ]
        return "\n\n".join(said)

    def _tell_report(self, report: CheckReport) -> None:
        lines = [finding_words(finding, self.session.language) for finding in report.findings]
        if report.whole:
            lines.insert(0, self.tr("Your diary is whole: %n record(s).", "", report.entries))
        self._said.say("\n".join(lines))
