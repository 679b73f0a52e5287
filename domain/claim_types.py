"""What a claim is, what can become of it, and what a decision about it looks at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.leases import Lease, SpentRight
from domain.slots import Account


class ClaimStatus(StrEnum):
    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    WAITLISTED = "waitlisted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class ClaimRefusal(StrEnum):
    NO_SLOTS = "no_slots"
    UNKNOWN_SLOT = "unknown_slot"
    SLOT_CLOSED = "slot_closed"


class ConflictRule(StrEnum):
    """Why a person must look at a claim or a lease."""

    OVERBOOKED = "overbooked"
    """A device confirmed a claim and nothing is left for it: a clone, or a store from a backup."""
    FENCED = "fenced"
    """As ``OVERBOOKED``, and staff had taken the lease away meanwhile."""
    LEASE_TAKEN = "lease_taken"
    """A risk, not yet a collision: staff took a lease whose holder may have confirmed something unseen."""


@dataclass(frozen=True, slots=True)
class Claim:
    """``status`` as its device said it, until the server has decided. ``rights``: what it was confirmed
    under. ``turn`` orders those who wait: the smallest came first."""

    claim_id: str
    device_id: str
    slots: tuple[str, ...]
    status: ClaimStatus = ClaimStatus.REQUESTED
    rights: tuple[SpentRight, ...] = ()
    turn: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A slot that a new claim takes over from one that was confirmed, both of the same people."""

    slot_id: str
    claim_id: str


@dataclass(frozen=True, slots=True)
class ClaimConfirmed:
    """``promoted``: it had waited."""

    claim_id: str
    promoted: bool = False


@dataclass(frozen=True, slots=True)
class ClaimWaitlisted:
    claim_id: str


@dataclass(frozen=True, slots=True)
class ClaimRefused:
    claim_id: str
    reason: ClaimRefusal


@dataclass(frozen=True, slots=True)
class ClaimWithdrawn:
    claim_id: str


@dataclass(frozen=True, slots=True)
class ConflictOpened:
    """``slot_id``: where nothing was left. ``theirs``: the claims that hold it."""

    rule: ConflictRule
    slot_id: str
    claim_id: str = ""
    lease_id: str = ""
    theirs: tuple[str, ...] = ()


ClaimFact = ClaimConfirmed | ClaimWaitlisted | ClaimRefused | ClaimWithdrawn | ConflictOpened

Accounts = Mapping[str, Account]


@dataclass(frozen=True, slots=True)
class House:
    """The state that a decision looks at: accounts by slot, leases by id.

    ``settled`` is false after the server was restored, until every device has told what it holds:
    meanwhile nothing is given out. ``stale``: leases of devices that have not told yet.
    """

    accounts: Accounts
    leases: Mapping[str, Lease] = field(default_factory=dict)
    settled: bool = True
    stale: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settlement:
    """What came of it: accounts and claims that read differently now, and the facts."""

    accounts: Accounts = field(default_factory=dict)
    claims: tuple[Claim, ...] = ()
    facts: tuple[ClaimFact, ...] = ()
