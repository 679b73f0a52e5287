"""Slots, claims, parties, cases and granted leases between the feed and the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import delete
from sqlmodel import Session, col

from domain.claims import ClaimStatus
from kiosk_app.features.leases.conflict_store import ConflictStore
from kiosk_app.features.leases.days import recount, touched_days
from kiosk_app.features.leases.rows import claim_row, slot_row
from kiosk_app.features.leases.store import LeaseStore
from kiosk_app.features.leases.tables import (
    ClaimRow,
    ClaimSlotRow,
    ConflictRow,
    GrantedLeaseRow,
    PartyRow,
    SlotRow,
)
from kiosk_app.platform.feed_records import FeedRecords
from sync.client.ports import RecordPort
from sync.protocol.canonical import canonical_json
from sync.protocol.claims import CLAIM, CLAIM_WITHDRAWN, PARTY, ClaimRecord, PartyRecord
from sync.protocol.conflicts import CONFLICT, CONFLICT_RESOLVED, ConflictRecord, ConflictResolvedBody
from sync.protocol.leases import LEASE, LEASE_FENCED, LeaseRecord
from sync.protocol.operations import Operation
from sync.protocol.slots import SLOT, SlotRecord


class SlotRecords(FeedRecords[SlotRecord]):
    model, table, key = SlotRecord, SlotRow, "slot_id"

    def put_all(self, session: Session, records: Sequence[SlotRecord]) -> None:
        LeaseStore(session).put_slots([slot_row(record) for record in records])

    def forget(self, session: Session, record_ids: Sequence[str]) -> None:
        days = touched_days(session, record_ids)
        super().forget(session, record_ids)
        recount(session, (), days)


class ClaimRecords(FeedRecords[ClaimRecord]):
    """What the server decided stands, also over what this device had confirmed: that it changed is told,
    by ``on_changed`` here and by a conflict case at the desk."""

    model, table, key = ClaimRecord, ClaimRow, "claim_id"

    def with_waiting(self, record: ClaimRecord, operation: Operation) -> ClaimRecord:
        if operation.kind != CLAIM_WITHDRAWN or record.status == ClaimStatus.REFUSED:
            return record
        return record.model_copy(update={"status": ClaimStatus.WITHDRAWN, "rights": []})

    def put(self, session: Session, record: ClaimRecord) -> None:
        LeaseStore(session).put_claim(claim_row(record), recounts=False)

    def put_all(self, session: Session, records: Sequence[ClaimRecord]) -> None:
        super().put_all(session, records)
        recount(session, (slot for record in records for slot in record.slots))

    def forget(self, session: Session, record_ids: Sequence[str]) -> None:
        days = touched_days(session, LeaseStore(session).slots_of(record_ids))
        super().forget(session, record_ids)
        here = session.connection()
        here.execute(delete(ClaimSlotRow).where(col(ClaimSlotRow.claim_id).in_(record_ids)))
        here.execute(delete(PartyRow).where(col(PartyRow.claim_id).in_(record_ids)))
        recount(session, (), days)


class PartyRecords(FeedRecords[PartyRecord]):
    model, table, key = PartyRecord, PartyRow, "claim_id"

    def put(self, session: Session, record: PartyRecord) -> None:
        LeaseStore(session).put_party(record.claim_id, canonical_json(record.party))


class ConflictRecords(FeedRecords[ConflictRecord]):
    model, table, key = ConflictRecord, ConflictRow, "case_id"

    def with_waiting(self, record: ConflictRecord, operation: Operation) -> ConflictRecord:
        if operation.kind != CONFLICT_RESOLVED or record.resolved_at is not None:
            return record
        body = ConflictResolvedBody.model_validate_json(operation.body)
        changes = {
            "resolved_at": body.resolved_at,
            "resolution": body.resolution.value,
            "resolved_by": body.by,
        }
        return record.model_copy(update=changes)

    def put(self, session: Session, record: ConflictRecord) -> None:
        ConflictStore(session).put_conflict(record)


class LeaseRecords(FeedRecords[LeaseRecord]):
    model, table, key = LeaseRecord, GrantedLeaseRow, "lease_id"

    def with_waiting(self, record: LeaseRecord, operation: Operation) -> LeaseRecord:
        if operation.kind != LEASE_FENCED or record.ended:
            return record
        return record.model_copy(update={"ended": "fenced"})

    def put(self, session: Session, record: LeaseRecord) -> None:
        ConflictStore(session).put_granted(record)


def lease_records() -> Mapping[str, RecordPort]:
    """Return the adapters of this feature, by the kind of their rows."""
    return {
        SLOT: SlotRecords(),
        CLAIM: ClaimRecords(),
        PARTY: PartyRecords(),
        CONFLICT: ConflictRecords(),
        LEASE: LeaseRecords(),
    }
