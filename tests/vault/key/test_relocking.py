"""Who can open the diary after a new passphrase, a new code and a new lock, and with which file."""

import shutil
from contextlib import closing
from datetime import timedelta

import pytest

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn, now
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.settings import Settings, save_settings
from evenwichtapp.vault.copies import following
from evenwichtapp.vault.copies.backup_file import unpack
from evenwichtapp.vault.copies.backups import (
    NAME_FORMAT,
    SECOND_NAME,
    all_backups,
    backups_in,
    changed_since,
)
from evenwichtapp.vault.copies.following import behind, locks
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.disk.swapping import ARRIVING, UNFINISHED
from evenwichtapp.vault.forgetting import forget_everything
from evenwichtapp.vault.key import relocking
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.vault import Vault, needs_passphrase
from tests.vault.conftest import DAY, MOMENT, PASSPHRASE, filled, relock

NEW = "nieuw woord"


@pytest.fixture
def stick(tmp_path, profile):
    """A second folder, which is there now."""
    stick = tmp_path / "stick"
    stick.mkdir()
    profile.ensure()
    save_settings(Settings(backup_folder=str(stick)), profile.settings)
    return stick


@pytest.fixture
def used(profile, stick, vault):
    """An open vault with a backup in both places, an older diary put aside and a later entry."""
    vault.apply(Change("test", add=tuple(filled().records())))
    vault.back_up_everywhere()
    vault.restore(backups_in(profile.backups)[0])
    vault.apply(Change("test", add=(CheckIn(id="later", day=DAY, at=MOMENT, score=2),)))
    return vault


def everywhere(profile) -> list[Profile]:
    """The diary and each copy of it."""
    copies = [backup.folder for backup in all_backups(profile)]
    return [profile, *map(Profile, copies), *map(Profile, sorted(profile.aside.iterdir()))]


def opens(place, passphrase) -> bool:
    """Whether a copy opens as it lies there, key and all."""
    try:
        key = KeyFile.load(place.vault_key).key(passphrase)
    except KnownError:
        return False
    return cipher.whole_file(place.vault, key)


def opens_by_code(place, code) -> bool:
    try:
        key = KeyFile.load(place.vault_key).key_by_recovery_code(code)
    except KnownError:
        return False
    return cipher.whole_file(place.vault, key)


def refuse(monkeypatch, files):
    """Let no key be written to these files."""
    copy = following.copy_whole

    def copy_whole(source, target):
        if target in files:
            raise KnownError("cannot_write", file=target.name)
        copy(source, target)

    monkeypatch.setattr(following, "copy_whole", copy_whole)


def test_a_new_passphrase_goes_everywhere_within_reach(used, profile):
    used.change_passphrase(PASSPHRASE, NEW)
    assert len(everywhere(profile)) == 4
    for place in everywhere(profile):
        assert opens(place, NEW)
        assert not opens(place, PASSPHRASE)
    assert len(locks(profile).present) == 3
    assert locks(profile).earlier == locks(profile).of_their_own == ()
    assert not profile.keys_behind.exists()


def test_a_new_code_goes_everywhere_within_reach(used, profile):
    old = used.new_recovery_code()
    new = used.new_recovery_code()
    for place in everywhere(profile):
        assert opens_by_code(place, new)
        assert not opens_by_code(place, old)


def test_a_first_passphrase_closes_the_copies_that_stood_open(tmp_path, stick):
    profile = Profile(tmp_path / "profile")
    vault, _ = Vault.create(profile, "")
    vault.back_up_everywhere()
    vault.change_passphrase("", NEW)
    vault.close()
    assert needs_passphrase(profile)
    for backup in all_backups(profile):
        assert not opens(Profile(backup.folder), "")


