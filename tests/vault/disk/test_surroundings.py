"""What lies beside the vault, what took its place, and who may look into its folder."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.disk.surroundings import conflict_copies, place
from evenwichtapp.vault.vault import Vault
from tests.vault.conftest import DAY, MOMENT, PASSPHRASE

ONE = Change("test", add=(CheckIn(id="c1", day=DAY, at=MOMENT, score=2),))
TWO = Change("test", add=(CheckIn(id="c2", day=DAY, at=MOMENT, score=4),))
COPIES = (
    "diary-LAPTOP.vault",
    "diary (conflicted copy 2026-11-01).vault",
    "diary (LAPTOP's conflicted copy 2026-11-01).key",
    "diary.sync-conflict-20261101-120000-ABCDEFG.vault",
    "diary_conflict-20261101.vault",
    "Diary 2.vault",
    ".diary.vault.icloud",
)
needs_modes = pytest.mark.skipif(sys.platform == "win32", reason="knows no modes")


def mode_of(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_of_a_program_that_keeps_folders_alike_is_named(profile, vault, name):
    shutil.copy(profile.vault, profile.folder / name)
    assert conflict_copies(profile) == (name,)
    (found,) = [f for f in vault.check().findings if f.code == "conflict_copies"]
    assert found.names == name
    assert vault.check().whole


def test_what_the_app_leaves_beside_the_vault_is_no_such_copy(profile, vault):
    vault.back_up()
    for name in ("diary.vault-journal", "diary.vault.new", ".diary.key.x7kd", "diary.vault.fresh"):
        (profile.folder / name).write_bytes(b"")
    assert conflict_copies(profile) == ()


def test_a_vault_that_was_replaced_is_not_written(profile, vault):
    """SQLite would go on in the file that has lost its name, and the words with it."""
    vault.apply(ONE)
    other = profile.folder / "other"
    shutil.copy(profile.vault, other)
    other.replace(profile.vault)
    for write in (
        lambda: vault.apply(TWO),
        lambda: vault.save_draft("today", "x"),
        lambda: vault.drop_draft("today"),
        lambda: vault.forget(["c1"]),
    ):
        with pytest.raises(KnownError, match="vault_replaced"):
            write()
    vault.close()
    again = Vault.open(profile, PASSPHRASE)
    again.apply(TWO)
    assert len(again.read().check_ins) == 2
    again.close()


def test_a_vault_that_is_gone_takes_nothing_until_it_is_back(profile, vault):
    away = profile.folder / "away"
    profile.vault.rename(away)
    with pytest.raises(KnownError, match="vault_missing"):
        vault.apply(ONE)
    away.rename(profile.vault)
    vault.apply(ONE)


def test_after_a_restore_the_new_file_is_the_one_that_is_written(vault):
    vault.apply(ONE)
    vault.restore(vault.back_up())
    vault.apply(TWO)
    assert len(vault.read().check_ins) == 2


@needs_modes
def test_a_profile_that_others_can_read_is_closed_to_them(profile, vault):
    profile.folder.chmod(0o755)
    profile.ensure()
    assert mode_of(profile.folder) == 0o700
    assert place(profile) == ()


@needs_modes
def test_an_empty_folder_that_becomes_a_profile_is_closed(tmp_path):
    folder = tmp_path / "new"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    Profile(folder).ensure()
    assert mode_of(folder) == 0o700


@needs_modes
@pytest.mark.parametrize("home", [True, False])
def test_a_folder_that_is_meant_for_more_stays_and_is_named(tmp_path, monkeypatch, home):
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o755)
    if home:
        monkeypatch.setenv("HOME", str(folder))
    else:
        (folder / "letter.txt").write_text("of somebody else")
    profile = Profile(folder)
    profile.ensure()
    assert mode_of(folder) == 0o755
    (found,) = place(profile)
    assert (found.code, found.names) == ("place_open", str(folder))


@needs_modes
def test_a_folder_that_cannot_be_closed_or_flushed_is_named(profile, vault, monkeypatch):
    profile.folder.chmod(0o755)

    def refuse(*_arguments, **_options):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "chmod", refuse)
    profile.ensure()
    monkeypatch.setattr(os, "fsync", refuse)
    assert [found.code for found in place(profile)] == ["place_unsynced", "place_open"]
