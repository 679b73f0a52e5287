"""What can be held: a piece of time of one resource, and the account of who holds it.

Of a slot's capacity every unit is in exactly one of three places, at every moment: free at the
server, an unspent right of a lease, or a confirmed claim. Every function here only moves units.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class SlotKind(StrEnum):
    """How rights to a slot are shared out between devices; see ``domain.sharing``."""

    COMPUTER = "computer"
    ROOM = "room"
    ACTIVITY = "activity"


@dataclass(frozen=True, slots=True)
class Slot:
    """``resource`` ("PC-03") from ``starts_at`` to ``ends_at`` (aware UTC); ``capacity`` parties fit in."""

    slot_id: str
    resource: str
    starts_at: datetime
    ends_at: datetime
    capacity: int = 1
    kind: SlotKind = SlotKind.COMPUTER

    @property
    def is_shared(self) -> bool:
        """Whether others may be there at the same time, through another slot too: as at an activity, which may be
        opened anew, with the seats that are left, while those who signed up before keep theirs."""
        return self.kind is SlotKind.ACTIVITY


@dataclass(frozen=True, slots=True)
class Account:
    """Where the units of a slot are. ``rights``: unspent ones by lease. ``confirmed``: ids of claims.

    ``closed`` is for good: what comes free in a closed slot is never given out again.
    """

    slot: Slot
    free: int
    rights: Mapping[str, int]
    confirmed: tuple[str, ...] = ()
    closed: bool = False

    @property
    def unspent(self) -> int:
        """How many units rest in leases."""
        return sum(self.rights.values())

    @property
    def is_balanced(self) -> bool:
        """Whether no unit is lost and none counts twice."""
        counts = (self.free, *self.rights.values())
        return min(counts) >= 0 and sum(counts) + len(self.confirmed) == self.slot.capacity

    @property
    def to_give(self) -> int:
        """How many units may be promised to somebody now."""
        return 0 if self.closed else self.free


def open_account(slot: Slot) -> Account:
    """Return the account of a new slot: all of it is free."""
    return Account(slot, slot.capacity, {})


def grant(account: Account, lease_id: str, count: int) -> Account:
    """Move ``count`` free units into a lease; ``ValueError`` if there are not so many to give."""
    if not 0 < count <= account.to_give:
        raise ValueError("a unit that is not free cannot be granted")
    return hold(account, lease_id, count)


def hold(account: Account, lease_id: str, count: int) -> Account:
    """As ``grant``, also in a closed slot: for a right that was granted while it was open."""
    if not 0 < count <= account.free:
        raise ValueError("a unit that is not free cannot be held")
    rights = {**account.rights, lease_id: account.rights.get(lease_id, 0) + count}
    return replace(account, free=account.free - count, rights=rights)


def release(account: Account, lease_id: str) -> Account:
    """Move what a lease has not spent back to the free units."""
    unspent = account.rights.get(lease_id, 0)
    return replace(account, free=account.free + unspent, rights=_without(account.rights, lease_id, unspent))


def unspend(account: Account, lease_id: str) -> Account:
    """Move one unit from a lease back to the free ones; ``ValueError`` if the lease has none."""
    if account.rights.get(lease_id, 0) < 1:
        raise ValueError("a right that is not there cannot be given back")
    return replace(account, free=account.free + 1, rights=_without(account.rights, lease_id, 1))


def spend(account: Account, lease_id: str, claim_id: str) -> Account:
    """Move a unit from a lease to a confirmed claim; ``ValueError`` if the lease has none."""
    if account.rights.get(lease_id, 0) < 1:
        raise ValueError("a right that is not there cannot be spent")
    rights = _without(account.rights, lease_id, 1)
    return replace(account, rights=rights, confirmed=(*account.confirmed, claim_id))


def confirm(account: Account, claim_id: str) -> Account:
    """Move a free unit to a confirmed claim; ``ValueError`` if none is free."""
    if account.free < 1:
        raise ValueError("a unit that is not free cannot be claimed")
    return replace(account, free=account.free - 1, confirmed=(*account.confirmed, claim_id))


def give_up(account: Account, claim_id: str) -> Account:
    """Move the unit of a confirmed claim back to the free ones."""
    if claim_id not in account.confirmed:
        raise ValueError("this claim holds nothing here")
    left = tuple(other for other in account.confirmed if other != claim_id)
    return replace(account, free=account.free + 1, confirmed=left)


def close_slot(account: Account) -> Account:
    """Give nothing of this slot out any more. What is held and confirmed stays so."""
    return replace(account, closed=True)


def resize(account: Account, capacity: int) -> Account:
    """Change the capacity as far as nobody loses what they hold; look at the result to see how far."""
    taken = account.slot.capacity - account.free
    capacity = max(capacity, taken)
    return replace(account, slot=replace(account.slot, capacity=capacity), free=capacity - taken)


def overlap(slot: Slot, other: Slot) -> bool:
    """Whether two different slots are of the same resource and share time."""
    same = slot.resource == other.resource and slot.slot_id != other.slot_id
    return same and slot.starts_at < other.ends_at and other.starts_at < slot.ends_at


def by_id(accounts: Iterable[Account]) -> dict[str, Account]:
    """Return ``accounts`` by the id of their slots."""
    return {account.slot.slot_id: account for account in accounts}


def _without(rights: Mapping[str, int], lease_id: str, count: int) -> dict[str, int]:
    left = {**rights, lease_id: rights.get(lease_id, 0) - count}
    return {name: units for name, units in left.items() if units != 0}
