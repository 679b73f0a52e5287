"""What the feed and the snapshot read of arrangements, bookings and series."""

from __future__ import annotations

from sync.protocol.arrangements import ARRANGEMENT
from sync.protocol.bookings import BOOKING, BOOKING_PARTY, SERIES, BookingPartyRecord
from sync.server import booking_tables as tables
from sync.server.shelves import DESKS, EVERYBODY, PartyShelf, TableShelf


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


class BookingPartyShelf(PartyShelf):
    """As of claims: for desks only."""

    record_kind, roles = BOOKING_PARTY, DESKS
    _table, _key = tables.BOOKING, "booking_id"
    _record = BookingPartyRecord
