"""The vault: the one encrypted file that holds a diary, and everything that may be done with it.

A ``Vault`` is one open connection. It belongs to the thread that opened it; the driver refuses any
other. Everything that can go wrong in ordinary life is a ``KnownError``.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Record, now
from evenwichtapp.errors import KnownError
from evenwichtapp.files import sync_folder
from evenwichtapp.paths import Profile
from evenwichtapp.settings import load_settings
from evenwichtapp.vault import forgetting, migrating, restoring, unfinished
from evenwichtapp.vault.checking import CheckReport, check
from evenwichtapp.vault.content.rows import read_deleted, read_records
from evenwichtapp.vault.copies import backups
from evenwichtapp.vault.copies.backups import Backup, backup_folders, backups_in
from evenwichtapp.vault.copies.belonging import pointing_to_its_key
from evenwichtapp.vault.copies.following import Progress, follow, follow_one, note_behind, silent
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.disk.cipher import calmly, transaction
from evenwichtapp.vault.disk.remnants import clear_remnants
from evenwichtapp.vault.disk.swapping import taking_the_place_of
from evenwichtapp.vault.key import remembered
from evenwichtapp.vault.key.attempts import Attempts
from evenwichtapp.vault.key.key_file import KEY_BYTES, KeyFile
from evenwichtapp.vault.key.recovery_code import new_recovery_code
from evenwichtapp.vault.key.relocking import locked, relock
from evenwichtapp.vault.open_file import OpenFile
from evenwichtapp.vault.opening import must_be_there, unlocked


def needs_passphrase(profile: Profile) -> bool:
    """Whether something has to be typed before the vault opens.

    Raises ``KnownError``: ``vault_key_missing``, ``vault_key_damaged``, ``vault_newer``.
    """
    return KeyFile.load(profile.vault_key).needs_passphrase


@dataclass(frozen=True)
class Deleted:
    """A record in the bin, with the moment it came there."""

    record: Record
    deleted_at: datetime


class Vault:
    """An open vault. Made by ``create``, ``open`` or ``open_with_recovery_code``."""

    def __init__(self, profile: Profile, key: bytes, *, by_code: bool = False) -> None:
        self._profile = profile
        self._key = key
        self.opened_by_code = by_code
        self._remnants = 0
        self._file = OpenFile(profile, key)
        _ = self._file.connection

    @classmethod
    def create(cls, profile: Profile, passphrase: str) -> tuple[Self, str]:
        """Make a new vault; an empty passphrase makes one that opens by itself.

        Returns the vault and its recovery code, which is shown once and kept nowhere; without a
        passphrase there is none (""). Raises ``KnownError``: ``vault_exists``,
        ``folder_unwritable``, ``disk_full`` and the like.
        """
        unfinished.finish(profile)
        if profile.vault.exists() or backups_in(profile.backups):
            raise KnownError("vault_exists")
        profile.ensure()
        key = secrets.token_bytes(KEY_BYTES)
        key_file, code = locked(KeyFile(), key, passphrase)
        with taking_the_place_of(profile) as arriving, calmly(arriving.vault):
            with closing(cipher.new_file(arriving.vault, key)) as connection:
                migrating.migrate(connection)
            key_file.save(arriving.vault_key)
            if profile.vault_key.exists():
                # The vault that this key opens may only be away for a while.
                restoring.put_aside(profile)
        for above in profile.folder.parents:  # each may be as new as the diary in it
            sync_folder(above)
        return cls(profile, key), code

    @classmethod
    def open(cls, profile: Profile, passphrase: str) -> Self:
        """Open the vault, bringing an older one up to date after a backup.

        Raises ``KnownError``: ``wrong_passphrase``, ``wait_before_retry``, ``vault_newer``,
        ``vault_missing``, ``folder_missing``, ``vault_damaged``, ``not_a_vault``,
        ``vault_key_missing``, ``vault_key_damaged``, ``vault_of_another_key``,
        ``vault_key_in_backup``, ``migration_failed`` and the like.
        """
        unfinished.finish(profile)
        must_be_there(profile)
        key = unlocked(profile, profile.vault_key, passphrase)
        with pointing_to_its_key(profile, passphrase):
            return cls(profile, key)._cleared()

    @classmethod
    def open_with_recovery_code(cls, profile: Profile, code: str) -> Self:
        """Open the vault with the code on paper.

        Raises ``KnownError`` ``recovery_code_typo``, ``recovery_code_wrong`` and as ``open``.
        """
        unfinished.finish(profile)
        must_be_there(profile)
        key = KeyFile.load(profile.vault_key).key_by_recovery_code(code)
        Attempts(profile.attempts).forget()
        return cls(profile, key, by_code=True)._cleared()

    @classmethod
    def open_remembered(cls, profile: Profile) -> Self | None:
        """Open the vault with the key in the computer's keyring; None where that holds none.

        Raises ``KnownError`` as ``open``.
        """
        unfinished.finish(profile)
        must_be_there(profile)
        key = remembered.find(KeyFile.load(profile.vault_key).vault_id)
        return cls(profile, key)._cleared() if key else None

    @classmethod
    def open_backup(cls, profile: Profile, backup: Backup, passphrase: str) -> Self:
        """Restore a backup while the vault itself is damaged, gone or of another key.

        Raises ``KnownError`` as ``restoring.restore``, or ``wrong_passphrase`` and the like.
        """
        with restoring.judging_its_key():
            key = unlocked(profile, backup.key_file, passphrase)
        restoring.restore(profile, backup, key)
        return cls(profile, key)

    @classmethod
    def open_backup_with_recovery_code(cls, profile: Profile, backup: Backup, code: str) -> Self:
        """The same with the code on paper.

        Raises ``KnownError`` as ``restoring.restore``, ``recovery_code_typo`` or
        ``recovery_code_wrong``.
        """
        with restoring.judging_its_key():
            key = KeyFile.load(backup.key_file).key_by_recovery_code(code)
        restoring.restore(profile, backup, key)
        return cls(profile, key)

    def read(self) -> Diary:
        """The whole diary, without the bin; raises ``KnownError("vault_damaged")``."""
        with self._file.reading() as connection:
            return Diary.of(read_records(connection))

    def deleted(self) -> tuple[Deleted, ...]:
        """What lies in the bin, last deleted first; raises ``KnownError("vault_damaged")``."""
        with self._file.reading() as connection:
            found = [Deleted(*pair) for pair in read_deleted(connection)]
        return tuple(sorted(found, key=lambda deleted: deleted.deleted_at, reverse=True))

    def warm_up(self) -> None:
        """Import what the first write needs (about half a second), for a moment of rest."""
        _ = self._file.writer

    def apply(self, change: Change) -> None:
        """Write the whole change or nothing of it; returns once it is safely on the disk.

        Raises ``KnownError`` ``disk_full``, ``file_read_only``, ``vault_damaged`` and the like.
        """
        with self._file.writing():
            self._file.writer.apply(change, now())

    def forget(self, ids: Collection[str]) -> None:
        """Take records out for good, from the vault and from every backup within reach."""
        with self._file.writing() as connection:
            forgetting.erase(connection, ids)
        with suppress(KnownError):  # a copy of before a new lock is read as well
            self.catch_up()
        forgetting.erase_in_copies(self._profile, self._key, ids)

    def save_draft(self, name: str, text: str) -> None:
        """Keep what is being typed at the place ``name``."""
        with self._file.writing() as connection, transaction(connection):
            connection.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?)", (name, text))

    def draft(self, name: str) -> str | None:
        """What was being typed at the place ``name``, if anything was kept."""
        with calmly(self._profile.vault):
            found = self._file.connection.execute(
                "SELECT text FROM drafts WHERE name = ?", (name,)
            ).fetchone()
        return found[0] if found else None

    def drop_draft(self, name: str) -> None:
        """Let go of what was being typed at the place ``name``."""
        with self._file.writing() as connection, transaction(connection):
            connection.execute("DELETE FROM drafts WHERE name = ?", (name,))

    def change_passphrase(self, old: str, new: str) -> None:
        """Wrap the key with another passphrase; an empty one leaves it open.

        The key files within reach follow, those out of reach when they are there again, and a
        remembered key is dropped. A copy of the key file that lies elsewhere still opens with
        ``old``, and the key in it is that of today's diary: only ``relock`` changes that. Who
        opened the vault with the recovery code has forgotten ``old``, so it is not looked at. Else
        raises ``KnownError("wrong_passphrase")`` when ``old`` is not the present one.
        """
        key_file = self._known_to(old)
        self._keep(key_file.with_passphrase(self._key, new))
        self._passphrase_changed(key_file.vault_id)

    def relock(self, old: str, new: str) -> str:
        """Give the diary another key, and a passphrase and recovery code that belong to it.

        No key file of before opens today's diary after that. Returns the recovery code, to be shown
        before ``catch_up`` encrypts the copies within reach anew, which may be stopped. Raises as
        ``change_passphrase`` and ``relocking.relock``; all then opens as before.
        """
        present = self._known_to(old)
        with self._file.writing():
            note_behind(self._profile)
        self._file.let_go()
        self._key, code = relock(self._profile, self._key, present, new)
        self._file = OpenFile(self._profile, self._key)
        self._passphrase_changed(present.vault_id)
        return code

    def catch_up(self, progress: Progress = silent) -> int:
        """Let the copies within reach open as the diary does; how many still open otherwise."""
        return follow(self._profile, self._key, progress)

    def remember(self) -> None:
        """Let the computer's keyring open the vault from now on.

        Raises ``KnownError("keyring_unavailable")``.
        """
        remembered.keep(KeyFile.load(self._profile.vault_key).vault_id, self._key)

    def stop_remembering(self) -> None:
        """Take the key out of the computer's keyring; raises as ``remember``."""
        remembered.drop(KeyFile.load(self._profile.vault_key).vault_id)

    def new_recovery_code(self) -> str:
        """Make another recovery code, to be shown once; the old one opens no copy within reach."""
        code = new_recovery_code()
        key_file = KeyFile.load(self._profile.vault_key)
        self._keep(key_file.with_recovery_code(self._key, code))
        return code

    def back_up(self, folder: Path | None = None, *, most_bytes: int | None = None) -> Backup:
        """Make a verified backup in the profile, or in another folder, and thin the older ones.

        See ``backups.back_up`` for what is kept and for the errors; ``most_bytes`` is what the
        person set, unless it is given.
        """
        profile = self._profile
        if most_bytes is None:
            most_bytes = backups.most_bytes(profile)
        return backups.back_up(
            self._file.connection, self._key, profile, folder or profile.backups, most_bytes
        )

    def back_up_everywhere(self, *, only_changed: bool = False) -> None:
        """Back up into the profile and into the second folder, where there is one.

        A second folder that cannot be reached now, such as a stick, is passed over. With
        ``only_changed`` a place whose newest backup is of this very state is too. Raises as
        ``back_up``.
        """
        for folder in backup_folders(self._profile):
            changed = not only_changed or backups.changed_since(self._profile, folder)
            if changed and folder.parent.is_dir():
                self.back_up(folder)
        with suppress(KnownError):
            self.catch_up()
            restoring.thin_aside(self._profile, backups.most_bytes(self._profile))

    def entries_in(self, backup: Backup) -> int | None:
        """The number of records in a backup, None when it is not a good one of this vault."""
        return backups.entries(backup, self._key)

    def restore(self, backup: Backup) -> None:
        """Put ``backup`` in the place of this vault, whose file is put aside, and go on with it.

        Raises ``KnownError`` as ``restoring.restore``; this vault then goes on as it was.
        """
        with suppress(KnownError):  # one of before a new lock
            copy, key_file = Profile(backup.folder), KeyFile.load(self._profile.vault_key)
            follow_one(self._profile, copy, key_file, self._key)
        self._file.let_go()
        restoring.restore(self._profile, backup, self._key)

    def check(self) -> CheckReport:
        """Look for damage and for records that belong to nothing, and mend what can be mended."""
        with suppress(KnownError):
            self.catch_up()
        with calmly(self._profile.vault):
            return check(self._file.connection, self._profile, self._key, self._remnants)

    def close(self) -> None:
        """Close the connection; the vault is of no use after that."""
        self._file.close()

    def _cleared(self) -> Self:
        """This vault, now that it opened: nothing needs what a crash left lying in the profile.

        A second folder is left to the work beside the window; it may take long to answer.
        """
        self._remnants = clear_remnants(self._profile, self._profile.backups)
        return self

    def _known_to(self, passphrase: str) -> KeyFile:
        """The key file, for who knows the passphrase or came in by the code."""
        key_file = KeyFile.load(self._profile.vault_key)
        if not self.opened_by_code:
            key_file.key(passphrase)
        return key_file

    def _keep(self, key_file: KeyFile) -> None:
        note_behind(self._profile)
        key_file.save(self._profile.vault_key)
        self.catch_up()

    def _passphrase_changed(self, vault_id: str) -> None:
        self.opened_by_code = False
        if load_settings(self._profile.settings).remember_key:
            # It is changed already; a keyring that is out of reach does not undo that.
            with suppress(KnownError):
                remembered.drop(vault_id)
