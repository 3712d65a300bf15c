"""The sorts of gone: missing, renamed, of another key, damaged; none of them is a new start."""

import os
import shutil

import pytest

from evenwichtapp.diary.change import Change
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.belonging import of_another_vault
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.opening import vault_exists
from evenwichtapp.vault.restoring import restore_key
from evenwichtapp.vault.vault import Vault
from tests.vault.conftest import PASSPHRASE, filled


def said(act, *arguments):
    with pytest.raises(KnownError) as caught:
        act(*arguments)
    return caught.value


@pytest.fixture
def closed(profile, vault):
    """A filled profile without a backup; what its key opens."""
    vault.apply(Change("test", add=tuple(filled().records())))
    vault.close()
    return profile


@pytest.fixture
def other(tmp_path):
    """Another filled profile with the same passphrase, and a backup."""
    profile = Profile(tmp_path / "other")
    vault, _ = Vault.create(profile, PASSPHRASE)
    vault.apply(Change("test", add=tuple(filled().records())))
    vault.back_up()
    vault.close()
    return profile


def test_a_key_without_its_vault_is_no_new_start(closed):
    closed.vault.unlink()
    assert vault_exists(closed)
    assert said(Vault.open, closed, PASSPHRASE).code == "vault_missing"


@pytest.mark.parametrize("with_key", [True, False])
def test_a_vault_that_was_renamed_is_named(closed, with_key):
    closed.vault.rename(closed.folder / "diary-LAPTOP.vault")
    if not with_key:
        closed.vault_key.rename(closed.folder / "diary-LAPTOP.key")
    assert vault_exists(closed)
    error = said(Vault.open, closed, PASSPHRASE)
    assert (error.code, error.values["names"]) == ("vault_renamed", "diary-LAPTOP.vault")


def test_a_key_of_another_vault_is_told_from_damage(closed, other):
    shutil.copy(other.vault_key, closed.vault_key)
    before = closed.vault.read_bytes()
    assert said(Vault.open, closed, PASSPHRASE).code == "vault_of_another_key"
    assert closed.vault.read_bytes() == before


@pytest.mark.parametrize(
    ("start", "end"), [(0, 16), (16, 64), (0, 512), (0, 4096), (4096, 20_480), (4_000, 4_096)]
)
@pytest.mark.parametrize("by", [os.urandom, bytes])
def test_damage_is_not_told_as_another_key(closed, start, end, by):
    content = bytearray(closed.vault.read_bytes())
    content[start:end] = by(end - start)
    closed.vault.write_bytes(content)
    try:
        Vault.open(closed, PASSPHRASE).close()
    except KnownError as error:
        assert error.code == "vault_damaged"
    key = KeyFile.load(closed.vault_key).key(PASSPHRASE)
    assert not of_another_vault(closed.vault, key)


def test_a_file_of_zeros_is_of_nobody(closed):
    closed.vault.write_bytes(bytes(8_192))
    assert not of_another_vault(closed.vault, os.urandom(32))
    closed.vault.write_bytes(b"")
    assert not of_another_vault(closed.vault, os.urandom(32))


def test_no_other_key_ever_seems_to_fit(closed):
    assert all(of_another_vault(closed.vault, os.urandom(32)) for _ in range(200))


def test_the_backup_that_holds_the_right_key_is_named_and_gives_it_back(closed, other):
    """A program that keeps folders alike put the key of another computer here."""
    vault = Vault.open(closed, PASSPHRASE)
    backup = vault.back_up()
    vault.close()
    shutil.copy(other.vault_key, closed.vault_key)
    error = said(Vault.open, closed, PASSPHRASE)
    assert error.code == "vault_key_in_backup"
    assert error.values["folder"] == str(backup.folder)
    restore_key(closed, backup)
    vault = Vault.open(closed, PASSPHRASE)
    assert vault.read() == filled()
    vault.close()
