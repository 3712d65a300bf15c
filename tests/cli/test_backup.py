import json
import os
import shutil
import sys
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.vault import Vault


def scores(run, tmp_path):
    out = tmp_path / "all.json"
    assert run("export", "--format", "json", "--out", out, "--force").code == 0
    return sorted(c["score"] for c in json.loads(out.read_text("utf-8"))["check_ins"])


@pytest.fixture
def logged(run):
    """A profile with a six; the passphrase is in the environment."""
    assert run("log", "--score", "6").code == 0


def test_a_backup_in_the_profile_is_told(run, profile, logged):
    outcome = run("backup")
    assert outcome.code == 0
    backup = backups_in(Profile(profile).backups)[0]
    assert str(backup.folder) in outcome.out


def test_a_packed_backup_goes_to_another_computer(run, profile, logged, tmp_path):
    file = tmp_path / "stick.evenwicht"
    assert run("backup", "--to", file).code == 0
    assert file.stat().st_mode & 0o777 == 0o600
    assert not backups_in(Profile(profile).backups)
    profile.rename(tmp_path / "old computer")
    outcome = run("restore", file)
    assert (outcome.code, outcome.err) == (0, "")
    assert scores(run, tmp_path) == [6]
    assert not list(profile.glob(".passing-*"))


def test_restoring_puts_the_diary_of_now_aside(run, profile, logged, tmp_path):
    run("backup")
    run("log", "--score", "2")
    outcome = run("restore", backups_in(Profile(profile).backups)[0].folder)
    assert outcome.code == 0
    assert "aside" in outcome.out
    assert scores(run, tmp_path) == [6]
    assert len(list(profile.glob("aside/*/diary.vault"))) == 1


def test_check_names_a_copy_that_something_else_opens(run, profile, logged, tmp_path):
    run("backup")
    other, _ = Vault.create(Profile(tmp_path / "other"), "")
    stranger = other.back_up(Profile(profile).backups)
    other.close()
    outcome = run("check")
    assert outcome.code == 0
    assert f"dit weg: {stranger.folder}\n" in outcome.out


def test_check_counts_what_a_crash_left(run, profile, logged):
    (profile / ".passing-a1b2c3d4").mkdir()
    (profile / ".diary.key.a1b2c3d4").write_bytes(b"half")
    assert "2 half" in run("check").out.replace("2 halve", "2 half")
    assert "half" not in run("check").out
    assert not list(profile.glob(".*"))


@pytest.mark.parametrize("kind", ["text", "zip", "folder", "nothing"])
def test_what_is_no_backup_changes_nothing(run, profile, logged, tmp_path, kind):
    file = tmp_path / "file"
    if kind == "text":
        file.write_text("boodschappen")
    elif kind == "zip":
        with ZipFile(file, "w") as archive:
            archive.writestr("../diary.vault", b"outside")
            archive.writestr(f"{tmp_path}/diary.vault", b"outside")
    elif kind == "folder":
        file.mkdir()
    before = Profile(profile).vault.read_bytes()
    outcome = run("restore", file)
    assert outcome.code == 1
    assert len(outcome.err.splitlines()) == 1
    assert Profile(profile).vault.read_bytes() == before
    assert scores(run, tmp_path) == [6]
    assert not (tmp_path / "diary.vault").exists()


def test_a_wrong_passphrase_restores_nothing(run, profile, logged, tmp_path, monkeypatch):
    file = tmp_path / "stick.evenwicht"
    run("backup", "--to", file)
    monkeypatch.setenv("EVENWICHT_PASSPHRASE", "iets anders")
    before = Profile(profile).vault.read_bytes()
    assert run("restore", file).code == 1
    assert Profile(profile).vault.read_bytes() == before


def test_a_damaged_packed_backup_is_refused(run, profile, logged, tmp_path):
    file = tmp_path / "stick.evenwicht"
    run("backup", "--to", file)
    content = bytearray(file.read_bytes())
    content[9_000] ^= 1
    file.write_bytes(content)
    outcome = run("restore", file)
    assert outcome.code == 1
    assert scores(run, tmp_path) == [6]


def packed(run, folder):
    file = folder / "stick.evenwicht"
    assert run("backup", "--to", file).code == 0
    return file


def refused(run, file):
    """Its one sentence; the diary is as it was."""
    outcome = run("restore", file)
    assert outcome.code == 1
    assert len(outcome.err.splitlines()) == 1
    assert "Error" not in outcome.err
    return outcome.err


