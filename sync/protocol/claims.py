"""Claims on the wire. A claim's record never says who it is for: that is a record of its own, for desks."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from domain.claims import Claim, ClaimStatus
from domain.leases import SpentRight
from sync.protocol.visits import Moment, WireRecord

CLAIM = "claim"
"""The kind of feed row that carries a ``ClaimRecord``: every device shows what is free and what is taken."""

PARTY = "party"
"""The kind of feed row that carries a ``PartyRecord``, by the id of its claim; for desks only."""

CLAIM_MADE = "claim.made"
CLAIM_WITHDRAWN = "claim.withdrawn"

MAX_SLOTS = 100
"""Of one claim."""

ShortId = Annotated[str, Field(pattern=r"^[!-~]{1,64}$")]
"""What may stand as a key everywhere: printable ASCII without spaces."""


class RightRef(BaseModel):
    """A right that its holder has spent."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    slot_id: ShortId
    lease_id: ShortId
    fence: int = Field(ge=1, lt=2**31)


class OverRef(BaseModel):
    """A slot that is taken over from a confirmed claim; that one is withdrawn soon after."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    slot_id: ShortId
    claim_id: ShortId


class ClaimMadeBody(WireRecord):
    """The body of ``claim.made``; its record is the claim. ``status``: "confirmed" where the device held
    the ``rights`` or takes slots ``over``, else "requested". ``party``: for whom, as the feature that claims
    describes it."""

    claim_id: ShortId
    slots: list[ShortId] = Field(min_length=1, max_length=MAX_SLOTS)
    status: ClaimStatus
    rights: list[RightRef] = Field(default_factory=list, max_length=MAX_SLOTS)
    over: list[OverRef] = Field(default_factory=list, max_length=MAX_SLOTS)
    made_at: Moment
    party: dict[str, Any] = Field(default_factory=dict)


class ClaimWithdrawnBody(WireRecord):
    """The body of ``claim.withdrawn``. ``reason`` is a word for people, never a name."""

    claim_id: ShortId
    withdrawn_at: Moment
    reason: str = Field(default="", max_length=64)


class ClaimRecord(WireRecord):
    """A claim as the server sees it. ``turn`` orders those who wait (``domain.claims.place_of``);
    ``reason`` says why one was refused; ``promoted``: it had waited, and now it is confirmed."""

    claim_id: ShortId
    device_id: ShortId
    slots: list[ShortId] = Field(min_length=1, max_length=MAX_SLOTS)
    status: ClaimStatus
    rights: list[RightRef] = Field(default_factory=list, max_length=MAX_SLOTS)
    turn: int = Field(default=0, ge=0, lt=2**63)
    reason: str = ""
    made_at: Moment
    promoted: bool = False


class PartyRecord(WireRecord):
    """For whom a claim is."""

    claim_id: str
    party: dict[str, Any]


def claim_of(record: ClaimRecord | ClaimMadeBody, device_id: str) -> Claim:
    """Return the claim that ``record`` tells of; ``device_id``: who made it."""
    return Claim(
        record.claim_id,
        device_id,
        tuple(record.slots),
        record.status,
        spent_rights(record.rights),
        getattr(record, "turn", 0),
        getattr(record, "reason", ""),
    )


def spent_rights(rights: list[RightRef]) -> tuple[SpentRight, ...]:
    """Return ``rights`` as the rules see them."""
    return tuple(SpentRight(right.slot_id, right.lease_id, right.fence) for right in rights)


def right_refs(rights: tuple[SpentRight, ...]) -> list[RightRef]:
    """Return ``rights`` as they travel."""
    return [RightRef(slot_id=one.slot_id, lease_id=one.lease_id, fence=one.fence) for one in rights]
