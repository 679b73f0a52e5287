"""Pictures at the server: added by desks, never changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from sync.protocol.information import PICTURE, PICTURE_ADDED, PictureRecord
from sync.protocol.operations import Outcome, Reason
from sync.server.books import Decidable, Decision, RecordKey
from sync.server.devices import Sender
from sync.server.information_shelves import PictureShelf
from sync.server.information_tables import PICTURE as TABLE
from sync.server.upserting import upsert

DESK = "desk"


class PictureBook(PictureShelf):
    operation_kinds = frozenset({PICTURE_ADDED})

    def open(self, connection: Connection, building: str, record_ids: Sequence[str]) -> PictureLedger:
        known = connection.scalars(_KNOWN, {"building": building, "ids": list(record_ids)})
        return PictureLedger(building, set(known))


class PictureLedger:
    """The pictures that one batch adds."""

    def __init__(self, building: str, known: set[str]) -> None:
        self._building, self._known = building, known
        self._added: dict[str, PictureRecord] = {}
        self._role = ""

    def attend(self, sender: Sender, now: datetime) -> None:
        """Remember who sends: only a desk brings pictures."""
        self._role = sender.role

    def decide(self, operation: Decidable) -> Decision:
        """What is no picture is quarantined: no screen could draw it."""
        if self._role != DESK:
            return Decision(Outcome.REFUSED, Reason.NOT_ALLOWED)
        try:
            record = PictureRecord.model_validate_json(operation.body)
            record.content()
        except ValueError:
            return Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
        if record.picture_id != operation.record_id:
            return Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
        if record.picture_id in self._known:
            return Decision(Outcome.APPLIED, Reason.NO_CHANGE)
        self._known.add(record.picture_id)
        self._added[record.picture_id] = record
        return Decision(Outcome.APPLIED, changed=True)

    def save(self, connection: Connection, places: Mapping[RecordKey, int]) -> None:
        rows = [
            {
                "building": self._building,
                "picture_id": picture_id,
                "record": record.to_json(),
                "feed_seq": places[PICTURE, picture_id],
            }
            for picture_id, record in self._added.items()
        ]
        upsert(connection, TABLE, ("record", "feed_seq"), rows)


_KNOWN = select(TABLE.c.picture_id).where(
    TABLE.c.building == bindparam("building"), TABLE.c.picture_id.in_(bindparam("ids", expanding=True))
)
