"""``POST /sync/v1/hello``: where the device and the server stand with each other."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from pydantic import ValidationError

from sync.protocol.errors import ErrorCode
from sync.protocol.messages import HelloReply, HelloRequest
from sync.protocol.operations import OLDEST_SCHEMA, SCHEMA_VERSION
from sync.server import feed
from sync.server.context import Context, ContextOf, SenderOf, in_thread
from sync.server.devices import Sender, note_seen
from sync.server.packing import json_response, read_body
from sync.server.problems import ApiError
from sync.server.streams import read_streams

router = APIRouter()


@router.post("/sync/v1/hello")
async def hello(request: Request, context: ContextOf, sender: SenderOf) -> Response:
    """Answer every known device, also a revoked one: it may still hand in what it holds."""
    content = await read_body(request)
    try:
        greeting = HelloRequest.model_validate_json(content)
    except ValidationError:
        raise ApiError(400, ErrorCode.BAD_REQUEST, "this is no greeting") from None
    reply = await in_thread(lambda: _greet(context, sender, greeting))
    return json_response(request, reply.model_dump_json())


def _greet(context: Context, sender: Sender, greeting: HelloRequest) -> HelloReply:
    note_seen(context.store, sender, greeting.program_version, context.clock.now())
    with context.store.reading() as connection:
        return HelloReply(
            epoch=context.store.epoch,
            building=sender.building,
            role=sender.role,
            head=feed.read_head(connection, sender.building),
            streams=read_streams(connection, sender, greeting.incarnations),
            min_schema=OLDEST_SCHEMA,
            max_schema=SCHEMA_VERSION,
        )
