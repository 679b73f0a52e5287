"""``POST /sync/v1/lease/acquire``, ``/lease/return`` and ``/lease/recover``."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from sync.protocol import PREFIX
from sync.protocol.leases import (
    AcquireReply,
    AcquireRequest,
    RecoverReply,
    RecoverRequest,
    ReturnReply,
    ReturnRequest,
)
from sync.server import lease_door
from sync.server.admission import Line
from sync.server.context import ContextOf, SenderOf
from sync.server.front import answer_post
from sync.server.openapi import says

router = APIRouter()


@router.post(f"{PREFIX}/lease/acquire", **says(AcquireReply, asks=AcquireRequest))
async def acquire(request: Request, context: ContextOf, sender: SenderOf) -> Response:
    """Get rights to slots, so that claims can be confirmed while nobody can be asked."""
    return await answer_post(request, Line.BOOKINGS, lambda body: lease_door.acquire(context, sender, body))


@router.post(f"{PREFIX}/lease/return", **says(ReturnReply, 409, asks=ReturnRequest))
async def give_back(request: Request, context: ContextOf, sender: SenderOf) -> Response:
    """Give back what was not spent."""
    return await answer_post(request, Line.BOOKINGS, lambda body: lease_door.give_back(context, sender, body))


@router.post(f"{PREFIX}/lease/recover", **says(RecoverReply, 410, asks=RecoverRequest))
async def recover(request: Request, context: ContextOf, sender: SenderOf) -> Response:
    """Tell a server that was restored what the device holds and knows."""
    return await answer_post(request, Line.BOOKINGS, lambda body: lease_door.recover(context, sender, body))
