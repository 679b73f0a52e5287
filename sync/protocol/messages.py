"""Requests and replies of ``/sync/v1``."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from pydantic import BaseModel, ConfigDict, Field

from sync.protocol.operations import MAX_OPERATIONS, Operation, OperationResult


class Message(BaseModel):
    """A later version may add fields; an older reader passes over them."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class HelloRequest(Message):
    """``incarnations``: those of which the device still holds operations."""

    program_version: str = Field(default="", max_length=64)
    schema_v: int = 1
    incarnations: list[str] = Field(default_factory=list, max_length=100)


class Stream(Message):
    """How far one incarnation of a device has come.

    ``ack_upto``: every operation up to this ``kseq`` is kept by the server.
    ``durable_upto``: every one up to this is in a verified backup.
    """

    incarnation: str
    ack_upto: int = 0
    durable_upto: int = 0


class HelloReply(Message):
    """``epoch`` changes when the server's store was restored; ``come_back_after`` is in seconds."""

    epoch: str
    building: str
    role: str
    head: int
    streams: list[Stream]
    min_schema: int
    max_schema: int
    come_back_after: float = 60.0


class PushRequest(Message):
    operations: list[Operation] = Field(max_length=MAX_OPERATIONS)


class PushReply(Message):
    """``renew_incarnation``: another device writes under the same one (a clone); take a new one."""

    epoch: str
    results: list[OperationResult]
    renew_incarnation: bool = False


class FeedRow(Message):
    """One step of the building's feed.

    ``body`` is the record as it stands now, as JSON text. It is ``None`` where a later row
    carries the record, or where the role may not see it; then ``kind`` and ``record_id`` of a
    withheld row are empty. The number is sent all the same, so that a gap is always a fault.
    """

    seq: int
    kind: str = ""
    record_id: str = ""
    body: str | None = None


class PullReply(Message):
    """``checksum`` is over the rows, see ``rows_checksum``; ``head`` is the newest row there is."""

    epoch: str
    head: int
    rows: list[FeedRow]
    checksum: str


def rows_checksum(rows: Iterable[FeedRow]) -> str:
    """Return the SHA-256 (hex) over every field of ``rows``, in their order."""
    digest = sha256()
    for row in rows:
        digest.update(f"{row.seq}\n{row.kind}\n{row.record_id}\n{row.body or ''}\n".encode())
    return digest.hexdigest()
