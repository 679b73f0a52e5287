"""What the feed and the snapshot read of slots, leases, claims and conflict cases."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, select

from sync.protocol.claims import CLAIM, PARTY, PartyRecord
from sync.protocol.conflicts import CONFLICT
from sync.protocol.leases import LEASE, LeaseRecord, Right
from sync.protocol.slots import SLOT, slot_record
from sync.protocol.visits import WireRecord
from sync.server import claim_tables as tables
from sync.server.accounts import rights_of, slot_in
from sync.server.books import Stored

EVERYBODY = frozenset({"entrance", "terminal", "desk", "display"})
DESKS = frozenset({"desk"})


class TableShelf:
    """Reads the rows of one table; ``_seq`` is the column with a record's place in the feed."""

    record_kind: str
    roles: frozenset[str]
    _table: Table
    _key: str
    _seq = "feed_seq"

    def read(self, connection: Connection, building: str, record_ids: Sequence[str]) -> Mapping[str, Stored]:
        rows = self._rows(connection, building, self._id.in_(sorted(set(record_ids))))
        bodies = self._bodies(connection, building, rows)
        return {row[self._key]: Stored(bodies[row[self._key]], row[self._seq]) for row in rows}

    def page(
        self, connection: Connection, building: str, after: str, limit: int
    ) -> Sequence[tuple[str, str]]:
        rows = self._rows(connection, building, self._id > after, limit)
        return list(self._bodies(connection, building, rows).items())

    def count(self, connection: Connection, building: str) -> int:
        here = (self._table.c.building == building, self._present())
        return connection.scalar(select(func.count()).select_from(self._table).where(*here)) or 0

    @property
    def _id(self) -> ColumnElement[str]:
        return self._table.c[self._key]

    def _present(self) -> ColumnElement[bool]:
        return self._id.is_not(None)

    def _rows(
        self, connection: Connection, building: str, which: ColumnElement[bool], limit: int | None = None
    ) -> Sequence[Any]:
        wanted = select(self._table).where(self._table.c.building == building, which, self._present())
        return connection.execute(wanted.order_by(self._id).limit(limit)).mappings().all()

    def _bodies(self, connection: Connection, building: str, rows: Sequence[Any]) -> dict[str, str]:
        return {row[self._key]: row["record"] for row in rows}


class ClaimShelf(TableShelf):
    """Every screen shows what is free and what is taken; for whom a claim is stands elsewhere."""

    record_kind, roles = CLAIM, EVERYBODY
    _table, _key = tables.CLAIM, "claim_id"


class ConflictShelf(TableShelf):
    record_kind, roles = CONFLICT, DESKS
    _table, _key = tables.CONFLICT, "case_id"


class PartyShelf(TableShelf):
    """Names and numbers of people: for desks only. The device that made a claim has them itself."""

    record_kind, roles = PARTY, DESKS
    _table, _key, _seq = tables.CLAIM, "claim_id", "party_seq"
    _record: type[WireRecord] = PartyRecord

    def _present(self) -> ColumnElement[bool]:
        return self._table.c.party.is_not(None)

    def _bodies(self, connection: Connection, building: str, rows: Sequence[Any]) -> dict[str, str]:
        told = ({self._key: row[self._key], "party": json.loads(row["party"])} for row in rows)
        return {one[self._key]: self._record.model_validate(one).to_json() for one in told}


class SlotShelf(TableShelf):
    record_kind, roles = SLOT, EVERYBODY
    _table, _key = tables.SLOT, "slot_id"

    def _bodies(self, connection: Connection, building: str, rows: Sequence[Any]) -> dict[str, str]:
        return {row["slot_id"]: slot_record(slot_in(row), closed=row["closed"]).to_json() for row in rows}


class LeaseShelf(TableShelf):
    record_kind, roles = LEASE, DESKS
    _table, _key = tables.LEASE, "lease_id"

    def _bodies(self, connection: Connection, building: str, rows: Sequence[Any]) -> dict[str, str]:
        rights = rights_of(connection, building, [row["lease_id"] for row in rows])
        return {row["lease_id"]: _lease_body(row, rights[row["lease_id"]]) for row in rows}


def _lease_body(row: Any, rights: Sequence[tuple[str, int, int]]) -> str:
    plain = {name: row[name] for name in ("lease_id", "device_id", "fence", "granted_at", "ended")}
    # How many are spent is not told: it changes with every claim, and the claims tell it.
    granted = [Right(slot_id=slot_id, count=units) for slot_id, units, _ in rights]
    return LeaseRecord(**plain, rights=granted).to_json()
