"""Folders that a command writes into."""

from __future__ import annotations

from pathlib import Path

from evenwichtapp.errors import KnownError


def make_folder(folder: Path) -> None:
    """Make the folder where it is not there; raises ``KnownError("folder_unwritable")``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise KnownError("folder_unwritable", folder=str(folder)) from None
