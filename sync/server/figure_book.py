"""What was looked for, at the server: each device tells of its own days, desks read them all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from sync.protocol.figures import FIGURES, FIGURES_COUNTED, FiguresRecord, figures_id
from sync.protocol.operations import Outcome, Reason
from sync.server.books import Decidable, Decision, RecordKey
from sync.server.devices import Sender
from sync.server.information_shelves import FiguresShelf
from sync.server.information_tables import FIGURES as TABLE
from sync.server.upserting import upsert


class FigureBook(FiguresShelf):
    operation_kinds = frozenset({FIGURES_COUNTED})

    def open(self, connection: Connection, building: str, record_ids: Sequence[str]) -> FigureLedger:
        rows = connection.execute(_KNOWN, {"building": building, "ids": list(record_ids)})
        return FigureLedger(building, {row.figures_id: row.record for row in rows})


class FigureLedger:
    """The days that one batch tells of. ``known``: what was told of them before, by record id."""

    def __init__(self, building: str, known: dict[str, str]) -> None:
        self._building, self._known = building, known
        self._told: set[str] = set()
        self._device_id = ""

    def attend(self, sender: Sender, now: datetime) -> None:
        """Remember who sends: nobody counts for another device."""
        self._device_id = sender.device_id

    def decide(self, operation: Decidable) -> Decision:
        """What cannot be read is quarantined; what a device tells again stands in place of the old."""
        try:
            record = FiguresRecord.model_validate_json(operation.body)
        except ValueError:
            return Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
        if not record.figures_id == operation.record_id == figures_id(record.device_id, record.day):
            return Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
        if record.device_id != self._device_id:
            return Decision(Outcome.REFUSED, Reason.NOT_ALLOWED)
        text = record.to_json()
        if self._known.get(record.figures_id) == text:
            return Decision(Outcome.APPLIED, Reason.NO_CHANGE)
        self._known[record.figures_id] = text
        self._told.add(record.figures_id)
        return Decision(Outcome.APPLIED, changed=True)

    def save(self, connection: Connection, places: Mapping[RecordKey, int]) -> None:
        rows = [
            {
                "building": self._building,
                "figures_id": one,
                "record": self._known[one],
                "feed_seq": places[FIGURES, one],
            }
            for one in sorted(self._told)
        ]
        upsert(connection, TABLE, ("record", "feed_seq"), rows)


_KNOWN = select(TABLE.c.figures_id, TABLE.c.record).where(
    TABLE.c.building == bindparam("building"), TABLE.c.figures_id.in_(bindparam("ids", expanding=True))
)
