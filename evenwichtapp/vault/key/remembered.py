"""The vault's key in the keyring of the computer, where the person wants that.

A convenience and never the only way in: a keyring that is absent, empty or replaced only means
that the passphrase is asked.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from evenwichtapp.errors import KnownError
from evenwichtapp.vault.key.key_file import KEY_BYTES

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Evenwicht"
PLAIN_FILES = "keyrings.alt"  # backends that keep what they get in a file of their own


def keep(vault_id: str, key: bytes) -> None:
    """Put the key of the vault ``vault_id`` in the keyring.

    Raises ``KnownError("keyring_unavailable")``.
    """
    try:
        _keyring().set_password(SERVICE, vault_id, base64.b64encode(key).decode("ascii"))
    except Exception:  # each system's keyring has errors of its own
        raise KnownError("keyring_unavailable") from None


def find(vault_id: str) -> bytes | None:
    """The key that was kept, None where there is none or the keyring does not answer."""
    try:
        kept = _keyring().get_password(SERVICE, vault_id)
    except Exception:  # as above
        return None
    try:
        key = base64.b64decode(kept or "", validate=True)
    except binascii.Error:
        return None
    return key if len(key) == KEY_BYTES else None


def drop(vault_id: str) -> None:
    """Take the key out of the keyring, if it is there.

    Raises ``KnownError("keyring_unavailable")`` where it may still be in there.
    """
    try:
        keyring = _keyring()
        if keyring.get_password(SERVICE, vault_id) is not None:
            keyring.delete_password(SERVICE, vault_id)
    except Exception:  # as above
        raise KnownError("keyring_unavailable") from None


def _keyring() -> KeyringBackend:
    """The computer's own keyring; one that is no more than a file in the open does not count."""
    import keyring  # noqa: PLC0415 - 0.2 s, and most people never need it
    from keyring.errors import NoKeyringError  # noqa: PLC0415

    found = keyring.get_keyring()
    for backend in getattr(found, "backends", None) or (found,):
        if not type(backend).__module__.startswith(PLAIN_FILES):
            return backend
    raise NoKeyringError
