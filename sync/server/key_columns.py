"""The columns by which the server's tables find what belongs to a building."""

from __future__ import annotations

from sqlalchemy import Column, String

from vault.columns import ordered_text

ID_LENGTH = 64


def building() -> Column[str]:
    """Return the first column of the key: whose it is."""
    return Column("building", String(63), primary_key=True)


def key(name: str) -> Column[str]:
    """Return the column of an id, in the same order on every database."""
    return Column(name, ordered_text(ID_LENGTH), primary_key=True)
