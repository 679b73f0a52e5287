"""Claims and slots for another feature of this device, within its transaction. Never commits."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session

from domain.claims import ClaimStatus
from domain.devices import DeviceIdentity
from domain.leases import LeaseClock, choose_rights, may_spend
from domain.slots import Slot
from kiosk_app.features.leases.days import DayMask, day_bits, read_days, read_free
from kiosk_app.features.leases.outcomes import NotClaimable
from kiosk_app.features.leases.store import LeaseStore
from kiosk_app.features.leases.work import LeaseWork


@dataclass(frozen=True, slots=True)
class ClaimStanding:
    """Of a claim of any device. ``promoted``: it had waited."""

    claim_id: str
    status: ClaimStatus
    promoted: bool
    slots: tuple[str, ...]
    turn: int = 0


class ClaimDoor:
    """``device``: who claims."""

    def __init__(self, device: DeviceIdentity) -> None:
        self._device = device

    def claim(
        self,
        session: Session,
        claim_id: str,
        slots: Sequence[str],
        now: datetime,
        asked: LeaseClock,
        over: Mapping[str, str] | None = None,
    ) -> None:
        """Claim all of ``slots``: confirmed under this device's rights, else requested. ``ValueError`` for slots that
        are not open. ``over``: the confirmed claims that it takes some of these slots over from, by slot; withdraw
        them afterwards."""
        made = LeaseWork(session, self._device, now).make(claim_id, slots, {}, asked, over)
        if isinstance(made, NotClaimable):
            raise ValueError(f"{made.slot_id or 'nothing'} cannot be claimed")  # noqa: TRY004 - its value is wrong

    def withdraw(self, session: Session, claim_id: str, reason: str, now: datetime) -> None:
        """Take a claim back; one that is over stays as it is."""
        LeaseWork(session, self._device, now).withdraw(claim_id, reason)

    def standings(self, session: Session, claim_ids: Iterable[str]) -> Mapping[str, ClaimStanding]:
        """Return how claims stand, by id; those that this device has not heard of are missing."""
        found = session.connection().exec_driver_sql(_STANDINGS, (json.dumps(list(claim_ids)),))
        return {
            claim_id: ClaimStanding(
                claim_id, ClaimStatus(status), bool(promoted), tuple(json.loads(slots)), turn
            )
            for claim_id, status, promoted, slots, turn in found
        }

    def unsettled(
        self, session: Session, claim_ids: Iterable[str]
    ) -> Mapping[str, tuple[ClaimStatus, bool] | None]:
        """Return those of these claims that are not simply confirmed: status, and whether it had waited; ``None``
        for one that this device has not heard of. Nearly all are, and thousands are asked for."""
        found = session.connection().exec_driver_sql(_UNSETTLED, (json.dumps(list(claim_ids)),)).all()
        return {
            claim_id: None if status is None else (_BY_WORD[status], bool(promoted))
            for claim_id, status, promoted in found
        }

    def settled(self, column: str) -> str:
        """Return the SQL condition that ``unsettled`` would find none of the claims in a column's JSON list, for
        whoever counts thousands."""
        return _SETTLED.format(column)

    def place(self, session: Session, claim_id: str, now: datetime) -> int:
        """Return the place in the queue, from 1; 0 where it does not wait."""
        return LeaseWork(session, self._device, now).place(claim_id)

    def place_together(self, session: Session, claim_ids: Sequence[str]) -> int:
        """Return the place in the queue, from 1, of claims that belong together: so many others came first, and one."""
        waiting = LeaseStore(session).waiting(LeaseStore(session).slots_of(claim_ids))
        # What the server has not seen has no turn yet, and is behind everybody who is known to wait.
        first = min((one.turn or math.inf for one in waiting if one.claim_id in claim_ids), default=0)
        others = (one for one in waiting if one.claim_id not in claim_ids and one.turn < first)
        return 1 + sum(1 for _ in others) if first else 0

    def waiting(self, session: Session, slots: Collection[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the claims that wait for one of ``slots``, with all that each waits for."""
        return {claim.claim_id: claim.slots for claim in LeaseStore(session).waiting(slots)}

    def held(self, session: Session, slots: Iterable[str], but: Collection[str] = ()) -> bool:
        """Return whether a confirmed claim, other than those of ``but``, holds one of ``slots``, as far as this
        device knows."""
        values = (json.dumps(list(slots)), json.dumps(list(but)))
        return session.connection().exec_driver_sql(_HELD, values).first() is not None

    def units(self, session: Session, resource: str) -> tuple[int, int]:
        """Return how many units of the slots of ``resource`` that are not over claims hold, and how many they wait
        for, as far as this device knows."""
        row = session.connection().exec_driver_sql(_UNITS, (resource,)).one()
        return row[0] or 0, row[1] or 0

    def promoted(self, session: Session) -> frozenset[str]:
        """Return the claims that had waited and are confirmed now, of slots that are still open."""
        return frozenset(session.connection().exec_driver_sql(_PROMOTED).scalars())

    def sure_days(self, session: Session, resource: str, asked: LeaseClock) -> Mapping[date, int]:
        """Return, by day, the quarters of an hour of ``resource`` that this device could confirm at once."""
        live = [one.lease_id for one in LeaseStore(session).held(()) if may_spend(one, asked)]
        found: dict[date, int] = {}
        for begin, end in session.connection().exec_driver_sql(_MINE, (json.dumps(live), resource)):
            for day, bits in day_bits(begin, end):
                found[day] = found.get(day, 0) | bits
        return found

    def days(
        self, session: Session, resources: Sequence[str], first: date, last: date
    ) -> Mapping[str, Mapping[date, DayMask]]:
        """Return what is open and busy, by resource and day."""
        return read_days(session, resources, first, last)

    def free_days(
        self, session: Session, resources: Sequence[str], first: date, last: date
    ) -> Mapping[str, Mapping[date, int]]:
        """Return what is open and not busy, by resource and day."""
        return read_free(session, resources, first, last)

    def open_slots(
        self, session: Session, begin: datetime, end: datetime, resource: str = ""
    ) -> Sequence[Slot]:
        """Return the open slots that begin at or after ``begin`` and before ``end``, in time's order."""
        return LeaseStore(session).slots_between(begin, end, resource)

    def sure(self, session: Session, slots: Collection[str], asked: LeaseClock) -> frozenset[str]:
        """Return those of ``slots`` that this device could confirm at once."""
        held = [one for one in LeaseStore(session).held(slots) if may_spend(one, asked)]
        return frozenset(slot for lease in held for slot in lease.unspent)

    def is_sure(self, session: Session, slots: Sequence[str], asked: LeaseClock) -> bool:
        """Return whether this device could confirm all of ``slots`` at once."""
        return choose_rights(slots, LeaseStore(session).held(slots), asked) is not None


