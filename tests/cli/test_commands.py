"""The commands on a real vault, as a script would use them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from evenwichtapp.diary.records import MarkKind, Shift
from evenwichtapp.paths import Profile
from evenwichtapp.sharing.json_format import from_json
from evenwichtapp.vault.disk.profile_lock import ProfileLock
from tests.cli.conftest import PASSPHRASE, Run

DAYLIO = Path(__file__).resolve().parent.parent / "data" / "imports" / "daylio_2021.csv"
TODAY = date.today()


def diary_of(run: Run, folder: Path):  # type: ignore[no-untyped-def]
    copy = folder / "copy.json"
    assert run("export", "--format", "json", "--out", copy, "--force").code == 0
    return from_json(copy.read_bytes())


def test_a_script_from_a_new_profile_to_a_report(run: Run, tmp_path: Path) -> None:
    logged = run(
        "log", "--score", "4", "--shift", "late", "--stressor", "work_pressure",
        "--sign", "tired", "--coping", "colleagues", "--event", "death:sudden,child",
        "--note", "Zware dienst.",
    )  # fmt: skip
    assert (logged.code, len(logged.out.strip())) == (0, 32)
    assert "herstelcode" in logged.err

    map_ = tmp_path / "map.json"
    asked = run("import", DAYLIO)
    assert asked.code == 1
    template = json.loads(asked.out)
    assert set(template) == {"moods", "items"} and None in template["moods"].values()
    template["moods"] = dict.fromkeys(template["moods"], 6)
    map_.write_text(json.dumps(template), encoding="utf-8")
    assert "2 cijfers" in run("import", DAYLIO, "--map", map_).out
    again = run("import", DAYLIO, "--map", map_)
    assert again.code == 0
    assert "niets nieuws" in again.out

    told = json.loads(run("signals", "--json").out)
    assert told["as_of"]
    for signal in told["signals"]:
        assert set(signal) == {
            "id", "kind", "level", "since", "title", "why", "numbers", "interventions"
        }  # fmt: skip
        assert signal["kind"] in {"symptom", "situation", "balance", "follow_up", "own"}
        assert signal["level"] in {"notice", "flag"}
        assert date.fromisoformat(signal["since"]) <= TODAY
        for intervention in signal["interventions"]:
            assert set(intervention) == {"id", "place", "step", "label", "why"}
            assert (intervention["step"] is not None) == (intervention["place"] == "somebody")
    heavy = [signal for signal in told["signals"] if signal["kind"] == "situation"]
    assert heavy and heavy[0]["interventions"]

    tidy = tmp_path / "tidy.csv"
    assert run("export", "--format", "csv", "--out", tidy).code == 0
    assert tidy.read_bytes().startswith(
        b"\xef\xbb\xbfday,time,shift,kind,id,label,value,note,record"
    )
    assert "Zware dienst" not in tidy.read_text(encoding="utf-8-sig")

    report = tmp_path / "report.pdf"
    assert run("report", "--out", report).code == 0
    assert report.read_bytes().startswith(b"%PDF")

    diary = diary_of(run, tmp_path)
    assert len(diary.check_ins) == 3
    assert diary.events[0].ticks == ("sudden", "child")
    assert len(diary.follow_ups) == 4
    mine = diary.by_id[logged.out.strip()]
    assert (mine.score, mine.shift, mine.note) == (4, Shift.LATE, "Zware dienst.")
    assert mine.items(MarkKind.SIGN) == {"tired"}
    assert run("check").code == 0


def test_a_word_like_none_gets_no_others_named_beside_it(run: Run) -> None:
    far = run("log", "--score", "7", "--stressor=--")
    assert far.code == 2
    assert far.err.strip() == (
        "Het woord “--” staat niet in de lijst, en er lijkt er ook geen op. Kijk het na."
    )
    tick = run("log", "--score", "7", "--event", "death:zzz")
    assert tick.code == 2
    assert "“zzz” hoort niet bij deze gebeurtenis. Kies een van deze: sudden," in tick.err


def test_an_export_imported_into_an_empty_profile_is_the_same(run: Run, tmp_path: Path) -> None:
    assert run("log", "--score", "7", "--event", "good", "--note", "Rustig.").code == 0
    diary = diary_of(run, tmp_path)
    other = tmp_path / "other"
    assert run("--profile", other, "import", tmp_path / "copy.json").code == 0
    again = tmp_path / "again.json"
    arguments = ["--profile", other, "export", "--format", "json", "--out", again]
    assert run(*arguments, "--include", "all").code == 0
    assert from_json(again.read_bytes()) == diary


@pytest.mark.parametrize(
    ("arguments", "noted", "told"),
    [
        (["json"], True, "steunkring."),
        (["json", "--include", "events"], False, "Niet erin:"),
        (["csv"], False, "Niet erin: afspraken, notities."),
        (["csv", "--include", "notes"], True, "Past niet in dit soort bestand:"),
    ],
)
def test_an_export_says_what_is_in_it_and_what_is_not(
    run: Run, tmp_path: Path, arguments: list[str], noted: bool, told: str
) -> None:
    assert run("log", "--score", "7", "--note", "Zware dienst").code == 0
    outcome = run("export", "--out", tmp_path / "out", "--format", *arguments)
    assert outcome.code == 0
    assert outcome.out.splitlines()[1].startswith("Erin: cijfers")
    assert told in outcome.out
    assert ("Zware dienst" in (tmp_path / "out").read_text("utf-8-sig")) is noted


def test_a_table_of_no_known_kind_is_read_by_its_columns(run: Run, tmp_path: Path) -> None:
    table, map_ = tmp_path / "mood.csv", tmp_path / "map.json"
    table.write_text("when,mood,words\n03-11-2026,80,goed\n04-11-2026,20,zwaar\n", encoding="utf-8")
    assert run("import", table).code == 1
    columns = {"date": "when", "score": "mood", "note": "words"}
    meaning = {"columns": columns, "scale": [0, 100], "date_format": "%d-%m-%Y"}
    map_.write_text(json.dumps(meaning), encoding="utf-8")
    assert "2 cijfers" in run("import", table, "--map", map_).out
    scores = [check_in.score for check_in in diary_of(run, tmp_path).check_ins]
    assert scores == [8, 3]


def test_a_reader_that_stops_early_breaks_nothing(run: Run, profile: Path) -> None:
    assert run("demo").code == 0
    module = [sys.executable, "-m", "evenwichtapp", "--profile", str(profile)]
    arguments = ["signals", "--json", "--as-of", "2026-11-12"]
    telling = subprocess.Popen(
        [*module, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert telling.stdout and telling.stderr
    telling.stdout.close()
    assert (telling.stderr.read(), telling.wait()) == ("", 0)
    telling.stderr.close()


def test_a_dry_run_changes_nothing(run: Run, profile: Path, tmp_path: Path) -> None:
    map_ = tmp_path / "map.json"
    map_.write_text('{"moods": {"fijn": 7, "zwaar": 4}, "items": {}}', encoding="utf-8")
    planned = run("import", DAYLIO, "--map", map_, "--dry-run")
    assert "2 cijfers" in planned.out
    assert not profile.exists()


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--score", "11"], "11"),
        (["--score", "0"], "0"),
        (["--score", "zeven"], "zeven"),
        (["--score", "7.5"], "7.5"),
        (["--score", "6", "--day", "2026-02-30"], "2026-02-30"),
        (["--score", "6", "--day", (TODAY + timedelta(days=2)).isoformat()], "moet nog komen"),
        (["--score", "6", "--time", "25:00"], "25:00"),
        (["--score", "6", "--shift", "nacht"], "nacht"),
        (["--score", "6", "--stressor", "work_presure"], "work_pressure"),
        (["--score", "6", "--sign", "tiredd"], "tired"),
        (["--score", "6", "--coping", "collegues"], "colleagues"),
        (["--score", "6", "--event", "deth"], "death"),
        (["--score", "6", "--event", "death:suden"], "sudden"),
        (["--score", "6", "--note", "x" * 1_000_001], "20000"),
        ([], "--score"),
    ],
)
def test_wrong_use_is_refused_before_a_profile_is_made(
    run: Run, profile: Path, arguments: list[str], named: str
) -> None:
    refused = run("log", *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert named in refused.err.replace(".000", "000")
    assert refused.err.count("\n") == 1
    assert not profile.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["signals", "--as-of", "morgen"],
        ["export", "--format", "word", "--out", "x"],
        ["export", "--format", "json", "--out", "x", "--from", "2026-11-02", "--to", "2026-11-01"],
        ["export", "--format", "json", "--out", "x", "--include", "gossip"],
        ["screenshots", "--out", "x", "--size", "groot"],
        ["zing"],
    ],
)
def test_wrong_use_gives_2(run: Run, arguments: list[str]) -> None:
    refused = run(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.count("\n") == 1


@pytest.mark.parametrize("command", ["signals", "check", "export --format csv --out x.csv"])
def test_a_profile_that_is_not_there_is_not_made(run: Run, profile: Path, command: str) -> None:
    refused = run(*command.split())
    assert (refused.code, refused.out) == (1, "")
    assert not profile.exists()


def test_a_wrong_passphrase_is_told_calmly(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("log", "--score", "6").code == 0
    monkeypatch.setenv("EVENWICHT_PASSPHRASE", "iets anders")
    refused = run("signals")
    assert (refused.code, refused.out) == (1, "")
    assert "wachtwoord" in refused.err
    assert PASSPHRASE not in refused.err


def test_without_a_terminal_the_way_to_give_a_passphrase_is_named(
    run: Run, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("EVENWICHT_PASSPHRASE")
    refused = run("log", "--score", "6")
    assert refused.code == 1
    assert "EVENWICHT_PASSPHRASE" in refused.err
    assert not (profile / "diary.vault").exists()


def test_a_profile_that_is_open_elsewhere_is_left_alone(run: Run, profile: Path) -> None:
    assert run("log", "--score", "6").code == 0
    with ProfileLock(Profile(profile)):
        refused = run("log", "--score", "7")
    assert (refused.code, refused.out) == (1, "")


def test_three_at_once_each_have_their_turn(run: Run, profile: Path, tmp_path: Path) -> None:
    run("log", "--score", "5")
    command = [sys.executable, "-m", "evenwichtapp", "--profile", str(profile), "log", "--score"]
    logging = [
        subprocess.Popen(
            [*command, str(score)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for score in (6, 7, 8)
    ]
    said = [process.communicate(timeout=60) for process in logging]
    assert [process.returncode for process in logging] == [0, 0, 0], said
    assert sorted(one.score for one in diary_of(run, tmp_path).check_ins) == [5, 6, 7, 8]


def test_it_speaks_the_language_that_is_asked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "dagboek" in run("signals").err
    assert "diary" in run("signals", "--lang", "en").err
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert "diary" in run("signals").err
    assert "dagboek" in run("--lang=nl", "signals").err


def test_a_late_night_belongs_to_the_day_that_was_typed(run: Run, tmp_path: Path) -> None:
    arguments = ["--score", "5", "--day", "2026-03-28", "--time", "07:15", "--shift", "night"]
    assert run("log", *arguments).code == 0
    check_in = diary_of(run, tmp_path).check_ins[0]
    assert check_in.day == date(2026, 3, 28)
    assert check_in.at.strftime("%m-%d %H:%M") == "03-29 07:15"


def test_a_day_that_was_over_is_kept_as_filled_in_later(run: Run, tmp_path: Path) -> None:
    run("log", "--score", "6")
    run("log", "--score", "5", "--day", TODAY - timedelta(days=3))
    earlier, today = sorted(diary_of(run, tmp_path).check_ins, key=lambda c: c.day)
    assert not today.filled_in_later
    assert earlier.filled_in_at is not None and earlier.filled_in_at.date() >= TODAY
    tidy = tmp_path / "tidy.csv"
    run("export", "--format", "csv", "--out", tidy, "--lang", "nl")
    said = [row for row in tidy.read_text("utf-8-sig").splitlines() if ",filled_in," in row]
    assert len(said) == 1 and "achteraf ingevuld" in said[0] and earlier.id in said[0]


def test_the_letters_of_a_card_stay_once_it_was_made(run: Run, tmp_path: Path) -> None:
    run("log", "--score", "6", "--sign", "sad")
    page = tmp_path / "card.pdf"
    made = run("card", "--out", page)
    assert (made.code, page.read_bytes()[:4]) == (0, b"%PDF")
    assert "Past niet" not in made.out + made.err
    kept = diary_of(run, tmp_path).person.card
    assert kept[0].item == "sad"
    for _time in range(3):
        run("log", "--score", "6", "--sign", "tense")
    assert run("card", "--out", page).code == 1  # never written over unasked
    assert run("card", "--out", page, "--force").code == 0
    assert diary_of(run, tmp_path).person.card == kept


def test_an_unreadable_file_is_refused(run: Run, tmp_path: Path, profile: Path) -> None:
    picture = tmp_path / "picture.csv"
    picture.write_bytes(bytes(range(256)) * 40)
    for file in (picture, tmp_path / "nowhere.csv", tmp_path):
        refused = run("import", file)
        assert (refused.code, refused.out) == (1, "")
    assert not profile.exists()


def test_a_folder_that_cannot_be_made_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("taken", encoding="ascii")
    assert run("log", "--score", "6").code == 0
    refused = run("screenshots", "--page", "today", "--out", tmp_path / "file" / "pictures")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.count("\n") == 1


def test_the_demo_fills_only_a_new_profile(run: Run, profile: Path) -> None:
    assert run("demo").code == 0
    assert json.loads(run("signals", "--json", "--as-of", "2026-11-12").out)["signals"]
    assert run("demo").code == 1


def test_the_command_runs_as_a_module_without_loading_qt(tmp_path: Path) -> None:
    script = (
        "import sys; from evenwichtapp.cli import main; code = main(sys.argv[1:]);"
        "assert not any(name.startswith('PySide6') for name in sys.modules); sys.exit(code)"
    )
    arguments = ["--profile", str(tmp_path / "profile"), "--lang", "en", "log", "--score", "6"]
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**os.environ, "EVENWICHT_PASSPHRASE": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    module = [sys.executable, "-m", "evenwichtapp", "--version"]
    told = subprocess.run(module, capture_output=True, text=True, check=True).stdout
    assert told.startswith("Evenwicht ")
