"""A tiny store for tests of the vault itself, which knows none of our tables."""

from __future__ import annotations

import hashlib
from pathlib import Path

from sqlalchemy import Engine, text

SENTINEL = "Ni Luh Ayu Sentinelwati"

ENV = "from vault.alembic_env import run\n\nrun()\n"

REVISION = """
from alembic import op
revision = "{revision}"
down_revision = {before!r}
def upgrade():
{steps}
"""


def write_revision(scripts: Path, revision: str, before: str | None, *statements: str) -> None:
    """Add a revision that executes ``statements`` to the Alembic directory ``scripts``."""
    (scripts / "versions").mkdir(parents=True, exist_ok=True)
    (scripts / "env.py").write_text(ENV)
    steps = "\n".join(f"    op.execute({statement!r})" for statement in statements) or "    pass"
    (scripts / "versions" / f"{revision}_step.py").write_text(
        REVISION.format(revision=revision, before=before, steps=steps)
    )


def tiny_scripts(root: Path) -> Path:
    """Return an Alembic directory with one revision, ``0001``: a table ``guest`` of names."""
    scripts = root / "scripts"
    write_revision(scripts, "0001", None, "CREATE TABLE guest (name TEXT NOT NULL)")
    return scripts


def add_guest(engine: Engine, name: str) -> None:
    """Commit one guest."""
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO guest VALUES (:name)"), {"name": name})


def guests(engine: Engine) -> list[str]:
    """Return the names of all guests in the order they came."""
    with engine.connect() as connection:
        return list(connection.execute(text("SELECT name FROM guest ORDER BY rowid")).scalars())


def fingerprint(directory: Path) -> dict[str, str]:
    """Return name and hash of every file in ``directory``; SQLite's shared memory is no content."""
    files = (
        path for path in sorted(directory.iterdir()) if path.is_file() and not path.name.endswith("-shm")
    )
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
