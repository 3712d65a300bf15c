import shutil
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.settings import Settings, save_settings
from evenwichtapp.vault.copies import backups
from evenwichtapp.vault.copies.backups import (
    SECOND_NAME,
    Backup,
    all_backups,
    backups_in,
    changed_since,
)
from evenwichtapp.vault.disk.cipher import journal_of
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.restoring import restore_key
from evenwichtapp.vault.vault import Vault
from tests.vault.conftest import DAY, MOMENT, PASSPHRASE, filled

NOW = datetime(2026, 11, 21, 20, 0, tzinfo=timezone(timedelta(hours=1)))
GIGABYTE = 10**9


@pytest.fixture
def written(vault):
    vault.apply(Change("test", add=tuple(filled().records())))
    return vault


def one_more(vault):
    vault.apply(Change("test", add=(CheckIn(day=DAY, at=MOMENT, score=2),)))


def test_a_backup_opens_by_itself(tmp_path, written):
    backup = written.back_up()
    elsewhere = Profile(tmp_path / "elsewhere")
    shutil.copytree(backup.folder, elsewhere.folder)
    vault = Vault.open(elsewhere, PASSPHRASE)
    assert vault.read() == filled()
    vault.close()


def test_a_backup_says_what_is_in_it(written, profile):
    backup = written.back_up()
    assert backups_in(profile.backups) == (backup,)
    assert written.entries_in(backup) == sum(1 for _ in filled().records()) - 1
    assert backup.size == backup.vault.stat().st_size > 0


def test_two_in_one_second_are_two(written, profile):
    assert len({written.back_up().folder for _ in range(3)}) == 3
    assert len(backups_in(profile.backups)) == 3


def test_changed_since_sees_a_save_and_nothing_else(written, profile):
    assert changed_since(profile, profile.backups)
    written.back_up()
    written.read()
    assert not changed_since(profile, profile.backups)
    one_more(written)
    assert changed_since(profile, profile.backups)


def test_a_second_folder_gets_its_own(tmp_path, written):
    stick = tmp_path / "stick"
    stick.mkdir()
    backup = written.back_up(stick / "Evenwicht")
    assert backups_in(stick / "Evenwicht") == (backup,)


def test_every_place_gets_what_changed(tmp_path, written, profile):
    stick = tmp_path / "stick"
    save_settings(Settings(backup_folder=str(stick)), profile.settings)
    written.back_up_everywhere(only_changed=True)
    assert not stick.exists()
    stick.mkdir()
    for _ in range(2):
        written.back_up_everywhere(only_changed=True)
    assert len(backups_in(profile.backups)) == len(backups_in(stick / SECOND_NAME)) == 1
    assert len(all_backups(profile)) == 2
    written.back_up_everywhere()
    assert len(all_backups(profile)) == 4


def test_the_second_folder_follows_a_new_passphrase_and_what_is_forgotten(
    tmp_path, written, profile
):
    save_settings(Settings(backup_folder=str(tmp_path)), profile.settings)
    written.back_up_everywhere()
    backup = backups_in(tmp_path / SECOND_NAME)[0]
    before = written.entries_in(backup)
    written.forget(["c2"])
    written.change_passphrase(PASSPHRASE, "een ander woord")
    assert written.entries_in(backup) == before - 1
    with pytest.raises(KnownError, match="wrong_passphrase"):
        KeyFile.load(backup.key_file).key(PASSPHRASE)


def test_the_person_sets_how_much_backups_may_take(written, profile):
    save_settings(Settings(backup_megabytes=100), profile.settings)
    assert backups.most_bytes(profile) == 100_000_000


def test_a_stick_that_is_not_there_is_not_made(tmp_path, written):
    with pytest.raises(KnownError, match="folder_missing"):
        written.back_up(tmp_path / "stick" / "Evenwicht")
    assert not (tmp_path / "stick").exists()


