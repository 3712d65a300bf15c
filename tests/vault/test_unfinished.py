import errno
import shutil
from pathlib import Path

import pytest

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backups import Backup
from evenwichtapp.vault.disk.cipher import journal_of
from evenwichtapp.vault.disk.remnants import clear_remnants, remnants
from evenwichtapp.vault.disk.swapping import ARRIVING, UNFINISHED
from evenwichtapp.vault.forgetting import forget_everything
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.opening import vault_exists
from evenwichtapp.vault.unfinished import finish
from evenwichtapp.vault.vault import Vault
from tests.vault.conftest import DAY, MOMENT, PASSPHRASE, filled, relock
from tests.vault.test_forgetting import PLANTED, decrypted, files_with

BACKUP = "2026-11-21T200000+0100"


@pytest.fixture
def other(tmp_path):
    """A closed vault of somebody else, or of another computer."""
    profile = Profile(tmp_path / "other")
    vault, _ = Vault.create(profile, "ander woord")
    vault.apply(Change("test", add=tuple(filled().records())))
    vault.close()
    return profile


def lay_in(profile, other, *, name):
    """What a restore of ``other`` has prepared when it is killed."""
    folder = profile.folder / name
    folder.mkdir()
    for path in (other.vault, other.vault_key):
        shutil.copy(path, folder / path.name)
    return Profile(folder)


@pytest.mark.parametrize("moved", [(), ("diary.vault",), ("diary.vault", "diary.key")])
def test_a_swap_that_counts_is_finished_by_the_next_start(profile, vault, other, moved):
    vault.close()
    arriving = lay_in(profile, other, name=ARRIVING)
    for name in moved:
        (arriving.folder / name).replace(profile.folder / name)
    with pytest.raises(KnownError, match="wrong_passphrase"):
        Vault.open(profile, PASSPHRASE)
    opened = Vault.open(profile, "ander woord")
    assert opened.read() == filled()
    opened.close()
    assert not arriving.folder.exists()


def test_a_swap_that_was_being_prepared_is_taken_back(profile, vault, other):
    vault.close()
    lay_in(profile, other, name=ARRIVING + UNFINISHED)
    finish(profile)
    opened = Vault.open(profile, PASSPHRASE)
    assert opened.read().empty
    assert not (profile.folder / (ARRIVING + UNFINISHED)).exists()
    assert [found.code for found in opened.check().findings] == ["remnants", "no_backup"]
    opened.close()


