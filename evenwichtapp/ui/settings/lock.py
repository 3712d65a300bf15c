"""Instellingen: the passphrase and the recovery code."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.errors import KnownError
from evenwichtapp.settings import CHOICES
from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.ask_form import AskForm
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.remembering import remember_key
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.settings.passphrase_form import (
    ChangePassphraseForm,
    CodeForm,
    NewLockForm,
    PassphraseForm,
    RemovePassphraseForm,
)
from evenwichtapp.ui.widgets.settings_section import SettingsSection
from evenwichtapp.ui.wording import breakable
from evenwichtapp.ui.work.vault_work import VaultWork
from evenwichtapp.vault.copies.backups import out_of_reach
from evenwichtapp.vault.copies.following import behind
from evenwichtapp.vault.vault import needs_passphrase


class LockSettings(SettingsSection):
    """``passphrase_changed``: the vault's key is wrapped anew, or stands open now.

    ``passphrase_refused``: it stayed as it was, and why.

    ``told``: what was done, for who changed it.

    ``copied``: of a new lock, how many copies have it and how many there are.
    """

    passphrase_changed = QtSignal()
    passphrase_refused = QtSignal(KnownError)
    told = QtSignal(str)
    copied = QtSignal(int, int)

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._preferences = preferences
        self._had_passphrase = True
        self.title.setText(self.tr("Passphrase"))

        # How it is
        self._words = self.add_words()

        self._behind = self.add_words()
        self.copied.connect(self._show_how_far)

        # Buttons
        self._change, self._remove, self._code, self._relock = self.add_buttons(
            self.tr("Change"),
            self.tr("Take it away"),
            self.tr("New recovery code"),
            self.tr("Make the lock new"),
        )
        self._change.clicked.connect(self._ask_change)
        self._remove.clicked.connect(self._ask_remove)
        self._code.clicked.connect(self._ask_code)
        self._relock.clicked.connect(self._ask_relock)

        # Locking by itself
        self._after = DropDown(
            self.tr("Lock when nothing happens"),
            ((str(minutes), self._minutes(minutes)) for minutes in CHOICES["lock_after"]),
        )
        self._after.setCurrentIndex(self._after.findData(str(preferences.settings.lock_after)))
        self._after.activated.connect(self._take_after)
        self.add_row(
            self._after,
            self.tr("What you were typing is kept. Ctrl+L locks at once."),
        )

        # Keyring
        self._remember = CheckBox(
            self.tr("Remember on this computer"),
            self.tr("Then whoever can use your account here opens your diary too."),
        )
        self._remember.clicked.connect(self._take_remember)
        self.column.addWidget(self._remember)

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
        words = self._behind_words()
        self._behind.setText(words)
        self._behind.setVisible(bool(words))
        self._change.setText(self.tr("Change") if locked else self.tr("Set a passphrase"))
        self._change.updateGeometry()
        self._remember.setVisible(locked)
        self._remember.setChecked(self._preferences.settings.remember_key)
        self._remove.setVisible(locked and not self.session.opened_by_code)
        self._code.setVisible(locked)

    # Slots

    @Slot()
    def _ask_change(self) -> None:
        form = ChangePassphraseForm(self.session, self, has_passphrase=self._asks_old())
        self._show(form, self._change_passphrase)

    @Slot()
    def _ask_remove(self) -> None:
        self._show(RemovePassphraseForm(self.session, self), self._change_passphrase)

    @Slot()
    def _ask_relock(self) -> None:
        form = NewLockForm(self.session, self, has_passphrase=self._asks_old())
        self._show(form, self._make_lock)

    @Slot()
    def _ask_code(self) -> None:
        form = AskForm(
            self.tr("Make a new recovery code?"),
            self._code_words(),
            self.tr("Make a new code"),
            self,
        )
        form.accepted.connect(self._make_code)
        form.open()

    @Slot(str, str)
    def _change_passphrase(self, old: str, new: str) -> None:
        self._had_passphrase = needs_passphrase(self.session.profile)
        self.session.ask(
            partial(VaultWork.change_passphrase, old=old, new=new), self._take_changed, self._refuse
        )

    @Slot(str, str)
    def _make_lock(self, old: str, new: str) -> None:
        work = partial(VaultWork.relock, old=old, new=new)
        self.session.ask(work, self._take_lock, self._refuse)

    @Slot(int, int)
    def _show_how_far(self, done: int, of: int) -> None:
        """Say which copy gets its new lock."""
        words = self.tr("Your diary has its new lock. Copy {number} of {of}.")
        self._behind.setText(words.format(number=done + 1, of=of))
        self._behind.show()
        announce(self, self._behind.text())

    @Slot()
    def _take_after(self) -> None:
        self._choose(lock_after=int(self._after.currentData()))

    @Slot()
    def _take_remember(self) -> None:
        remember_key(
            self.session,
            self._preferences,
            wanted=self._remember.isChecked(),
            refused=self._show_remembered,
        )

    def _show_remembered(self, _error: KnownError) -> None:
        """A keyring that refused leaves the tick as it was."""
        self._remember.setChecked(self._preferences.settings.remember_key)

    @Slot()
    def _make_code(self) -> None:
        self.session.ask(VaultWork.new_recovery_code, self._show_code)

    # Small parts

    def _show(self, form: PassphraseForm, take: Callable[[str, str], None]) -> None:
        form.asked.connect(take)
        self.passphrase_changed.connect(form.accept)
        self.passphrase_refused.connect(form.say_refused)
        form.open()

    def _take_changed(self, _nothing: None) -> None:
        """A first passphrase comes with a recovery code."""
        self.passphrase_changed.emit()
        self._choose(remember_key=False)
        self.refresh()
        if not self._had_passphrase:
            self._make_code()
        elif needs_passphrase(self.session.profile):
            self.told.emit(self.tr("Your passphrase is changed."))
        else:
            self.told.emit(self.tr("Your diary opens without a passphrase from now on."))

    def _refuse(self, error: KnownError) -> None:
        self.passphrase_refused.emit(error)

    def _take_lock(self, code: str) -> None:
        self.passphrase_changed.emit()
        self._choose(remember_key=False)
        # Before the copies, which may take a while: what opened the diary is of no use any more.
        self._show_code(code)
        follow = partial(VaultWork.catch_up, progress=self.copied.emit)
        self.session.ask(follow, self._take_copied)

    def _take_copied(self, _nothing: None) -> None:
        self.refresh()

    def _show_code(self, code: str) -> None:
        self.refresh()
        CodeForm(code, self.session.profile, self.session.language, self).open()

    def _asks_old(self) -> bool:
        """Whether there is a passphrase that is known."""
        return needs_passphrase(self.session.profile) and not self.session.opened_by_code

    def _behind_words(self) -> str:
        """What still opens as before a change; "" where all within reach follows."""
        count = behind(self.session.profile)
        if count is None:
            return ""
        said, away = [], out_of_reach(self.session.profile)
        if count:
            said.append(
                self.tr(
                    "%n copy(s) could not follow your last change and open as before. "
                    "“Look it over” names them.",
                    "",
                    count,
                )
            )
        if away is not None:
            words = self.tr(
                "The copies in {folder} still open as before your last change. That folder is "
                "not there now. They follow at the next backup when it is."
            )
            said.append(words.format(folder=breakable(str(away))))
        return " ".join(said)

    def _code_words(self) -> str:
        words = self.tr(
            "The code you have then no longer opens your diary and its copies here. A copy that "
            "lies elsewhere still opens with it."
        )
        away = out_of_reach(self.session.profile)
        if away is None:
            return words
        later = self.tr("{folder} is not there now. The copies in it follow when it is.")
        return f"{words} {later.format(folder=breakable(str(away)))}"

    def _choose(self, **choices: Any) -> None:
        try:
            self._preferences.choose(**choices)
        except KnownError as error:
            self.session.failed.emit(error)

    def _minutes(self, minutes: int) -> str:
        return self.tr("after %n minute(s)", "", minutes) if minutes else self.tr("never")
