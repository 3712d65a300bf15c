"""What stood on a card that was answered, what helped after a rise, and what is set aside."""

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"

NEW = (("answers", "offered"), ("answers", "helped_by"), ("person", "set_aside"))


def upgrade() -> None:
    """Add them, empty."""
    for table, column in NEW:
        op.add_column(table, sa.Column(column, sa.String(), nullable=True))
        op.execute(f"UPDATE {table} SET {column} = '[]'")
        with op.batch_alter_table(table) as batch:
            batch.alter_column(column, existing_type=sa.String(), nullable=False)
