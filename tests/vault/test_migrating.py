from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from evenwichtapp.vault import cipher
from evenwichtapp.vault.migrating import REVISIONS, SCHEMA_VERSION
from evenwichtapp.vault.tables import Table
from evenwichtapp.vault.writing import engine_on


def test_the_tables_are_what_the_revisions_make(profile, vault):
    with engine_on(vault._connection).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Table.metadata) == []


def test_the_version_is_that_of_the_last_revision(vault):
    config = Config()
    config.set_main_option("script_location", str(REVISIONS))
    heads = ScriptDirectory.from_config(config).get_heads()
    assert heads == [str(SCHEMA_VERSION)]
    assert cipher.schema_version(vault._connection) == SCHEMA_VERSION
