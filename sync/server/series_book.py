"""Series at the server: the rule that a group agreed on, and which of its dates were left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import ValidationError
from sqlalchemy import Connection, bindparam, select

from sync.protocol.bookings import SERIES, SERIES_CHANGED, SERIES_MADE, SeriesRecord, series_after
from sync.protocol.operations import Outcome, Reason
from sync.server.booking_shelves import SeriesShelf
from sync.server.booking_tables import SERIES as TABLE
from sync.server.books import Decidable, Decision, RecordKey
from sync.server.upserting import upsert


class SeriesBook(SeriesShelf):
    operation_kinds = frozenset({SERIES_MADE, SERIES_CHANGED})

    def open(self, connection: Connection, building: str, record_ids: Sequence[str]) -> SeriesLedger:
        rows = connection.execute(_READ, {"building": building, "ids": list(record_ids)})
        return SeriesLedger(building, {row.series_id: row.record for row in rows})


class SeriesLedger:
    """The series that one batch touches."""

    def __init__(self, building: str, stored: Mapping[str, str]) -> None:
        self._building, self._stored = building, stored
        self._changed: dict[str, str] = {}

    def decide(self, operation: Decidable) -> Decision:
        """A body that cannot be read is quarantined: no rule can say anything about it."""
        try:
            record = SeriesRecord.model_validate_json(operation.body)
        except ValidationError:
            return Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
        if record.series_id != operation.record_id:
            return Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
        if record.building != self._building:
            return Decision(Outcome.QUARANTINED, Reason.WRONG_BUILDING)
        return self._put(operation.kind, record)

    def save(self, connection: Connection, places: Mapping[RecordKey, int]) -> None:
        rows = [
            {
                "building": self._building,
                "series_id": series_id,
                "record": record,
                "feed_seq": places[SERIES, series_id],
            }
            for series_id, record in self._changed.items()
        ]
        upsert(connection, TABLE, ("record", "feed_seq"), rows)

    def _put(self, kind: str, record: SeriesRecord) -> Decision:
        known = self._changed.get(record.series_id) or self._stored.get(record.series_id)
        if kind == SERIES_MADE and known is not None:
            return Decision(Outcome.REFUSED, Reason.RECORD_EXISTS)
        if kind == SERIES_CHANGED:
            if known is None:
                return Decision(Outcome.DEFERRED, Reason.UNKNOWN_RECORD)
            record = series_after(SeriesRecord.model_validate_json(known), record)
        self._changed[record.series_id] = record.to_json()
        return Decision(Outcome.APPLIED, changed=True)


_READ = select(TABLE.c.series_id, TABLE.c.record).where(
    TABLE.c.building == bindparam("building"), TABLE.c.series_id.in_(bindparam("ids", expanding=True))
)
