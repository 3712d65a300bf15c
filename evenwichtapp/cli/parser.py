"""The words of the command line: which commands there are and what each takes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NoReturn

from evenwichtapp import __version__
from evenwichtapp.catalogue.models import Language
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.records import Shift
from evenwichtapp.sharing.formats import FORMATS


class Parser(argparse.ArgumentParser):
    """Speaks the person's language and refuses wrong use with one sentence."""

    def __init__(self, *, language: Language, **rest: Any) -> None:
        super().__init__(allow_abbrev=False, add_help=False, **rest)
        self.language = language
        self.add_argument("-h", "--help", action="help", help=self.words("option_help"))

    def words(self, code: str) -> str:
        """The sentence ``cli.<code>`` in the person's language."""
        return sentence(f"cli.{code}").in_language(self.language)

    def error(self, message: str) -> NoReturn:
        """Say what was not understood and where to find help; exit 2."""
        text = sentence("cli.wrong_use", message=message, command=self.prog)
        self.exit(2, f"{text.in_language(self.language)}\n")

    def _get_values(self, action: argparse.Action, arg_strings: list[str]) -> Any:
        """What was typed for an option; argparse takes the ``--`` in ``--note=--`` for a sign."""
        if action.option_strings and action.nargs is None and arg_strings == ["--"]:
            value = self._get_value(action, "--")
            self._check_value(action, value)
            return value
        return super()._get_values(action, arg_strings)

    def option(self, name: str, **rest: Any) -> None:
        """Add an option or argument, explained by the sentence ``cli.option_<name>``."""
        code = name.lstrip("-").replace("-", "_")
        self.add_argument(name, help=self.words(f"option_{code}"), **rest)


def parser(language: Language) -> Parser:
    """The whole command line, explained in ``language``."""
    top = Parser(prog="evenwichtapp", language=language)
    top.description = top.words("about")
    top.option("--version", action="version", version=f"Evenwicht {__version__}")
    top.set_defaults(profile=None, lang=None)
    _common(top)
    commands = top.add_subparsers(metavar="COMMAND", title=top.words("commands"), required=True)
    for name, (module, add_options) in COMMANDS.items():
        explanation = top.words(name)
        command = commands.add_parser(
            name, language=language, help=explanation, description=explanation
        )
        command.set_defaults(module=module)
        _common(command)
        add_options(command)
    return top


def _common(command: Parser) -> None:
    """Options that may stand before and after the command's name."""
    command.option("--profile", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    command.option("--lang", choices=("nl", "en"), default=argparse.SUPPRESS)


def _log(command: Parser) -> None:
    command.option("--score", required=True, metavar="1-10")
    command.option("--day", metavar="YYYY-MM-DD")
    command.option("--time", metavar="HH:MM")
    command.option("--shift", metavar="|".join(Shift))
    for kind in ("stressor", "sign", "coping"):
        command.option(f"--{kind}", action="append", default=[], metavar="ID")
    command.option("--event", action="append", default=[], metavar="KIND[:TICK,TICK]")
    command.option("--note", default="", metavar="TEXT")


def _as_of(command: Parser) -> None:
    command.option("--json", action="store_true")
    command.option("--as-of", metavar="YYYY-MM-DD")


def _agreements(command: Parser) -> None:
    command.option("--json", action="store_true")


def _agree(command: Parser) -> None:
    command.option("text", metavar="TEXT")
    command.option("--with", dest="with_whom", default="", metavar="NAME")
    command.option("--look-again", metavar="YYYY-MM-DD")


def _export(command: Parser) -> None:
    command.option("--format", choices=sorted(FORMATS), required=True)
    command.option("--out", type=Path, required=True, metavar="FILE")
    _period(command)
    command.option("--include", metavar="PART,PART")
    _force(command)


def _force(command: Parser) -> None:
    command.option("--force", action="store_true")


def _import(command: Parser) -> None:
    command.option("file", type=Path, metavar="FILE")
    command.option("--dry-run", action="store_true")
    command.option("--map", type=Path, metavar="FILE.json")
    command.option("--update", action="store_true")
    command.option("--from-bin", action="store_true")


def _report(command: Parser) -> None:
    command.option("--out", type=Path, required=True, metavar="FILE.pdf")
    _period(command)
    _force(command)
    command.set_defaults(format="pdf", include=None)


def _card(command: Parser) -> None:
    command.option("--out", type=Path, required=True, metavar="FILE.pdf")
    _force(command)
    command.set_defaults(format="card", include=None, first=None, last=None)


def _period(command: Parser) -> None:
    command.option("--from", dest="first", metavar="YYYY-MM-DD")
    command.option("--to", dest="last", metavar="YYYY-MM-DD")


def _demo(command: Parser) -> None:
    command.option("--out", type=Path, default=None, metavar="DIR")
    _force(command)


def _backup(command: Parser) -> None:
    command.add_argument("--to", type=Path, metavar="FILE", help=command.words("backup_to"))
    _force(command)


def _restore(command: Parser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help=command.words("restore_file"))


def _nothing_more(_command: Parser) -> None:
    """Takes nothing of its own."""


def _screenshots(command: Parser) -> None:
    command.option("--out", type=Path, required=True, metavar="DIR")
    command.option("--theme", choices=("light", "dark"))
    command.option("--size", default="1280x820", metavar="WIDTHxHEIGHT")
    command.option("--page", metavar="NAME")
    _force(command)


COMMANDS = {
    "log": ("log", _log),
    "signals": ("signals", _as_of),
    "lookback": ("lookback", _as_of),
    "agreements": ("agreements", _agreements),
    "agree": ("agree", _agree),
    "export": ("export", _export),
    "import": ("bring_in", _import),
    "report": ("export", _report),
    "card": ("export", _card),
    "demo": ("demo", _demo),
    "check": ("check", _nothing_more),
    "backup": ("backup", _backup),
    "restore": ("restore", _restore),
    "relock": ("relock", _nothing_more),
    "screenshots": ("screenshots", _screenshots),
}
