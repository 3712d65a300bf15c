import shutil
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Agreement, Helped, Practice
from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault import migrating
from evenwichtapp.vault.content.tables import Table
from evenwichtapp.vault.content.writing import engine_on
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.vault import Vault
from tests.faults.next_version import next_version
from tests.vault.conftest import DAY, PASSPHRASE, filled, filled_in

EXAMPLES = Path(__file__).parents[1] / "data" / "vaults"


@pytest.fixture
def old(profile, vault):
    """A closed vault of the present version, filled."""
    vault.apply(Change("test", add=tuple(filled().records())))
    vault.close()
    return profile


def connected(profile):
    key = KeyFile.load(profile.vault_key).key(PASSPHRASE)
    return closing(cipher.connect(profile.vault, key))


def test_the_tables_are_what_the_revisions_make(old):
    with connected(old) as raw, engine_on(raw).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Table.metadata) == []


def test_the_version_is_that_of_the_last_revision(old):
    config = Config()
    config.set_main_option("script_location", str(migrating.REVISIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [str(migrating.SCHEMA_VERSION)]
    with connected(old) as connection:
        assert cipher.schema_version(connection) == migrating.SCHEMA_VERSION


@pytest.mark.parametrize("version", range(1, migrating.SCHEMA_VERSION + 1))
def test_a_filled_vault_of_every_version_opens_with_its_values(tmp_path, version):
    profile = Profile(tmp_path / "copy")
    shutil.copytree(EXAMPLES / f"version_{version}", profile.folder)
    vault = Vault.open(profile, PASSPHRASE)
    assert vault.read() == filled_in(version)
    assert vault.draft("today") == "half een zin"
    vault.close()


def test_what_was_planned_is_agreed_and_what_was_done_stays_done(tmp_path):
    profile = Profile(tmp_path / "copy")
    shutil.copytree(EXAMPLES / "version_4", profile.folder)
    with connected(profile) as connection:
        connection.execute(
            "INSERT INTO practices (id, deleted_at, day, intervention, done, helped, note) VALUES "
            "('done', NULL, '2026-03-30', 'yoga', 1, 'good', 'in de zaal'), "
            "('gone', '2026-11-25T12:00:00+01:00', '2026-03-31', 'cura', 0, NULL, '')"
        )
    vault = Vault.open(profile, PASSPHRASE)
    done = Practice(
        id="done", day=DAY + ONE_DAY, intervention="yoga", helped=Helped.GOOD, note="in de zaal"
    )
    assert vault.read() == Diary.of([*filled_in(4).records(), done])
    plan = DAY + 2 * ONE_DAY
    binned = {deleted.record.id: deleted.record for deleted in vault.deleted()}
    assert binned["gone"] == Agreement(id="gone", day=plan, look_again=plan, intervention="cura")
    vault.close()


def test_a_migration_keeps_every_value_and_makes_a_backup_first(old, tmp_path):
    with next_version(tmp_path):
        vault = Vault.open(old, PASSPHRASE)
        assert vault.read() == filled()
        vault.close()
        with connected(old) as connection:
            assert cipher.schema_version(connection) == migrating.SCHEMA_VERSION
            assert set(connection.execute("SELECT place FROM check_ins")) == {("huis",)}
            assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    (backup,) = backups_in(old.backups)
    key = KeyFile.load(backup.key_file).key(PASSPHRASE)
    with closing(cipher.connect(backup.vault, key)) as connection:
        assert cipher.schema_version(connection) == migrating.SCHEMA_VERSION


@pytest.mark.parametrize(
    "then",
    [
        "raise RuntimeError('geheimwoord')",
        "op.execute('DROP TABLE nowhere')",
        # a migration that leaves marks without their check-in is a failed one as well
        "op.execute('DELETE FROM check_ins')",
    ],
)
def test_a_failed_migration_puts_the_old_file_back(old, tmp_path, then, caplog):
    with (
        next_version(tmp_path, then),
        pytest.raises(KnownError, match="migration_failed") as caught,
    ):
        Vault.open(old, PASSPHRASE)
    assert caught.value.__cause__ is None
    assert "geheimwoord" not in caplog.text
    vault = Vault.open(old, PASSPHRASE)
    assert vault.read() == filled()
    vault.close()
    assert len(backups_in(old.backups)) == 1


def test_without_a_backup_nothing_is_migrated(old, tmp_path, monkeypatch):
    before = old.vault.read_bytes()
    monkeypatch.setattr("evenwichtapp.vault.copies.backups.cipher.whole_file", lambda *_: False)
    with next_version(tmp_path), pytest.raises(KnownError, match="backup_failed"):
        Vault.open(old, PASSPHRASE)
    assert old.vault.read_bytes() == before
    assert list(old.backups.iterdir()) == []


def test_a_newer_vault_is_left_alone(old, monkeypatch):
    with connected(old) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = {path: path.read_bytes() for path in old.folder.iterdir()}
    with pytest.raises(KnownError, match="vault_newer"):
        Vault.open(old, PASSPHRASE)
    assert {path: path.read_bytes() for path in old.folder.iterdir()} == before