@pytest.mark.parametrize("change", ["passphrase", "lock"])
def test_the_stick_follows_when_it_is_there_again(used, profile, stick, change):
    away = stick.rename(stick.with_name("away"))
    if change == "passphrase":
        used.change_passphrase(PASSPHRASE, NEW)
    else:
        relock(used, PASSPHRASE, NEW)
    assert profile.keys_behind.exists()
    used.close()
    (on_stick,) = backups_in(away / SECOND_NAME)
    assert opens(Profile(on_stick.folder), PASSPHRASE)
    away.rename(stick)
    again = Vault.open(profile, NEW)
    again.back_up_everywhere(only_changed=True)
    again.close()
    assert not profile.keys_behind.exists()
    for place in everywhere(profile):
        assert opens(place, NEW)
        assert not opens(place, PASSPHRASE)


def test_check_says_which_folder_still_has_to_follow(used, profile, stick):
    stick.rename(stick.with_name("away"))
    assert [f for f in used.check().findings if f.code == "keys_away"] == []
    used.change_passphrase(PASSPHRASE, NEW)
    (found,) = [f for f in used.check().findings if f.code == "keys_away"]
    assert found.names == str(stick / SECOND_NAME)


def test_check_clears_what_a_pulled_stick_has_left(used, stick):
    left = stick / SECOND_NAME / f"2026-11-01T120000+0000{UNFINISHED}"
    left.mkdir()
    (found,) = [f for f in used.check().findings if f.code == "remnants"]
    assert (found.count, left.exists()) == (1, False)


def test_check_names_a_key_file_that_something_else_opens(used, profile, stick, monkeypatch):
    stale = {backup.key_file for backup in backups_in(stick / SECOND_NAME)}
    refuse(monkeypatch, stale)
    used.change_passphrase(PASSPHRASE, NEW)
    assert set(locks(profile).earlier) == stale
    (found,) = [f for f in used.check().findings if f.code == "other_keys"]
    assert found.count == 1
    assert found.names == str(next(iter(stale)).parent)
    assert behind(profile) == 1
    monkeypatch.undo()
    assert [f for f in used.check().findings if f.code == "other_keys"] == []


def test_after_a_new_lock_no_key_file_of_before_opens_the_diary(used, profile, tmp_path):
    code = used.new_recovery_code()
    old_key = tmp_path / "taken along.key"
    shutil.copy(profile.vault_key, old_key)
    diary = used.read()
    new_code = relock(used, PASSPHRASE, NEW)
    assert used.read() == diary
    used.apply(Change("test", add=(CheckIn(id="last", day=DAY, at=MOMENT, score=4),)))
    used.close()
    assert not cipher.whole_file(profile.vault, KeyFile.load(old_key).key(PASSPHRASE))
    for place in everywhere(profile):
        assert opens(place, NEW)
        assert opens_by_code(place, new_code)
        assert not opens(place, PASSPHRASE)
        assert not opens_by_code(place, code)
    again = Vault.open_with_recovery_code(profile, new_code)
    assert len(again.read().check_ins) == len(diary.check_ins) + 1
    again.close()


def test_a_new_lock_loses_no_history(used, profile):
    before = {b.folder: used.entries_in(b) for b in all_backups(profile)}
    times = {b.folder: b.vault.stat().st_mtime_ns for b in all_backups(profile)}
    used.back_up_everywhere()
    told = []
    relock(used, PASSPHRASE, NEW, lambda done, of: told.append((done, of)))
    assert told == [(number, 5) for number in range(5)]
    for backup in all_backups(profile):
        if backup.folder in before:
            assert used.entries_in(backup) == before[backup.folder] > 0
            assert backup.vault.stat().st_mtime_ns == times[backup.folder]
    assert not changed_since(profile, profile.backups)
    (aside,) = profile.aside.iterdir()
    used.close()
    assert Vault.open(Profile(aside), NEW).read() == filled()


