"""A new lock from the command line, and who is asked for what."""

import re
import sys

import pytest

from evenwichtapp.cli import open_vault
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.settings import Settings, save_settings
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE

NEW = "sneeuw op het hek"
CODE = re.compile(r"herstelcode is ([0-9A-Z-]+)\.")


@pytest.fixture
def logged(run, monkeypatch):
    """A profile with a backup; both passphrases are in the environment."""
    assert run("log", "--score", "6").code == 0
    assert run("backup").code == 0
    monkeypatch.setenv("EVENWICHT_NEW_PASSPHRASE", NEW)


def opens(place, passphrase) -> bool:
    try:
        KeyFile.load(place.vault_key).key(passphrase)
    except KnownError:
        return False
    return True


def test_the_new_passphrase_and_the_new_code_open_and_the_old_ones_do_not(
    run, profile, logged, monkeypatch
):
    outcome = run("relock")
    assert outcome.code == 0
    code = CODE.search(outcome.err)[1]
    assert code not in outcome.out
    assert "Eén kopie heeft het nieuwe slot ook." in outcome.out
    (backup,) = backups_in(Profile(profile).backups)
    for place in (Profile(profile), Profile(backup.folder)):
        assert opens(place, NEW)
        assert not opens(place, PASSPHRASE)
    for given in (NEW, code):
        monkeypatch.setenv("EVENWICHT_PASSPHRASE", given)
        assert run("signals").code == 0
    monkeypatch.setenv("EVENWICHT_PASSPHRASE", PASSPHRASE)
    assert run("signals").code == 1


def test_what_does_not_follow_is_named(run, profile, logged, tmp_path):
    (backup,) = backups_in(Profile(profile).backups)
    content = bytearray(backup.vault.read_bytes())
    content[5_000] ^= 1
    backup.vault.write_bytes(content)
    away = tmp_path / "stick"
    save_settings(Settings(backup_folder=str(away)), Profile(profile).settings)
    outcome = run("relock")
    assert outcome.code == 0
    assert "het nieuwe slot ook" not in outcome.out
    assert f"dit weg: {backup.folder}\n" in outcome.out
    assert str(away) in outcome.out


def test_who_forgot_the_passphrase_comes_in_by_the_code(run, profile, logged, monkeypatch):
    vault = Vault.open(Profile(profile), PASSPHRASE)
    code = vault.new_recovery_code()
    vault.close()
    monkeypatch.setenv("EVENWICHT_PASSPHRASE", code)
    assert run("relock").code == 0
    assert opens(Profile(profile), NEW)


@pytest.mark.parametrize("new", ["", None])
def test_without_a_new_passphrase_all_stays_as_it_was(run, profile, logged, monkeypatch, new):
    before = Profile(profile).vault.read_bytes()
    if new is None:
        monkeypatch.delenv("EVENWICHT_NEW_PASSPHRASE")
    else:
        monkeypatch.setenv("EVENWICHT_NEW_PASSPHRASE", new)
    refused = run("relock")
    assert (refused.code, refused.out) == (1, "")
    assert ("EVENWICHT_NEW_PASSPHRASE" in refused.err) is (new is None)
    assert Profile(profile).vault.read_bytes() == before
    assert opens(Profile(profile), PASSPHRASE)


@pytest.mark.parametrize(("again", "code"), [(NEW, 0), ("sneuw op het hek", 1)])
def test_on_a_terminal_the_new_one_is_typed_twice(run, profile, logged, monkeypatch, again, code):
    monkeypatch.delenv("EVENWICHT_PASSPHRASE")
    monkeypatch.delenv("EVENWICHT_NEW_PASSPHRASE")
    typed = iter([PASSPHRASE, NEW, again])
    monkeypatch.setattr(open_vault, "getpass", lambda _question: next(typed))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    assert run("relock").code == code
    assert list(typed) == []
    assert opens(Profile(profile), NEW if code == 0 else PASSPHRASE)


def test_the_code_is_shown_before_the_copies_follow(run, profile, logged, monkeypatch):
    """The lock is in force by then: who stops it there needs the code."""

    def stop(_vault, _progress):
        raise KeyboardInterrupt

    monkeypatch.setattr(Vault, "catch_up", stop)
    outcome = run("relock")
    assert outcome.code == 1
    monkeypatch.undo()
    assert CODE.search(outcome.err)
    assert opens(Profile(profile), NEW)


def test_a_passphrase_is_no_argument(run, logged):
    assert run("relock", "--new", NEW).code == 2
    assert run("relock", NEW).code == 2
