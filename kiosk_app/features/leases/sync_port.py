"""The device's leases as the sync engine sees them: ``sync.client.lease_port`` over the tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import or_
from sqlmodel import Session, col, select

from domain.chance import random_uuid
from domain.claims import ClaimStatus
from domain.leases import LeaseClock
from domain.slots import SlotKind
from kiosk_app.features.leases.rows import claim_record, slot_record_of
from kiosk_app.features.leases.store import LeaseStore
from kiosk_app.features.leases.tables import ClaimRow, ClaimSlotRow, LeaseRightRow, LeaseRow, SlotRow
from kiosk_app.platform.outbox import OutboxRow, current_incarnation, read_state, write_state
from sync.protocol.claims import CLAIM_MADE
from sync.protocol.leases import (
    MAX_LEASES,
    MAX_RIGHTS,
    AcquireReply,
    AcquireRequest,
    Lease,
    RecoverReply,
    RecoverRequest,
    ReturnRequest,
    Right,
)
from sync.protocol.operations import Lane

EPOCH_TOLD = "lease/epoch"
REQUEST = "lease/request"
"""The life and the id of a request that nobody has answered yet."""
ASKED = "lease/asked"
"""Boot and monotonic seconds of the last answer, "" if it is time to ask."""

ASK_AGAIN_SECONDS = 600.0
"""How soon leases are renewed though nothing was spent: so soon a device online hears of a fence."""


def note_spent(session: Session) -> None:
    """Note that rights were spent: the next round asks for others in their place."""
    write_state(session, ASKED, "")


class LeaseKeeping:
    """Implements ``LeasePort``. No method commits."""

    def __init__(self, read_clock: Callable[[], LeaseClock]) -> None:
        self._read_clock = read_clock

    def read_clock(self) -> LeaseClock:
        return self._read_clock()

    def to_recover(self, session: Session, epoch: str) -> RecoverRequest | None:
        if read_state(session, EPOCH_TOLD) == epoch:
            return None
        leases = [_as_told(session, row) for row in session.exec(_ALL_LEASES).all()]
        claims = [claim_record(row) for row in session.exec(_CONFIRMED).all()]
        named = {right.slot_id for lease in leases for right in lease.rights}
        named.update(slot for claim in claims for slot in claim.slots)
        slots = LeaseStore(session).slots(sorted(named)).values()
        return RecoverRequest(
            epoch=epoch,
            slots=[slot_record_of(row) for row in sorted(slots, key=lambda one: one.slot_id)],
            leases=leases,
            claims=claims,
        )

    def recovered(self, session: Session, epoch: str, reply: RecoverReply) -> None:
        for lease_id in reply.ended:
            LeaseStore(session).forget_lease(lease_id)
        write_state(session, EPOCH_TOLD, epoch)
        # Rights that the server can stand by now may be fewer than before: look soon.
        write_state(session, ASKED, "")

    def to_return(self, session: Session) -> Sequence[ReturnRequest]:
        store = LeaseStore(session)
        life = store.life()
        _retire(session, store)
        wanted = select(LeaseRow).where(LeaseRow.life == life, col(LeaseRow.stopped))
        return [
            ReturnRequest(lease_id=row.lease_id, fence=row.fence, incarnation=life, kseq=row.return_kseq)
            for row in session.exec(wanted.order_by(LeaseRow.lease_id)).all()
        ]

    def returned(self, session: Session, lease_id: str) -> None:
        LeaseStore(session).forget_lease(lease_id)

    def to_acquire(self, session: Session, clock: LeaseClock) -> AcquireRequest | None:
        # The first lease may come before the first claim: it must belong to the life that claims.
        current_incarnation(session, clock.wall, Lane.BOOKINGS)
        store = LeaseStore(session)
        life, _, request_id = (read_state(session, REQUEST) or "").partition(" ")
        pending = request_id if life == store.life() else ""
        if not pending and not _is_time(read_state(session, ASKED) or "", clock):
            return None
        request_id = pending or random_uuid()
        write_state(session, REQUEST, f"{store.life()} {request_id}")
        return AcquireRequest(
            request_id=request_id, have=[lease.lease_id for lease in store.held()][:MAX_LEASES]
        )

    def adopt(
        self, session: Session, request: AcquireRequest, reply: AcquireReply, asked: LeaseClock
    ) -> None:
        store = LeaseStore(session)
        if read_state(session, REQUEST) != f"{store.life()} {request.request_id}":
            # Another life has begun, or somebody else heard the answer: what it grants is not ours to spend.
            return
        for lease_id in reply.ended:
            store.forget_lease(lease_id)
        for lease in reply.leases:
            _take(session, store, lease, asked)
        write_state(session, REQUEST, "")
        write_state(session, ASKED, f"{asked.boot_id} {asked.monotonic_s}")


def _take(session: Session, store: LeaseStore, lease: Lease, asked: LeaseClock) -> None:
    if session.get(LeaseRow, lease.lease_id) is not None:
        store.renew(lease.lease_id, lease.fence, lease.ttl_seconds, asked)
        return
    rights = {right.slot_id: (right.count, right.spent) for right in lease.rights}
    store.add_lease(lease.lease_id, lease.fence, lease.ttl_seconds, asked, rights)


def _retire(session: Session, store: LeaseStore) -> None:
    """Begin to give back what is of no use any more: all spent, or its slots are closed; and seats at an activity
    that rest here while somebody waits for one."""
    useful = (
        select(LeaseRightRow.lease_id)
        .join(SlotRow, col(SlotRow.slot_id) == col(LeaseRightRow.slot_id), isouter=True)
        .where(LeaseRightRow.granted > LeaseRightRow.spent, ~col(SlotRow.closed).is_(True))
    )
    spent = select(LeaseRow.lease_id).where(
        LeaseRow.life == store.life(), ~col(LeaseRow.stopped), col(LeaseRow.lease_id).not_in(useful)
    )
    for lease_id in session.exec(spent.order_by(LeaseRow.lease_id)).all():
        store.stop_spending(lease_id)
    for lease_id in session.exec(_WAITED_FOR).all():
        # The server gives the seats to who waits, and this device other rights in the same round.
        store.stop_spending(lease_id)
        write_state(session, ASKED, "")


def _as_told(session: Session, row: LeaseRow) -> Lease:
    wanted = select(LeaseRightRow).where(LeaseRightRow.lease_id == row.lease_id)
    rights = session.exec(wanted.order_by(LeaseRightRow.slot_id)).all()
    return Lease(
        lease_id=row.lease_id,
        fence=row.fence,
        ttl_seconds=row.ttl_seconds,
        rights=[Right(slot_id=one.slot_id, count=one.granted, spent=one.spent) for one in rights],
    )


def _is_time(asked: str, clock: LeaseClock) -> bool:
    boot_id, _, seconds = asked.partition(" ")
    if boot_id != clock.boot_id:
        return True
    return not 0 <= clock.monotonic_s - float(seconds) < ASK_AGAIN_SECONDS


_WAITED_FOR = (
    select(LeaseRightRow.lease_id)
    .join(SlotRow, col(SlotRow.slot_id) == col(LeaseRightRow.slot_id))
    .join(ClaimSlotRow, col(ClaimSlotRow.slot_id) == col(LeaseRightRow.slot_id))
    .join(ClaimRow, col(ClaimRow.claim_id) == col(ClaimSlotRow.claim_id))
    .where(
        SlotRow.kind == SlotKind.ACTIVITY.value,
        ~col(SlotRow.closed),
        LeaseRightRow.granted > LeaseRightRow.spent,
        ClaimRow.status == ClaimStatus.WAITLISTED.value,
    )
    .distinct()
    .order_by(LeaseRightRow.lease_id)
)
_ALL_LEASES = select(LeaseRow).order_by(LeaseRow.lease_id)
_STILL_OPEN = (
    select(ClaimSlotRow.claim_id)
    .join(SlotRow, col(SlotRow.slot_id) == col(ClaimSlotRow.slot_id), isouter=True)
    .where(~col(SlotRow.closed).is_(True))
)
# An operation that no verified backup holds may be handed in again. Whoever was told "confirmed" by it may
# have come and gone since: a restored server must hear of its slots before, or it would find no room there.
_MAY_COME_AGAIN = select(OutboxRow.record_id).where(OutboxRow.kind == CLAIM_MADE, ~col(OutboxRow.durable))
_IS_OPEN = col(ClaimRow.claim_id).in_(_STILL_OPEN)
_CONFIRMED = (
    select(ClaimRow)
    .where(
        ClaimRow.status == ClaimStatus.CONFIRMED.value,
        or_(_IS_OPEN, col(ClaimRow.claim_id).in_(_MAY_COME_AGAIN)),
    )
    .order_by(_IS_OPEN.desc(), ClaimRow.claim_id)
    .limit(MAX_RIGHTS)
)
