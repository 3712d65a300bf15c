"""This app as if it were one version newer, to see an upgrade before there is a second schema."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from evenwichtapp.vault import migrating

REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{down}"


def upgrade() -> None:
    with op.batch_alter_table("check_ins", recreate="always") as batch:
        batch.add_column(sa.Column("place", sa.String(), nullable=False, server_default="huis"))
    {then}
"""


@contextmanager
def next_version(folder: Path, then: str = "pass") -> Iterator[None]:
    """Inside it there is one more revision, kept in ``folder``, that ends with ``then``."""
    revisions = folder / "revisions"
    shutil.copytree(migrating.REVISIONS, revisions, dirs_exist_ok=True)
    down = migrating.SCHEMA_VERSION
    text = REVISION.format(revision=down + 1, down=down, then=then)
    (revisions / "versions" / f"revision_{down + 1}.py").write_text(text)
    with (
        patch.object(migrating, "REVISIONS", revisions),
        patch.object(migrating, "SCHEMA_VERSION", down + 1),
    ):
        yield
