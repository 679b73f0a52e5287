"""``POST /sync/v1/hello``: where the device and the server stand with each other."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from sync.protocol import PREFIX
from sync.protocol.messages import HelloReply, HelloRequest
from sync.server import doors
from sync.server.admission import Line
from sync.server.context import ContextOf, SenderOf
from sync.server.front import answer_post
from sync.server.openapi import says

router = APIRouter()


@router.post(f"{PREFIX}/hello", **says(HelloReply, asks=HelloRequest))
async def hello(request: Request, context: ContextOf, sender: SenderOf) -> Response:
    """Say who is asking and learn how far the server has come with this device."""
    return await answer_post(request, Line.GREETINGS, lambda content: doors.hello(context, sender, content))
