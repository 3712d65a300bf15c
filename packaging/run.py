"""Start the app from the source tree; without a display run the off-screen demo instead."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TREE = Path(__file__).resolve().parent.parent


def has_display() -> bool:
    """Whether Qt can show a window: always outside Linux, there with an X or Wayland display."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    """Run the window, or write the demo to ``demo/``; gives the app's own exit code."""
    app = [sys.executable, "-m", "evenwichtapp"]
    if has_display():
        return subprocess.run(app, cwd=TREE, check=False).returncode
    print("There is no display here, so the demo is drawn off-screen into demo/.", flush=True)
    # Off-screen Qt says at every window that it cannot size one; nobody needs to read that.
    quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    offscreen = {**os.environ, **quiet}
    command = [*app, "demo", "--out", "demo", "--force"]
    return subprocess.run(command, cwd=TREE, env=offscreen, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
