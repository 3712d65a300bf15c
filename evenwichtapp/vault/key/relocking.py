"""A new lock: another random key, so that nothing that opened the diary before opens it now.

The diary is encrypted anew beside the old one, held against it row by row, and takes its place
together with its key file as one step. Its copies follow one by one (``following``).
"""

from __future__ import annotations

import os
import secrets
from contextlib import closing
from itertools import zip_longest

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.disk.cipher import Connection, calmly, journal_of
from evenwichtapp.vault.disk.journal import playable
from evenwichtapp.vault.disk.swapping import taking_the_place_of
from evenwichtapp.vault.key.key_file import KEY_BYTES, KeyFile
from evenwichtapp.vault.key.recovery_code import new_recovery_code


def locked(key_file: KeyFile, key: bytes, passphrase: str) -> tuple[KeyFile, str]:
    """The file as ``passphrase`` opens it, with a recovery code; "" without a passphrase."""
    key_file = key_file.with_passphrase(key, passphrase)
    if not passphrase:
        return key_file, ""
    code = new_recovery_code()
    return key_file.with_recovery_code(key, code), code


def relock(profile: Profile, key: bytes, present: KeyFile, passphrase: str) -> tuple[bytes, str]:
    """Give the closed diary another key; that, and the recovery code that belongs to it.

    ``key`` and ``present`` are those of now. Raises ``KnownError`` as ``encrypt_anew``.
    """
    new_key = secrets.token_bytes(KEY_BYTES)
    key_file, code = locked(present.with_new_key(key, new_key), new_key, passphrase)
    encrypt_anew(profile, key, new_key, key_file)
    return new_key, code


def encrypt_anew(place: Profile, key: bytes, new_key: bytes, key_file: KeyFile) -> None:
    """Encrypt the closed diary in ``place`` with ``new_key`` and give it ``key_file``.

    Its time of change stays, which tells whether a backup is of this very state. Raises
    ``KnownError``: ``vault_damaged`` for one that is not whole, ``disk_full`` and the like; it then
    stands as it was.
    """
    with taking_the_place_of(place) as arriving, calmly(place.vault):
        if not playable(journal_of(place.vault)):
            raise KnownError("vault_damaged")
        before = place.vault.stat()
        with closing(cipher.connect(place.vault, key)) as old:
            if not cipher.whole(old):
                raise KnownError("vault_damaged")
            with closing(cipher.new_file(arriving.vault, new_key)) as new:
                old.backup(new)
            _compare(old, arriving, new_key)
        os.utime(arriving.vault, ns=(before.st_atime_ns, before.st_mtime_ns))
        key_file.save(arriving.vault_key)


def _compare(old: Connection, arriving: Profile, new_key: bytes) -> None:
    """Raises ``KnownError("relock_failed")`` where the new file does not hold what the old does."""
    if not cipher.whole_file(arriving.vault, new_key):
        raise KnownError("relock_failed")
    with closing(cipher.connect(arriving.vault, new_key)) as new:
        names = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        tables = old.execute(names).fetchall()
        rows = (f'SELECT * FROM "{name}"' for (name,) in tables)
        if tables != new.execute(names).fetchall() or not all(_same(old, new, r) for r in rows):
            raise KnownError("relock_failed")


def _same(old: Connection, new: Connection, query: str) -> bool:
    return all(one == other for one, other in zip_longest(old.execute(query), new.execute(query)))
