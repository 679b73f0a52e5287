"""Cases between the feed and a desk's store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, col, delete, select

from kiosk_app.features.cases.store import CaseStore
from kiosk_app.features.cases.tables import CaseRow
from sync.protocol.cases import CASE_RESOLVED, CaseRecord, CaseResolvedBody
from sync.protocol.messages import FeedRow
from sync.protocol.operations import Operation


class CaseRecords:
    """The ``RecordPort`` for feed rows of the kind "case"; only desks are sent any."""

    def apply(
        self, session: Session, rows: Sequence[FeedRow], waiting: Sequence[Operation]
    ) -> frozenset[str]:
        """Write ``rows`` and, on top, what this desk decided and the server has not heard yet.

        Raises ``pydantic.ValidationError`` for a body that is no case.
        """
        newest = {row.record_id: row.body for row in rows if row.body is not None}
        records = {case_id: CaseRecord.model_validate_json(body) for case_id, body in newest.items()}
        for operation in waiting:
            record = records.get(operation.record_id)
            if record is not None and record.resolution is None and operation.kind == CASE_RESOLVED:
                records[operation.record_id] = _resolved(record, operation)
        store = CaseStore(session)
        return frozenset(case_id for case_id, record in records.items() if store.put(_columns(record)))

    def ids_between(self, session: Session, after: str, upto: str | None, limit: int) -> list[str]:
        wanted = select(CaseRow.case_id).where(CaseRow.case_id > after)
        if upto is not None:
            wanted = wanted.where(CaseRow.case_id <= upto)
        return list(session.exec(wanted.order_by(CaseRow.case_id).limit(limit)).all())

    def forget(self, session: Session, record_ids: Sequence[str]) -> None:
        session.connection().execute(delete(CaseRow).where(col(CaseRow.case_id).in_(record_ids)))
        session.expire_all()


def _resolved(record: CaseRecord, operation: Operation) -> CaseRecord:
    body = CaseResolvedBody.model_validate_json(operation.body)
    return record.model_copy(
        update={
            "resolution": body.resolution.value,
            "resolved_at": body.resolved_at,
            "resolved_by": body.resolved_by,
        }
    )


def _columns(record: CaseRecord) -> dict[str, Any]:
    return {name: getattr(record, name) for name in CaseRow.model_fields}
