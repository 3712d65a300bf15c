"""Which tables a file holds, by the file itself.

A backup may be of an older or a newer version than this app, so what must reach every record of
every backup asks the file and not ``tables.py``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from evenwichtapp.vault.disk.cipher import Connection

PERSON = "person"


@dataclass(frozen=True)
class FoundTable:
    """A table as it stands in a file: for each column whether it must hold a value."""

    name: str
    columns: dict[str, bool] = field(default_factory=dict)

    @property
    def quoted(self) -> str:
        """The name as it stands in a statement."""
        return '"' + self.name.replace('"', '""') + '"'

    @property
    def holds_records(self) -> bool:
        """Whether its rows are records that can be removed; the one person cannot."""
        return self.name != PERSON and {"id", "deleted_at"} <= self.columns.keys()


def found_tables(connection: Connection) -> dict[str, FoundTable]:
    """The tables of the file by their names. Raises the driver's errors."""
    tables: dict[str, FoundTable] = {}
    for name, column, needed in connection.execute(
        "SELECT t.name, c.name, c.[notnull] FROM sqlite_master t, pragma_table_info(t.name) c "
        "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY t.name"
    ):
        tables.setdefault(name, FoundTable(name)).columns[column] = bool(needed)
    return tables


def record_tables(connection: Connection) -> tuple[FoundTable, ...]:
    """The tables of the file that hold records, those of another version too."""
    return tuple(t for t in found_tables(connection).values() if t.holds_records)