def test_the_passphrase_is_asked_for_a_new_lock(used, profile):
    before = {p: p.read_bytes() for p in profile.folder.rglob("*") if p.is_file()}
    with pytest.raises(KnownError, match="wrong_passphrase"):
        relock(used, "geraden", NEW)
    assert {p: p.read_bytes() for p in profile.folder.rglob("*") if p.is_file()} == before


def test_a_copy_that_is_not_the_same_takes_nobodys_place(used, profile, monkeypatch):
    before, diary = profile.vault.read_bytes(), used.read()
    monkeypatch.setattr(relocking, "_same", lambda *_: False)
    with pytest.raises(KnownError, match="relock_failed"):
        relock(used, PASSPHRASE, NEW)
    assert profile.vault.read_bytes() == before
    assert used.read() == diary
    used.close()
    Vault.open(profile, PASSPHRASE).close()


def test_two_new_locks_later_a_stick_of_before_still_follows(used, profile, stick):
    away = stick.rename(stick.with_name("away"))
    relock(used, PASSPHRASE, "een")
    relock(used, "een", "twee")
    away.rename(stick)
    (backup,) = backups_in(stick / SECOND_NAME)
    assert used.entries_in(backup) is None
    used.restore(backup)
    assert used.read() == filled()
    used.close()
    assert opens(Profile(backup.folder), "twee")
    Vault.open(profile, "twee").close()


def test_a_stick_of_before_a_new_lock_forgets_as_well(used, profile, stick):
    away = stick.rename(stick.with_name("away"))
    relock(used, PASSPHRASE, NEW)
    away.rename(stick)
    (backup,) = backups_in(stick / SECOND_NAME)
    used.forget(["c1"])
    assert used.entries_in(backup) == sum(1 for _ in filled().records()) - 2


def test_a_stick_of_before_a_new_lock_is_emptied_with_the_rest(used, profile, stick):
    away = stick.rename(stick.with_name("away"))
    relock(used, PASSPHRASE, NEW)
    used.close()
    away.rename(stick)
    forget_everything(profile)
    assert backups_in(stick / SECOND_NAME) == ()


def test_a_copy_pulled_out_while_it_gets_a_new_lock_opens_where_it_is_put(
    used, profile, stick, tmp_path
):
    (backup,) = backups_in(stick / SECOND_NAME)
    relock(used, PASSPHRASE, NEW)
    used.close()
    arriving = backup.folder / ARRIVING
    arriving.mkdir()
    backup.key_file.rename(arriving / backup.key_file.name)
    shutil.copy(backups_in(profile.backups)[0].folder / "diary.key", backup.key_file)
    elsewhere = Profile(tmp_path / "elsewhere")
    elsewhere.ensure()
    Vault.open_backup(elsewhere, unpack(backup.folder, tmp_path), NEW).close()
    assert not arriving.exists()


def test_the_backup_of_another_diary_keeps_its_own_lock(used, profile, tmp_path):
    other, _ = Vault.create(Profile(tmp_path / "other"), "ander woord")
    stranger = other.back_up(profile.backups)
    other.close()
    before = {p: p.read_bytes() for p in (stranger.vault, stranger.key_file)}
    used.change_passphrase(PASSPHRASE, NEW)
    relock(used, NEW, "nog een")
    assert {p: p.read_bytes() for p in before} == before
    assert locks(profile).of_their_own == (stranger.key_file,)


LOOSE = ("diary.sync-conflict-2026.key", "diary-LAPTOP.key", "mijn map/diary.key")


@pytest.fixture
def loose(used, profile):
    """Key files that lie where no copy is, of before any change."""
    files = tuple(profile.folder / name for name in LOOSE)
    for file in files:
        file.parent.mkdir(exist_ok=True)
        shutil.copy(profile.vault_key, file)
    return files


def test_a_loose_key_file_opens_no_more_than_the_diary(used, profile, loose):
    used.change_passphrase(PASSPHRASE, NEW)
    for file in loose:
        assert file.read_bytes() == profile.vault_key.read_bytes()
    assert [f.code for f in used.check().findings] == ["conflict_copies"]


