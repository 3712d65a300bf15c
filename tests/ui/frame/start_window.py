"""Child process: a start that says which modules stand at its first paint and once it is usable.

Argument: the profile's folder. Prints a line for each of both moments, its name first.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType

from tests.bench import app_window

LATER = 100_000  # milliseconds: nothing that waits may come between, however slow the machine is


def say(moment: str) -> None:
    print(moment, *sys.modules, flush=True)
    if moment == "usable_at":
        os._exit(0)


def hold(workspace: ModuleType) -> None:
    workspace.AFTER_FIRST_PAINT = LATER  # type: ignore[attr-defined]


if __name__ == "__main__":
    app_window.stamp = say
    app_window.OnImport("evenwichtapp.ui.frame.workspace", hold)
    app_window.app.PAINTED = LATER
    sys.exit(app_window.main(sys.argv[1], "", "leave"))
