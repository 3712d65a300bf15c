"""What is done in the vault's own thread; the session says when, and takes what comes out."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from typing import TYPE_CHECKING

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile

if TYPE_CHECKING:
    from evenwichtapp.vault.checking import CheckReport
    from evenwichtapp.vault.copies.backups import Backup
    from evenwichtapp.vault.disk.finding import Finding
    from evenwichtapp.vault.vault import Deleted, Vault


class VaultWork:
    """Holds the open vault. Everything but the two first is for the vault's thread only.

    The vault is imported with the first piece of work, which keeps it out of the window's start.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._vault: Vault | None = None

    @property
    def is_open(self) -> bool:
        """Whether the vault can be read and written."""
        return self._vault is not None

    @property
    def opened_by_code(self) -> bool:
        """Whether the recovery code opened the vault, because the passphrase was forgotten."""
        return self._vault is not None and self._vault.opened_by_code

    @property
    def vault(self) -> Vault:
        """The open vault; raises ``KnownError("vault_locked")``."""
        if self._vault is None:
            raise KnownError("vault_locked")
        return self._vault

    # Opening

    def create(self, passphrase: str) -> str:
        """Make a new vault; its recovery code."""
        from evenwichtapp.vault.vault import Vault

        self._vault, code = Vault.create(self._profile, passphrase)
        _forget_what_was_typed()
        return code

    def open(self, passphrase: str) -> Diary:
        """Open the vault and read it."""
        from evenwichtapp.vault.vault import Vault

        return self._take_over(Vault.open(self._profile, passphrase))

    def open_with_recovery_code(self, code: str) -> Diary:
        """Open the vault with the code on paper and read it."""
        from evenwichtapp.vault.vault import Vault

        return self._take_over(Vault.open_with_recovery_code(self._profile, code))

    def open_remembered(self) -> Diary | None:
        """Open the vault with the computer's keyring and read it; None where that holds no key."""
        from evenwichtapp.vault.vault import Vault

        vault = Vault.open_remembered(self._profile)
        return self._take_over(vault) if vault else None

    def _take_over(self, vault: Vault) -> Diary:
        """Go on with ``vault``, if it can be read."""
        try:
            diary = vault.read()
        except KnownError:
            vault.close()
            raise
        self._vault = vault
        _forget_what_was_typed()
        return diary

    # Using

    def read(self) -> Diary:
        """The diary of the open vault."""
        return self.vault.read()

    def write(self, change: Change, draft: str = "") -> None:
        """Write a change whole or not at all, and let go of the draft that it was made of."""
        self.vault.apply(change)
        if draft:
            self.vault.drop_draft(draft)

    def keep_draft(self, name: str, text: str) -> None:
        """Keep what is being typed; "" drops it."""
        if text:
            self.vault.save_draft(name, text)
        else:
            self.vault.drop_draft(name)

    def draft(self, name: str) -> str:
        """What was being typed under ``name``; "" is nothing."""
        return self.vault.draft(name) or ""

    def warm_up(self) -> None:
        """Load what the first write needs, if the vault is still open."""
        if self._vault is not None:
            self._vault.warm_up()

    def deleted(self) -> tuple[Deleted, ...]:
        """What lies in the bin."""
        return self.vault.deleted()

    def forget(self, ids: Collection[str]) -> None:
        """Take records out for good, from every copy within reach."""
        self.vault.forget(ids)

    def check(self) -> CheckReport:
        """Whether all that was written can be read."""
        return self.vault.check()

    def look_around(self) -> tuple[Finding, ...]:
        """What lies beside the diary, and what its folder cannot do."""
        from evenwichtapp.vault.disk.surroundings import surroundings

        return surroundings(self._profile)

    # The lock

    def change_passphrase(self, old: str, new: str) -> None:
        """Wrap the vault's key anew."""
        self.vault.change_passphrase(old, new)
        _forget_what_was_typed()

    def relock(self, old: str, new: str) -> str:
        """Give the diary another key; its new recovery code. The copies follow by ``catch_up``."""
        return self.vault.relock(old, new)

    def catch_up(self, progress: Callable[[int, int], None]) -> None:
        """Let the copies follow, if the vault is still open: else at the next start.

        ``progress`` is told how many are done, and of how many.
        """
        if self._vault is not None:
            self._vault.catch_up(progress)

    def new_recovery_code(self) -> str:
        """Another code on paper; the one before no longer opens."""
        return self.vault.new_recovery_code()

    def remember(self) -> None:
        """Let the computer's keyring open the vault."""
        self.vault.remember()

    def stop_remembering(self) -> None:
        """Take the key out of the computer's keyring."""
        self.vault.stop_remembering()

    # Backups

    def back_up_first(self) -> Backup:
        """A backup of now, before something large."""
        return self.vault.back_up()

    def back_up_everywhere(self) -> None:
        """A backup of now in each folder for them."""
        self.vault.back_up_everywhere()

    def entries_in(self, backup: Backup) -> int | None:
        """How many entries ``backup`` holds; None where it cannot be read."""
        return self.vault.entries_in(backup)

    def backups(self) -> tuple[Backup, ...]:
        """The backups within reach, newest first."""
        from evenwichtapp.vault.copies.backups import all_backups

        return all_backups(self._profile)

    def back_up(self) -> None:
        """Back up what changed; raises ``backup_not_made`` for whatever stood in the way."""
        try:
            self.vault.back_up_everywhere(only_changed=True)
        except KnownError as error:
            if error.code in {"vault_damaged", "vault_locked"}:
                raise
            raise KnownError("backup_not_made") from None

    def restore(self, backup: Backup) -> Diary:
        """Go on with ``backup``; the diary in it."""
        self.vault.restore(backup)
        return self.vault.read()

    def open_backup(self, backup: Backup, passphrase: str) -> Diary:
        """Restore ``backup`` while the vault itself does not open; the diary in it."""
        from evenwichtapp.vault.vault import Vault

        return self._take_over(Vault.open_backup(self._profile, backup, passphrase))

    def open_backup_with_recovery_code(self, backup: Backup, code: str) -> Diary:
        """The same with the code on paper."""
        from evenwichtapp.vault.vault import Vault

        vault = Vault.open_backup_with_recovery_code(self._profile, backup, code)
        return self._take_over(vault)

    def restore_key(self, backup: Backup) -> None:
        """Take the key file out of ``backup``."""
        from evenwichtapp.vault.restoring import restore_key

        restore_key(self._profile, backup)

    # Leaving

    def close(self) -> None:
        """Close the vault, if it is open."""
        if self._vault is not None:
            self._vault.close()
            self._vault = None

    def back_up_and_close(self) -> None:
        """Close the vault after a backup; what cannot be backed up now is at the next start."""
        with suppress(KnownError):
            self.back_up()
        self.close()

    def erase(self) -> None:
        """Close the vault and delete everything."""
        from evenwichtapp.vault.forgetting import forget_everything

        self.close()
        forget_everything(self._profile)


def _forget_what_was_typed() -> None:
    """Let the derivation of the key leave no copy of a passphrase in this thread's memory."""
    from evenwichtapp.memory import overwrite_set_aside

    overwrite_set_aside()
