"""Read-only places, files that are no vault, and a folder that goes while it is in use."""

import os
import shutil

import pytest

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.disk.profile_lock import ProfileLock
from evenwichtapp.vault.opening import vault_exists
from evenwichtapp.vault.vault import Vault
from tests.faults.disks.disk_full import mounted
from tests.faults.disks.places import away
from tests.vault.conftest import DAY, MOMENT, PASSPHRASE, filled

ONE = Change("test", add=(CheckIn(day=DAY, at=MOMENT, score=2),))


def refused(code: str, act, *arguments) -> None:
    """``act`` says ``code``, in both languages and with nothing left to fill in."""
    with pytest.raises(KnownError) as caught:
        act(*arguments)
    assert caught.value.code == code
    text = sentence(caught.value.code, **caught.value.values)
    assert text.nl != text.en
    assert "{" not in text.nl + text.en


@pytest.fixture
def read_only(profile, vault):
    """The closed, filled profile on a disk that takes nothing."""
    vault.apply(Change("test", add=tuple(filled().records())))
    vault.back_up()
    vault.close()
    try:
        with mounted(profile.folder, "-o", "ro", "--bind", str(profile.folder)):
            yield profile
    except PermissionError:
        pytest.skip("mounting is not allowed here")


def test_a_read_only_diary_can_be_read_and_says_so_when_written(read_only):
    vault = Vault.open(read_only, PASSPHRASE)
    assert vault.read() == filled()
    refused("file_read_only", vault.apply, ONE)
    refused("file_read_only", vault.save_draft, "today", "x")
    refused("file_read_only", vault.back_up)
    refused("file_read_only", vault.forget, ["c1"])
    (backup,) = backups_in(read_only.backups)
    refused("file_read_only", vault.restore, backup)
    refused("cannot_write", vault.change_passphrase, PASSPHRASE, "nieuw")
    assert vault.read() == filled()
    vault.close()


def test_a_read_only_folder_takes_no_lock_and_no_new_vault(read_only):
    refused("folder_unwritable", ProfileLock(read_only).acquire)
    refused("folder_unwritable", Vault.create, Profile(read_only.folder / "nieuw"), "")


def test_a_folder_that_goes_while_open(profile, vault):
    vault.apply(Change("test", add=tuple(filled().records())))
    shutil.rmtree(profile.folder)
    refused("folder_missing", vault.apply, ONE)
    refused("folder_missing", vault.back_up)
    vault.close()
    refused("folder_missing", Vault.open, profile, PASSPHRASE)


def test_a_folder_that_goes_before_a_restore_and_comes_back(profile, vault):
    vault.apply(Change("test", add=tuple(filled().records())))
    backup = vault.back_up()
    with away(profile.folder):
        refused("folder_missing", vault.restore, backup)
        refused("folder_missing", vault.read)
        refused("folder_missing", vault.apply, ONE)
    assert vault.read() == filled()
    vault.apply(ONE)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"Boodschappen: brood, melk en een krant.\n" * 200, "not_a_vault"),
        (b"", "vault_damaged"),
        (b"SQLite format 3\0" + bytes(4_080), "vault_damaged"),
        (os.urandom(20_000), "vault_damaged"),
        (bytes(8_192), "vault_damaged"),
    ],
)
def test_a_file_that_is_no_vault(profile, vault, content, code):
    vault.close()
    profile.vault.write_bytes(content)
    refused(code, Vault.open, profile, PASSPHRASE)
    assert profile.vault.read_bytes() == content


def test_a_folder_where_the_vault_should_be(profile, vault):
    vault.close()
    profile.vault.unlink()
    profile.vault.mkdir()
    refused("file_read_only", Vault.open, profile, PASSPHRASE)


def test_a_profile_that_is_not_there(tmp_path):
    profile = Profile(tmp_path / "nergens")
    assert not vault_exists(profile)
    refused("folder_missing", Vault.open, profile, "")
    assert not profile.folder.exists()


@pytest.mark.parametrize(
    "passphrase", ["' OR 1=1 --", "\0", "ô漢字🙂", "x" * 100_000, "\udcff", " "]
)
def test_any_passphrase_will_do(profile, passphrase):
    Vault.create(profile, passphrase)[0].close()
    Vault.open(profile, passphrase).close()


def test_nothing_is_said_on_the_terminal(profile, vault, capfd):
    vault.close()
    with pytest.raises(KnownError):
        Vault.open(profile, "geraden")
    profile.vault.write_bytes(os.urandom(20_000))
    with pytest.raises(KnownError):
        Vault.open(profile, PASSPHRASE)
    assert capfd.readouterr() == ("", "")
