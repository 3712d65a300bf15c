"""The day on which what was open about an event was closed."""

import sqlalchemy as sa
from alembic import op

revision = "4"
down_revision = "3"


def upgrade() -> None:
    """Add it: nothing is known of what was closed before."""
    op.add_column("events", sa.Column("closed_on", sa.String(), nullable=True))
