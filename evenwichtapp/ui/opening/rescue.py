"""A diary that does not open: what is so, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.errors import KnownError
from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.button import Button, ButtonKind, HelpButton
from evenwichtapp.ui.controls.field import PassphraseField
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.opening.backup_list import BackupList
from evenwichtapp.ui.opening.secret_question import SecretQuestion
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.brand import Brand
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import ColumnScroll
from evenwichtapp.ui.widgets.status_line import ProblemLine
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.wording import error_words
from evenwichtapp.ui.work.vault_work import VaultWork
from evenwichtapp.vault.copies.backups import Backup, backup_needs_passphrase

COLUMN = 560
SIDE, HELP_TOP = 40, 28
KEY_CODES = frozenset({"vault_key_damaged", "vault_key_missing", "vault_key_in_backup"})
GONE_CODES = frozenset({"vault_missing", "vault_renamed"})
CODES = KEY_CODES | GONE_CODES | {"vault_damaged", "vault_of_another_key", "not_a_vault"}


class RescuePage(QWidget):
    """Restores a backup, the newest on top, or only its key where the key alone is lost.

    ``opening_asked``: the key is back, or the person wants to try once more. ``beginning_asked``:
    the diary is gone, and there is nothing to restore.
    """

    help_asked = QtSignal()
    opening_asked = QtSignal()
    beginning_asked = QtSignal()

    def __init__(self, session: Session, error: KnownError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._error = error
        self._backups: Sequence[Backup] = ()

        # Words
        title = SerifLabel(self.tr("Your diary does not open"), TextRole.PAGE_TITLE)
        self.setFocusProxy(title)
        self._what = TextLabel("", TextRole.LEAD, "ink2", wrap=True)
        self._problem = ProblemLine()

        # Key
        self._get_key = Button(ButtonKind.PRIMARY, self.tr("Get the key back"))
        self._get_key.clicked.connect(self._restore_key)
        self._get_key.hide()

        # Passphrase, or the code on paper
        self._secret = PassphraseField("")
        self._secret.returnPressed.connect(self._restore_newest)
        self._way = SecretQuestion(self._secret)
        self._asking = (self._way.question, self._secret, self._way.other)
        for widget in self._asking:
            widget.hide()

        # Backups
        self._list = BackupList(first_stands_out=True)
        self._list.restore_asked.connect(self._restore)
        self._sheet = Card(padding=24)
        self._sheet.column.addWidget(self._list)
        self._sheet.hide()

        # Others
        again = Button(ButtonKind.TEXT, self.tr("Try to open it again"))
        again.clicked.connect(self.opening_asked)
        self._begin = Button(ButtonKind.TEXT, self.tr("Begin a new diary"))
        self._begin.clicked.connect(self.beginning_asked)
        self._begin.hide()
        self._help = HelpButton(self)
        self._help.clicked.connect(self.help_asked)

        # Layout
        scroll = ColumnScroll(side=SIDE)
        scroll.column.setSpacing(12)
        scroll.column.addWidget(Brand())
        scroll.column.addWidget(title)
        scroll.column.addWidget(self._what)
        scroll.column.addWidget(self._problem)
        scroll.column.addWidget(self._get_key, 0, Qt.AlignmentFlag.AlignLeft)
        scroll.column.addWidget(self._way.question)
        scroll.column.addWidget(self._secret)
        scroll.column.addWidget(self._way.other, 0, Qt.AlignmentFlag.AlignLeft)
        scroll.column.addWidget(self._sheet)
        scroll.column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        scroll.column.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        scroll.column.addStretch(1)
        scroll.setMaximumWidth(scaled(COLUMN) + 2 * SIDE)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, HELP_TOP + self._help.sizeHint().height(), 0, 0)
        layout.addStretch(1)
        layout.addWidget(scroll, 100)
        layout.addStretch(1)

        session.ask(VaultWork.backups, self._take)

    def tell(self, error: KnownError) -> None:
        """Say why the last try did not work, or what is found to be wrong besides."""
        if error.code in CODES:
            self._error = error
            self._fill()
            return
        self._problem.say(error_words(error, self.session.language))
        self._secret.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._help.adjustSize()
        self._help.move(self.width() - 32 - self._help.width(), HELP_TOP)
        self._help.raise_()

    # Slots

    @Slot(object)
    def _restore(self, backup: Backup) -> None:
        self._problem.say("")
        if self._way.with_code:
            self.session.open_backup_with_recovery_code(backup, self._secret.text())
        else:
            self.session.open_backup(backup, self._secret.text())

    @Slot()
    def _restore_newest(self) -> None:
        self._restore(self._backups[0])

    @Slot()
    def _restore_key(self) -> None:
        self._problem.say("")
        work = partial(VaultWork.restore_key, backup=self._backup_with_key())
        self.session.ask(work, self._open_again)

    # Small parts

    def _open_again(self, _nothing: None) -> None:
        self.opening_asked.emit()

    def _take(self, backups: Sequence[Backup]) -> None:
        self._backups = backups
        self._list.show_backups(backups)
        self._fill()

    def _backup_with_key(self) -> Backup:
        """The one that is known to hold the right key, else the newest."""
        named = self._error.values.get("folder")
        return next((b for b in self._backups if str(b.folder) == named), self._backups[0])

    def _fill(self) -> None:
        """Offer the key, or the backups, or say that there are none."""
        said = [error_words(self._error, self.session.language)]
        key_lost = self._error.code in KEY_CODES
        if not self._backups:
            said.append(
                self.tr(
                    "There is no backup in the folder of your diary. If you have one elsewhere, "
                    "put it there and try again."
                )
            )
        elif not key_lost:
            said.append(
                self.tr("The newest backup is on top. It is looked over before it is used.")
            )
        self._what.setText(" ".join(said))
        announce(self, self._what.text(), urgent=True)
        self._get_key.setVisible(key_lost and bool(self._backups))
        self._sheet.setVisible(not key_lost and bool(self._backups))
        self._begin.setVisible(self._error.code in GONE_CODES and not self._backups)
        asks = self._sheet.isVisibleTo(self) and any(map(backup_needs_passphrase, self._backups))
        for widget in self._asking:
            widget.setVisible(asks)
        if asks:
            self._secret.setFocus()
