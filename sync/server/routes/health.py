"""Whether the server is there; says nothing about any building."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Response

from sync.protocol.messages import Message
from sync.server.context import ContextOf, in_thread
from sync.server.openapi import says
from sync.server.packing import JSON

router = APIRouter()


class HealthReply(Message):
    """``epoch`` is that of the store."""

    status: str
    epoch: str


@router.get("/healthz", **says(HealthReply, strangers=True))
async def healthz(context: ContextOf) -> Response:
    """Answer once the store can be read."""

    def look() -> Any:
        with context.store.reading() as connection:
            return connection.exec_driver_sql("SELECT 1").scalar()

    await in_thread(look)
    reply = HealthReply(status="ok", epoch=context.store.epoch)
    return Response(reply.model_dump_json(), media_type=JSON)
