"""``GET /sync/v1/snapshot/{scope}``: a building's records as they stand, page by page."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from sync.protocol import PREFIX
from sync.protocol.snapshot import MAX_SNAPSHOT_ROWS, START, SnapshotReply
from sync.server import snapshot_door
from sync.server.admission import Line
from sync.server.context import ContextOf, SenderOf
from sync.server.front import answer
from sync.server.openapi import says

router = APIRouter()


@router.get(f"{PREFIX}/snapshot/{{scope}}", **says(SnapshotReply, 410, 426))
async def snapshot(
    request: Request,
    context: ContextOf,
    sender: SenderOf,
    scope: Annotated[str, Path(max_length=64)],
    epoch: Annotated[str, Query(max_length=64)] = "",
    after: Annotated[str, Query(max_length=130)] = START,
    head: Annotated[int | None, Query(ge=0, lt=2**63)] = None,
    limit: Annotated[int, Query(ge=1, le=MAX_SNAPSHOT_ROWS)] = MAX_SNAPSHOT_ROWS,
    schema_v: Annotated[int, Query(ge=1, lt=2**31)] = 1,
) -> Response:
    """Answer with the records after the key ``after``; without ``head``, tell it and how many there are."""
    return await answer(
        request,
        Line.DOWN,
        lambda: snapshot_door.snapshot(context, sender, scope, epoch, after, head, limit, schema_v),
    )
