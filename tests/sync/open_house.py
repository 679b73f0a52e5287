"""A building that was opened with a small house, spoken to through the server's own doors."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, select

from domain.booking.arrangements import Arrangement, body_of, id_of, subject_of
from domain.booking.facilities import Facility
from domain.calendar import Opening, ServiceHours
from domain.clock import Clock
from domain.slots import SlotKind
from sync.protocol.arrangements import ARRANGEMENT_PUT
from sync.protocol.canonical import canonical_json
from sync.protocol.leases import AcquireRequest
from sync.protocol.messages import HelloRequest, PushRequest
from sync.protocol.operations import Operation
from sync.server import doors, lease_door
from sync.server.claim_tables import SLOT
from sync.server.context import Context, identify
from sync.server.devices import register_device
from sync.server.new_house import NewHouse
from tests.sync.booking import PARTY
from tests.sync.door_wire import open_context
from tests.sync.stores import ServerStores
from tests.sync.wire import ARRIVED, Chain

BUILDING = "pip-semarang"
MORNING = Opening(time(8), time(10))
HOURS = ServiceHours("pip", dict.fromkeys(range(7), MORNING))
COMPUTER = Facility("PC-01", SlotKind.COMPUTER, "PC-01", "PC-01", 1, 1, 30, 30, 120, horizon_days=1)
ROOM = Facility("ruang-blc", SlotKind.ROOM, "Ruang BLC", "BLC room", 1, 20, 60, 60, 240, horizon_days=1)
HOUSE = NewHouse((HOURS, COMPUTER, ROOM))
"""Open from eight to ten; both may be booked for today and tomorrow."""


@contextmanager
def open_house(place: Path, stores: ServerStores, clock: Clock, house: NewHouse = HOUSE) -> Iterator[Context]:
    """Yield a server in this process that opens buildings with ``house``."""
    with open_context(place, stores, clock) as context:
        yield replace(context, new_house=house)


class Teller:
    """One device that says what a test wants said."""

    def __init__(self, context: Context, role: str = "desk", building: str = BUILDING) -> None:
        self.context, self.building = context, building
        self.device_id, token = register_device(context.store, building, role, f"{role} satu")
        self.sender = identify(context, token)
        self.chain = Chain(building)

    def greet(self) -> None:
        doors.hello(self.context, self.sender, HelloRequest().model_dump_json().encode())

    def lease(self) -> list[str]:
        """Acquire rights and return their slots."""
        asked = AcquireRequest(request_id=str(uuid4())).model_dump_json().encode()
        reply = lease_door.acquire(self.context, self.sender, asked)
        return [right.slot_id for lease in reply.leases for right in lease.rights]

    def push(self, *operations: Operation) -> list[tuple[str, str]]:
        """Return outcome and reason of each."""
        content = PushRequest(operations=list(operations)).model_dump_json().encode()
        results = doors.push(self.context, self.sender, content).results
        return [(one.outcome.value, one.reason) for one in results]

    def records(self, kind: str) -> dict[str, dict[str, Any]]:
        """Return the records of a kind as this device reads them."""
        found: dict[str, dict[str, Any]] = {}
        after = 0
        while rows := doors.pull(self.context, self.sender, after, 1000).rows:
            found |= {row.record_id: json.loads(row.body) for row in rows if row.kind == kind and row.body}
            after = rows[-1].seq
        return found

    def put(self, thing: Arrangement, base: int, **more: Any) -> Operation:
        body = {
            "arrangement_id": id_of(thing),
            "subject": subject_of(thing),
            "body": body_of(thing),
            "base": base,
            "changed_at": ARRIVED,
            "by": "Ni Luh Ayu",
            **more,
        }
        return self.chain.add(ARRANGEMENT_PUT, body["arrangement_id"], canonical_json(body))

    def claim(self, *slots: str, **more: Any) -> Operation:
        """Return an operation that requests ``slots``, ``more``: other fields of its body."""
        claim_id = str(uuid4())
        body = {
            "claim_id": claim_id,
            "slots": list(slots),
            "status": "requested",
            "rights": [],
            "made_at": ARRIVED,
            **more,
        }
        return self.chain.add("claim.made", claim_id, canonical_json(body))

    def book(self, *claims: Operation, booking_id: str = "", **more: Any) -> Operation:
        """Return a booking that stands on ``claims``, ``more``: fields of its record."""
        booking_id = booking_id or str(uuid4())
        record = {
            "booking_id": booking_id,
            "building": self.building,
            "device_id": self.device_id,
            "code": "7K4Q39MWX",
            "facility_id": "PC-01",
            "starts_at": "2026-11-24T01:00:00.000000Z",
            "ends_at": "2026-11-24T02:00:00.000000Z",
            "people": 1,
            "channel": "on_site",
            "made_at": ARRIVED,
            "party_key": "8f2c",
            "claims": [one.record_id for one in claims],
            **more,
        }
        body = canonical_json({"booking": record, "party": PARTY})
        return self.chain.add("booking.made", booking_id, body)

    def tell(self, what: str, booking: Operation, **fields: Any) -> Operation:
        """Return ``booking.what`` with ``fields``."""
        body = canonical_json({"booking_id": booking.record_id, **fields})
        return self.chain.add(f"booking.{what}", booking.record_id, body)


def open_slots(context: Context, building: str = BUILDING) -> list[str]:
    """Return the slots that are open, by their ids."""
    wanted = select(SLOT.c.slot_id).where(SLOT.c.building == building, ~SLOT.c.closed)
    with context.store.reading() as connection:
        return list(connection.scalars(wanted.order_by(SLOT.c.slot_id)))


def slot_rows(connection: Connection, building: str = BUILDING) -> list[tuple[str, datetime, datetime]]:
    """Return id, begin and end of every slot, closed ones too."""
    wanted = select(SLOT.c.slot_id, SLOT.c.starts_at, SLOT.c.ends_at).where(SLOT.c.building == building)
    return [(row.slot_id, row.starts_at, row.ends_at) for row in connection.execute(wanted)]
