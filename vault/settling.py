"""Moves what was written lately into the store's own file, when nobody waits for it."""

from __future__ import annotations

from sqlalchemy import Engine

from vault.sessions import outside_transactions


def settle(engine: Engine) -> None:
    """Copy the committed pages from the log into the store behind ``engine``, as far as no reader needs them.

    SQLite does it by itself with every thousandth page, within the commit of whoever comes then. Whoever writes
    much in the background settles it there, so that a visitor's save need not. Waits for nobody, and nobody waits
    for it. Raises ``StoreError``.
    """
    outside_transactions(engine, "PRAGMA wal_checkpoint(PASSIVE)")
