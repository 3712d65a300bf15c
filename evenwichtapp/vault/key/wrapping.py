"""Wrapping the vault's key (RFC 3394, authenticated) with what only the person knows."""

from __future__ import annotations

import unicodedata

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from evenwichtapp.errors import KnownError
from evenwichtapp.vault.key.hardness import Hardness
from evenwichtapp.vault.key.recovery_code import recovery_secret

DERIVED_BYTES = 32


def wrap_by_passphrase(key: bytes, passphrase: str, salt: bytes, hardness: Hardness) -> bytes:
    """``key`` as only the passphrase opens it."""
    return aes_key_wrap(_from_passphrase(passphrase, salt, hardness), key)


def unwrap_by_passphrase(wrapped: bytes, passphrase: str, salt: bytes, hardness: Hardness) -> bytes:
    """The key again; raises ``KnownError("wrong_passphrase")``."""
    try:
        return aes_key_unwrap(_from_passphrase(passphrase, salt, hardness), wrapped)
    except InvalidUnwrap:
        raise KnownError("wrong_passphrase") from None


def wrap_by_code(key: bytes, code: str, salt: bytes) -> bytes:
    """``key`` as only the recovery code opens it; raises ``KnownError("recovery_code_typo")``."""
    return aes_key_wrap(_from_code(code, salt), key)


def unwrap_by_code(wrapped: bytes, code: str, salt: bytes) -> bytes:
    """The key again; raises ``KnownError`` ``recovery_code_typo`` or ``recovery_code_wrong``."""
    try:
        return aes_key_unwrap(_from_code(code, salt), wrapped)
    except InvalidUnwrap:
        raise KnownError("recovery_code_wrong") from None


def wrap_by_key(key: bytes, by: bytes) -> bytes:
    """``key`` as only another vault's key opens it."""
    return aes_key_wrap(_from_key(by), key)


def unwrap_by_key(wrapped: bytes, by: bytes) -> bytes:
    """The key again; raises ``KnownError("vault_key_damaged")``."""
    try:
        return aes_key_unwrap(_from_key(by), wrapped)
    except InvalidUnwrap:
        raise KnownError("vault_key_damaged") from None


def _from_passphrase(passphrase: str, salt: bytes, hardness: Hardness) -> bytes:
    # One keyboard sends é as one character, another as two: the same word must open the vault.
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Argon2id(
        salt=salt,
        length=DERIVED_BYTES,
        iterations=hardness.iterations,
        lanes=hardness.lanes,
        memory_cost=hardness.memory_kib,
    ).derive(secret)


def _from_code(code: str, salt: bytes) -> bytes:
    secret = recovery_secret(code)
    return HKDF(SHA256(), DERIVED_BYTES, salt, b"evenwicht recovery code").derive(secret)


def _from_key(key: bytes) -> bytes:
    return HKDF(SHA256(), DERIVED_BYTES, None, b"evenwicht former lock").derive(key)
