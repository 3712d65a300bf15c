"""A command line on a profile of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from evenwichtapp.cli import main

PASSPHRASE = "regen op het dak"


@dataclass(frozen=True)
class Outcome:
    """What one command gave."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def run(profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the profile, in Dutch and with a passphrase unless told otherwise."""
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("EVENWICHT_PASSPHRASE", PASSPHRASE)

    def run_command(*arguments: str | Path) -> Outcome:
        capsys.readouterr()
        try:
            code = main(["--profile", str(profile), *map(str, arguments)])
        except SystemExit as stop:  # argparse ends the process itself
            code = int(stop.code or 0)
        return Outcome(code, *capsys.readouterr())

    return run_command
