"""Places to write to, for what writes a file outside every profile."""

from __future__ import annotations

from pathlib import Path

from evenwichtapp.destination import Destination
from evenwichtapp.paths import Profile


def at(path: Path) -> Destination:
    """This file, whether it is there already or not."""
    return Destination(path, Profile(path.parent / "no profile"), replace=True)