def test_a_loose_key_file_that_cannot_follow_is_named(used, profile, loose, monkeypatch):
    refuse(monkeypatch, loose)
    used.change_passphrase(PASSPHRASE, NEW)
    assert behind(profile) == len(loose)
    (found,) = [f for f in used.check().findings if f.code == "other_keys"]
    assert set(found.names.split(", ")) == set(map(str, loose))


def test_after_a_new_lock_a_loose_key_file_is_left_and_named(used, profile, loose):
    """A copy of the diary that the same program made may need it."""
    before = {file: file.read_bytes() for file in loose}
    relock(used, PASSPHRASE, NEW)
    assert {file: file.read_bytes() for file in loose} == before
    (found,) = [f for f in used.check().findings if f.code == "other_diaries"]
    assert set(found.names.split(", ")) == set(map(str, loose))


def test_a_damaged_backup_stays_and_is_named(used, profile):
    (backup,) = backups_in(profile.backups)
    content = bytearray(backup.vault.read_bytes())
    content[5_000] ^= 1
    backup.vault.write_bytes(content)
    relock(used, PASSPHRASE, NEW)
    assert backup.vault.read_bytes() == bytes(content)
    assert locks(profile).of_their_own == (backup.key_file,)


def test_a_copy_on_a_stick_that_was_pulled_out_is_finished_there(used, profile, stick):
    (on_stick,) = backups_in(stick / SECOND_NAME)
    relock(used, PASSPHRASE, NEW)
    arriving = on_stick.folder / ARRIVING
    arriving.mkdir()
    on_stick.key_file.rename(arriving / on_stick.key_file.name)
    used.back_up_everywhere(only_changed=True)
    assert opens(Profile(on_stick.folder), NEW)
    assert not arriving.exists()


def make_odd(place) -> bytes:
    """Sound pages, and tables at odds with each other; what the file is then."""
    key = KeyFile.load(place.vault_key).key(PASSPHRASE)
    with closing(cipher.connect(place.vault, key)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_master WHERE type = 'index'")
    return place.vault.read_bytes()


def test_a_damaged_diary_gets_no_new_lock(used, profile):
    used.close()
    odd = make_odd(profile)
    again = Vault.open(profile, PASSPHRASE)
    with pytest.raises(KnownError, match="vault_damaged"):
        relock(again, PASSPHRASE, NEW)
    again.close()
    assert profile.vault.read_bytes() == odd
    assert KeyFile.load(profile.vault_key).key(PASSPHRASE)


def test_a_copy_whose_pages_are_sound_but_not_its_tables_is_left_alone(used, profile):
    """What is at odds with itself is not made to look whole by another lock."""
    (backup,) = backups_in(profile.backups)
    odd = make_odd(Profile(backup.folder))
    relock(used, PASSPHRASE, NEW)
    assert backup.vault.read_bytes() == odd
    assert backup.key_file in locks(profile).of_their_own


def test_what_was_put_aside_is_thinned_like_backups(used, profile, tmp_path):
    (first,) = profile.aside.iterdir()
    noon = now().replace(hour=12) - timedelta(days=30)
    for minutes in range(5):
        moment = noon - timedelta(minutes=minutes)
        shutil.copytree(first, profile.aside / f"{moment.strftime(NAME_FORMAT)}-1")
    in_between = noon - timedelta(minutes=2, seconds=30)
    stranger = profile.aside / f"{in_between.strftime(NAME_FORMAT)}-1"
    other, _ = Vault.create(Profile(stranger), "")
    other.close()
    (profile.aside / "notities.txt").write_text("van de persoon zelf")
    used.back_up_everywhere()
    left = {path.name for path in profile.aside.iterdir()}
    last_of_week = f"{noon.strftime(NAME_FORMAT)}-1"
    assert left == {first.name, last_of_week, stranger.name, "notities.txt"}