def test_a_packed_backup_that_grows_on_unpacking_is_refused(run, profile, logged, tmp_path):
    name = packed(run, tmp_path)
    with ZipFile(name) as archive:
        entry = archive.infolist()[0].filename
    bomb = tmp_path / "bomb.evenwicht"
    with ZipFile(bomb, "w", ZIP_DEFLATED) as archive, archive.open(entry, "w") as inside:
        for _ in range(64):
            inside.write(bytes(1024 * 1024))
    assert bomb.stat().st_size < 100_000
    before = peak_memory()
    assert "bomb.evenwicht" in refused(run, bomb)
    assert peak_memory() - before < 30 * 1024
    assert not list(profile.glob(".passing-*"))
    assert scores(run, tmp_path) == [6]


def peak_memory():
    """KiB that this process had at most."""
    resource = pytest.importorskip("resource")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def test_a_packed_backup_with_a_list_without_end_is_refused(run, logged, tmp_path):
    long = tmp_path / "long.evenwicht"
    with ZipFile(long, "w") as archive:
        for number in range(2_000):
            archive.writestr(f"file {number}", b"")
    assert "long.evenwicht" in refused(run, long)


@pytest.mark.parametrize("key", [b"{}", b"", b"[" * 200])
def test_a_backup_with_a_damaged_key_is_not_called_a_damaged_diary(run, logged, tmp_path, key):
    whole, damaged = packed(run, tmp_path), tmp_path / "damaged.evenwicht"
    with ZipFile(whole) as source, ZipFile(damaged, "w") as target:
        for name in source.namelist():
            target.writestr(name, key if name.endswith(".key") else source.read(name))
    assert "Deze reservekopie is niet heel" in refused(run, damaged)
    assert scores(run, tmp_path) == [6]


@pytest.mark.skipif(sys.platform == "win32", reason="has no pipes with a name")
def test_only_a_plain_file_is_restored(run, logged, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, "/dev/zero"):
        refused(run, path)
    assert run("import", "--map", pipe, tmp_path / "x.csv").code == 1


def test_a_vault_that_was_renamed_is_no_new_start(run, profile, logged):
    Profile(profile).vault.rename(profile / "diary-LAPTOP.vault")
    before = sorted(path.name for path in profile.iterdir())
    for command in (("log", "--score", "3"), ("check",)):
        outcome = run(*command)
        assert (outcome.code, outcome.out) == (1, "")
        assert "diary-LAPTOP.vault" in outcome.err
    assert sorted(path.name for path in profile.iterdir()) == before


def test_a_conflict_copy_is_named_by_check(run, profile, logged):
    copy = "diary (conflicted copy 2026-11-01).vault"
    (profile / copy).write_bytes(Profile(profile).vault.read_bytes())
    outcome = run("check")
    assert outcome.code == 0
    assert copy in outcome.out


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("diary.vault", None),
        ("diary.vault", b"boodschappen" * 1_000),
        ("diary.vault", b""),
        ("diary.key", None),
        ("diary.key", b"{"),
    ],
)
def test_check_names_the_way_back_of_what_does_not_open(run, profile, logged, file, content):
    run("backup")
    (backup,) = backups_in(Profile(profile).backups)
    if content is None:
        (profile / file).unlink()
    else:
        (profile / file).write_bytes(content)
    outcome = run("check")
    assert (outcome.code, outcome.out) == (1, "")
    _said, way_back = outcome.err.splitlines()
    assert str(backup.folder) in way_back
    assert ("diary.key" in way_back) is (file == "diary.key")
    if file == "diary.key":
        shutil.copy(backup.key_file, profile)
    else:
        assert run("restore", backup.folder).code == 0
    assert run("check").out.startswith("Je dagboek is heel: 1 ding ")


def test_a_backup_with_a_lock_of_before_says_what_it_opens_with(
    run, profile, logged, tmp_path, monkeypatch
):
    file = packed(run, tmp_path)
    assert "wachtwoord" not in run("restore", file).out
    monkeypatch.setenv("EVENWICHT_NEW_PASSPHRASE", "ander woord")
    assert run("relock").code == 0
    assert "het wachtwoord van die kopie" in run("restore", file).out
    assert run("check").code == 0


def test_a_diary_that_was_not_there_is_not_said_to_lie_aside(run, profile, logged, tmp_path):
    file = packed(run, tmp_path)
    Profile(profile).vault.unlink()
    assert "aside" not in run("restore", file).out


def test_check_says_first_how_the_diary_is(run, profile, logged):
    run("backup")
    lines = run("check").out.splitlines()
    assert lines[0].startswith("Je dagboek is heel")
    assert lines[-1].startswith("Evenwicht ")
    vault = Profile(profile).vault
    content = bytearray(vault.read_bytes())
    content[len(content) // 2] ^= 1
    vault.write_bytes(content)
    outcome = run("check")
    assert outcome.code == 1
    (backup,) = backups_in(Profile(profile).backups)
    lines = outcome.out.splitlines()
    assert f"{backup.made_at:%Y-%m-%d %H:%M}" in lines[0]
    assert str(backup.folder) in lines[1]
    assert run("restore", backup.folder).code == 0
    assert run("check").code == 0
