"""What comes of a claim at a device. Two words, never mixed: confirmed and requested."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.claims import ClaimRefusal


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The device held the rights, or the server has said so: it stands. ``lease_id``: "" in the latter case."""

    claim_id: str
    lease_id: str = ""


@dataclass(frozen=True, slots=True)
class Requested:
    """Not decided yet. ``place``: in the queue, from 1, as far as this device knows. ``surely_free``: slots
    of the same kind and time that this device could confirm at once."""

    claim_id: str
    place: int
    surely_free: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotClaimable:
    """Nothing was written. ``slot_id``: which of them it is about, "" for all."""

    reason: ClaimRefusal
    slot_id: str = ""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """It was withdrawn, here or elsewhere."""

    claim_id: str


ClaimOutcome = Confirmed | Requested | NotClaimable | TakenBack


class WithdrawOutcome(StrEnum):
    WITHDRAWN = "withdrawn"
    ALREADY = "already"
    """It was withdrawn or refused before."""
    UNKNOWN = "unknown"


class StaffOutcome(StrEnum):
    """Of a fence, or of a decision about a conflict case."""

    DONE = "done"
    ALREADY = "already"
    UNKNOWN = "unknown"
