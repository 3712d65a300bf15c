"""Instellingen: the passphrase and the recovery code."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.pages.ask_form import AskForm
from evenwichtapp.ui.pages.passphrase_form import (
    ChangePassphraseForm,
    CodeForm,
    RemovePassphraseForm,
)
from evenwichtapp.ui.pages.settings_section import SettingsSection
from evenwichtapp.ui.session import Session
from evenwichtapp.vault.vault import needs_passphrase


class LockSettings(SettingsSection):
    """``passphrase_changed``: the vault's key is wrapped anew, or stands open now."""

    passphrase_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._had_passphrase = True
        self.title.setText(self.tr("Passphrase"))

        # How it is
        self._words = self.add_words()

        # Buttons
        self._change, self._remove, self._code = self.add_buttons(
            self.tr("Change"), self.tr("Take it away"), self.tr("New recovery code")
        )
        self._change.clicked.connect(self._ask_change)
        self._remove.clicked.connect(self._ask_remove)
        self._code.clicked.connect(self._ask_code)

    def refresh(self) -> None:
        """Offer what goes with a passphrase, or without."""
        locked = needs_passphrase(self.session.profile)
        self._words.setText(
            self.tr(
                "Your diary is locked with a passphrase. If you forget it, only your recovery "
                "code opens it."
            )
            if locked
            else self.tr("Your diary opens without a passphrase, for anyone at this computer.")
        )
        self._change.setText(self.tr("Change") if locked else self.tr("Set a passphrase"))
        self._change.updateGeometry()
        self._remove.setVisible(locked)
        self._code.setVisible(locked)

    # Slots

    @Slot()
    def _ask_change(self) -> None:
        locked = needs_passphrase(self.session.profile)
        self._show(ChangePassphraseForm(self.session, self, has_passphrase=locked))

    @Slot()
    def _ask_remove(self) -> None:
        self._show(RemovePassphraseForm(self.session, self))

    @Slot()
    def _ask_code(self) -> None:
        form = AskForm(
            self.tr("Make a new recovery code?"),
            self.tr("The code you have opens nothing any more after that."),
            self.tr("Make a new code"),
            self,
        )
        form.accepted.connect(self._make_code)
        form.open()

    @Slot(str, str)
    def _change_passphrase(self, old: str, new: str) -> None:
        self._had_passphrase = needs_passphrase(self.session.profile)
        self.session.change_passphrase(old, new, self._take_changed)

    @Slot()
    def _make_code(self) -> None:
        self.session.ask_vault(lambda vault: vault.new_recovery_code(), self._show_code)

    # Small parts

    def _show(self, form: ChangePassphraseForm | RemovePassphraseForm) -> None:
        form.asked.connect(self._change_passphrase)
        self.passphrase_changed.connect(form.accept)
        form.open()

    def _take_changed(self) -> None:
        """A first passphrase comes with a recovery code."""
        self.passphrase_changed.emit()
        self.refresh()
        if not self._had_passphrase:
            self._make_code()

    def _show_code(self, code: str) -> None:
        CodeForm(code, self).open()
