"""Forgetting one word reaches every backup, whatever version of the app made it."""

import shutil
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Event, FollowUp, FollowUpAfter, now
from evenwichtapp.paths import Profile
from evenwichtapp.vault.content.rows import count_records, read_deleted, read_records
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.forgetting import erase, purge_bin
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.vault import Vault
from tests.vault.conftest import DAY, MOMENT, PASSPHRASE, REMOVED, filled_in
from tests.vault.test_forgetting import PLANTED, decrypted

EXAMPLES = sorted((Path(__file__).parents[2] / "data" / "vaults").glob("version_*"))
WORD = f"{PLANTED} " * 700
EVENT = Event(id="e9", day=DAY, at=MOMENT, kind="death", note=WORD)
ASKED = FollowUp(id="f9", event="e9", after=FollowUpAfter.DAY, due=DAY, note=f"vraag {WORD}")

OLDER = ("DROP TABLE answers", "ALTER TABLE reflections DROP COLUMN event")
NEWER = (
    "PRAGMA user_version = 99",
    "CREATE TABLE talks (id TEXT PRIMARY KEY, deleted_at TEXT, words TEXT NOT NULL)",
    "CREATE TABLE talks_about (id TEXT PRIMARY KEY, event TEXT NOT NULL, words TEXT)",
    'CREATE TABLE "a ""second"" look" (id TEXT PRIMARY KEY, deleted_at TEXT, event TEXT)',
    f"INSERT INTO talks VALUES ('t1', NULL, '{WORD}'), ('t2', NULL, 'blijft')",
    f"INSERT INTO talks_about VALUES ('b1', 'e9', '{WORD}'), ('b2', 'e1', 'blijft')",
    """INSERT INTO "a ""second"" look" VALUES ('l1', NULL, 'e9')""",
)


def holding(folder: Path, example: Path) -> Profile:
    """A copy of an example vault with the word in an event and in a question after it."""
    profile = Profile(folder)
    shutil.copytree(example, profile.folder)
    vault = Vault.open(profile, PASSPHRASE)
    vault.apply(Change("test", add=(EVENT, ASKED)))
    vault.apply(Change("test", replace=(replace(ASKED, note=f"nog eens {PLANTED}"),)))
    vault.close()
    return profile


@pytest.fixture
def person(request):
    """The invented person as the app of the example's version wrote them."""
    return filled_in(int(request.node.callspec.params["profile"].name.split("_")[1]))


def entries(person):
    """How many records there are; the person is no entry."""
    return len(list(person.records())) - 1


def key_of(profile):
    return KeyFile.load(profile.vault_key).key(PASSPHRASE)


def connected(profile, file):
    return closing(cipher.connect(file, key_of(profile)))


def with_word(profile):
    files = sorted(profile.folder.rglob("*.vault*"))
    return [file for file in files if PLANTED.encode() in decrypted(file, key_of(profile))]


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.name)
def profile(request, tmp_path):
    return holding(tmp_path / "profile", request.param)


def test_a_forgotten_word_is_in_no_backup_of_any_version(profile, person, monkeypatch):
    vault = Vault.open(profile, PASSPHRASE)
    for hours, statements in enumerate(((), OLDER, NEWER), start=1):
        moment = now() - timedelta(hours=hours)
        monkeypatch.setattr("evenwichtapp.vault.copies.backups.now", lambda moment=moment: moment)
        backup = vault.back_up()
        with connected(profile, backup.vault) as connection:
            for statement in statements:
                connection.execute(statement)
    monkeypatch.undo()
    assert len(with_word(profile)) == 4
    vault.forget(["e9", "t1"])
    assert with_word(profile) == []
    # after these comes the one that bringing an example of an earlier version up to date made
    newer, older, same, *_ = sorted(backups_in(profile.backups), key=lambda backup: backup.made_at)
    assert vault.read() == person
    written = entries(person)
    assert [vault.entries_in(b) for b in (same, older, newer)] == [
        written, written - 1, written + 2
    ]  # fmt: skip
    with connected(profile, newer.vault) as connection:
        assert connection.execute("SELECT id FROM talks").fetchall() == [("t2",)]
        assert connection.execute("SELECT id FROM talks_about").fetchall() == [("b2",)]
        assert connection.execute('SELECT * FROM "a ""second"" look"').fetchall() == [
            ("l1", None, None)
        ]
    vault.close()


@pytest.mark.parametrize("statements", [OLDER, NEWER], ids=["older", "newer"])
def test_a_file_of_another_version_is_counted_read_and_its_bin_emptied(profile, person, statements):
    with connected(profile, profile.vault) as connection:
        for statement in statements:
            connection.execute(statement)
        # with the event and its question, without the answer or with the three of a later version
        assert count_records(connection) == entries(person) + (1 if statements is OLDER else 5)
        assert {record.id for record in read_records(connection)} >= {"c1", "e9", "r1"}
        assert [record for record, _ in read_deleted(connection)] == [REMOVED]
        if statements is NEWER:
            connection.execute("UPDATE talks SET deleted_at = '2020-01-01T00:00:00+00:00'")
        purge_bin(connection, now() + timedelta(days=1))
        assert list(read_deleted(connection)) == []
        if statements is NEWER:
            assert connection.execute("SELECT count(*) FROM talks").fetchone() == (0,)


def test_the_person_is_not_forgotten(profile, person):
    with connected(profile, profile.vault) as connection:
        erase(connection, ["person"])
        assert person.person in list(read_records(connection))
