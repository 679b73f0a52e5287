"""``POST /sync/v1/push``: operations go up, each gets its outcome."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from sync.protocol.errors import ErrorCode
from sync.protocol.messages import PushReply
from sync.server.arbitration import Verdict, arbitrate
from sync.server.context import Context, ContextOf, SenderOf, in_thread
from sync.server.devices import Sender
from sync.server.incoming import Incoming, read_push
from sync.server.packing import json_response, read_body
from sync.server.problems import ApiError
from sync.server.streams import Gap

router = APIRouter()


@router.post("/sync/v1/push")
async def push(request: Request, context: ContextOf, sender: SenderOf) -> Response:
    """Answer only after the commit; a refusal by the rules is an answer like any other."""
    content = await read_body(request)
    verdict = await in_thread(lambda: _decide(context, sender, content))
    if any(result.feed_seq is not None for result in verdict.results):
        context.watch.raised(sender.building)
    reply = PushReply.model_construct(
        epoch=context.store.epoch, results=verdict.results, renew_incarnation=verdict.forked
    )
    return json_response(request, reply.model_dump_json())


def _decide(context: Context, sender: Sender, content: bytes) -> Verdict:
    operations = read_push(content)
    if operations is None:
        raise ApiError(400, ErrorCode.BAD_REQUEST, "this is no push")
    return _commit(context, sender, operations)


def _commit(context: Context, sender: Sender, operations: list[Incoming]) -> Verdict:
    with context.store.writing() as connection:
        verdict = arbitrate(connection, sender, operations, context.clock.now())
        if isinstance(verdict, Gap):
            raise ApiError(
                409,
                ErrorCode.GAP,
                "operations are missing before these",
                incarnation=verdict.incarnation,
                expected=verdict.expected,
            )
        return verdict
