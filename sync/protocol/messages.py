"""Requests and replies of ``/sync/v1``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Self

from pydantic import BaseModel, ConfigDict, Field

from sync.protocol.operations import MAX_OPERATIONS, Operation, OperationResult
from sync.protocol.quick_pages import PageReader, page_json
from sync.protocol.quick_push import operations_json, reply_json


class Message(BaseModel):
    """A later version may add fields; an older reader passes over them."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    @classmethod
    def read(cls, content: bytes) -> Self:
        """Return the message in ``content``; raises ``pydantic.ValidationError`` where there is none."""
        return cls.model_validate_json(content)

    def to_json(self) -> bytes:
        """Return the message as it travels."""
        return self.model_dump_json().encode()


class HelloRequest(Message):
    """``incarnations``: those of which the device still holds operations.

    ``wall_utc`` is the device's own clock; ``waiting`` counts what it holds for the server,
    ``quarantined`` what it set aside by itself, of which the server knows nothing: for people.
    """

    program_version: str = Field(default="", max_length=64)
    schema_v: int = Field(default=1, ge=1, lt=2**31)
    incarnations: list[str] = Field(default_factory=list, max_length=100)
    wall_utc: str = Field(default="", max_length=40)
    waiting: int | None = Field(default=None, ge=0, lt=2**63)
    quarantined: int | None = Field(default=None, ge=0, lt=2**63)


class Stream(Message):
    """How far one incarnation of a device has come.

    ``ack_upto``: every operation up to this ``kseq`` is kept by the server.
    ``durable_upto``: every one up to this is in a verified backup.
    ``link``: what the operation after ``ack_upto`` must carry as ``prev_hash``; "" where nobody can say. A
    device whose own chain has another one there shares the incarnation with a clone.
    """

    incarnation: str
    ack_upto: int = 0
    durable_upto: int = 0
    link: str = ""


class HelloReply(Message):
    """``epoch`` changes when the server's store was restored; ``come_back_after`` is in seconds.

    ``rotate``: the device should take another token.
    ``open_cases``: operations of this device in quarantine that no one has decided about yet.
    """

    epoch: str
    building: str
    role: str
    head: int
    streams: list[Stream]
    min_schema: int
    max_schema: int
    come_back_after: float = 60.0
    open_cases: int | None = None
    rotate: bool = False


class PushRequest(Message):
    operations: list[Operation] = Field(max_length=MAX_OPERATIONS)

    def to_json(self) -> bytes:
        return operations_json(self.operations) or super().to_json()


class PushReply(Message):
    """``renew_incarnation``: another device writes under the same one (a clone); take a new one."""

    epoch: str
    results: list[OperationResult]
    renew_incarnation: bool = False

    def to_json(self) -> bytes:
        return reply_json(self.epoch, self.results, self.renew_incarnation)


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One step of the building's feed. No model: a feed comes down by the ten thousand.

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

    @classmethod
    def read(cls, content: bytes) -> Self:
        found = _PAGES.read(content)
        return super().read(content) if found is None else cls.model_construct(**found)

    def to_json(self) -> bytes:
        return page_json(self)


_PAGES = PageReader(FeedRow, epoch=str, head=int, checksum=str)


def rows_checksum(rows: Iterable[FeedRow]) -> str:
    """Return the SHA-256 (hex) over every field of ``rows``, in their order."""
    digest = sha256()
    for row in rows:
        digest.update(f"{row.seq}\n{row.kind}\n{row.record_id}\n{row.body or ''}\n".encode())
    return digest.hexdigest()
