"""What the feed and the snapshot read of arrangements, bookings and series."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection

from sync.protocol.arrangements import ARRANGEMENT
from sync.protocol.bookings import BOOKING, BOOKING_PARTY, SERIES, BookingPartyRecord
from sync.server import booking_tables as tables
from sync.server.shelves import DESKS, EVERYBODY, TableShelf


class ArrangementShelf(TableShelf):
    """Every screen needs to know what can be booked, and when."""

    record_kind, roles = ARRANGEMENT, EVERYBODY
    _table, _key = tables.ARRANGEMENT, "arrangement_id"


class BookingShelf(TableShelf):
    """Names nobody: every screen shows what is taken."""

    record_kind, roles = BOOKING, EVERYBODY
    _table, _key = tables.BOOKING, "booking_id"


class SeriesShelf(TableShelf):
    record_kind, roles = SERIES, EVERYBODY
    _table, _key = tables.SERIES, "series_id"


class BookingPartyShelf(TableShelf):
    """Names and numbers of people: for desks only. The device that took a booking has them itself."""

    record_kind, roles = BOOKING_PARTY, DESKS
    _table, _key, _seq = tables.BOOKING, "booking_id", "party_seq"

    def _present(self) -> ColumnElement[bool]:
        return tables.BOOKING.c.party.is_not(None)

    def _bodies(self, connection: Connection, building: str, rows: Sequence[Any]) -> dict[str, str]:
        return {row["booking_id"]: _party(row["booking_id"], row["party"]) for row in rows}


def _party(booking_id: str, party: str) -> str:
    return BookingPartyRecord.model_validate({"booking_id": booking_id, "party": json.loads(party)}).to_json()
