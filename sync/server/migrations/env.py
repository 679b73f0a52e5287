"""Alembic looks for this file by its name."""

from vault.alembic_env import run

run()
