"""``POST /sync/v1/push``: operations go up, each gets its outcome."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from sync.protocol import PREFIX
from sync.protocol.messages import PushReply, PushRequest
from sync.server import doors
from sync.server.admission import line_of
from sync.server.context import ContextOf, SenderOf
from sync.server.front import answer_post, front_of
from sync.server.openapi import says

router = APIRouter()


@router.post(f"{PREFIX}/push", **says(PushReply, 409, asks=PushRequest))
async def push(
    request: Request,
    context: ContextOf,
    sender: SenderOf,
    lane: Annotated[str, Query(max_length=64)] = "",
) -> Response:
    """Hand operations in; the answer comes after the commit. ``lane``: bookings, cases or visits."""

    def work(content: bytes) -> PushReply:
        reply = doors.push(context, sender, content)
        front_of(request).metrics.decided(reply.results)
        return reply

    return await answer_post(request, line_of(lane), work)
