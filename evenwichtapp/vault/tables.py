"""The tables of the vault, for writing and for migrations. Importing this is slow: SQLModel.

Days and moments are ISO 8601 text, so that the offset of a moment stays; ticks, answers, support,
limits and conditions are JSON text. ``deleted_at`` is set while a record lies in the bin.
``rows.py`` reads the same columns without this module; a test keeps tables and records equal.
"""

from __future__ import annotations

from sqlalchemy import MetaData
from sqlmodel import Field, SQLModel

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


class PersonRow(RecordTable, table=True):
    """The one ``Person``."""

    __tablename__ = "person"
    role: str
    setting: str
    region: str
    day_boundary: int
    foreign_scores_count: bool
    support: str
    limits: str


class CheckInRow(RecordTable, table=True):
    """A ``CheckIn`` without its marks."""

    __tablename__ = "check_ins"
    day: str
    at: str
    score: int
    shift: str | None
    scale: str
    note: str
    origin: str


class MarkRow(Table, table=True):
    """A ``Mark``; it goes when its check-in goes. ``position`` counts from 0."""

    __tablename__ = "marks"
    __table_args__ = {"sqlite_with_rowid": False}
    check_in: str = Field(primary_key=True, foreign_key="check_ins.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    kind: str
    item: str
    weight: int | None


class EventRow(RecordTable, table=True):
    """An ``Event``."""

    __tablename__ = "events"
    day: str
    at: str
    kind: str
    ticks: str
    note: str
    origin: str


class FollowUpRow(RecordTable, table=True):
    """A ``FollowUp``. ``event`` may name one that a later import still brings: no foreign key."""

    __tablename__ = "follow_ups"
    event: str
    after: str
    due: str
    weight: int | None
    nothing_felt: bool
    note: str
    answered_at: str | None
    later: str | None
    dropped: bool


class PracticeRow(RecordTable, table=True):
    """A ``Practice``."""

    __tablename__ = "practices"
    day: str
    intervention: str
    done: bool
    minutes: int | None
    before: int | None
    after: int | None
    helped: str | None
    note: str


class ReflectionRow(RecordTable, table=True):
    """A ``Reflection``."""

    __tablename__ = "reflections"
    worksheet: str
    day: str
    changed_at: str
    title: str
    event: str | None
    answers: str
    step: int
    finished: bool


class OwnSignalRow(RecordTable, table=True):
    """An ``OwnSignal``."""

    __tablename__ = "own_signals"
    words: str
    agreement: str
    condition: str
    with_whom: str
    active: bool


class OwnItemRow(RecordTable, table=True):
    """An ``OwnItem``."""

    __tablename__ = "own_items"
    kind: str
    label: str
    hidden: bool


class AnswerRow(RecordTable, table=True):
    """An ``Answer``."""

    __tablename__ = "answers"
    signal: str
    answer: str
    day: str
    since: str
    level: str
    until: str | None


class DraftRow(Table, table=True):
    """What was being typed when the app was locked or stopped, by the name of its place."""

    __tablename__ = "drafts"
    name: str = Field(primary_key=True)
    text: str
