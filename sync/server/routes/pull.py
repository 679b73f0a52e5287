"""``GET /sync/v1/pull``: the building's feed comes down, page by page, or as soon as it grows."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from sync.protocol.errors import ErrorCode
from sync.protocol.messages import PullReply
from sync.server import feed
from sync.server.context import Context, ContextOf, SenderOf, in_thread
from sync.server.devices import Sender
from sync.server.packing import json_response
from sync.server.problems import ApiError

MAX_ROWS = 500
MAX_WAIT_SECONDS = 25.0

router = APIRouter()


@router.get("/sync/v1/pull")
async def pull(
    request: Request,
    context: ContextOf,
    sender: SenderOf,
    scope: Annotated[str, Query(max_length=64)],
    after: Annotated[int, Query(ge=0, lt=2**63)],
    epoch: Annotated[str, Query(max_length=64)] = "",
    limit: Annotated[int, Query(ge=1, le=MAX_ROWS)] = MAX_ROWS,
    wait: Annotated[float, Query(ge=0, le=MAX_WAIT_SECONDS)] = 0.0,
) -> Response:
    """Answer with the rows after ``after``; with none, wait up to ``wait`` seconds for the first."""
    _check(context, sender, scope, epoch)
    if wait > 0:
        await context.watch.wait_beyond(sender.building, after, wait)
    reply = await in_thread(lambda: _read(context, sender, after, limit))
    return json_response(request, reply.model_dump_json())


def _check(context: Context, sender: Sender, scope: str, epoch: str) -> None:
    if sender.revoked:
        raise ApiError(403, ErrorCode.REVOKED, "this device's rights were taken")
    if scope != sender.building:
        raise ApiError(403, ErrorCode.FORBIDDEN_SCOPE, "this device belongs to another building")
    if epoch and epoch != context.store.epoch:
        raise _start_over()


def _read(context: Context, sender: Sender, after: int, limit: int) -> PullReply:
    with context.store.reading() as connection:
        reply = feed.read_page(connection, sender, context.store.epoch, after, limit)
    if after > reply.head:
        raise _start_over()
    return reply


def _start_over() -> ApiError:
    return ApiError(410, ErrorCode.EPOCH_CHANGED, "the server's store is another one; start over")
