"""Writing a Change through the tables. Importing this is slow: SQLModel and SQLAlchemy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import sqlalchemy
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, event
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn, Person, Record
from evenwichtapp.vault.content.rows import MARKS, mark_rows, row, table_names
from evenwichtapp.vault.content.tables import Table
from evenwichtapp.vault.disk.cipher import Connection


def engine_on(connection: Connection) -> Engine:
    """An engine that speaks over this one open connection.

    Parameters are hidden: an exception would otherwise carry the diary.
    """
    engine = sqlalchemy.create_engine(
        "sqlite://",
        creator=lambda: connection,
        module=sqlcipher,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def driver_errors() -> Iterator[None]:
    """Let the driver's own error through instead of SQLAlchemy's, which repeats the statement."""
    try:
        yield
    except DBAPIError as error:
        if error.orig is None:
            raise
        raise error.orig from None


def _begin(connection: sqlalchemy.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


class Writer:
    """Writes changes over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._engine = engine_on(connection)

    def apply(self, change: Change, moment: datetime) -> None:
        """Write the whole change or nothing; ``moment`` is when removed records go to the bin.

        Returns after the commit. Raises the driver's own error.
        """
        with driver_errors(), self._engine.begin() as connection:
            for kind in change.kinds:
                written = [r for r in (*change.add, *change.replace) if type(r) is kind]
                removed = [r for r in change.remove if type(r) is kind]
                _write(connection, kind, written)
                if kind is not Person:  # the one person is always there
                    _bin(connection, kind, removed, moment)


def _write(connection: sqlalchemy.Connection, kind: type[Any], records: list[Any]) -> None:
    """Put the records in their table; one that is there already, or in the bin, is replaced."""
    if not records:
        return
    table = Table.metadata.tables[table_names()[kind]]
    rows = [{**row(record), "deleted_at": None} for record in records]
    statement = insert(table)
    others = {c.name: c for c in statement.excluded if not c.primary_key}
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=others), rows)
    if kind is CheckIn:
        _write_marks(connection, records)


def _write_marks(connection: sqlalchemy.Connection, check_ins: list[CheckIn]) -> None:
    table = Table.metadata.tables[MARKS]
    by_check_in = table.delete().where(table.c.check_in == sqlalchemy.bindparam("owner"))
    connection.execute(by_check_in, [{"owner": check_in.id} for check_in in check_ins])
    rows = [mark for check_in in check_ins for mark in mark_rows(check_in)]
    if rows:
        connection.execute(table.insert(), rows)


def _bin(
    connection: sqlalchemy.Connection,
    kind: type[Any],
    records: Iterable[Record],
    moment: datetime,
) -> None:
    rows = [{"gone": record.id, "moment": moment.isoformat()} for record in records]
    if not rows:
        return
    table = Table.metadata.tables[table_names()[kind]]
    statement = (
        table.update()
        .where(table.c.id == sqlalchemy.bindparam("gone"))
        .values(deleted_at=sqlalchemy.bindparam("moment"))
    )
    connection.execute(statement, rows)