@pytest.mark.parametrize("held", ["diary.vault", "diary.key"])
def test_a_file_that_cannot_be_replaced_leaves_the_old_pair(profile, vault, monkeypatch, held):
    """As where another program holds it open."""
    replace = Path.replace

    def refuse(source, target):
        if Path(target) == profile.folder / held:
            raise PermissionError(errno.EACCES, "held")
        return replace(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        with pytest.raises(KnownError):
            relock(vault, PASSPHRASE, "nieuw woord")
        assert vault.read().empty
    vault.close()
    assert not (profile.folder / ARRIVING).exists()
    Vault.open(profile, PASSPHRASE).close()


def test_a_copy_that_was_getting_a_new_lock_is_whole_after_the_next_start(profile, vault, other):
    backup = vault.back_up()
    vault.close()
    lay_in(Profile(backup.folder), other, name=ARRIVING)
    finish(profile)
    assert not (backup.folder / ARRIVING).exists()
    assert Vault.open(Profile(backup.folder), "ander woord").read() == filled()


def test_a_swap_whose_journal_went_already_is_not_taken_back(profile, vault, other, monkeypatch):
    """The old diary needed that journal: only the new one is whole now."""
    backup = Backup(other.folder, MOMENT)
    vault.close()
    journal_of(profile.vault).write_bytes(b"left by a crash")
    replace = Path.replace

    def refuse(source, target):
        if Path(target) == profile.vault:
            raise PermissionError(errno.EACCES, "held")
        return replace(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        with pytest.raises(KnownError):
            Vault.open_backup(profile, backup, "ander woord")
    opened = Vault.open(profile, "ander woord")
    assert opened.read() == filled()
    opened.close()


def test_a_first_start_that_was_killed_begins_again(profile, other):
    profile.ensure()
    lay_in(profile, other, name=ARRIVING + UNFINISHED)
    Vault.create(profile, "")[0].close()
    Vault.open(profile, "").close()


def left_lying(profile) -> list[Path]:
    """One of each kind of remnant, with a whole diary in it."""
    aside = profile.aside / f"{BACKUP}-1"
    backup = profile.backups / BACKUP
    passing = profile.folder / ".passing-a1b2c3d4" / BACKUP
    unfinished = profile.backups / f"{BACKUP}{UNFINISHED}"
    put_aside = profile.aside / f"{BACKUP}-2{UNFINISHED}"
    arriving = profile.folder / (ARRIVING + UNFINISHED)
    for folder in (aside, backup, passing, unfinished, put_aside, arriving):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(profile.vault, folder / "diary.vault")
    for name in (".diary.vault.fresh.a1b2c3d4", "diary.vault.fresh", ".diary.vault.abcd_f12"):
        shutil.copy(profile.vault, backup / name)
        shutil.copy(profile.vault, aside / name)
    for name in ("diary.vault.new", "diary.vault.restored", ".diary.vault.a1b2c3d4"):
        shutil.copy(profile.vault, profile.folder / name)
    for name in (".diary.key.a1b2c3d4", ".settings.toml.a1b2c3d4", ".attempts.json.a1b2c3d4"):
        shutil.copy(profile.vault_key, profile.folder / name)
    (profile.folder / "diary.vault.new-journal").write_bytes(b"")
    return [passing.parent, unfinished, put_aside, arriving]


@pytest.fixture
def littered(profile, vault):
    """A closed vault with a word in it, and with everything that a crash may leave."""
    vault.apply(Change("test", add=(CheckIn(id="x", day=DAY, at=MOMENT, score=3, note=PLANTED),)))
    vault.close()
    left_lying(profile)
    return profile


def test_remnants_are_cleared_by_the_next_start_and_counted(littered):
    count = 17
    assert len(remnants(littered, littered.backups)) == count
    vault = Vault.open(littered, PASSPHRASE)
    assert remnants(littered, littered.backups) == ()
    (found,) = [f for f in vault.check().findings if f.code == "remnants"]
    assert (found.count, found.mended) == (count, True)
    vault.close()
    assert len(files_with(littered, PLANTED)) == 3  # the diary, its backup, what was put aside


def test_what_still_may_be_needed_stays_until_the_vault_opens(littered):
    with pytest.raises(KnownError, match="wrong_passphrase"):
        Vault.open(littered, "geraden")
    assert len(remnants(littered, littered.backups)) == 17


@pytest.mark.parametrize(
    "name",
    [
        "diary-LAPTOP.vault",
        "diary.vault.sync-conflict-20261121",
        ".diary.vault.swp",
        ".syncthing.diary.vault.tmp",
        "diary.vault (conflicted copy)",
        "notities.txt",
    ],
)
def test_what_others_put_there_is_no_remnant(profile, vault, name):
    vault.back_up()
    (profile.folder / name).write_bytes(b"x")
    assert clear_remnants(profile, profile.backups) == 0
    assert (profile.folder / name).exists()


def test_forgetting_a_record_takes_the_remnants_along(littered):
    vault = Vault.open(littered, PASSPHRASE)
    left_lying(littered)
    vault.forget(["x"])
    vault.close()
    assert files_with(littered, PLANTED) == []


def test_deleting_everything_takes_the_remnants_along(littered):
    (littered.folder / "van iemand anders.txt").write_text("blijft")
    forget_everything(littered)
    assert [path.name for path in littered.folder.iterdir()] == ["van iemand anders.txt"]


CONFLICT = "diary-LAPTOP"


@pytest.fixture
def doubled(littered):
    """Beside the diary lies what a program made that keeps folders alike."""
    for file in (littered.vault, littered.vault_key):
        shutil.copy(file, littered.folder / f"{CONFLICT}{file.suffix}")
    (littered.folder / ".diary.vault.icloud").write_bytes(b"")
    return littered


def test_forgetting_a_record_takes_it_out_of_a_conflict_copy(doubled):
    vault = Vault.open(doubled, PASSPHRASE)
    assert f"{CONFLICT}.vault" in files_with(doubled, PLANTED)
    vault.forget(["x"])
    vault.close()
    copy = doubled.folder / f"{CONFLICT}.vault"
    assert PLANTED.encode() not in decrypted(copy, KeyFile.load(doubled.vault_key).key(PASSPHRASE))
    shutil.copy(copy, doubled.vault)
    opened = Vault.open(doubled, PASSPHRASE)
    assert opened.read().check_ins == ()
    opened.close()


def test_deleting_everything_takes_conflict_copies_along(doubled):
    forget_everything(doubled)
    assert not vault_exists(doubled)
    assert list(doubled.folder.iterdir()) == []


def test_deleting_that_was_stopped_goes_on_at_the_next_start(littered, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr("shutil.rmtree", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            forget_everything(littered)
    assert littered.vault.exists()
    assert [path for path in littered.folder.rglob("*") if "diary.key" in path.name] == []
    finish(littered)
    assert not vault_exists(littered)
    assert list(littered.folder.iterdir()) == []
