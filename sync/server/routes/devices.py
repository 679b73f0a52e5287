"""``GET /sync/v1/devices``: the devices of the building, for its desks."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from sync.protocol import PREFIX
from sync.protocol.device_list import DevicesReply
from sync.server import devices_door
from sync.server.admission import Line
from sync.server.context import ContextOf, SenderOf
from sync.server.front import answer
from sync.server.openapi import says

router = APIRouter()


@router.get(f"{PREFIX}/devices", **says(DevicesReply))
async def devices(request: Request, context: ContextOf, sender: SenderOf) -> Response:
    """Name every device, when it was last here, and what it told of itself."""
    return await answer(request, Line.DOWN, lambda: devices_door.devices(context, sender))
