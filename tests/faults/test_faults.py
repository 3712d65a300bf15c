"""The proofs in a short form; ``python -m tests.faults`` runs them in full."""

import sys

import pytest

from tests.faults.kill import kill_while_writing


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_kill_while_writing(tmp_path):
    figures = kill_while_writing(tmp_path / "profile", tries=60)
    assert figures.good, figures
