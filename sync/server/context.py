"""What every route needs, handed to the app once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, TypeVar

from anyio import to_thread
from fastapi import Depends, Header, Request

from domain.clock import Clock
from sync.protocol.errors import ErrorCode
from sync.server import feed
from sync.server.devices import Sender, authenticate
from sync.server.problems import ApiError
from sync.server.store import ServerStore
from sync.server.watch import HeadWatch

Result = TypeVar("Result")


@dataclass(frozen=True)
class Context:
    """``watch`` belongs to this process; all else may be shared by several."""

    store: ServerStore
    clock: Clock
    watch: HeadWatch


def make_context(store: ServerStore, clock: Clock) -> Context:
    """Return the context of one app."""

    def look(building: str) -> int:
        with store.reading() as connection:
            return feed.read_head(connection, building)

    async def read_head(building: str) -> int:
        return await to_thread.run_sync(look, building)

    return Context(store, clock, HeadWatch(read_head))


def context_of(request: Request) -> Context:
    """Return what ``create_app`` was given."""
    context: Context = request.app.state.context
    return context


def sender_of(
    context: Annotated[Context, Depends(context_of)],
    authorization: Annotated[str, Header(max_length=300)] = "",
) -> Sender:
    """Return the device behind the bearer token; ``ApiError`` 401 for a stranger."""
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() == "bearer" and token:
        with context.store.reading() as connection:
            sender = authenticate(connection, token)
        if sender is not None:
            return sender
    raise ApiError(401, ErrorCode.UNAUTHENTICATED, "this device is not known here")


async def in_thread(work: Callable[[], Result]) -> Result:
    """Run ``work``, which may wait for the disk, beside the event loop."""
    return await to_thread.run_sync(work)


ContextOf = Annotated[Context, Depends(context_of)]
SenderOf = Annotated[Sender, Depends(sender_of)]
