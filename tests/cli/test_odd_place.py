"""The command line in a folder that cannot do everything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from evenwichtapp.catalogue.sentences import sentence
from tests.faults.disks.odd_place import at_odd_place, build


def test_what_a_folder_cannot_do_is_said_once(tmp_path: Path) -> None:
    try:
        library = build(tmp_path)
    except PermissionError:
        pytest.skip("there is no gcc here, or no system where a library can go before its own")
    place = tmp_path / "place"
    place.mkdir()
    profile = place / "profile"
    environment = at_odd_place(library, "folder,mode", place) | {"EVENWICHT_PASSPHRASE": ""}
    command = [sys.executable, "-m", "evenwichtapp", "--profile", str(profile), "--lang", "nl"]

    def run(*arguments: str) -> tuple[int, str, str]:
        done = subprocess.run(
            [*command, *arguments], env=environment, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout, done.stderr

    said = sentence("vault.place_unsynced").nl
    assert run("log", "--score", "6")[::2] == (0, f"{said}\n")
    assert run("log", "--score", "7")[::2] == (0, "")
    code, out, err = run("check")
    assert (code, err) == (0, "")
    assert said in out
