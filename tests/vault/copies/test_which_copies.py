"""Which copies are kept, and what is known of one by its name and its first page."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from evenwichtapp.vault.copies import belonging
from evenwichtapp.vault.copies.backups import Backup, moment_in, not_worth_keeping
from evenwichtapp.vault.copies.following import behind, note_behind

NOON = datetime(2026, 11, 12, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("2026-11-12T130501+0100", True),
        ("2026-11-12T130501", False),
        ("2026-11-12", False),
        ("notities", False),
        ("2026-11-12T130501+0100.unfinished", False),
    ],
)
def test_a_backup_is_known_by_its_name(name, made):
    assert (moment_in(name) is not None) is made


def kept_days(*days_ago: float, size: int = 10, most: int = 10**9) -> list[float]:
    class Copy(Backup):
        @property
        def size(self) -> int:
            return size

    own = [Copy(Path(str(ago)), NOON - timedelta(days=ago)) for ago in days_ago]
    gone = not_worth_keeping(own, own[0], most)
    return [ago for ago, copy in zip(days_ago, own, strict=True) if copy not in gone]


def test_which_backups_are_kept():
    assert kept_days(0, 0.1, 1.9, 2.0) == [0, 0.1, 1.9, 2.0]
    assert kept_days(0, 2.1, 2.2, 2.4, 13.9, 14.0) == [0, 2.1, 13.9]
    # 14.1 and 16 days before are a Thursday and a Tuesday of one week, 18 the Sunday before it
    assert kept_days(0, 14.1, 16, 18) == [0, 14.1, 18]
    assert kept_days(0, 61, 61.2, 70) == [0, 61, 61.2]
    assert kept_days(0, 430, 436, 450) == [0, 430, 450]
    assert kept_days(0, 1, 1.5, most=30) == [0, 1, 1.5]
    assert kept_days(0, 1, 1.5, most=29) == [0, 1]
    assert kept_days(0, -3, 1) == [0, -3, 1]


def test_only_what_holds_a_key_and_is_whole_has_to_follow(vault, profile):
    backup = vault.back_up()
    (profile.backups / "notities").mkdir()
    unfinished = profile.backups / "2026-11-12T130501+0100.unfinished"
    unfinished.mkdir()
    (unfinished / profile.vault_key.name).write_bytes(b"x")
    told: list[tuple[int, int]] = []
    assert vault.catch_up(lambda done, of: told.append((done, of))) == 0
    assert told == [(0, 1)]
    assert behind(profile) is None
    backup.key_file.write_bytes(b"x")
    assert vault.catch_up() == 1
    assert behind(profile) == 1
    note_behind(profile)
    assert behind(profile) == 0
    profile.keys_behind.write_bytes(b"\xff")
    assert behind(profile) == 0


@pytest.mark.parametrize(
    ("kind", "cells", "start", "is_tree"),
    [
        *((kind, 0, 0, True) for kind in (2, 5, 10, 13)),
        *((kind, 0, 0, False) for kind in (0, 1, 3, 4, 6, 12, 14)),
        (13, 1023, 4016, True),
        (13, 1024, 4016, False),
        (13, 1023, 4017, False),
    ],
)
def test_what_a_page_of_a_table_begins_with(kind, cells, start, is_tree):
    begin = bytes([kind, 0, 0, *cells.to_bytes(2), *start.to_bytes(2)])
    assert belonging._is_tree(begin) is is_tree


@pytest.mark.parametrize(("values", "encrypted"), [(200, True), (199, False)])
def test_a_page_that_is_encrypted_holds_nearly_all_values(tmp_path, values, encrypted):
    vault = tmp_path / "diary.vault"
    vault.write_bytes(bytes(n % values for n in range(2 * 4096)))
    assert belonging.of_another_vault(vault, bytes(32)) is encrypted
