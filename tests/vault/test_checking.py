from contextlib import closing
from datetime import timedelta

import pytest

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import FollowUp, FollowUpAfter, Reflection, now
from evenwichtapp.vault import checking
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.migrating import SCHEMA_VERSION
from evenwichtapp.vault.vault import Vault
from tests.vault.conftest import DAY, MOMENT, PASSPHRASE, filled


@pytest.fixture
def written(vault):
    vault.apply(Change("test", add=tuple(filled().records())))
    return vault


def codes(report) -> dict[str, int]:
    return {finding.code: finding.count for finding in report.findings}


def speak(report) -> None:
    """Every finding has its sentence."""
    for finding in report.findings:
        assert sentence(f"vault.{finding.code}", count=finding.count, names=finding.names).nl


def outside(profile, *statements: str) -> None:
    """What a careless other program might do to the closed file."""
    key = KeyFile.load(profile.vault_key).key(PASSPHRASE)
    with closing(cipher.connect(profile.vault, key)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            connection.execute(statement)


def test_a_sound_vault_needs_nothing(written, profile):
    written.back_up()
    report = written.check()
    assert report.whole
    assert report.findings == ()
    assert report.schema_version == SCHEMA_VERSION
    assert report.entries == sum(1 for _ in filled().records()) - 1
    assert report.vault_bytes == profile.vault.stat().st_size
    assert abs(report.newest_backup - now()) < timedelta(minutes=1)


def test_what_belongs_to_nothing_is_mended_after_a_copy(written, profile):
    loose = FollowUp(id="f9", event="nergens", after=FollowUpAfter.DAY, due=DAY, note="van mij")
    alone = Reflection(id="r9", worksheet="cura", day=DAY, changed_at=MOMENT, event="nergens")
    written.apply(Change("test", add=(loose, alone)))
    written.close()
    outside(profile, "INSERT INTO marks VALUES ('nergens', 0, 'sign', 'x', NULL)")
    vault = Vault.open(profile, PASSPHRASE)
    report = vault.check()
    assert report.whole
    assert codes(report) == {
        "loose_marks": 1,
        "loose_follow_ups": 1,
        "loose_reflections": 1,
        "no_backup": 0,
    }
    speak(report)
    assert [deleted.record for deleted in vault.deleted()] == [loose]
    assert vault.read().by_id["r9"].event is None
    assert len(list(profile.aside.glob("*/diary.vault"))) == 1
    assert set(codes(vault.check())) == {"no_backup"}
    vault.close()


def test_an_index_at_odds_with_its_table_is_made_again(written, profile):
    written.close()
    outside(
        profile,
        "CREATE INDEX by_score ON check_ins (score)",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX by_score ON check_ins (day)' "
        "WHERE name = 'by_score'",
    )
    vault = Vault.open(profile, PASSPHRASE)
    report = vault.check()
    assert codes(report) == {"index_rebuilt": 1, "no_backup": 0}
    assert report.whole
    speak(report)
    assert vault.read() == filled()
    vault.close()


def damage(path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_a_damaged_page_is_found_and_the_newest_good_backup_named(written, profile):
    good, newer = written.back_up(), written.back_up()
    written.close()
    damage(profile.vault)
    damage(newer.vault)
    with closing(Vault.open(profile, PASSPHRASE)) as vault:
        report = vault.check()
    assert not report.whole
    (found,) = report.findings
    assert (found.code, found.names) == ("damaged", f"{good.made_at:%Y-%m-%d %H:%M}")
    assert report.to_restore.folder == good.folder
    speak(report)


def test_a_damaged_diary_without_a_good_backup_points_elsewhere(written, profile):
    newest = written.back_up()
    written.close()
    damage(profile.vault)
    damage(newest.vault)
    with closing(Vault.open(profile, PASSPHRASE)) as vault:
        report = vault.check()
    assert not report.whole
    assert (codes(report), report.to_restore) == ({"damaged_alone": 1}, None)
    speak(report)


def test_an_old_backup_and_a_full_disk_are_mentioned(written, monkeypatch):
    written.back_up()
    monkeypatch.setattr(checking, "now", lambda: now() + timedelta(days=8))
    monkeypatch.setattr(checking, "LEAST_FREE_BYTES", 2**62)
    report = written.check()
    assert report.whole
    assert codes(report)["old_backup"] == 8
    assert codes(report)["disk_nearly_full"] > 0
    speak(report)
