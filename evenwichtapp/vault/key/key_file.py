"""The key file: the vault's random key, wrapped by the passphrase and by the recovery code.

The diary itself is encrypted with 32 random bytes that only a new lock changes. This file holds
them once per slot, each time wrapped (RFC 3394, authenticated) with a key derived from what only
the person knows, so that a new passphrase rewrites a few hundred bytes and never the diary.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from evenwichtapp.errors import KnownError
from evenwichtapp.files import open_plain, write_whole
from evenwichtapp.vault.key.hardness import USUAL_HARDNESS, Hardness

KEY_BYTES = 32
SALT_BYTES = 16
FORMAT = "evenwicht-key"
VERSION = 1
LONGEST_FILE = 10_000
MOST_FORMER = 50  # of some 130 bytes each


@dataclass(frozen=True)
class PassphraseSlot:
    """The key as the passphrase opens it."""

    salt: bytes
    wrapped: bytes
    hardness: Hardness

    @classmethod
    def of(cls, key: bytes, passphrase: str) -> PassphraseSlot:
        """Wrap ``key`` with a new salt."""
        from evenwichtapp.vault.key.wrapping import wrap_by_passphrase

        salt, hardness = secrets.token_bytes(SALT_BYTES), USUAL_HARDNESS
        return cls(salt, wrap_by_passphrase(key, passphrase, salt, hardness), hardness)

    def key(self, passphrase: str) -> bytes:
        """Unwrap the key; raises ``KnownError("wrong_passphrase")``."""
        from evenwichtapp.vault.key.wrapping import unwrap_by_passphrase

        return unwrap_by_passphrase(self.wrapped, passphrase, self.salt, self.hardness)


@dataclass(frozen=True)
class RecoverySlot:
    """The key as the recovery code opens it; 130 random bits need no slow derivation."""

    salt: bytes
    wrapped: bytes

    @classmethod
    def of(cls, key: bytes, code: str) -> RecoverySlot:
        """Wrap ``key`` with a new salt."""
        from evenwichtapp.vault.key.wrapping import wrap_by_code

        salt = secrets.token_bytes(SALT_BYTES)
        return cls(salt, wrap_by_code(key, code, salt))

    def key(self, code: str) -> bytes:
        """Unwrap the key; raises ``KnownError`` ``recovery_code_typo`` or
        ``recovery_code_wrong``."""
        from evenwichtapp.vault.key.wrapping import unwrap_by_code

        return unwrap_by_code(self.wrapped, code, self.salt)


@dataclass(frozen=True)
class FormerLock:
    """The key of before a new lock, as only the present key opens it.

    So whoever opens the diary reaches its older copies too, and never the other way round.
    """

    vault_id: str
    wrapped: bytes


@dataclass(frozen=True)
class KeyFile:
    """The slots of one vault. Without a passphrase ``open_key`` is the key itself.

    ``vault_id`` is random and says which key this is about; it opens nothing. A new lock has
    another one.
    """

    vault_id: str = field(default_factory=lambda: secrets.token_hex(16))
    open_key: bytes | None = None
    passphrase: PassphraseSlot | None = None
    recovery: RecoverySlot | None = None
    former: tuple[FormerLock, ...] = ()

    @property
    def needs_passphrase(self) -> bool:
        """Whether something has to be typed before the vault opens."""
        return self.open_key is None

    def key(self, passphrase: str) -> bytes:
        """The vault's key; raises ``KnownError("wrong_passphrase")``."""
        if self.open_key is not None:
            return self.open_key
        if self.passphrase is None:
            raise KnownError("wrong_passphrase")
        return self.passphrase.key(passphrase)

    def key_by_recovery_code(self, code: str) -> bytes:
        """The vault's key; raises ``KnownError`` ``recovery_code_typo`` or
        ``recovery_code_wrong``."""
        if self.recovery is None:
            raise KnownError("recovery_code_wrong")
        return self.recovery.key(code)

    def with_passphrase(self, key: bytes, passphrase: str) -> KeyFile:
        """The same file with another passphrase; an empty one leaves the key open."""
        if not passphrase:
            return replace(self, open_key=key, passphrase=None)
        return replace(self, open_key=None, passphrase=PassphraseSlot.of(key, passphrase))

    def with_recovery_code(self, key: bytes, code: str) -> KeyFile:
        """The same file with another recovery code; the old one opens nothing any more."""
        return replace(self, recovery=RecoverySlot.of(key, code))

    def with_new_key(self, key: bytes, new_key: bytes) -> KeyFile:
        """A file for another key, that nothing opens yet; it keeps the way to ``key``."""
        from evenwichtapp.vault.key.wrapping import wrap_by_key

        keys = {lock.vault_id: self.former_key(lock.vault_id, key) for lock in self.former}
        keys[self.vault_id] = key
        former = [FormerLock(name, wrap_by_key(old, new_key)) for name, old in keys.items() if old]
        return KeyFile(former=tuple(former[-MOST_FORMER:]))

    def former_key(self, vault_id: str, key: bytes) -> bytes | None:
        """The key of a former lock, by the present one; None where it is none of this vault.

        Raises ``KnownError("vault_key_damaged")``.
        """
        from evenwichtapp.vault.key.wrapping import unwrap_by_key

        for lock in self.former:
            if lock.vault_id == vault_id:
                return unwrap_by_key(lock.wrapped, key)
        return None

    @property
    def vault_ids(self) -> tuple[str, ...]:
        """What names this vault and what it was before each new lock, the present one first."""
        return (self.vault_id, *(lock.vault_id for lock in self.former))

    def save(self, path: Path) -> None:
        """Write the file whole, readable for its owner only."""
        content = _filled(asdict(self))
        content = {"format": FORMAT, "version": VERSION, **content}
        content["checksum"] = _checksum(content)
        write_whole(path, _json(content).encode("ascii"))

    @classmethod
    def vault_id_in(cls, path: Path) -> str | None:
        """Which key this file is about; None for one that is damaged or gone."""
        try:
            return cls.load(path).vault_id
        except KnownError:
            return None

    @classmethod
    def load(cls, path: Path) -> KeyFile:
        """Read the file.

        Raises ``KnownError``: ``vault_key_missing``, ``vault_key_damaged``, or ``vault_newer``
        for a file of a later version of the app.
        """
        try:
            with open_plain(path) as file:
                content = json.loads(file.read(LONGEST_FILE))
            if content["format"] != FORMAT or content.pop("checksum") != _checksum(content):
                raise KnownError("vault_key_damaged")
            if content["version"] > VERSION:
                raise KnownError("vault_newer")
            return cls._of(content)
        except KnownError as error:
            if isinstance(error.__cause__, FileNotFoundError):
                raise KnownError("vault_key_missing") from None
            if error.code in {"file_unreadable", "file_not_plain"}:
                raise KnownError("vault_key_damaged") from None
            raise
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            raise KnownError("vault_key_damaged") from None

    @classmethod
    def _of(cls, content: dict[str, Any]) -> KeyFile:
        open_key, by_word, by_code = (
            content.get(name) for name in ("open_key", "passphrase", "recovery")
        )
        return cls(
            vault_id=content["vault_id"],
            open_key=_bytes(open_key) if open_key else None,
            passphrase=by_word
            and PassphraseSlot(
                _bytes(by_word["salt"]), _bytes(by_word["wrapped"]), Hardness(**by_word["hardness"])
            ),
            recovery=by_code and RecoverySlot(_bytes(by_code["salt"]), _bytes(by_code["wrapped"])),
            former=tuple(
                FormerLock(lock["vault_id"], _bytes(lock["wrapped"]))
                for lock in content.get("former", ())
            ),
        )


def _checksum(content: Mapping[str, Any]) -> str:
    """Tells a damaged file from a wrong passphrase; it protects nothing."""
    return hashlib.sha256(_json(content).encode("ascii")).hexdigest()


def _json(content: Mapping[str, Any]) -> str:
    return json.dumps(content, default=_text, indent=1, sort_keys=True)


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _filled(content: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in content.items() if value not in (None, ())}
