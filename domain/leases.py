"""Leases: what lets a device confirm a claim while nobody can be asked.

A lease is a bundle of rights, each to a unit of a slot. Rights are granted once and then only
become fewer: spent by claims of the holder, given back by it, or taken by staff with a fence. That
its time has run out frees nothing: the holder may have confirmed something that nobody has seen yet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

MAX_TTL = timedelta(hours=72)
"""How long a device may spend rights without having heard from the server."""

MARGIN = timedelta(minutes=5)
"""So much sooner it stops: a claim begun in time must not end too late."""


@dataclass(frozen=True, slots=True)
class Lease:
    """As the server keeps it. ``fence`` begins at 1 and is raised by staff; ``ended``: nothing is held
    under it any more."""

    lease_id: str
    device_id: str
    fence: int = 1
    ended: bool = False


@dataclass(frozen=True, slots=True)
class LeaseClock:
    """What a device knows of time. ``monotonic_s`` runs on through sleep and begins anew with each
    ``boot_id``; ``wall`` may be wrong unless ``wall_trusted``."""

    boot_id: str
    monotonic_s: float
    wall: datetime
    wall_trusted: bool = False


@dataclass(frozen=True, slots=True)
class HeldLease:
    """As its holder keeps it. ``asked``: when the server was asked that granted or renewed it, not when
    the answer came. ``unspent``: rights left, by slot. ``life``: the incarnation that it was taken in."""

    lease_id: str
    fence: int
    asked: LeaseClock
    ttl: timedelta
    unspent: Mapping[str, int]
    life: str = ""


@dataclass(frozen=True, slots=True)
class SpentRight:
    """Under which lease, and which fence of it, a device claims a unit of a slot."""

    slot_id: str
    lease_id: str
    fence: int


def may_spend(lease: HeldLease, clock: LeaseClock) -> bool:
    """Whether the holder may still confirm under ``lease``.

    Within one boot the monotonic clock decides, whatever the wall clock does. After a reboot only a
    wall clock that can be trusted says how much time has passed: with none, no.
    """
    if clock.boot_id == lease.asked.boot_id:
        passed = timedelta(seconds=clock.monotonic_s - lease.asked.monotonic_s)
    elif clock.wall_trusted and lease.asked.wall_trusted:
        passed = clock.wall - lease.asked.wall
    else:
        return False
    return timedelta(0) <= passed < min(lease.ttl, MAX_TTL) - MARGIN


def choose_rights(
    slots: Sequence[str], leases: Sequence[HeldLease], clock: LeaseClock
) -> tuple[SpentRight, ...] | None:
    """Return which rights cover every one of ``slots``, the first fitting lease for each, or ``None``."""
    live = [lease for lease in leases if may_spend(lease, clock)]
    chosen = [_first_right(slot_id, live) for slot_id in slots]
    covered = tuple(right for right in chosen if right is not None)
    return covered if slots and len(covered) == len(slots) == len(set(slots)) else None


def covers(lease: Lease | None, right: SpentRight, device_id: str) -> bool:
    """Whether ``right`` is one that ``device_id`` may invoke; whether it is unspent the account says."""
    return lease is not None and lease.device_id == device_id and lease.fence == right.fence


def _first_right(slot_id: str, leases: Sequence[HeldLease]) -> SpentRight | None:
    for lease in leases:
        if lease.unspent.get(slot_id, 0) > 0:
            return SpentRight(slot_id, lease.lease_id, lease.fence)
    return None
