"""The command line; without a command it opens the window."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from evenwichtapp import __version__


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="evenwichtapp", description=__doc__)
    parser.add_argument("--version", action="version", version=f"Evenwicht {__version__}")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it is done."""
    _parser().parse_args(arguments)
    return 0
