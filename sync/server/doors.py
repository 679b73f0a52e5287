"""What the protocol's addresses do, as plain functions: whoever carries the bytes, the answer is the same.

Each gets the context, the device that proved itself, and what was asked; it returns a reply or raises
``ApiError``. All may wait for the disk: the web framework calls them beside its event loop.
"""

from __future__ import annotations

from pydantic import ValidationError

from sync.protocol.errors import ErrorCode
from sync.protocol.messages import HelloReply, HelloRequest, PullReply, PushReply
from sync.protocol.operations import SCHEMA_VERSION, Operation
from sync.server import feed
from sync.server.arbitration import Verdict, arbitrate
from sync.server.case_book import count_open_of
from sync.server.context import Context
from sync.server.devices import Sender
from sync.server.house import look_after
from sync.server.incoming import Incoming, read_push
from sync.server.problems import ApiError
from sync.server.revival import revive
from sync.server.sightings import note_seen
from sync.server.streams import Gap, read_streams


def hello(context: Context, sender: Sender, content: bytes) -> HelloReply:
    """Answer every known device, also a revoked one: it may still hand in what it holds."""
    try:
        greeting = HelloRequest.model_validate_json(content)
    except ValidationError:
        raise ApiError(400, ErrorCode.BAD_REQUEST, "this is no greeting") from None
    note_seen(context.store, sender, greeting, context.clock.now())
    revive(context, sender.building)
    if not sender.revoked:
        look_after(context, sender.building)
    with context.store.reading() as connection:
        return HelloReply(
            epoch=context.store.epoch,
            building=sender.building,
            role=sender.role,
            rotate=sender.rotation_wanted and not sender.revoked,
            head=feed.read_head(connection, sender.building),
            streams=read_streams(connection, sender, greeting.incarnations),
            open_cases=count_open_of(connection, sender.building, sender.device_id),
            min_schema=context.schemas.oldest,
            max_schema=context.schemas.newest,
        )


def push(context: Context, sender: Sender, content: bytes) -> PushReply:
    """Decide operations and commit; a refusal by the rules is an answer like any other."""
    operations = read_push(content)
    if operations is None:
        raise ApiError(400, ErrorCode.BAD_REQUEST, "this is no push")
    verdict = _commit(context, sender, operations)
    if verdict.opened or any(result.feed_seq is not None for result in verdict.results):
        context.grown(sender.building)
    if any(isinstance(one, Operation) and one.kind.startswith(_OF_THE_HOUSE) for one in operations):
        look_after(context, sender.building)
    return PushReply.model_construct(
        epoch=context.store.epoch, results=verdict.results, renew_incarnation=verdict.forked
    )


def check_pull(
    context: Context, sender: Sender, scope: str, epoch: str, schema_v: int = SCHEMA_VERSION
) -> None:
    """Raise unless ``sender`` may read ``scope``, understands it, and reads the feed that there is.

    ``schema_v``: the newest version of records that the device reads.
    """
    if sender.revoked:
        raise ApiError(403, ErrorCode.REVOKED, "this device's rights were taken")
    if scope != sender.building:
        raise ApiError(403, ErrorCode.FORBIDDEN_SCOPE, "this device belongs to another building")
    if not context.schemas.serves(schema_v):
        raise ApiError(
            426, ErrorCode.TOO_OLD, "this program is too old to read the feed; bring it up to date"
        )
    if epoch and epoch != context.store.epoch:
        raise _start_over()


def pull(context: Context, sender: Sender, after: int, limit: int) -> PullReply:
    """Return the rows after ``after``, at most ``limit``; see ``check_pull``."""
    with context.store.reading() as connection:
        reply = feed.read_page(connection, sender, context.store.epoch, after, limit)
        # Read after the page: the feed may have been cut between the two.
        floor = feed.read_floor(connection, sender.building) if _begins_late(reply, after) else 0
    if after > reply.head:
        raise _start_over()
    if after < floor:
        raise ApiError(410, ErrorCode.SNAPSHOT_NEEDED, "the feed no longer reaches back that far")
    return reply


_OF_THE_HOUSE = ("arrangement.", "booking.")
"""Operations after which slots may have to be opened or closed, or claims to be taken back."""


def _begins_late(reply: PullReply, after: int) -> bool:
    return reply.rows[0].seq > after + 1 if reply.rows else reply.head > after


def _commit(context: Context, sender: Sender, operations: list[Incoming]) -> Verdict:
    with context.store.deciding(sender.building) as connection:
        verdict = arbitrate(connection, sender, operations, context.clock.now(), context.schemas)
        if isinstance(verdict, Gap):
            raise ApiError(
                409,
                ErrorCode.GAP,
                "operations are missing before these",
                incarnation=verdict.incarnation,
                expected=verdict.expected,
            )
        return verdict


def _start_over() -> ApiError:
    return ApiError(410, ErrorCode.EPOCH_CHANGED, "the server's store is another one; start over")
