"""What every test stands on: no display is needed, and a slow machine fails no test."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.least_work import least_work

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No deadline: how long one example takes says something of the machine, not of the code.
settings.register_profile("usual", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("mutants", deadline=None, derandomize=True, max_examples=25)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "usual")
)


@pytest.fixture(autouse=True)
def _quick_derivation() -> Iterator[None]:
    """The usual work stands in the tests of the key."""
    with least_work():
        yield
