"""What every test stands on: no display is needed, and a slow machine fails no test."""

import os

import pytest
from hypothesis import settings

from evenwichtapp.vault.key.hardness import Hardness

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No deadline: how long one example takes says something of the machine, not of the code.
settings.register_profile("usual", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("mutants", deadline=None, derandomize=True, max_examples=25)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "usual")
)

LEAST = Hardness(memory_kib=8, iterations=1, lanes=1)


@pytest.fixture(autouse=True)
def _quick_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    """The least work Argon2id can do; what it usually does stands in the tests of the key."""
    monkeypatch.setattr("evenwichtapp.vault.key.key_file.USUAL_HARDNESS", LEAST)
