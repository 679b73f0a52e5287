"""Whether the server is there; says nothing about any building."""

from __future__ import annotations

from fastapi import APIRouter

from sync.server.context import ContextOf

router = APIRouter()


@router.get("/healthz")
def healthz(context: ContextOf) -> dict[str, str]:
    """Answer once the store can be read."""
    with context.store.reading() as connection:
        connection.exec_driver_sql("SELECT 1")
    return {"status": "ok", "epoch": context.store.epoch}