_STANDINGS = (
    "SELECT claim_id, status, promoted, slots, turn FROM claim"
    " WHERE claim_id IN (SELECT value FROM json_each(?))"
)
_HELD = (
    "SELECT 1 FROM claim_slot WHERE held AND slot_id IN (SELECT value FROM json_each(?))"
    " AND claim_id NOT IN (SELECT value FROM json_each(?)) LIMIT 1"
)
_UNITS = "SELECT sum(held), sum(NOT held) FROM claim_slot JOIN slot USING (slot_id) WHERE resource = ?"
_PROMOTED = (
    "SELECT claim.claim_id FROM claim WHERE promoted AND status = 'confirmed' AND EXISTS"
    " (SELECT 1 FROM claim_slot JOIN slot USING (slot_id)"
    " WHERE claim_slot.claim_id = claim.claim_id AND NOT closed)"
)
_MINE = (
    "SELECT starts_at, ends_at FROM lease_right JOIN slot USING (slot_id)"
    " WHERE lease_id IN (SELECT value FROM json_each(?)) AND granted > spent AND resource = ? AND NOT closed"
)
_UNSETTLED = (
    "SELECT value, status, promoted FROM json_each(?) LEFT JOIN claim ON claim_id = value"
    " WHERE status IS NOT 'confirmed' OR promoted"
)
# Nearly every booking has one claim, whose id is a UUID: to take that out of ["…"] is quicker than to read JSON.
_SETTLED = (
    "CASE WHEN length({0}) = 40 THEN EXISTS (SELECT 1 FROM claim WHERE claim_id = substr({0}, 3, 36)"
    " AND status = 'confirmed' AND NOT promoted)"
    " ELSE NOT EXISTS (SELECT 1 FROM json_each({0}) LEFT JOIN claim ON claim_id = value"
    " WHERE status IS NOT 'confirmed' OR promoted) END"
)
_BY_WORD = {one.value: one for one in ClaimStatus}
