"""One transaction of claims and leases: what is held here, and the outbox that tells others of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from domain.claims import Claim, ClaimRefusal, ClaimStatus, place_of
from domain.devices import DeviceIdentity
from domain.leases import LeaseClock, choose_rights
from kiosk_app.features.leases.conflict_store import ConflictStore
from kiosk_app.features.leases.outcomes import (
    ClaimOutcome,
    Confirmed,
    NotClaimable,
    Requested,
    StaffOutcome,
    TakenBack,
    WithdrawOutcome,
)
from kiosk_app.features.leases.rows import claim_in, claim_row
from kiosk_app.features.leases.store import LeaseStore
from kiosk_app.features.leases.sync_port import note_spent
from kiosk_app.platform import outbox
from sync.protocol.canonical import canonical_json
from sync.protocol.claims import (
    CLAIM_MADE,
    CLAIM_WITHDRAWN,
    ClaimMadeBody,
    ClaimRecord,
    ClaimWithdrawnBody,
    OverRef,
    right_refs,
)
from sync.protocol.conflicts import CONFLICT_RESOLVED, ConflictRecord, ConflictResolvedBody, Resolution
from sync.protocol.leases import LEASE_FENCED, LeaseFencedBody
from sync.protocol.visits import WireRecord
from vault.sessions import reading_session, writing_session


class LeaseWork:
    """What a use case needs within its transaction."""

    def __init__(self, session: Session, device: DeviceIdentity, now: datetime) -> None:
        self._session, self._device, self._now = session, device, now
        self._store, self._cases = LeaseStore(session), ConflictStore(session)

    def claim(
        self, claim_id: str, slots: Sequence[str], party: Mapping[str, object], asked: LeaseClock
    ) -> ClaimOutcome:
        """Write a claim and tell of it, unless it is there."""
        known = self.standing(claim_id, asked)
        if known is not None:
            return known
        made = self.make(claim_id, slots, party, asked)
        return made if isinstance(made, NotClaimable) else self._outcome(made, asked)

    def make(
        self,
        claim_id: str,
        slots: Sequence[str],
        party: Mapping[str, object],
        asked: LeaseClock,
        over: Mapping[str, str] | None = None,
    ) -> Claim | NotClaimable:
        """Write a new claim and tell of it, for whoever does not ask what it came to. ``over``: which confirmed
        claim it takes each of these slots over from; the caller withdraws that one afterwards."""
        wanted = tuple(dict.fromkeys(slots))
        refusal = self._refusal(wanted)
        if refusal is not None:
            return refusal
        taken = {slot: holder for slot, holder in (over or {}).items() if slot in wanted}
        missing = tuple(slot for slot in wanted if slot not in taken)
        rights = choose_rights(missing, self._store.held(missing), asked) if missing else ()
        if rights is None:
            claim, taken = Claim(claim_id, self._device.device_id, wanted), {}
        else:
            claim = Claim(claim_id, self._device.device_id, wanted, ClaimStatus.CONFIRMED, rights)
        self._write(claim, party, taken)
        return claim

    def standing(self, claim_id: str, asked: LeaseClock) -> ClaimOutcome | None:
        """Return how a claim stands."""
        row = self._store.claim(claim_id)
        return None if row is None else self._outcome(claim_in(row), asked)

    def place(self, claim_id: str) -> int:
        """Return the place in the queue, from 1; 0 where the claim does not wait."""
        row = self._store.claim(claim_id)
        claim = None if row is None else claim_in(row)
        return self._place(claim) if claim is not None and claim.status in _WAITS else 0

    def withdraw(self, claim_id: str, reason: str) -> WithdrawOutcome:
        """Take a claim back. A right that it spent stays spent: its unit is the server's again."""
        row = self._store.claim(claim_id)
        if row is None:
            return WithdrawOutcome.UNKNOWN
        if row.status in _OVER:
            return WithdrawOutcome.ALREADY
        row.status, row.rights = ClaimStatus.WITHDRAWN.value, "[]"
        self._store.put_claim(row)
        body = ClaimWithdrawnBody(claim_id=claim_id, withdrawn_at=self._now, reason=reason)
        self._tell(CLAIM_WITHDRAWN, claim_id, body)
        return WithdrawOutcome.WITHDRAWN

    def give_back(self, lease_id: str) -> int:
        """Stop spending."""
        wanted = [lease_id] if lease_id else [lease.lease_id for lease in self._store.held()]
        return sum(self._store.stop_spending(one) for one in wanted)

    def fence(self, lease_id: str, reason: str, by: str) -> StaffOutcome:
        """Take a lease of any device; it reads as ended here at once."""
        record = self._cases.granted(lease_id)
        if record is None:
            return StaffOutcome.UNKNOWN
        if record.ended:
            return StaffOutcome.ALREADY
        self._cases.put_granted(record.model_copy(update={"ended": "fenced"}))
        body = LeaseFencedBody(
            lease_id=lease_id, fence=record.fence, fenced_at=self._now, reason=reason, by=by
        )
        self._tell(LEASE_FENCED, lease_id, body)
        return StaffOutcome.DONE

    def resolve(self, case_id: str, resolution: Resolution, by: str) -> StaffOutcome:
        """Note what was done about a case."""
        record = self._cases.conflict(case_id)
        if record is None:
            return StaffOutcome.UNKNOWN
        if record.resolved_at is not None:
            return StaffOutcome.ALREADY
        changes = {"resolved_at": self._now, "resolution": resolution.value, "resolved_by": by}
        self._cases.put_conflict(record.model_copy(update=changes))
        body = ConflictResolvedBody(case_id=case_id, resolved_at=self._now, resolution=resolution, by=by)
        self._tell(CONFLICT_RESOLVED, case_id, body)
        return StaffOutcome.DONE

    def open_conflicts(self) -> list[ConflictRecord]:
        """Return the open cases."""
        return self._cases.open_conflicts()

    def _refusal(self, wanted: Sequence[str]) -> NotClaimable | None:
        if not wanted:
            return NotClaimable(ClaimRefusal.NO_SLOTS)
        rows = self._store.slots(wanted)
        for slot in wanted:
            if slot not in rows:
                return NotClaimable(ClaimRefusal.UNKNOWN_SLOT, slot)
            if rows[slot].closed:
                return NotClaimable(ClaimRefusal.SLOT_CLOSED, slot)
        return None

    def _write(self, claim: Claim, party: Mapping[str, object], over: Mapping[str, str]) -> None:
        body = ClaimMadeBody(
            claim_id=claim.claim_id,
            slots=list(claim.slots),
            status=claim.status,
            rights=right_refs(claim.rights),
            over=[OverRef(slot_id=slot, claim_id=holder) for slot, holder in over.items()],
            made_at=self._now,
            party=dict(party),
        )
        plain = body.model_dump(include={"claim_id", "slots", "status", "rights", "made_at"})
        self._store.put_claim(claim_row(ClaimRecord(device_id=claim.device_id, **plain)))
        if party:
            self._store.put_party(claim.claim_id, canonical_json(body.party))
        if claim.rights:
            self._store.spend(claim.rights)
            note_spent(self._session)
        self._tell(CLAIM_MADE, claim.claim_id, body, claim.rights[0].lease_id if claim.rights else None)

    def _outcome(self, claim: Claim, asked: LeaseClock) -> ClaimOutcome:
        if claim.status == ClaimStatus.CONFIRMED:
            return Confirmed(claim.claim_id, claim.rights[0].lease_id if claim.rights else "")
        if claim.status in _WAITS:
            return Requested(claim.claim_id, self._place(claim), self._surely_free(claim, asked))
        if claim.status == ClaimStatus.REFUSED:
            return NotClaimable(ClaimRefusal(claim.reason))
        return TakenBack(claim.claim_id)

    def _place(self, claim: Claim) -> int:
        others = [one for one in self._store.waiting(claim.slots) if one.claim_id != claim.claim_id]
        if claim.turn == 0:
            # The server has not seen it: behind everybody who is known to wait.
            return 1 + len(others)
        return place_of(claim, [one for one in others if one.turn > 0])

    def _surely_free(self, claim: Claim, asked: LeaseClock) -> tuple[str, ...]:
        rows = self._store.slots(claim.slots)
        times = {(row.kind, row.starts_at) for row in rows.values()}
        held = self._store.held()
        found = [
            slot.slot_id
            for kind, starts_at in sorted(times)
            for slot in self._store.slots_between(starts_at, starts_at + timedelta(microseconds=1))
            if slot.kind == kind and choose_rights([slot.slot_id], held, asked)
        ]
        return tuple(slot_id for slot_id in found if slot_id not in rows)

    def _tell(self, kind: str, record_id: str, body: WireRecord, lease_id: str | None = None) -> None:
        outbox.append(
            self._session,
            kind=kind,
            record_id=record_id,
            body=body.model_dump(mode="json"),
            now=self._now,
            lease_id=lease_id,
        )


@contextmanager
def writing_work(engine: Engine, device: DeviceIdentity, now: datetime) -> Iterator[LeaseWork]:
    """Yield the work of one use case; left normally, all of it is on the disk. Raises ``StoreError``."""
    with writing_session(engine) as session:
        yield LeaseWork(session, device, now)


@contextmanager
def reading_work(engine: Engine, device: DeviceIdentity, now: datetime) -> Iterator[LeaseWork]:
    """As ``writing_work``, to look only."""
    with reading_session(engine) as session:
        yield LeaseWork(session, device, now)


_WAITS = frozenset({ClaimStatus.REQUESTED, ClaimStatus.WAITLISTED})
_OVER = frozenset({ClaimStatus.WITHDRAWN.value, ClaimStatus.REFUSED.value})
