"""Conflict cases and granted leases as a desk's store holds them. Never commits."""

from __future__ import annotations

from sqlmodel import Session, col, select

from kiosk_app.features.leases.tables import ConflictRow, GrantedLeaseRow
from sync.protocol.conflicts import ConflictRecord
from sync.protocol.leases import LeaseRecord


class ConflictStore:
    """What one session sees."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def conflict(self, case_id: str) -> ConflictRecord | None:
        """Return a case."""
        row = self._session.get(ConflictRow, case_id)
        return None if row is None else ConflictRecord.model_validate_json(row.record)

    def open_conflicts(self) -> list[ConflictRecord]:
        """Return the cases that nobody has decided about, the oldest first."""
        wanted = select(ConflictRow).where(col(ConflictRow.resolved_at).is_(None))
        rows = self._session.exec(wanted.order_by(col(ConflictRow.opened_at), ConflictRow.case_id)).all()
        return [ConflictRecord.model_validate_json(row.record) for row in rows]

    def put_conflict(self, record: ConflictRecord) -> None:
        """Write a case."""
        row = ConflictRow(
            case_id=record.case_id,
            opened_at=record.opened_at,
            resolved_at=record.resolved_at,
            record=record.to_json(),
        )
        self._session.merge(row)
        self._session.flush()

    def granted(self, lease_id: str) -> LeaseRecord | None:
        """Return a lease of any device of the building."""
        row = self._session.get(GrantedLeaseRow, lease_id)
        return None if row is None else LeaseRecord.model_validate_json(row.record)

    def put_granted(self, record: LeaseRecord) -> None:
        """Write a lease of any device of the building."""
        row = GrantedLeaseRow(
            lease_id=record.lease_id,
            device_id=record.device_id,
            ended=record.ended,
            record=record.to_json(),
        )
        self._session.merge(row)
        self._session.flush()
