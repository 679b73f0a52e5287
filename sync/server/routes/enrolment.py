"""``POST /sync/v1/devices/enrol`` and ``/devices/rotate``, ``GET /sync/v1/authority``."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from sync.protocol import PREFIX
from sync.protocol.enrolment import AuthorityReply, EnrolReply, EnrolRequest, RotateReply, RotateRequest
from sync.server import enrol_door
from sync.server.admission import Line
from sync.server.context import ContextOf, SenderOf
from sync.server.front import answer, answer_post
from sync.server.openapi import says

router = APIRouter()


@router.post(f"{PREFIX}/devices/enrol", **says(EnrolReply, 403, asks=EnrolRequest, strangers=True))
async def enrol(request: Request, context: ContextOf) -> Response:
    """Let a device in that shows a one-time code."""
    return await answer_post(request, Line.GREETINGS, lambda content: enrol_door.enrol(context, content))


@router.post(f"{PREFIX}/devices/rotate", **says(RotateReply, asks=RotateRequest))
async def rotate(request: Request, context: ContextOf, sender: SenderOf) -> Response:
    """Announce the device's next token."""
    return await answer_post(
        request, Line.GREETINGS, lambda content: enrol_door.rotate(context, sender, content)
    )


@router.get(f"{PREFIX}/authority", **says(AuthorityReply, 404, strangers=True))
async def authority(request: Request, context: ContextOf) -> Response:
    """Show the certificate of the server's own authority."""
    return await answer(request, Line.GREETINGS, lambda: enrol_door.authority(context))
