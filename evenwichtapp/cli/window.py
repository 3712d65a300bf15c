"""Without a command: the window."""

from __future__ import annotations

from evenwichtapp.cli.language import SPOKEN
from evenwichtapp.cli.request import Request
from evenwichtapp.ui.app import run as show


def run(request: Request) -> int:
    """Show the window until it is closed; the exit code is the window's own."""
    return show(request.profile, SPOKEN.get(request.options.lang or ""))
