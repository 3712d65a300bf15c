"""The short form; ``python -m tests.monkey`` goes on for minutes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TREE = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for its memory")
def test_whatever_is_done_nothing_raises_warns_is_left_or_grows(tmp_path: Path) -> None:
    """In a process of its own, because it answers for everything in there."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.monkey", "--actions", "200", "--seed", "1"],
        cwd=TREE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
