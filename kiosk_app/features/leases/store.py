"""Queries on slots, leases and claims of the device's store. Never commits."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, insert, update
from sqlmodel import Session, col, select

from domain.claims import Claim, ClaimStatus
from domain.leases import HeldLease, LeaseClock, SpentRight
from domain.slots import Slot
from kiosk_app.features.leases.days import recount, resting, touched_days
from kiosk_app.features.leases.rows import SLOT_COLUMNS, claim_in, slot_in
from kiosk_app.features.leases.tables import (
    ClaimRow,
    ClaimSlotRow,
    LeaseRightRow,
    LeaseRow,
    PartyRow,
    SlotRow,
)
from kiosk_app.platform.outbox import INCARNATION, OutboxRow, read_state
from sync.protocol.operations import Lane


class LeaseStore:
    """What one session sees."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def life(self) -> str:
        """Return the incarnation of this device's bookings, "" before it has one."""
        return read_state(self._session, INCARNATION[Lane.BOOKINGS]) or ""

    def last_kseq(self) -> int:
        """Return the number of the last operation of this life."""
        last = select(func.max(OutboxRow.kseq)).where(OutboxRow.incarnation == self.life())
        return self._session.exec(last).one() or 0

    def held(self, slots: Collection[str] | None = None) -> list[HeldLease]:
        """Return the leases under which this device may think of spending, the oldest first; with their rights
        to ``slots`` only, where those are given."""
        wanted = select(LeaseRow).where(LeaseRow.life == self.life(), ~col(LeaseRow.stopped))
        rows = self._session.exec(wanted.order_by(LeaseRow.lease_id)).all()
        unspent = self.unspent([row.lease_id for row in rows], slots)
        return [_held(row, unspent[row.lease_id]) for row in rows]

    def unspent(
        self, lease_ids: Sequence[str], slots: Collection[str] | None = None
    ) -> dict[str, dict[str, int]]:
        """Return the units left of each lease, by slot; of ``slots`` only, where those are given."""
        found: dict[str, dict[str, int]] = {lease_id: {} for lease_id in lease_ids}
        left = select(
            LeaseRightRow.lease_id, LeaseRightRow.slot_id, LeaseRightRow.granted - LeaseRightRow.spent
        ).where(col(LeaseRightRow.lease_id).in_(lease_ids), LeaseRightRow.granted > LeaseRightRow.spent)
        if slots is not None:
            left = left.where(col(LeaseRightRow.slot_id).in_(list(slots)))
        for lease_id, slot_id, units in self._session.exec(left.order_by(LeaseRightRow.slot_id)).all():
            found[lease_id][slot_id] = units
        return found

    def spend(self, rights: Iterable[SpentRight]) -> None:
        """Note a unit of each right as spent."""
        for right in rights:
            row = self._session.get_one(LeaseRightRow, (right.lease_id, right.slot_id))
            row.spent += 1
            self._session.add(row)

    def slots(self, slot_ids: Iterable[str]) -> dict[str, SlotRow]:
        """Return the rows of those of ``slot_ids`` that there are."""
        found = select(SlotRow).where(col(SlotRow.slot_id).in_(list(slot_ids)))
        return {row.slot_id: row for row in self._session.exec(found).all()}

    def slots_between(self, begin: datetime, end: datetime, resource: str = "") -> list[Slot]:
        """Return the open slots that start at or after ``begin`` and before ``end``, in time's order; of one
        ``resource``, where it is given."""
        values = (resting(begin), resting(end), resource, resource)
        return [slot_in(row) for row in self._session.connection().exec_driver_sql(_OPEN, values)]

    def slots_of(self, claim_ids: Iterable[str]) -> list[str]:
        """Return the slots that these claims hold or wait for."""
        found = select(ClaimSlotRow.slot_id).where(col(ClaimSlotRow.claim_id).in_(list(claim_ids)))
        return list(self._session.exec(found.distinct()).all())

    def waiting(self, slot_ids: Iterable[str]) -> list[Claim]:
        """Return the claims that wait for one of ``slot_ids``, as far as this device knows."""
        ids = select(ClaimSlotRow.claim_id).where(
            col(ClaimSlotRow.slot_id).in_(list(slot_ids)), ~col(ClaimSlotRow.held)
        )
        found = select(ClaimRow).where(col(ClaimRow.claim_id).in_(ids)).order_by(ClaimRow.claim_id)
        return [claim_in(row) for row in self._session.exec(found).all()]

    def claim(self, claim_id: str) -> ClaimRow | None:
        """Return the row of a claim."""
        return self._session.get(ClaimRow, claim_id)

    def put_slots(self, rows: Sequence[SlotRow]) -> None:
        """Write slots, and the days that they lie in."""
        if not rows:
            return
        ids = [row.slot_id for row in rows]
        # Where a slot was moved, the day that it left is written anew, too.
        recount_of_old = touched_days(self._session, ids)
        # In one statement: a new device is told of all slots of a season.
        self._session.connection().execute(_PUT_SLOT, [row.model_dump() for row in rows])
        self._session.expire_all()
        recount(self._session, ids, recount_of_old)

    def put_claim(self, row: ClaimRow, *, recounts: bool = True) -> None:
        """Write a claim, and what it holds or waits for. Who writes many may ``recount`` once, afterwards."""
        self._session.merge(row)
        self._session.flush()
        here = self._session.connection()
        here.execute(delete(ClaimSlotRow).where(col(ClaimSlotRow.claim_id) == row.claim_id))
        values = _slot_values(claim_in(row))
        if values:
            here.execute(insert(ClaimSlotRow), values)
        if recounts:
            recount(self._session, json.loads(row.slots))

    def put_party(self, claim_id: str, party: str) -> None:
        """Write for whom a claim is; ``party`` is a JSON object."""
        self._session.merge(PartyRow(claim_id=claim_id, party=party))
        self._session.flush()

    def party(self, claim_id: str) -> str | None:
        """Return for whom a claim is, as a JSON object."""
        row = self._session.get(PartyRow, claim_id)
        return None if row is None else row.party

    def stop_spending(self, lease_id: str) -> bool:
        """Mark a lease as on its way back; return whether there was such a one."""
        row = self._session.get(LeaseRow, lease_id)
        if row is None or row.life != self.life():
            return False
        if not row.stopped:
            row.stopped, row.return_kseq = True, self.last_kseq()
            self._session.add(row)
            self._session.flush()
        return True

    def forget_lease(self, lease_id: str) -> None:
        """Remove a lease that has ended."""
        here = self._session.connection()
        here.execute(delete(LeaseRightRow).where(col(LeaseRightRow.lease_id) == lease_id))
        here.execute(delete(LeaseRow).where(col(LeaseRow.lease_id) == lease_id))
        self._session.expire_all()

    def renew(self, lease_id: str, fence: int, ttl_seconds: int, asked: LeaseClock) -> None:
        """Count the time of a lease anew from ``asked``."""
        values = {"fence": fence, **time_columns(ttl_seconds, asked)}
        self._session.connection().execute(
            update(LeaseRow).where(col(LeaseRow.lease_id) == lease_id).values(values)
        )
        self._session.expire_all()

    def add_lease(
        self,
        lease_id: str,
        fence: int,
        ttl_seconds: int,
        asked: LeaseClock,
        rights: Mapping[str, tuple[int, int]],
    ) -> None:
        """Write a lease that was granted; ``rights``: units granted and spent, by slot."""
        times = time_columns(ttl_seconds, asked)
        self._session.add(LeaseRow(lease_id=lease_id, fence=fence, life=self.life(), **times))
        for slot_id, (granted, spent) in rights.items():
            right = LeaseRightRow(lease_id=lease_id, slot_id=slot_id, granted=granted, spent=spent)
            self._session.add(right)
        self._session.flush()


