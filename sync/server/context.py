"""What every route needs, handed to the app once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated, TypeVar

from anyio import to_thread
from fastapi import Depends, Header, Request

from domain.clock import Clock
from sync.protocol.errors import ErrorCode
from sync.protocol.schemas import SCHEMAS, SchemaBook
from sync.server import feed
from sync.server.devices import Sender, authenticate
from sync.server.new_house import NewHouse
from sync.server.problems import ApiError
from sync.server.rotation import take_up
from sync.server.store import ServerStore
from sync.server.watch import HeadWatch

Result = TypeVar("Result")


@dataclass(frozen=True)
class Context:
    """``watch`` and ``revived`` belong to this process; all else may be shared by several.

    ``schemas``: the versions that this program knows. ``revived``: by building, how far this process has
    decided what an older program had put off, ``None`` for all of it. ``authority``: who signed the
    server's certificate, as PEM, "" for nobody of ours. ``new_house``: what a building is opened with when its
    first device greets, ``None`` to open none.
    """

    store: ServerStore
    clock: Clock
    watch: HeadWatch
    schemas: SchemaBook = SCHEMAS
    revived: dict[str, str | None] = field(default_factory=dict)
    authority: str = ""
    new_house: NewHouse | None = None

    def grown(self, building: str) -> None:
        """Wake those who wait for news of ``building``; may be called from any thread."""
        self.watch.raised(building)


def make_context(
    store: ServerStore, clock: Clock, schemas: SchemaBook = SCHEMAS, new_house: NewHouse | None = None
) -> Context:
    """Return the context of one app."""

    def look(building: str) -> int:
        with store.reading() as connection:
            return feed.read_head(connection, building)

    async def read_head(building: str) -> int:
        return await to_thread.run_sync(look, building)

    return Context(store, clock, HeadWatch(read_head), schemas, new_house=new_house)


async def context_of(request: Request) -> Context:
    """Return what ``create_app`` was given."""
    # Asynchronous, though it waits for nothing: a plain function would be sent to another thread and back.
    context: Context = request.app.state.context
    return context


def sender_of(
    context: Annotated[Context, Depends(context_of)],
    authorization: Annotated[str, Header(max_length=300, include_in_schema=False)] = "",
) -> Sender:
    """Return the device behind the bearer token; ``ApiError`` 401 for a stranger."""
    scheme, _, token = authorization.partition(" ")
    return identify(context, token if scheme.lower() == "bearer" else "")


def identify(context: Context, token: str) -> Sender:
    """Return whose ``token`` it is; ``ApiError`` 401 for nobody's."""
    sender = _look(context, token)
    if sender is not None and sender.by_next:
        take_up(context.store, sender)
        # As it stands now: a third token may have come in between.
        sender = _look(context, token)
    if sender is None:
        raise ApiError(401, ErrorCode.UNAUTHENTICATED, "this device is not known here")
    return sender


def _look(context: Context, token: str) -> Sender | None:
    with context.store.reading() as connection:
        return authenticate(connection, token) if token else None


async def in_thread(work: Callable[[], Result]) -> Result:
    """Run ``work``, which may wait for the disk, beside the event loop."""
    return await to_thread.run_sync(work)


ContextOf = Annotated[Context, Depends(context_of)]
SenderOf = Annotated[Sender, Depends(sender_of)]
