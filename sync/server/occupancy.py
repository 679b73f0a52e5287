"""Who holds which time: kept beside the claims, so that the database itself refuses an overlap."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from domain.claims import ClaimStatus
from domain.slots import Account, Slot
from sync.protocol.claims import ClaimRecord
from sync.server.booking_tables import OCCUPANCY


def occupy(
    connection: Connection, building: str, claims: Iterable[ClaimRecord], accounts: Mapping[str, Account]
) -> None:
    """Bring what ``claims`` hold up to date; ``accounts``: of all their slots that there are.

    Raises the database's own error where two would hold the same time: no rule of ours lets that happen.
    """
    changed = list(claims)
    if not changed:
        return
    connection.execute(_LEAVE, [{"b_building": building, "b_claim_id": one.claim_id} for one in changed])
    rows = [
        _row(building, record.claim_id, accounts[slot_id].slot)
        for record in changed
        if record.status == ClaimStatus.CONFIRMED
        for slot_id in record.slots
        if slot_id in accounts and _is_guarded(accounts[slot_id].slot)
    ]
    if rows:
        connection.execute(insert(OCCUPANCY), rows)


def held_elsewhere(connection: Connection, building: str, slot: Slot) -> bool:
    """Whether somebody holds time of ``slot`` on its resource through another slot."""
    wanted = select(OCCUPANCY.c.claim_id).where(
        OCCUPANCY.c.building == building,
        OCCUPANCY.c.resource == slot.resource,
        OCCUPANCY.c.starts_at < slot.ends_at,
        OCCUPANCY.c.ends_at > slot.starts_at,
        OCCUPANCY.c.slot_id != slot.slot_id,
    )
    return connection.execute(wanted.limit(1)).first() is not None


def _is_guarded(slot: Slot) -> bool:
    return slot.capacity == 1 and not slot.is_shared


def _row(building: str, claim_id: str, slot: Slot) -> dict[str, Any]:
    return {
        "building": building,
        "slot_id": slot.slot_id,
        "claim_id": claim_id,
        "resource": slot.resource,
        "starts_at": slot.starts_at,
        "ends_at": slot.ends_at,
    }


_LEAVE = delete(OCCUPANCY).where(
    OCCUPANCY.c.building == bindparam("b_building"), OCCUPANCY.c.claim_id == bindparam("b_claim_id")
)
