"""What a device sends up, and what becomes of it."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

MAX_OPERATIONS = 500
"""Of one push."""

MAX_PACKED_BYTES = 1024 * 1024
"""Of one request as it travels."""

MAX_UNPACKED_BYTES = 16 * 1024 * 1024
"""Of one request after gzip: more is an attack or a fault."""

SCHEMA_VERSION = 1
"""The newest version of operation bodies that this program writes and reads."""

OLDEST_SCHEMA = 1
"""The oldest that it still reads; a push is never refused for being old."""


class OperationKind(StrEnum):
    """What may happen. New kinds are added at the end; none is ever given a new meaning."""

    VISIT_SIGNED_IN = "visit.signed_in"
    VISIT_DEPARTED = "visit.departed"
    VISIT_ANONYMISED = "visit.anonymised"
    CASE_RESOLVED = "case.resolved"


class Lane(StrEnum):
    """A line of its own for what must not wait behind other things, in the order of urgency.

    Each lane of a device has an incarnation of its own: dense numbers and a chain within the lane,
    nothing between lanes.
    """

    BOOKINGS = "bookings"
    CASES = "cases"
    """Complaints, requests for information, and what staff decided about an operation set aside."""
    VISITS = "visits"


LANES = tuple(Lane)
"""The most urgent first."""

_LANE_OF = {
    "claim": Lane.BOOKINGS,
    "lease": Lane.BOOKINGS,
    "booking": Lane.BOOKINGS,
    "series": Lane.BOOKINGS,
    "visit": Lane.VISITS,
}


def lane_of(kind: str) -> Lane:
    """Return the lane of an operation kind ("visit.departed")."""
    return _LANE_OF.get(kind.partition(".")[0], Lane.CASES)


class Operation(BaseModel):
    """One immutable fact from a device.

    ``body`` is canonical JSON as text, so that its bytes, and with them its hash, survive every
    hop. ``kseq`` is dense per ``incarnation``. ``wall_utc`` is for people only.
    Fields that a newer device adds are kept.
    """

    model_config = ConfigDict(extra="allow", frozen=True)

    op_id: str = Field(min_length=1, max_length=64)
    device_id: str = Field(max_length=64)
    incarnation: str = Field(min_length=1, max_length=64)
    kseq: int = Field(ge=1, lt=2**63)
    kind: str = Field(min_length=1, max_length=64)
    schema_v: int = Field(ge=1, lt=2**31)
    record_id: str = Field(max_length=64)
    body: str
    sha256: str = Field(min_length=64, max_length=64)
    prev_hash: str = Field(min_length=64, max_length=64)
    wall_utc: str = Field(max_length=40)
    lease_id: str | None = Field(default=None, max_length=64)


class Outcome(StrEnum):
    """What the server made of an operation. Stable: asking again gives the same answer."""

    APPLIED = "applied"
    WAITLISTED = "waitlisted"
    REFUSED = "refused"
    DEFERRED = "deferred"
    """Kept, and decided later: too new for this server, or its record is not there yet."""
    QUARANTINED = "quarantined"
    """Kept, and a person must look at it."""


class Reason(StrEnum):
    """Why an operation was not simply applied."""

    UNKNOWN_KIND = "unknown_kind"
    NEWER_SCHEMA = "newer_schema"
    UNKNOWN_RECORD = "unknown_record"
    BAD_HASH = "bad_hash"
    ID_REUSED = "id_reused"
    UNREADABLE = "unreadable"
    WRONG_BUILDING = "wrong_building"
    RECORD_EXISTS = "record_exists"
    DEVICE_REVOKED = "device_revoked"
    NOT_ALLOWED = "not_allowed"
    SERVER_FAULT = "server_fault"
    NOT_AVAILABLE = "not_available"
    """The slot is closed or not known; the claim's record says which."""
    CHANGED_MEANWHILE = "changed_meanwhile"
    """Somebody else changed the same thing, which this one had not seen yet."""
    AGAINST_RULES = "against_rules"
    """The rules say no, as the record stood at the server; the record says how it stands."""
    NO_CHANGE = "no_change"
    """Applied, and there was nothing left to do."""


class OperationResult(BaseModel):
    """One line of a push reply. ``feed_seq`` is where its effect stands in the feed, if it has one."""

    model_config = ConfigDict(frozen=True)

    op_id: str
    outcome: Outcome
    reason: str = ""
    feed_seq: int | None = None
