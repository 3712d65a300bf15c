"""What was asked on the command line, and how an error is told."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evenwichtapp.catalogue.models import Language, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.language import spoken_language
from evenwichtapp.cli.parser import parser
from evenwichtapp.destination import Destination, DestinationFolder
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile, default_profile

DONE = 0
COULD_NOT = 1
WRONG_USE = 2
WRONG_USE_CODES = frozenset(
    {
        "bad_day",
        "bad_score",
        "bad_shift",
        "bad_size",
        "bad_time",
        "empty_agreement",
        "event_unknown_kind",
        "event_unknown_tick",
        "future_day",
        "look_again_before",
        "note_too_long",
        "period_reversed",
        "unknown_item",
        "unknown_item_far",
        "unknown_page",
        "unknown_part",
    }
)


@dataclass(frozen=True)
class Request:
    """One command with its options, in the language to answer in."""

    options: argparse.Namespace
    language: Language

    @property
    def profile(self) -> Profile:
        """The profile that was named, or the person's own."""
        folder: Path | None = self.options.profile
        return Profile(folder) if folder else default_profile()

    def destination(self, path: Path) -> Destination:
        """The file that was named to write; one that is there is replaced only with --force."""
        return Destination(path, self.profile, replace=self.options.force)

    def destination_folder(self, path: Path) -> DestinationFolder:
        """The folder that was named to write into."""
        return DestinationFolder(path, self.profile)

    def say(self, text: Text) -> None:
        """Print a sentence."""
        print(text.in_language(self.language))


def show_any_letter() -> None:
    """Let a console that lacks a letter, such as an emoji, show its number in the place of it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def print_json(document: Any) -> None:
    """Print JSON that is JSON on every console: where a letter cannot be shown, escaped."""
    shown = json.dumps(document, ensure_ascii=False, indent=2)
    try:
        shown.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        shown = json.dumps(document, indent=2)
    print(shown)


def read(arguments: Sequence[str]) -> Request:
    """The request in ``arguments``; ends the process with 2 where they make no sense."""
    language = spoken_language(arguments)
    return Request(parser(language).parse_args(arguments), language)


def tell(error: KnownError, language: Language) -> None:
    """Print the calm sentence of an error on stderr."""
    print(sentence(error.code, **error.values).in_language(language), file=sys.stderr)


def exit_code(error: KnownError) -> int:
    """2 for what should have been typed otherwise, 1 for what went wrong."""
    return WRONG_USE if error.code in WRONG_USE_CODES else COULD_NOT
