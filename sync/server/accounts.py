"""The accounts of slots and the leases, between the tables and the rules. Nothing here decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Result, bindparam, or_, select, update

from domain.leases import Lease
from domain.slots import Account, Slot, SlotKind
from sync.server.claim_tables import CLAIM_SLOT, LEASE, LEASE_RIGHT, SLOT
from sync.server.upserting import upsert


@dataclass(frozen=True, slots=True)
class LeaseEntry:
    """``ended``: "" while it lives, else how it ended."""

    lease_id: str
    device_id: str
    request_id: str
    fence: int
    granted_at: datetime
    ended: str = ""

    @property
    def lease(self) -> Lease:
        return Lease(self.lease_id, self.device_id, self.fence, bool(self.ended))


def load_accounts(connection: Connection, building: str, slot_ids: Iterable[str]) -> dict[str, Account]:
    """Return the accounts of those of ``slot_ids`` that there are."""
    ids = sorted(set(slot_ids))
    if not ids:
        return {}
    return _accounts(connection, building, connection.execute(_SLOTS, {"building": building, "ids": ids}))


def load_open_accounts(connection: Connection, building: str, upto: datetime) -> dict[str, Account]:
    """Return the accounts of all slots that are open and end at or before ``upto``."""
    still = (SLOT.c.building == building, ~SLOT.c.closed, SLOT.c.ends_at <= upto)
    return _accounts(connection, building, connection.execute(select(SLOT).where(*still)))


def passed_slots(connection: Connection, building: str, now: datetime) -> list[str]:
    """Return the slots that are still open and whose time is over."""
    wanted = select(SLOT.c.slot_id).where(SLOT.c.building == building, ~SLOT.c.closed, SLOT.c.ends_at <= now)
    return list(connection.scalars(wanted.order_by(SLOT.c.slot_id)))


def sharing_time(connection: Connection, building: str, slot: Slot) -> list[Slot]:
    """Return the other slots of the same resource and time that are open or of which somebody holds a part;
    none for a slot that is there itself, whose time is settled."""
    here = (SLOT.c.building == building, SLOT.c.resource == slot.resource)
    met = (SLOT.c.starts_at < slot.ends_at, SLOT.c.ends_at > slot.starts_at)
    counts = or_(SLOT.c.slot_id == slot.slot_id, ~SLOT.c.closed, SLOT.c.free < SLOT.c.capacity)
    found = [
        slot_in(dict(row)) for row in connection.execute(select(SLOT).where(*here, *met, counts)).mappings()
    ]
    return [] if any(one.slot_id == slot.slot_id for one in found) else found


def load_leases(connection: Connection, building: str, lease_ids: Iterable[str]) -> dict[str, LeaseEntry]:
    """Return those of ``lease_ids`` that there are."""
    ids = sorted(set(lease_ids))
    return _leases(connection, building, LEASE.c.lease_id.in_(ids)) if ids else {}


def live_leases(connection: Connection, building: str, devices: Iterable[str]) -> dict[str, LeaseEntry]:
    """Return the leases of ``devices`` that have not ended, the oldest first."""
    return _leases(connection, building, LEASE.c.device_id.in_(sorted(set(devices))), LEASE.c.ended == "")


def lease_asked_by(
    connection: Connection, building: str, device_id: str, request_id: str
) -> LeaseEntry | None:
    """Return the lease that this request brought, if it brought one."""
    found = _leases(connection, building, LEASE.c.device_id == device_id, LEASE.c.request_id == request_id)
    return next(iter(found.values()), None)


def rights_of(
    connection: Connection, building: str, lease_ids: Sequence[str]
) -> dict[str, list[tuple[str, int, int]]]:
    """Return slot, units granted and units unspent of each right, by lease."""
    found: dict[str, list[tuple[str, int, int]]] = {lease_id: [] for lease_id in lease_ids}
    here = (LEASE_RIGHT.c.building == building, LEASE_RIGHT.c.lease_id.in_(lease_ids))
    for row in connection.execute(select(LEASE_RIGHT).where(*here).order_by(LEASE_RIGHT.c.slot_id)):
        found[row.lease_id].append((row.slot_id, row.granted, row.unspent))
    return found


@dataclass(frozen=True, slots=True)
class AccountChange:
    """``before``: ``None`` for a new slot. ``feed_seq``: where the slot's own record changed, ``None`` if
    only who holds it did."""

    before: Account | None
    after: Account
    feed_seq: int | None


def save_accounts(connection: Connection, building: str, changes: Sequence[AccountChange]) -> None:
    """Write what changed."""
    told = [
        {"building": building, **_slot_values(one.after), "feed_seq": one.feed_seq}
        for one in changes
        if one.feed_seq is not None
    ]
    upsert(connection, SLOT, _CHANGING, told)
    moved = [
        {"b_building": building, "b_slot_id": one.after.slot.slot_id, "b_free": one.after.free}
        for one in changes
        if one.feed_seq is None
    ]
    if moved:
        connection.execute(_MOVE, moved)
    upsert(connection, LEASE_RIGHT, ("unspent",), [row for one in changes for row in _rights(building, one)])


def save_leases(connection: Connection, building: str, entries: Mapping[str, tuple[LeaseEntry, int]]) -> None:
    """Write leases, new or changed, each with its place in the feed."""
    rows = [
        {"building": building, **{name: getattr(entry, name) for name in _LEASE}, "feed_seq": feed_seq}
        for entry, feed_seq in entries.values()
    ]
    upsert(connection, LEASE, ("fence", "ended", "feed_seq"), rows)


def _rights(building: str, change: AccountChange) -> list[dict[str, Any]]:
    before = {} if change.before is None else change.before.rights
    after = change.after.rights
    return [
        {
            "building": building,
            "lease_id": lease_id,
            "slot_id": change.after.slot.slot_id,
            # Of a right that is there, what was granted stays as it was.
            "granted": after.get(lease_id, 0),
            "unspent": after.get(lease_id, 0),
        }
        for lease_id in sorted({*before, *after})
        if before.get(lease_id, 0) != after.get(lease_id, 0)
    ]


def _accounts(connection: Connection, building: str, rows: Result[Any]) -> dict[str, Account]:
    slots = {row["slot_id"]: row for row in rows.mappings()}
    rights: dict[str, dict[str, int]] = {slot_id: {} for slot_id in slots}
    held: dict[str, list[str]] = {slot_id: [] for slot_id in slots}
    wanted = {"building": building, "ids": list(slots)}
    for slot_id, lease_id, units in connection.execute(_UNSPENT, wanted) if slots else ():
        rights[slot_id][lease_id] = units
    for slot_id, claim_id in connection.execute(_HELD, wanted) if slots else ():
        held[slot_id].append(claim_id)
    return {slot_id: _account(row, rights[slot_id], held[slot_id]) for slot_id, row in slots.items()}


def _account(row: Any, rights: Mapping[str, int], held: Sequence[str]) -> Account:
    return Account(slot_in(row), row["free"], rights, tuple(held), row["closed"])


def slot_in(row: Mapping[str, Any]) -> Slot:
    """Return the slot that a row of the table tells of."""
    plain = {name: row[name] for name in ("slot_id", "resource", "starts_at", "ends_at", "capacity")}
    return Slot(**plain, kind=SlotKind(row["kind"]))


def _slot_values(account: Account) -> dict[str, Any]:
    slot = account.slot
    return {
        **{name: getattr(slot, name) for name in ("slot_id", "resource", "starts_at", "ends_at", "capacity")},
        "kind": slot.kind.value,
        "free": account.free,
        "closed": account.closed,
    }


def _leases(connection: Connection, building: str, *which: ColumnElement[bool]) -> dict[str, LeaseEntry]:
    oldest_first = select(LEASE).where(LEASE.c.building == building, *which)
    rows = connection.execute(oldest_first.order_by(LEASE.c.granted_at, LEASE.c.lease_id))
    return {row.lease_id: LeaseEntry(*(getattr(row, name) for name in _LEASE)) for row in rows}


_LEASE = ("lease_id", "device_id", "request_id", "fence", "granted_at", "ended")
_CHANGING = tuple(column.name for column in SLOT.c if not column.primary_key)
_MOVE = (
    update(SLOT)
    .where(SLOT.c.building == bindparam("b_building"), SLOT.c.slot_id == bindparam("b_slot_id"))
    .values(free=bindparam("b_free"))
)
_IDS: Any = bindparam("ids", expanding=True)
_SLOTS = (
    select(SLOT)
    .where(SLOT.c.building == bindparam("building"), SLOT.c.slot_id.in_(_IDS))
    .order_by(SLOT.c.slot_id)
)
_UNSPENT = (
    select(LEASE_RIGHT.c.slot_id, LEASE_RIGHT.c.lease_id, LEASE_RIGHT.c.unspent)
    .where(LEASE_RIGHT.c.building == bindparam("building"), LEASE_RIGHT.c.slot_id.in_(_IDS))
    .where(LEASE_RIGHT.c.unspent > 0)
    .order_by(LEASE_RIGHT.c.lease_id)
)
_HELD = (
    select(CLAIM_SLOT.c.slot_id, CLAIM_SLOT.c.claim_id)
    .where(CLAIM_SLOT.c.building == bindparam("building"), CLAIM_SLOT.c.slot_id.in_(_IDS), CLAIM_SLOT.c.held)
    .order_by(CLAIM_SLOT.c.claim_id)
)
