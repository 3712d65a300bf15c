"""Bringing the tables of a vault to the version this app knows, by Alembic.

``PRAGMA user_version`` holds the same number as the revision, so that an ordinary start can see
that nothing has to be done without importing Alembic.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from evenwichtapp.errors import KnownError
from evenwichtapp.files import copy_whole
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backups import back_up, most_bytes
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.disk.cipher import Connection

SCHEMA_VERSION = 5
REVISIONS = Path(__file__).parent / "migrations"


def upgrade(profile: Profile, key: bytes) -> None:
    """Bring the closed vault of an older version up to date, after a verified backup.

    Raises what ``back_up`` raises, with nothing touched yet, and ``KnownError("migration_failed")``
    when a revision failed or left a file that is not whole; the old file then stands in its place.
    """
    with closing(cipher.connect(profile.vault, key)) as connection:
        backup = back_up(connection, key, profile, profile.backups, most_bytes(profile))
        try:
            migrate(connection)
            sound = cipher.whole(connection) and not _loose_rows(connection)
        except Exception as error:
            # Only the kind of error: its text may hold a word of the diary.
            logging.getLogger(__name__).error("migration failed: %s", type(error).__name__)
            sound = False
    if not sound:
        # A disk that cannot take the copy leaves what the transaction has rolled back to.
        with suppress(KnownError):
            copy_whole(backup.vault, profile.vault)
        raise KnownError("migration_failed")


def migrate(connection: Connection) -> None:
    """Run every revision that the file has not had, all in one transaction.

    Leaves the file as it was when one fails, and raises what it raised.
    """
    # Slow to import, and an ordinary start needs none of it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    from evenwichtapp.vault.content.writing import driver_errors, engine_on  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(REVISIONS).replace("%", "%%"))
    with (
        driver_errors(),
        _foreign_keys_off(connection),
        engine_on(connection).begin() as transaction,
    ):
        config.attributes["connection"] = transaction
        command.upgrade(config, "head")
        transaction.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _loose_rows(connection: Connection) -> bool:
    """Whether a row points to one that is not there."""
    return bool(connection.execute("PRAGMA foreign_key_check").fetchall())


@contextmanager
def _foreign_keys_off(connection: Connection) -> Iterator[None]:
    """A batch migration copies a table and drops the old one, which would take its marks along."""
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
