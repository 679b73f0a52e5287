"""``GET /public/{building}/{facility}.ics``: for calendar programs; names nobody."""

from __future__ import annotations

from hashlib import sha256
from typing import Annotated

from fastapi import APIRouter, Header, Path, Request, Response

from sync.protocol.errors import ErrorReply
from sync.server import public_door
from sync.server.admission import Line
from sync.server.context import ContextOf, in_thread
from sync.server.front import front_of
from sync.server.openapi import MEANINGS

CALENDAR = "text/calendar"
MAX_AGE = 300
"""Seconds for which whoever stands in between may answer in our place."""

router = APIRouter()


@router.get(
    "/public/{building}/{facility_id}.ics",
    responses={
        200: {"description": "When the facility is taken.", "content": {CALENDAR: {}}},
        304: {"description": "Nothing has changed since."},
        **{code: {"model": ErrorReply, "description": MEANINGS[code]} for code in (400, 404, 429, 503)},
    },
    openapi_extra={"security": []},
)
async def calendar(
    request: Request,
    context: ContextOf,
    building: Annotated[str, Path(max_length=63)],
    facility_id: Annotated[str, Path(max_length=64)],
    if_none_match: Annotated[str, Header(max_length=300, include_in_schema=False)] = "",
) -> Response:
    """Get when a facility is taken, from a month ago to four months ahead."""
    async with front_of(request).admission.place(Line.DOWN):
        content = await in_thread(lambda: public_door.calendar_of(context, building, facility_id))
    tag = f'"{sha256(content).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": f"public, max-age={MAX_AGE}"}
    if tag in if_none_match:
        return Response(status_code=304, headers=headers)
    return Response(content, headers=headers, media_type=CALENDAR)
