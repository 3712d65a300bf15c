"""What Alembic runs: the revisions, over the open connection that it was given."""

from alembic import context

from evenwichtapp.vault.content.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
