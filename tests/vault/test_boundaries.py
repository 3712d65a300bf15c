"""Limits and words of the vault that nobody sees until they are wrong."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from evenwichtapp.vault import checking, opening
from evenwichtapp.vault.checking import CheckReport
from evenwichtapp.vault.copies import backup_file, backups
from evenwichtapp.vault.disk.cipher import new_file
from evenwichtapp.vault.disk.finding import Finding
from evenwichtapp.vault.disk.surroundings import SURROUNDINGS
from evenwichtapp.vault.key import key_file
from evenwichtapp.vault.migrating import migrate

NOON = datetime(2026, 11, 12, 12, tzinfo=UTC)


def test_what_is_kept_for_how_long():
    assert timedelta(days=30) == opening.KEPT_IN_BIN
    assert (backups.KEEP_ALL.days, backups.KEEP_DAILY.days, backups.KEEP_WEEKLY.days) == (2, 14, 61)
    assert (backups.MEGABYTE, backups.SECOND_NAME) == (1_000_000, "Evenwicht")
    assert (key_file.KEY_BYTES, key_file.SALT_BYTES, key_file.MOST_FORMER) == (32, 16, 50)
    assert timedelta(days=7) == checking.BACKUP_IS_OLD
    assert checking.LEAST_FREE_BYTES == 200 * 1024 * 1024
    assert (backup_file.LARGEST, backup_file.MOST_GROWTH) == (2 * 1024**3, 2)
    assert backup_file.LARGEST_LIST == 64 * 1024


@pytest.mark.parametrize(
    ("age", "free", "codes"),
    [
        (None, 2**30, {"no_backup": 0}),
        (timedelta(days=7), 2**30, {}),
        (timedelta(days=7, minutes=1), 2**30, {"old_backup": 7}),
        (timedelta(0), 200 * 1024**2, {}),
        (timedelta(0), 200 * 1024**2 - 1, {"disk_nearly_full": 199}),
    ],
)
def test_what_a_check_advises(monkeypatch, age, free, codes):
    monkeypatch.setattr(checking, "now", lambda: NOON)
    found = list(checking._advice(None if age is None else NOON - age, free))
    assert {finding.code: finding.count for finding in found} == codes
    report = CheckReport(1, "4", 0, 0, free, None, tuple(found))
    assert report.whole


@pytest.mark.parametrize(
    ("finding", "whole"),
    [
        (Finding("damaged", 1), False),
        (Finding("loose_marks", 1, mended=True), True),
        *(
            (Finding(code, 1), True)
            for code in ("other_keys", "other_diaries", "keys_away", *SURROUNDINGS)
        ),
    ],
)
def test_a_vault_that_needs_nothing_is_whole(finding, whole):
    assert CheckReport(1, "4", 0, 0, 0, None, (finding,)).whole is whole


def test_after_a_migration_no_row_may_point_to_nothing(tmp_path):
    with closing(new_file(tmp_path / "diary.vault", bytes(32))) as connection:
        migrate(connection)
        assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
