"""When a day was filled in later, and the letters of the printed card."""

import sqlalchemy as sa
from alembic import op

revision = "3"
down_revision = "2"


def upgrade() -> None:
    """Add them: nothing is known to be filled in later, and no card was printed."""
    op.add_column("check_ins", sa.Column("filled_in_at", sa.String(), nullable=True))
    op.add_column("person", sa.Column("card", sa.String(), nullable=True))
    op.execute("UPDATE person SET card = '[]'")
    with op.batch_alter_table("person") as batch:
        batch.alter_column("card", existing_type=sa.String(), nullable=False)
