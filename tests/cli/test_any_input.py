"""Whatever is typed, in a file or on a console: one calm sentence, never an exception's name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from evenwichtapp.cli import signals
from evenwichtapp.diary.change import Change
from evenwichtapp.paths import Profile
from evenwichtapp.vault.key.recovery_code import new_recovery_code
from evenwichtapp.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE, Run

CASES = Path(__file__).resolve().parent.parent / "data" / "imports" / "cases"


@pytest.mark.parametrize("option", ["score", "day", "time", "shift", "stressor", "sign", "event"])
@pytest.mark.parametrize("typed", ["--", "-", "", "\ud800", "9" * 5000])
def test_no_value_of_an_option_ends_in_a_traceback(run: Run, option: str, typed: str) -> None:
    given = {"score": "6", option: typed}
    outcome = run("log", *(f"--{name}={value}" for name, value in given.items()))
    if outcome.code != 0:  # an empty day is today
        assert outcome.code == 2
        assert len(outcome.err.splitlines()) == 1
        assert "Error" not in outcome.err


def test_two_dashes_are_a_note_as_good_as_any(run: Run, tmp_path: Path) -> None:
    assert run("log", "--score=6", "--note=--").code == 0
    copy = tmp_path / "copy.json"
    run("export", "--format", "json", "--out", copy)
    assert json.loads(copy.read_bytes())["check_ins"][0]["note"] == "--"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_console_without_a_letter_shows_its_number(tmp_path: Path, encoding: str) -> None:
    table, map_ = tmp_path / "mood.csv", tmp_path / "map.json"
    columns = "full_date,date,weekday,time,mood,activities,note"
    row = "2024-05-01,1 mei,woensdag,21:35,\U0001f600 fijn,,"
    table.write_text(f"{columns}\n{row}\n", encoding="utf-8")
    told = _run(tmp_path, encoding, "import", str(table))
    assert (told.returncode, b"Error" in told.stderr) == (1, False)
    assert list(json.loads(told.stdout.decode(encoding))["moods"]) == ["\U0001f600 fijn"]
    gone = tmp_path / "\U0001f600.csv"
    told = _run(tmp_path, encoding, "import", str(gone))
    assert (told.returncode, b"U0001f600" in told.stderr) == (1, True)
    map_.write_text(json.dumps({"moods": {"\U0001f600 fijn": 8}}), encoding="utf-8")
    assert _run(tmp_path, encoding, "import", str(table), "--map", str(map_)).returncode == 0


def _run(folder: Path, encoding: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "evenwichtapp", "--profile", str(folder / "profile"), *arguments],
        env={**os.environ, "EVENWICHT_PASSPHRASE": "", "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )


def test_a_fault_of_ours_is_one_sentence_with_its_place(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the words of the person")

    assert run("log", "--score", "6").code == 0
    monkeypatch.setattr(signals, "signals", broken)
    outcome = run("signals")
    assert (outcome.code, outcome.out) == (1, "")
    assert "cli/signals.py:" in outcome.err
    assert "RuntimeError" not in outcome.err and "words" not in outcome.err


def test_stopping_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    assert run("log", "--score", "6").code == 0
    monkeypatch.setattr(signals, "signals", stopped)
    outcome = run("signals")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("Gestopt")


def test_the_recovery_code_will_do_where_a_passphrase_is_asked(
    run: Run, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = run("log", "--score", "6").err
    code = next(word for word in shown.split() if word.count("-") == 6).strip(".")
    packed = tmp_path / "stick.evenwicht"
    assert run("backup", "--to", packed).code == 0
    monkeypatch.setenv("EVENWICHT_PASSPHRASE", code.lower().replace("-", " "))
    assert run("check").code == 0
    assert run("restore", packed).code == 0
    profile.rename(tmp_path / "old computer")
    assert run("restore", packed).code == 0
    assert run("check").code == 0


def test_a_passphrase_that_looks_like_a_code_is_still_a_passphrase(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVENWICHT_PASSPHRASE", new_recovery_code())
    assert run("log", "--score", "6").code == 0
    assert run("check").code == 0
    monkeypatch.setenv("EVENWICHT_PASSPHRASE", new_recovery_code())
    assert run("check").code == 1


def test_what_changed_is_told_and_brought_up_to_date_when_asked(run: Run, tmp_path: Path) -> None:
    map_ = CASES / "map.json"
    assert run("import", CASES / "note_before.csv", "--map", map_).code == 0
    told = run("import", CASES / "note_corrected.csv")  # the map was kept
    assert (told.code, "1 is veranderd" in told.out) == (0, True)
    assert notes(run, tmp_path) == ["tired"]
    assert "bijgewerkt" in run("import", CASES / "note_corrected.csv", "--update").out
    assert notes(run, tmp_path) == ["tired, better now"]
    assert "1 stond er al" in run("import", CASES / "note_corrected.csv").out


def notes(run: Run, folder: Path) -> list[str]:
    copy = folder / "copy.json"
    assert run("export", "--format", "json", "--out", copy, "--force").code == 0
    return [check_in["note"] for check_in in json.loads(copy.read_bytes())["check_ins"]]


def test_what_lies_in_the_bin_comes_back_when_asked(
    run: Run, profile: Path, tmp_path: Path
) -> None:
    file = CASES / "note_before.csv"
    assert run("import", file, "--map", CASES / "map.json").code == 0
    vault = Vault.open(Profile(profile), PASSPHRASE)
    vault.apply(Change("check_in_removed", remove=tuple(vault.read().check_ins)))
    vault.close()
    assert "1 ligt in je prullenbak" in run("import", file).out
    assert notes(run, tmp_path) == []
    assert run("import", file, "--from-bin").code == 0
    assert notes(run, tmp_path) == ["tired"]


def test_a_template_offers_what_names_meant_the_time_before(run: Run, tmp_path: Path) -> None:
    assert run("import", CASES / "mood_before.csv", "--map", CASES / "map.json").code == 0
    file = tmp_path / "more.csv"
    rows = "2024-05-02,x,x,21:35,good,,,\n2024-05-03,x,x,21:35,own,,,\n"
    file.write_text("full_date,date,weekday,time,mood,activities,note_title,note\n" + rows)
    asked = run("import", file)
    assert asked.code == 1
    assert json.loads(asked.out)["moods"] == {"good": 8, "own": None}


def test_a_file_of_which_nothing_can_come_is_not_said_to_be_there_already(
    run: Run, profile: Path, tmp_path: Path
) -> None:
    file = tmp_path / "months.csv"
    rows = "".join(f'2017,{day} brumaire,x,12:10,"","",""\n' for day in range(10, 30))
    file.write_text("year,date,weekday,time,mood,activities,note\n" + rows, encoding="utf-8")
    for _ in range(2):
        told = run("import", file)
        assert told.code == 1
        assert "al in je dagboek" not in told.out
        assert len(told.out.splitlines()) == 2
        assert "20 rijen zijn weggelaten: 2, 3, 4, 5, 6 en nog 15." in told.out
    assert not profile.exists()
