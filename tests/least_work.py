"""The least work Argon2id can do, for whatever is about something else than that work."""

from __future__ import annotations

from contextlib import AbstractContextManager
from unittest.mock import patch

from evenwichtapp.vault.key import key_file
from evenwichtapp.vault.key.hardness import Hardness

LEAST = Hardness(memory_kib=8, iterations=1, lanes=1)


def least_work() -> AbstractContextManager[Hardness]:
    """Meanwhile new passphrases and codes are wrapped with the least work."""
    return patch.object(key_file, "USUAL_HARDNESS", LEAST)
