"""Visits between the feed and the store: what the server says, and on top what still waits to go up."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from kiosk_app.features.guestbook.feed_rows import values_of, write_rows
from kiosk_app.features.guestbook.tables import VisitRow
from kiosk_app.features.guestbook.waiting import with_waiting
from kiosk_app.platform.outbox import DEVICE_ID
from sync.protocol.messages import FeedRow
from sync.protocol.operations import Operation
from sync.protocol.quick_visits import QuickVisit, read_quickly
from sync.protocol.visits import VisitRecord


class VisitRecords:
    """The guestbook's ``RecordPort``: writes feed rows of the kind "visit".

    Rows go in as tuples, past the models: a building's feed comes down by the ten thousand.
    """

    def apply(
        self, session: Session, rows: Sequence[FeedRow], waiting: Sequence[Operation]
    ) -> frozenset[str]:
        """Write ``rows`` in bulk, with the effect of ``waiting`` on top; never commits.

        Returns the ids of the visits that now read differently. A row twice is harmless; the last
        one of a visit counts. Raises ``pydantic.ValidationError`` for a body that is no visit.
        """
        newest = {row.record_id: row.body for row in rows if row.body is not None}
        records = {visit_id: _read(body) for visit_id, body in newest.items()}
        for operation in waiting:
            if operation.record_id in records:
                record = records[operation.record_id]
                if isinstance(record, QuickVisit):
                    record = VisitRecord.model_validate_json(newest[operation.record_id])
                records[operation.record_id] = with_waiting(record, operation)
        session.flush()
        changed = write_rows(session.connection(), [values_of(record) for record in records.values()])
        session.expire_all()
        return changed

    def ids_between(self, session: Session, after: str, upto: str | None, limit: int) -> list[str]:
        upper = "" if upto is None else "AND visit_id <= ?"
        wanted = f"SELECT visit_id FROM {_TABLE} WHERE visit_id > ? {upper} ORDER BY visit_id LIMIT ?"  # noqa: S608
        values = (after, limit) if upto is None else (after, upto, limit)
        return list(session.connection().exec_driver_sql(wanted, values).scalars())

    def forget(self, session: Session, record_ids: Sequence[str]) -> None:
        session.flush()
        marks = ", ".join("?" * len(record_ids))
        # What was signed in here did not come from the server, hence is not the server's to take.
        gone = f"DELETE FROM {_TABLE} WHERE visit_id IN ({marks}) AND device_id <> ({_OURSELVES})"  # noqa: S608
        session.connection().exec_driver_sql(gone, (*record_ids, DEVICE_ID))
        session.expire_all()


def _read(body: str) -> VisitRecord | QuickVisit:
    return read_quickly(body) or VisitRecord.model_validate_json(body)


_TABLE = VisitRow.__tablename__
_OURSELVES = "SELECT coalesce((SELECT value FROM sync_state WHERE key = ?), '')"
