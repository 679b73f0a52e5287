"""What the ``env.py`` of each Alembic directory does; the connection comes from ``ensure_schema``."""

from __future__ import annotations

from alembic import context


def run() -> None:
    """Run the revisions on the connection that was handed over, within its one transaction."""
    connection = context.config.attributes["connection"]
    context.configure(connection=connection, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