# Past the models: a screen asks for a whole day, and while somebody waits for a booking it is asked again and again.
_OPEN = (
    f"SELECT {SLOT_COLUMNS} FROM slot WHERE NOT closed AND starts_at >= ? AND starts_at < ?"  # noqa: S608
    " AND (? = '' OR resource = ?) ORDER BY starts_at, resource, slot_id"
)
_PUT_SLOT = insert(SlotRow).prefix_with("OR REPLACE")


def time_columns(ttl_seconds: int, asked: LeaseClock) -> dict[str, Any]:
    """Return what a lease remembers of when it was asked for."""
    return {
        "ttl_seconds": ttl_seconds,
        "asked_boot": asked.boot_id,
        "asked_monotonic": asked.monotonic_s,
        "asked_wall": asked.wall,
        "asked_trusted": asked.wall_trusted,
    }


def _held(row: LeaseRow, unspent: Mapping[str, int]) -> HeldLease:
    asked = LeaseClock(row.asked_boot, row.asked_monotonic, row.asked_wall, row.asked_trusted)
    return HeldLease(row.lease_id, row.fence, asked, timedelta(seconds=row.ttl_seconds), unspent, row.life)


def _slot_values(claim: Claim) -> list[dict[str, object]]:
    if claim.status not in {ClaimStatus.CONFIRMED, ClaimStatus.WAITLISTED, ClaimStatus.REQUESTED}:
        return []
    held = claim.status == ClaimStatus.CONFIRMED
    return [{"slot_id": slot, "claim_id": claim.claim_id, "held": held} for slot in claim.slots]
