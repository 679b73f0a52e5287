"""Leases on the wire: ``/sync/v1/lease/acquire``, ``/return`` and ``/recover``."""

from __future__ import annotations

from pydantic import Field

from sync.protocol.claims import ClaimRecord, ShortId
from sync.protocol.messages import Message
from sync.protocol.slots import SlotRecord
from sync.protocol.visits import Moment, WireRecord

LEASE = "lease"
"""The kind of feed row that carries a ``LeaseRecord``; for desks only."""

LEASE_FENCED = "lease.fenced"
"""The kind of operation that carries a ``LeaseFencedBody``; from a desk only."""

MAX_RIGHTS = 20_000
"""Of one message."""

MAX_LEASES = 1000
"""Of one message."""


class Right(Message):
    """``count`` units of a slot were granted, of which ``spent`` are claims by now."""

    slot_id: ShortId
    count: int = Field(default=1, ge=1, lt=2**31)
    spent: int = Field(default=0, ge=0, lt=2**31)


class Lease(Message):
    """``ttl_seconds`` count from when the holder asked, by its own monotonic clock."""

    lease_id: ShortId
    fence: int = Field(ge=1, lt=2**31)
    ttl_seconds: int = Field(ge=0)
    rights: list[Right] = Field(max_length=MAX_RIGHTS)


class AcquireRequest(Message):
    """``request_id`` is kept by the device before it asks: asked again, it brings the same lease.

    ``wanted``: slots that rights are wished for, none for "my share". ``have``: leases to be renewed.
    """

    request_id: ShortId
    wanted: list[ShortId] = Field(default_factory=list, max_length=MAX_RIGHTS)
    have: list[ShortId] = Field(default_factory=list, max_length=MAX_LEASES)


class AcquireReply(Message):
    """``leases``: those renewed and, if anything could be granted, one more. ``ended``: those of ``have``
    under which nothing may be spent any more."""

    leases: list[Lease]
    ended: list[str] = Field(default_factory=list)


class ReturnRequest(Message):
    """The holder has stopped spending. ``kseq``: its last operation in ``incarnation`` (its line of
    bookings); the rights go free once the server has everything up to it."""

    lease_id: ShortId
    fence: int = Field(ge=1, lt=2**31)
    incarnation: str = Field(default="", max_length=64)
    kseq: int = Field(default=0, ge=0, lt=2**63)


class ReturnReply(Message):
    """``returned``: the lease has ended, now or before."""

    returned: bool = True


class RecoverRequest(Message):
    """What a device holds and knows, told once to each epoch of the server, before anything else.

    ``leases``: all of them, ``spent`` as the device counts. ``claims``: confirmed ones, its own and those it
    heard of. ``slots``: those that the others name.
    """

    epoch: str = Field(max_length=64)
    slots: list[SlotRecord] = Field(default_factory=list, max_length=MAX_RIGHTS)
    leases: list[Lease] = Field(default_factory=list, max_length=MAX_LEASES)
    claims: list[ClaimRecord] = Field(default_factory=list, max_length=MAX_RIGHTS)


class RecoverReply(Message):
    """``settled``: every device has told, and the server gives things out again. ``ended``: leases that
    the server cannot stand by any more."""

    settled: bool
    ended: list[str] = Field(default_factory=list)


class LeaseRecord(WireRecord):
    """A lease as staff see it: who holds it, and what was granted. ``ended``: "", "returned" or "fenced"."""

    lease_id: str
    device_id: str
    fence: int
    granted_at: Moment
    rights: list[Right]
    ended: str = ""


class LeaseFencedBody(WireRecord):
    """The body of ``lease.fenced``. ``fence`` is the one that staff saw: a lease is fenced once.
    ``by`` is the name of a member of staff."""

    lease_id: ShortId
    fence: int = Field(ge=1, lt=2**31)
    fenced_at: Moment
    reason: str = Field(default="", max_length=500)
    by: str = Field(default="", max_length=150)
