"""The tables of the vault, for writing and for migrations. Importing this is slow: SQLModel.

They follow from the records: days and moments are ISO 8601 text, so that the offset of a moment
stays; ticks, answers, support, limits and conditions are JSON text. ``deleted_at`` is set while a
record lies in the bin. A test holds them against what the migrations make.
"""

from __future__ import annotations

import types
from typing import Annotated, Any, Union, get_args, get_origin

from sqlalchemy import MetaData
from sqlmodel import Field, SQLModel

from evenwichtapp.vault.content.rows import columns, table_names

# Every constraint has a name, so that a later migration can speak of it.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Table(SQLModel):
    """What every table shares."""

    metadata = MetaData(naming_convention=NAMES)


class RecordTable(Table):
    """What every table of records shares."""

    id: str = Field(primary_key=True)
    deleted_at: str | None = None


def record_table(kind: Any, name: str) -> type[RecordTable]:
    """The table of a kind of record: a column for each of its fields."""
    annotations = {field: _column(hint) for field, hint in columns(kind).items() if field != "id"}
    body = {"__tablename__": name, "__annotations__": annotations, "__module__": __name__}
    table: type[RecordTable] = types.new_class(
        f"{kind.__name__}Row", (RecordTable,), {"table": True}, lambda space: space.update(body)
    )
    return table


def _column(hint: Any) -> Any:
    """What a field is in its column; only what may be None may be NULL."""
    origin = get_origin(hint)
    if origin is Annotated:
        return _column(get_args(hint)[0])
    if origin in {Union, types.UnionType}:  # only "X | None"
        return _column(get_args(hint)[0]) | None
    return hint if hint in {bool, int, float} else str


for _kind, _name in table_names().items():
    record_table(_kind, _name)


class MarkRow(Table, table=True):
    """A ``Mark``; it goes when its check-in goes. ``position`` counts from 0."""

    __tablename__ = "marks"
    __table_args__ = {"sqlite_with_rowid": False}
    check_in: str = Field(primary_key=True, foreign_key="check_ins.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    kind: str
    item: str
    weight: int | None


class DraftRow(Table, table=True):
    """What was being typed when the app was locked or stopped, by the name of its place."""

    __tablename__ = "drafts"
    name: str = Field(primary_key=True)
    text: str
