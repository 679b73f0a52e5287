"""``GET /sync/v1/pull``: the building's feed comes down, page by page, or as soon as it grows."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from sync.protocol import PREFIX
from sync.protocol.messages import PullReply
from sync.server import doors
from sync.server.admission import Line
from sync.server.context import ContextOf, SenderOf
from sync.server.front import answer, front_of
from sync.server.openapi import says

MAX_ROWS = 1000
MAX_WAIT_SECONDS = 25.0

router = APIRouter()


@router.get(f"{PREFIX}/pull", **says(PullReply, 410, 426))
async def pull(
    request: Request,
    context: ContextOf,
    sender: SenderOf,
    scope: Annotated[str, Query(max_length=64)],
    after: Annotated[int, Query(ge=0, lt=2**63)],
    epoch: Annotated[str, Query(max_length=64)] = "",
    limit: Annotated[int, Query(ge=1, le=MAX_ROWS)] = MAX_ROWS,
    wait: Annotated[float, Query(ge=0, le=MAX_WAIT_SECONDS)] = 0.0,
    schema_v: Annotated[int, Query(ge=1, lt=2**31)] = 1,
) -> Response:
    """Answer with the rows after ``after``; with none, wait up to ``wait`` seconds for the first."""
    doors.check_pull(context, sender, scope, epoch, schema_v)
    if wait > 0:
        await context.watch.wait_beyond(sender.building, after, wait)

    def work() -> PullReply:
        reply = doors.pull(context, sender, after, limit)
        front_of(request).metrics.sent(len(reply.rows))
        return reply

    return await answer(request, Line.DOWN, work)