def test_a_stick_pulled_half_way_leaves_the_vault_well(tmp_path, written, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    check = backups.cipher.whole_file

    def pull(path, key):
        shutil.rmtree(stick)
        return check(path, key)

    monkeypatch.setattr(backups.cipher, "whole_file", pull)
    with pytest.raises(KnownError):
        written.back_up(stick)
    assert written.read() == filled()


def test_a_copy_that_is_not_whole_does_not_count(written, profile, monkeypatch):
    check = backups.cipher.whole_file

    def damage(path, key):
        content = bytearray(path.read_bytes())
        content[5_000] ^= 1
        path.write_bytes(content)
        return check(path, key)

    monkeypatch.setattr(backups.cipher, "whole_file", damage)
    with pytest.raises(KnownError, match="backup_failed"):
        written.back_up()
    assert list(profile.backups.iterdir()) == []


def test_what_a_crash_left_is_no_backup_and_is_cleared(written, profile):
    backup = written.back_up()
    left = backup.folder.with_name(backup.folder.name + backups.UNFINISHED)
    backup.folder.rename(left)
    assert backups_in(profile.backups) == ()
    written.back_up()
    assert not left.exists()


def spread(folder, profile, moments):
    """Copies of one backup with other dates."""
    for moment in moments:
        shutil.copytree(folder, profile.backups / moment.strftime(backups.NAME_FORMAT))


def test_thinning_keeps_all_then_daily_weekly_monthly(written, profile):
    newest = written.back_up()
    hours = [NOW - timedelta(hours=12 * i) for i in range(2 * 400)]
    spread(newest.folder, profile, hours)
    newest_of_all = replace(newest, made_at=NOW)
    backups.thin(profile.backups, newest_of_all, 10 * GIGABYTE)
    ages = [NOW - b.made_at for b in backups_in(profile.backups) if b.folder != newest.folder]
    assert sum(age <= timedelta(days=2) for age in ages) == 5
    assert sum(timedelta(days=2) < age <= timedelta(weeks=2) for age in ages) in {12, 13}
    assert sum(timedelta(weeks=2) < age <= timedelta(days=61) for age in ages) in {7, 8}
    assert sum(age > timedelta(days=61) for age in ages) in {11, 12}


def test_thinning_is_stable_and_spares_the_future_and_strangers(written, profile, tmp_path):
    newest = written.back_up()
    other, _ = Vault.create(Profile(tmp_path / "other"), "")
    stranger = other.back_up(profile.backups)
    other.close()
    spread(newest.folder, profile, [NOW + timedelta(days=d) for d in (400, 401)])
    (profile.backups / "notities.txt").write_text("van de persoon zelf")
    for _ in range(2):
        backups.thin(profile.backups, replace(newest, made_at=NOW), GIGABYTE)
    assert len(backups_in(profile.backups)) == 4
    assert stranger.folder.exists()
    assert (profile.backups / "notities.txt").exists()


def test_the_newest_stays_whatever_the_limit(written, profile):
    written.back_up()
    newest = written.back_up(most_bytes=1)
    assert backups_in(profile.backups) == (newest,)


def test_the_newest_counts_towards_the_limit(written, profile):
    size = written.back_up().size
    newest = written.back_up(most_bytes=size * 3 // 2)
    assert backups_in(profile.backups) == (newest,)
    written.back_up(most_bytes=size * 5 // 2)
    assert len(backups_in(profile.backups)) == 2


def test_restoring_puts_the_present_file_aside(written, profile):
    backup = written.back_up()
    one_more(written)
    present = written.read()
    written.restore(backup)
    assert written.read() == filled()
    one_more(written)
    (aside,) = profile.aside.iterdir()
    put_aside = Vault.open(Profile(aside), PASSPHRASE)
    assert put_aside.read() == present
    put_aside.close()


def test_a_damaged_backup_is_refused_and_nothing_changes(written, profile):
    backup = written.back_up()
    one_more(written)
    present = written.read()
    content = bytearray(backup.vault.read_bytes())
    content[9_000] ^= 1
    backup.vault.write_bytes(content)
    assert written.entries_in(backup) is None
    before = profile.vault.read_bytes()
    with pytest.raises(KnownError, match="restore_refused"):
        written.restore(backup)
    assert profile.vault.read_bytes() == before
    assert not profile.aside.exists()
    assert written.read() == present
    one_more(written)


@pytest.mark.parametrize("what", ["gone", "empty", "text", "damaged", "no key", "damaged key"])
def test_a_backup_opens_when_the_vault_does_not(written, profile, what):
    backup = written.back_up()
    written.close()
    content = bytearray(profile.vault.read_bytes())
    if what == "gone":
        profile.vault.unlink()
    elif what == "no key":
        profile.vault_key.unlink()
    elif what == "damaged key":
        profile.vault_key.write_bytes(b"?")
    else:
        content[100] ^= 1
        other = {"empty": b"", "text": b"Boodschappen: brood, melk.\n" * 99}
        profile.vault.write_bytes(other.get(what, content))
    with pytest.raises(KnownError):
        Vault.open(profile, PASSPHRASE)
    vault = Vault.open_backup(profile, backup, PASSPHRASE)
    assert vault.read() == filled()
    vault.close()
    Vault.open(profile, PASSPHRASE).close()


@pytest.mark.parametrize("key", [b"{}", None])
def test_a_backup_without_a_good_key_is_refused_as_a_backup(written, profile, key):
    backup = written.back_up()
    written.close()
    backup.key_file.unlink() if key is None else backup.key_file.write_bytes(key)
    for restore in (
        lambda: Vault.open_backup(profile, backup, PASSPHRASE),
        lambda: Vault.open_backup_with_recovery_code(profile, backup, "0" * 28),
        lambda: restore_key(profile, backup),
    ):
        with pytest.raises(KnownError, match="restore_refused"):
            restore()
    vault = Vault.open(profile, PASSPHRASE)
    assert vault.read() == filled()
    vault.close()


def test_restoring_keeps_the_newer_passphrase(written, profile, tmp_path):
    written.back_up()
    stick = written.back_up(tmp_path / "stick")
    written.change_passphrase(PASSPHRASE, "nieuw woord")
    written.close()
    Vault.open_backup(profile, stick, PASSPHRASE).close()
    Vault.open(profile, "nieuw woord").close()


def test_the_second_folder_follows_a_new_passphrase(written, profile, tmp_path):
    save_settings(Settings(backup_folder=str(tmp_path)), profile.settings)
    written.back_up_everywhere()
    written.change_passphrase(PASSPHRASE, "nieuw woord")
    kept = all_backups(profile)
    assert len(kept) == 2
    for backup in kept:
        assert KeyFile.load(backup.key_file).key("nieuw woord")


def test_the_backup_of_another_vault_brings_its_key(written, profile, tmp_path):
    other, _ = Vault.create(Profile(tmp_path / "other"), "ander woord")
    other.apply(Change("test", add=(CheckIn(day=DAY, at=MOMENT, score=7),)))
    backup = other.back_up()
    expected = other.read()
    other.close()
    with pytest.raises(KnownError, match="restore_refused"):
        written.restore(backup)
    assert written.read() == filled()
    written.close()
    vault = Vault.open_backup(profile, backup, "ander woord")
    assert vault.read() == expected
    vault.close()
    (aside,) = profile.aside.iterdir()
    Vault.open(Profile(aside), PASSPHRASE).close()


def test_a_journal_of_the_old_file_is_not_played_into_the_new_one(written, profile):
    backup = written.back_up()
    written.close()
    journal_of(profile.vault).write_bytes(b"left by a crash")
    vault = Vault.open_backup(profile, backup, PASSPHRASE)
    assert vault.read() == filled()
    vault.close()
    assert not journal_of(profile.vault).exists()
    assert [p.read_bytes() for p in profile.aside.glob("*/*-journal")] == [b"left by a crash"]


def test_a_wrong_passphrase_for_a_backup_is_counted(written, profile):
    backup = written.back_up()
    written.close()
    for _ in range(3):
        with pytest.raises(KnownError, match="wrong_passphrase"):
            Vault.open_backup(profile, backup, "geraden")
    with pytest.raises(KnownError, match="wait_before_retry"):
        Vault.open_backup(profile, backup, PASSPHRASE)


def test_a_backup_without_its_files_is_refused(written, profile):
    backup = written.back_up()
    shutil.rmtree(backup.folder)
    with pytest.raises(KnownError):
        written.restore(backup)
    assert written.read() == filled()
    assert Backup(backup.folder, backup.made_at).size == 0
