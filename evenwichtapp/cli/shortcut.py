"""What a shortcut says of the window, read without all that the commands need."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from evenwichtapp.catalogue.models import Language


class Shortcut(NamedTuple):
    """Which profile the window opens and in what language; None: what it would do by itself.

    ``minimised``: the session started it, so that nothing comes into view yet.
    """

    profile: Path | None = None
    lang: Language | None = None
    minimised: bool = False


def read_shortcut(arguments: Sequence[str]) -> Shortcut | None:
    """The options of the window, where ``arguments`` hold nothing else; None for a command.

    What makes no sense is None as well: the whole parser refuses it in the person's language.
    """
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--profile", type=Path)
    parser.add_argument("--lang", choices=("nl", "en"))
    parser.add_argument("--minimised", action="store_true")
    try:
        options, rest = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return None
    return None if rest else Shortcut(**vars(options))
