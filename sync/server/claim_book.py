"""Claims, fences and conflict cases at the server: the rules of ``domain.claims`` over all that is held."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from pydantic import ValidationError
from sqlalchemy import Connection

from domain.claims import (
    Claim,
    ClaimStatus,
    HandedOver,
    House,
    Settlement,
    decide_claim,
    decide_fence,
    decide_withdrawal,
    hand_over,
)
from sync.protocol.claims import (
    CLAIM_MADE,
    CLAIM_WITHDRAWN,
    ClaimMadeBody,
    ClaimRecord,
    ClaimWithdrawnBody,
    claim_of,
)
from sync.protocol.conflicts import CONFLICT_RESOLVED, ConflictResolvedBody
from sync.protocol.leases import LEASE_FENCED, LeaseFencedBody
from sync.protocol.operations import Outcome, Reason
from sync.server.books import Decidable, Decision, RecordKey
from sync.server.claim_rows import ClaimEntry
from sync.server.devices import Sender
from sync.server.holdings import Holdings
from sync.server.recovery import read_recovery
from sync.server.shelves import ClaimShelf

DESK = "desk"
FENCED = "fenced"


class ClaimBook(ClaimShelf):
    """Every operation that touches what is held comes here: each must see the effect of the one before."""

    operation_kinds = frozenset({CLAIM_MADE, CLAIM_WITHDRAWN, LEASE_FENCED, CONFLICT_RESOLVED})

    def open(self, connection: Connection, building: str, record_ids: Sequence[str]) -> ClaimLedger:
        return ClaimLedger(connection, building, record_ids)


class ClaimLedger:
    """One batch's view of what is held; ``attend`` tells who sends."""

    def __init__(self, connection: Connection, building: str, record_ids: Sequence[str] = ()) -> None:
        self._connection, self._building, self._record_ids = connection, building, record_ids
        self._ways: Mapping[str, Callable[[Decidable], Decision]] = {
            CLAIM_MADE: self._make,
            CLAIM_WITHDRAWN: self._withdraw,
            LEASE_FENCED: self._fence,
            CONFLICT_RESOLVED: self._resolve,
        }

    def attend(self, sender: Sender, now: datetime) -> None:
        recovery = read_recovery(self._connection, self._building)
        self.share(sender, Holdings(self._connection, self._building, now, recovery))
        self._holdings.read_ahead(self._record_ids)

    def share(self, sender: Sender, holdings: Holdings) -> None:
        """Decide on ``holdings``, on which something else decides in the same transaction."""
        self._sender, self._holdings = sender, holdings

    def decide(self, operation: Decidable) -> Decision:
        """A body that cannot be read is quarantined: no rule can say anything about it."""
        try:
            return self._ways[operation.kind](operation)
        except ValidationError:
            return _UNREADABLE

    def save(self, connection: Connection, places: Mapping[RecordKey, int]) -> None:
        self._holdings.save(places)

    def _make(self, operation: Decidable) -> Decision:
        body = ClaimMadeBody.model_validate_json(operation.body)
        if body.claim_id != operation.record_id or body.status not in _SAYABLE:
            return _UNREADABLE
        known = self._holdings.claim(body.claim_id)
        if known is not None and known.made:
            return Decision(Outcome.REFUSED, Reason.RECORD_EXISTS)
        if known is None:
            self._admit(body)
        else:
            # Another device's word of it came first, after the server was restored; decided it is already.
            record = known.record.model_copy(update={"made_at": body.made_at})
            self._holdings.put_claim(ClaimEntry(record, body.party or None), party=True)
        return self._as_decided(body.claim_id)

    def _admit(self, body: ClaimMadeBody) -> None:
        claim = claim_of(body, self._sender.device_id)
        self._holdings.put_claim(ClaimEntry(_record(body, claim), body.party or None), party=True)
        self._hand_over(claim, body)
        # Only what was promised in vain gives anything back that others may wait for.
        waiting = self._holdings.waiting(claim.slots) if claim.rights or body.over else []
        house = self._house([claim, *waiting], [right.lease_id for right in claim.rights])
        self._holdings.take(decide_claim(claim, house, self._holdings.next_turn(), waiting))

    def _hand_over(self, claim: Claim, body: ClaimMadeBody) -> None:
        over = [HandedOver(one.slot_id, one.claim_id) for one in body.over]
        if not over or body.status != ClaimStatus.CONFIRMED:
            return
        known = {one.claim_id: self._holdings.claim(one.claim_id) for one in over}
        holders = {claim_id: entry.claim for claim_id, entry in known.items() if entry is not None}
        accounts = self._holdings.house(dict.fromkeys(one.slot_id for one in over)).accounts
        self._holdings.take(hand_over(claim, over, holders, accounts))

    def _as_decided(self, claim_id: str) -> Decision:
        entry = self._holdings.claim(claim_id)
        outcome, reason = _OUTCOMES[entry.record.status if entry else ClaimStatus.REFUSED]
        return Decision(outcome, reason, also=self._holdings.latest())

    def _withdraw(self, operation: Decidable) -> Decision:
        body = ClaimWithdrawnBody.model_validate_json(operation.body)
        if body.claim_id != operation.record_id:
            return _UNREADABLE
        known = self._holdings.claim(body.claim_id)
        if known is None:
            return Decision(Outcome.DEFERRED, Reason.UNKNOWN_RECORD)
        claim = known.claim
        waiting = self._holdings.waiting(claim.slots)
        return self._change(decide_withdrawal(claim, self._house([claim, *waiting]), waiting))

    def _fence(self, operation: Decidable) -> Decision:
        body = LeaseFencedBody.model_validate_json(operation.body)
        if body.lease_id != operation.record_id:
            return _UNREADABLE
        if self._sender.role != DESK:
            return _NOT_ALLOWED
        entry = self._holdings.leases([body.lease_id]).get(body.lease_id)
        if entry is None:
            return Decision(Outcome.REFUSED, Reason.UNKNOWN_RECORD)
        if entry.ended or entry.fence != body.fence:
            return _NO_CHANGE
        slots = self._holdings.slots_of(entry.lease_id)
        waiting = self._holdings.waiting(slots)
        lease, settlement = decide_fence(entry.lease, self._house(waiting, slots=slots), waiting)
        self._holdings.end_lease(lease, FENCED)
        return self._change(settlement)

    def _resolve(self, operation: Decidable) -> Decision:
        body = ConflictResolvedBody.model_validate_json(operation.body)
        if body.case_id != operation.record_id:
            return _UNREADABLE
        if self._sender.role != DESK:
            return _NOT_ALLOWED
        case = self._holdings.conflict(body.case_id)
        if case is None:
            return Decision(Outcome.REFUSED, Reason.UNKNOWN_RECORD)
        if case.resolved_at is not None:
            return _NO_CHANGE
        changes = {
            "resolved_at": body.resolved_at,
            "resolution": body.resolution.value,
            "resolved_by": body.by,
        }
        self._holdings.put_conflict(case.model_copy(update=changes))
        return Decision(Outcome.APPLIED, also=self._holdings.latest())

    def _change(self, settlement: Settlement) -> Decision:
        self._holdings.take(settlement)
        latest = self._holdings.latest()
        return Decision(Outcome.APPLIED, also=latest) if latest else _NO_CHANGE

    def _house(
        self, claims: Sequence[Claim], leases: Sequence[str] = (), *, slots: Sequence[str] = ()
    ) -> House:
        wanted = [*slots, *(slot for claim in claims for slot in claim.slots)]
        return self._holdings.house_for_claims(dict.fromkeys(wanted), leases)


def _record(body: ClaimMadeBody, claim: Claim) -> ClaimRecord:
    """What was said, until it is decided. Fields that we do not know may name a person: they stay behind."""
    return ClaimRecord(
        claim_id=claim.claim_id,
        device_id=claim.device_id,
        slots=body.slots,
        status=body.status,
        rights=body.rights,
        made_at=body.made_at,
    )


_SAYABLE = frozenset({ClaimStatus.CONFIRMED, ClaimStatus.REQUESTED})
_UNREADABLE = Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
_NOT_ALLOWED = Decision(Outcome.REFUSED, Reason.NOT_ALLOWED)
_NO_CHANGE = Decision(Outcome.APPLIED, Reason.NO_CHANGE)
_OUTCOMES: Mapping[ClaimStatus, tuple[Outcome, Reason | None]] = {
    ClaimStatus.CONFIRMED: (Outcome.APPLIED, None),
    ClaimStatus.WAITLISTED: (Outcome.WAITLISTED, None),
    ClaimStatus.REFUSED: (Outcome.REFUSED, Reason.NOT_AVAILABLE),
    ClaimStatus.WITHDRAWN: (Outcome.APPLIED, Reason.NO_CHANGE),
}
