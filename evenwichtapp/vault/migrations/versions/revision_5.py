"""Agreements, the period a reflection looks back on, and when the person wants to look back.

A practice that was only planned becomes an agreement, also where it lies in the bin.
"""

import sqlalchemy as sa
from alembic import op

revision = "5"
down_revision = "4"

NEEDED = (("look_back", "two_weeks"), ("questions_off", "[]"))

PLANNED = """
    INSERT INTO agreements
        (id, deleted_at, day, words, why, intervention, with_whom, look_again, note)
    SELECT id, deleted_at, day, '', 'self', intervention, '', day, note
    FROM practices WHERE NOT done
"""


def upgrade() -> None:
    """Add them; what was planned is to be looked at on the day it was planned for."""
    op.create_table(
        "agreements",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("deleted_at", sa.String(), nullable=True),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=True),
        sa.Column("intervention", sa.String(), nullable=True),
        sa.Column("with_whom", sa.String(), nullable=False),
        sa.Column("look_again", sa.String(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("closed_on", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_agreements"),
    )
    op.execute(PLANNED)
    op.execute("DELETE FROM practices WHERE NOT done")
    with op.batch_alter_table("practices") as batch:
        batch.drop_column("done")
    for column in ("since", "until"):
        op.add_column("reflections", sa.Column(column, sa.String(), nullable=True))
    for column, usual in NEEDED:
        op.add_column("person", sa.Column(column, sa.String(), nullable=True))
        op.execute(f"UPDATE person SET {column} = '{usual}'")
        with op.batch_alter_table("person") as batch:
            batch.alter_column(column, existing_type=sa.String(), nullable=False)
